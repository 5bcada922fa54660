/** How doubtful an entry is, from 0 (sure, or a person has said) to 1 (as likely wrong as right). Pure. */
import type { Statement } from './statement.ts';

/** Of a probability: 1 at a half, where a decision turns. */
export const doubtAt = (probability: number | undefined): number =>
  probability === undefined ? 0 : 1 - Math.abs(2 * probability - 1);

/** Somebody was found, but not surely enough to be named, or two fit; a person may know. */
const openDoubt = 0.6;

/** That the words are attributed at all, or to whom. */
export function doubtOf({
  probability,
  speakers,
  open,
  review,
}: Pick<Statement, 'probability' | 'speakers' | 'open' | 'review'>): number {
  if (review !== undefined) return 0;
  const speaker = open === null ? Math.max(0, ...speakers.map((one) => doubtAt(one.probability))) : openDoubt;
  return Math.max(doubtAt(probability), speaker);
}
