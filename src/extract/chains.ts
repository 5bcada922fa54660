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
    out.push(
      link
        ? { ...attribution, source: link.content, carriers: [...attribution.source] }
        : { ...attribution, carriers: [] },
    );
  }
  return out;
}

const words = (text: string, spans: readonly Span[]): string => text.slice(...hull(spans)).toLowerCase();
