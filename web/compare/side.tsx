/** One of two articles: its text, with what it shares with the other marked and numbered. */
import { type MouseEvent, memo, useMemo } from 'react';
import type { Article } from '../../src/model/article.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { overlaps, type Span, slice } from '../../src/text/span.ts';
import { segment } from '../article/segments.ts';
import { marksOn, type Pair, type PairMark, type SideName } from './pairs.ts';

interface Props {
  readonly side: SideName;
  readonly article: Article;
  readonly pairs: readonly Pair[];
  /** Index of the pair that is lit. */
  readonly active: number | undefined;
  readonly onPoint: (pair: number | undefined) => void;
  /** Goes over to the counterpart. */
  readonly onCross: (pair: number) => void;
}

export const anchorOf = (side: SideName, pair: number): string => `${side}-${pair}`;

export function Side({ side, article, pairs, active, onPoint, onCross }: Props) {
  const marks = useMemo(() => marksOn(side, pairs), [side, pairs]);
  const parts = useMemo(() => paragraphs(article.text), [article.text]);
  const pointed = ({ target }: MouseEvent): number | undefined => {
    const words = (target as Element).closest<HTMLElement>('[data-pair]');
    return words ? Number(words.dataset.pair) : undefined;
  };
  return (
    // biome-ignore-start lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents: the numbers in the text do the same for the keyboard
    <div
      className="text"
      lang={article.language.value ?? undefined}
      onMouseOver={(event) => onPoint(pointed(event))}
      onMouseLeave={() => onPoint(undefined)}
      onClick={(event) => {
        const pair = pointed(event);
        const isSelecting = window.getSelection()?.isCollapsed === false;
        if (pair !== undefined && !isSelecting && !(event.target as Element).closest('a')) onCross(pair);
      }}
    >
      {parts.map((span) => {
        const here = marks.filter((mark) => overlaps(mark.span, span));
        return (
          <Paragraph
            key={span[0]}
            side={side}
            article={article}
            span={span}
            marks={here}
            pairs={pairs}
            active={here.some(({ pair }) => pair === active) ? active : undefined}
            onPoint={onPoint}
            onCross={onCross}
          />
        );
      })}
    </div>
    // biome-ignore-end lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents lint/a11y/useKeyWithMouseEvents: see above
  );
}

interface ParagraphProps extends Props {
  readonly span: Span;
  readonly marks: readonly PairMark[];
}

/** Drawn anew only when one of its own pairs is lit or put out. */
const Paragraph = memo(
  function Paragraph({ side, article, span, marks, pairs, active, onPoint, onCross }: ParagraphProps) {
    const furniture = article.furniture.find((f) => f.span[0] <= span[0] && span[1] <= f.span[1]);
    return (
      <p className={furniture && `furniture ${furniture.kind}`}>
        {segment(span, marks).map((part) => {
          const words = slice(article.text, part.span);
          if (part.marks.length === 0) return words;
          const starting = part.marks.filter(
            ({ pair, span: [start] }) => start === part.span[0] && start === pairs[pair]![side][0]![0],
          );
          // Differences come last among the pairs and lie within what is copied: pointing at one means it.
          const innermost = part.marks.at(-1)!.pair;
          const classes = [...new Set(part.marks.map(({ pair }) => pairs[pair]!.kind))];
          return [
            ...starting.map(({ pair }) => (
              <Start
                key={`start ${pair}`}
                side={side}
                pair={pair}
                of={pairs[pair]!}
                isLit={pair === active}
                {...{ onPoint, onCross }}
              />
            )),
            <span
              key={part.span[0]}
              className={[...classes, part.marks.some(({ pair }) => pair === active) && 'lit']
                .filter(Boolean)
                .join(' ')}
              data-pair={innermost}
            >
              {words}
            </span>,
          ];
        })}
      </p>
    );
  },
  (before, after) => before.active === after.active && before.pairs === after.pairs && before.span === after.span,
);

interface StartProps extends Pick<Props, 'side' | 'onPoint' | 'onCross'> {
  readonly pair: number;
  readonly of: Pair;
  readonly isLit: boolean;
}

/** Where a pair begins: its number, by which it is reached, or nothing to be seen where a table lists it. */
function Start({ side, pair, of: { kind, number }, isLit, onPoint, onCross }: StartProps) {
  const id = anchorOf(side, pair);
  if (number === null) return <span id={id} />;
  return (
    <a
      id={id}
      href={`#${anchorOf(side === 'left' ? 'right' : 'left', pair)}`}
      className={isLit ? 'number lit' : 'number'}
      data-stop
      aria-label={`${kind === 'quotation' ? 'Shared quotation' : 'Shared passage'} ${number}: to the other report`}
      onFocus={() => onPoint(pair)}
      onClick={(event) => {
        event.preventDefault();
        onCross(pair);
      }}
    >
      {number}
    </a>
  );
}
