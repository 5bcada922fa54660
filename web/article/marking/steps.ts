/** Choosing words by keyboard: takes what is chosen and a step, gives what is chosen then, in whole words. Pure. */
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { contains, type Span } from '../../../src/text/span.ts';

export interface Steps {
  readonly words: readonly Span[];
  readonly sentences: readonly Span[];
}
/** What is chosen: from where, and to where one has come, which may be before it. */
export interface Chosen {
  readonly anchor: Span;
  readonly head: Span;
}
export type Step = 'word' | 'sentence';

export function stepsOf(text: string, language: string | null): Steps {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  const words = [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }): Span[] =>
    isWordLike ? [[index, index + segment.length]] : [],
  );
  return { words, sentences: paragraphs(text).flatMap((span) => sentences(text, span)) };
}

export const spanOf = ({ anchor, head }: Chosen): Span => [Math.min(anchor[0], head[0]), Math.max(anchor[1], head[1])];

/** One step on or back; `extend` keeps what was chosen before. From nothing, the first word or sentence. */
export function step(all: Steps, from: Chosen | null, by: Step, direction: 1 | -1, extend: boolean): Chosen | null {
  const units = by === 'word' ? all.words : all.sentences;
  const first = units[0];
  if (first === undefined) return null;
  if (from === null) return { anchor: first, head: first };
  // A step by word from more than a word goes to its edge, as a cursor does.
  const within = units.filter((unit) => contains(spanOf(from), unit));
  if (!extend && by === 'word' && within.length > 1) {
    const edge = within.at(direction > 0 ? -1 : 0)!;
    return { anchor: edge, head: edge };
  }
  const next = neighbour(units, from.head, direction) ?? from.head;
  return extend ? { anchor: from.anchor, head: next } : { anchor: next, head: next };
}

function neighbour(units: readonly Span[], head: Span, direction: 1 | -1): Span | undefined {
  if (direction > 0) {
    const own = units.find((unit) => unit[0] >= head[0]);
    // Within a sentence, on means to its end; at its end, to the next.
    const around = units.find((unit) => unit[0] <= head[0] && head[1] < unit[1]);
    return around ?? (own !== undefined && own[1] <= head[1] ? units[units.indexOf(own) + 1] : own);
  }
  return units.findLast((unit) => unit[0] < head[0]);
}

/** A selection by mouse, widened to whole words and without the space around it. */
export function whole(text: string, [start, end]: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from >= to) return null;
  const joins = (at: number) => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  while (joins(from)) from--;
  while (joins(to)) to++;
  return [from, to];
}
