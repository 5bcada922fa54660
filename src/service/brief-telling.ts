/** Which statements a brief shows: those that say most in a sentence, spread over speakers. Pure. */
import type { StatementRow } from './types.ts';

/** A content of fewer words says little alone; one of more is not read in a brief. */
const fewestWords = 6;
const mostWords = 45;
/** Sentences of one speaker in a section. */
const ofOneSpeaker = 2;

/** Descriptions and contents that nobody understands without the sentence before. */
const pointsBack =
  /^(?:that |whether )?(?:it|its|his|her|their|he|she|they|them|this|that|these|those|others?|another|such|both|so|the (?:former|latter))\b/i;

/** At most `count` of the statements, in their order. Copies of the same words count once. */
export function telling(statements: readonly StatementRow[], count: number): StatementRow[] {
  const chosen: StatementRow[] = [];
  const words = new Set<string>();
  const speakers = new Map<string, number>();
  for (const statement of statements) {
    if (chosen.length === count) break;
    const length = statement.content.text.split(/\s+/).length;
    if (length < fewestWords || length > mostWords || statement.speakers.length === 0) continue;
    if (statement.speakers.some(({ name }) => pointsBack.test(name)) || pointsBackAlone(statement)) continue;
    const said = fingerprint(statement.content.text);
    const speaker = statement.speakers[0]!.actor ?? statement.speakers[0]!.name;
    const already = speakers.get(speaker) ?? 0;
    if (words.has(said) || already === ofOneSpeaker) continue;
    words.add(said);
    speakers.set(speaker, already + 1);
    chosen.push(statement);
  }
  return chosen;
}

/** The letters and digits alone: outlets differ in quotation marks and commas. */
const fingerprint = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a named speaker says of “it” may be itself. Of a description, nobody knows who “they” are. */
const pointsBackAlone = ({ kind, content, speakers }: StatementRow): boolean =>
  kind !== 'direct' && speakers[0]!.actor === null && pointsBack.test(content.text);
