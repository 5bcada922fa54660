/**
 * What the model is shown of each position: the dossier's label and examples, and what people have said of other texts,
 * so that the same kind of mistake becomes rarer with every correction. Takes positions of the dossier with the meanings of their
 * texts, and what people taught; gives what makes each known, and which of it a text is nearest to. Pure.
 */
import type { Because, Position } from '../../model/position.ts';
import type { Shown } from '../../read/stance.ts';
import type { Option } from './options.ts';

/** A text of which a person has said that it takes a position, refuses it, or does neither. */
export interface Lesson {
  readonly issue: string;
  readonly position: string;
  readonly says: 'takes' | 'refuses' | 'not';
  readonly words: string;
  /** Id of the statement or report of an event that it was taught by: a text is no example of itself. */
  readonly source: string;
  readonly vector: Float32Array;
}

/** A position with all that makes it known. */
export interface Known {
  readonly option: Option;
  readonly shown: readonly (Shown & { readonly words: string; readonly source: string | null })[];
}

/** Of each position, the newest; more teach little and cost time at every text. */
const mostLessons = 8;

/** `before` and `after` are those of a correction, `vector` is its text's meaning. */
export function lessonsOf(before: Position | null, after: Position | null, vector: Float32Array): Lesson[] {
  const of = ({ issue, position, passage, source }: Position, says: Lesson['says']): Lesson => ({
    issue,
    position,
    says,
    words: passage.text,
    source: source.id,
    vector,
  });
  const lessons: Lesson[] = [];
  if (after !== null) lessons.push(of(after, after.firmness === 'refuses' ? 'refuses' : 'takes'));
  const moved = after === null || after.issue !== before?.issue || after.position !== before.position;
  if (before !== null && moved) lessons.push(of(before, 'not'));
  return lessons;
}

/** `vectors` are those of the options' texts, in their order; `lessons` come the newest first. */
export function knownBy(
  options: readonly Option[],
  vectors: readonly (readonly Float32Array[])[],
  lessons: readonly Lesson[],
): Known[] {
  return options.map((option, i) => {
    const own = lessons.filter(({ issue, position }) => issue === option.issue && position === option.position);
    return {
      option,
      shown: [
        ...option.texts.map((words, k) => ({
          kind: k === 0 ? ('label' as const) : ('example' as const),
          vector: vectors[i]![k]!,
          words: k === 0 ? option.label : words,
          source: null,
        })),
        ...own.slice(0, mostLessons).map(({ says, vector, words, source }) => ({ kind: says, vector, words, source })),
      ],
    };
  });
}

/** How near a text is to a position. */
export interface Near {
  /** To the nearest of all that makes it known, as a cosine. */
  readonly likeness: number;
  /** To the nearest of what the dossier says of it. */
  readonly given: number;
  readonly because: Because;
}

export function nearest(vector: Float32Array, { shown }: Known): Near {
  let best = shown[0]!;
  let likeness = Number.NEGATIVE_INFINITY;
  let given = Number.NEGATIVE_INFINITY;
  for (const one of shown) {
    if (one.kind === 'not') continue;
    const like = dot(vector, one.vector);
    if (like > likeness) [best, likeness] = [one, like];
    if (one.source === null) given = Math.max(given, like);
  }
  const kind = best.kind === 'takes' || best.kind === 'refuses' ? 'correction' : 'example';
  return { likeness, given, because: { kind, text: best.words } };
}

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};
