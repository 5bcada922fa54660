/** One item of the queue: the question, the words in their paragraph, what the program proposes, and what it may be instead. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { ArticleView, ReviewItem } from '../../src/service/types.ts';
import { Source } from '../parts/source.tsx';
import { changeKinds } from '../words/review.ts';
import type { Alternative } from './alternatives.ts';
import { InContext } from './in-context.tsx';
import { keyOf, kindOf } from './items.ts';
import { marksOf } from './marks.ts';
import { Proposal } from './proposal.tsx';

interface Props {
  readonly item: ReviewItem;
  readonly view: ArticleView | undefined;
  readonly around: number;
  readonly alternatives: readonly Alternative[];
  readonly onAlternative: (alternative: Alternative) => void;
  /** What was said of it already, when one has come back to it. */
  readonly said: string | undefined;
  /** The keys, or the form while one corrects. */
  readonly children: ReactNode;
}

export function Item({ item, view, around, alternatives, onAlternative, said, children }: Props) {
  const shown = useRef<HTMLElement>(null);
  const key = keyOf(item);
  // A person who works by keyboard, and one who listens, are where the new question is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: done anew for every item
  useEffect(() => {
    shown.current?.focus({ preventScroll: true });
    const top = shown.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) shown.current?.scrollIntoView({ block: 'start' });
  }, [key]);
  const article = item.statement?.article ?? item.position?.article ?? item.event?.reports[0]?.article;
  return (
    <section ref={shown} className="item" tabIndex={-1} aria-labelledby="asks" aria-describedby="words">
      <p className="kicker">
        {changeKinds[kindOf(item)]} · {item.why}
      </p>
      <h2 id="asks">{item.asks}</h2>
      {said !== undefined && <p className="notice">You have said: {said}.</p>}
      {item.context !== null && (
        <div id="words">
          <InContext context={item.context} marks={marksOf(item, view)} view={view} around={around} />
        </div>
      )}
      {article !== undefined && (
        <p className="from">
          <Source of={article} />
        </p>
      )}
      <div className="proposal concluded">
        <p className="tag inferred">The program proposes</p>
        <Proposal item={item} view={view} />
      </div>
      {alternatives.length > 0 && (
        <ol className="alternatives" aria-label="What it may be instead">
          {alternatives.map((one) => (
            <li key={one.digit}>
              <button
                type="button"
                className="alternative"
                disabled={one.isCurrent}
                aria-keyshortcuts={String(one.digit)}
                onClick={() => onAlternative(one)}
              >
                <kbd>{one.digit}</kbd> {one.name}
                {one.aside !== undefined && <span className="aside"> {one.aside}</span>}
                {one.isCurrent && <span className="tag"> proposed</span>}
              </button>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}
