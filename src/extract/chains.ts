/**
 * Who told whom told whom: where one source cites another, the one cited is behind the words and the one citing carried
 * them.
 *
 *     …, according to a Post report citing unnamed sources        the Post reported, citing two officials
 *                       ^^^^ carrier       ^^^^^^^^^^^^^^^ source
 *
 * Takes a reader's attributions, gives fewer: one that only says whom a source cites is folded into what it is cited for.
 */
import type { Attribution } from '../read/reader.ts';
import { hull, overlaps, type Span } from '../text/span.ts';

export interface Chained extends Attribution {
  readonly carriers: readonly Span[];
}

const citing = /^(?:citing|cites?|cited|quoting|quotes|quoted)$/i;
const people =
  /^(?:the |its |their )?(?:(?:(?:an?|one|unnamed|anonymous|unidentified|senior) )*(?:[\p{L}.-]+ ){0,3}(?:source|official|diplomat|aide|person|agency|report|spokes(?:man|woman|person)|minister|\p{L}+(?:er|or|ist|ian))|(?:(?:two|three|four|five|six|several|some|many|multiple|various|other|unnamed|anonymous|senior) )*(?:[\p{L}.-]+ ){0,3}(?:sources|officials|people|persons|diplomats|aides|insiders|reports|media|ministers|\p{L}+(?:ers|ors|ists|ians)))(?: (?:familiar|close|briefed|in|from|at|with|who|of) .*)?$/u;

export function chained(text: string, attributions: readonly Attribution[]): Chained[] {
  const links = attributions.filter(
    (a) =>
      a.source.length > 0 &&
      a.cue.length === 1 &&
      citing.test(text.slice(...a.cue[0]!)) &&
      people.test(words(text, a.content)),
  );
  const out: Chained[] = [];
  for (const attribution of attributions) {
    if (links.includes(attribution)) continue;
    const link = links.find((l) => attribution.source.some((s) => l.source.some((t) => overlaps(s, t))));
    if (link) out.push({ ...attribution, source: link.content, carriers: [...attribution.source] });
    else out.push(citedWithin(text, attribution) ?? { ...attribution, carriers: [] });
  }
  return out;
}

/** "Northwire, citing two officials, said": the whole stands where the subject does. */
function citedWithin(text: string, attribution: Attribution): Chained | null {
  const span = attribution.source[0];
  if (!span || attribution.source.length > 1) return null;
  const match = /^(?<by>[^,]+),?\s+(?:citing|quoting)\s+(?<who>.+?),?$/ds.exec(text.slice(...span));
  const at = match?.indices?.groups;
  if (!at?.by || !at.who || !people.test(match!.groups!.who!.toLowerCase())) return null;
  const part = ([start, end]: readonly [number, number]): Span => [span[0] + start, span[0] + end];
  return { ...attribution, source: [part(at.who)], carriers: [part(at.by)] };
}

const words = (text: string, spans: readonly Span[]): string => text.slice(...hull(spans)).toLowerCase();
