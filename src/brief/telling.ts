/** Which statements can be told alone: long enough to say something, short enough to be read, clear without the sentence before. Pure. */
import type { StatementRow } from '../model/listing.ts';

/** A content of fewer words says little alone; one of more is not read in a brief. */
const fewestWords = 6;
const mostWords = 45;
/** That the report attributes these words, and that this is who spoke. */
export const leastSure = 0.5;

/** Descriptions and contents that nobody understands without the sentence before. */
const pointsBack =
  /^(?:that |whether )?(?:it|its|his|her|their|he|she|they|them|this|that|these|those|others?|another|such|both|so|neither|who|the (?:former|latter))\b/i;
const isMine = /^(?:i|we|my|our)\b/i;

/** That somebody known is sure enough to have said it. */
export const isSure = ({ speakers, probability, review }: StatementRow): boolean =>
  speakers.length > 0 &&
  speakers.every(({ name }) => !pointsBack.test(name) && !isMine.test(name)) &&
  (review !== undefined ||
    ((probability ?? 1) >= leastSure && speakers.every((speaker) => (speaker.probability ?? 1) >= leastSure)));

/** That a statement says something by itself. */
export function tells(statement: StatementRow): boolean {
  const { content, kind, speakers } = statement;
  const length = content.text.split(/\s+/).length;
  if (length < fewestWords || length > mostWords || !isSure(statement)) return false;
  // What a named speaker says of “it” may be itself. Of a description, nobody knows who “they” are.
  return !(kind !== 'direct' && speakers[0]!.actor === null && pointsBack.test(content.text));
}

/** What is told once is not told again, nor are copies of it: the letters and digits alone, since outlets differ in marks. */
export const fingerprint = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
