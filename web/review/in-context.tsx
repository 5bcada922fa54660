/** The words that are asked about, marked in their paragraph as a report marks them, with what stands around it on demand. */
import type { ArticleView, ReviewItem } from '../../src/service/types.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { segment } from '../article/segments.ts';

export type Role = 'source' | 'cue' | 'content' | 'evidence';
export interface Marked {
  readonly span: Span;
  readonly role: Role;
}

interface Props {
  readonly context: NonNullable<ReviewItem['context']>;
  readonly marks: readonly Marked[];
  readonly view: ArticleView | undefined;
  /** Paragraphs shown before and after. */
  readonly around: number;
}

export function InContext({ context, marks, view, around }: Props) {
  const parts = around > 0 && view !== undefined ? widened(context.spans, view, around) : partsOf(context);
  const own = (span: Span) => context.spans.some((one) => overlaps(one, span));
  return (
    <div className="report in-context" lang={view?.article.language.value ?? undefined}>
      {parts.map(({ span, text }) => (
        <p key={span[0]} className={own(span) ? undefined : 'around'}>
          {segment(span, marks).map(({ span: [start, end], marks: here }) => {
            const words = text.slice(start - span[0], end - span[0]);
            return here.length === 0 ? (
              words
            ) : (
              <span key={start} className={classes(here)}>
                {words}
              </span>
            );
          })}
        </p>
      ))}
    </div>
  );
}

const classes = (marks: readonly Marked[]): string =>
  [
    ...new Set(
      marks.map(({ role }) => (role === 'content' ? 'content on-content' : role === 'evidence' ? 'on-evidence' : role)),
    ),
  ].join(' ');

interface Part {
  readonly span: Span;
  readonly text: string;
}

/** A passage gives its parts with an ellipsis between them. */
function partsOf({ text, spans }: Props['context']): Part[] {
  let at = 0;
  return spans.map((span) => {
    const part = { span, text: text.slice(at, at + span[1] - span[0]) };
    at += span[1] - span[0] + ' … '.length;
    return part;
  });
}

function widened(spans: readonly Span[], { article: { text } }: ArticleView, around: number): Part[] {
  const all = paragraphs(text);
  const here = all.flatMap((paragraph, index) => (spans.some((span) => overlaps(span, paragraph)) ? [index] : []));
  if (here.length === 0) return spans.map((span) => ({ span, text: text.slice(...span) }));
  const from = Math.max(0, here[0]! - around);
  return all.slice(from, here.at(-1)! + 1 + around).map((span) => ({ span, text: text.slice(...span) }));
}
