/** How a brief names a speaker: with role and party, an article where the name wants one, a description as the report words it. Pure. */
import type { Speaker } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import type { StatementRow } from './types.ts';

/** Names that are said with “the”: those that begin with a kind of body and “of”, those that end in one, and “United …”. */
const wantsArticle =
  /^(?:\p{Lu}\p{L}+ (?:of|for) |United )|(?:Union|Council|States|Kingdom|Federation|Republic|Commission|Committee|Mission|Association|League|Alliance|Nations|Emirates|Ministry|Department|Office|House|Kremlin|Pentagon|Coast Guard|Police)$/u;
const hasArticle = /^(?:the|a|an|two|three|four|five|six|some|many|several|one|his|her|its|their)\s/i;

/** `Ilra Venn (foreign minister, Velmar)`, `the Harra Council`, `two officials (Velmar)`; speakers joined by “and”. */
export const whoSpoke = ({ speakers, source }: StatementRow): string =>
  list(speakers.map((speaker) => introduce(speaker, speakers.length === 1 ? (source?.text ?? null) : null)));

function introduce(speaker: Speaker, source: string | null): string {
  const name = nameOf(speaker, source);
  const { role, party } = speaker;
  const says = (text: string | null): boolean => party !== null && text !== null && fold(text).includes(fold(party));
  const about = [role, says(name) || says(role) ? null : party].filter((part) => part !== null);
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}

function nameOf({ actor, name, type }: Speaker, source: string | null): string {
  if (hasArticle.test(name)) return name;
  const words = source === null ? '' : source.replace(/\s+/g, ' ').trim();
  // The report's words keep the article that the description left out: “the hospital in Port Assim”.
  if (actor === null) return fold(words).endsWith(fold(name)) ? words : name;
  if (fold(words) === `the ${fold(name)}`) return `the ${name}`;
  return type !== 'person' && wantsArticle.test(name) ? `the ${name}` : name;
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
