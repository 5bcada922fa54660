/** What tells an event from others of its kind: names of ships, plans and papers, quoted or capitalised. Gives spans. */
import type { Span } from '../../text/span.ts';

const capitals = '\\p{Lu}[\\p{L}’-]*(?:\\s+(?:of\\s+(?:the\\s+)?)?\\p{Lu}[\\p{L}’-]*)*';
const patterns: readonly RegExp[] = [
  // “Little Auk”, 'Rooke Two'
  /["“‘'](\p{Lu}[\p{L}’-]*(?:\s+\p{Lu}[\p{L}’-]*){0,3})[”"’'](?!\p{L})/gu,
  new RegExp(
    `(?:ferry|ship|vessel|tanker|freighter|trawler|launch|frigate|submarine|cruiser|carrier|yacht|liner|destroyer|corvette|bulker|tug|barge)\\s+(?:the\\s+)?(${capitals})`,
    'gu',
  ),
  new RegExp(
    `\\b(${capitals}\\s+(?:Protocol|Accords?|Agreement|Treaty|Memorandum|Plan|Framework|Declaration|Initiative|Convention|Pact|Formula|Process))\\b`,
    'gu',
  ),
  /\b(\p{Lu}\p{Ll}+\s+(?<!\bWar\s)(?:One|Two|Three|Four|Five|Six|II|III|IV|V|2\.0|3\.0))\b(?!\.\s)/gu,
  // “the Little Auk”: two capitals behind a small "the", and a common noun or nothing behind them.
  /\bthe\s+(\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+)(?![\p{L}’'-]|\s+\p{Lu})/gu,
];

/** Land, water, houses and bodies are told by place or by who takes part. */
const elsewhere =
  /(?:Strait|Spit|Sea|Ocean|Bay|Gulf|River|Lake|Islands?|Peninsula|Region|Province|District|Coast|House|Office|Palace|Square|Street|Tower|Council|League|States|Union|Nations|Kingdom|Republic|Federation|Minister|Court|Party|Ministry|East|West|North|South|Bank|Army|Navy|Security|Affairs)$/;

export function namesIn(text: string, within: Span): Span[] {
  const words = text.slice(...within);
  const found: Span[] = [];
  for (const pattern of patterns)
    for (const match of words.matchAll(pattern)) {
      const start = within[0] + match.index + match[0].lastIndexOf(match[1]!);
      const span: Span = [start, start + match[1]!.length];
      if (!elsewhere.test(match[1]!) && !found.some(([a, b]) => a < span[1] && span[0] < b)) found.push(span);
    }
  return found.sort((a, b) => a[0] - b[0]);
}
