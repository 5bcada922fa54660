/**
 * How sure a speaker is: takes what the reader says of the source and how the source was resolved, gives a probability.
 * Knows no text.
 */
import type { Speaker } from '../model/statement.ts';

/**
 * Right of all, for each way of resolving, over the statements of the sample that the trained reader finds; one right and one wrong added to
 * each, so that few cases claim little (Laplace's rule of succession). `npm run eval` prints the counts.
 */
const counts: Readonly<Record<Speaker['basis'], readonly [right: number, all: number]>> = {
  named: [91, 92],
  alias: [39, 39],
  surname: [23, 25],
  metonym: [17, 17],
  role: [11, 11],
  description: [15, 15],
  pronoun: [48, 48],
  unnamed: [74, 83],
  continued: [0, 0],
};

/** Whether a resolved source is who it was taken for, from 0 to 1. */
export function reliabilityOf(basis: Speaker['basis']): number {
  const [right, all] = counts[basis];
  return (right + 1) / (all + 2);
}

/** The speakers with their probabilities; `source` is the reader's for the source, undefined when it gives none. */
export const withCertainty = (speakers: readonly Speaker[], source: number | undefined): readonly Speaker[] =>
  source === undefined
    ? speakers
    : speakers.map((speaker) => ({ ...speaker, probability: round(source * reliabilityOf(speaker.basis)) }));

/** Two digits say all that there is to say. */
export const round = (probability: number): number => Math.round(probability * 100) / 100;
