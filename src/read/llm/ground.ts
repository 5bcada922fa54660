/**
 * From what a language model wrote to attributions: takes its words, gives spans of the article that hold them. An item
 * is kept whole or dropped and counted. Words that stand in several places are taken where the words of their item are
 * nearest to one another.
 */
import { hull, normalise, overlaps, type Span } from '../../text/span.ts';
import type { Attribution } from '../reader.ts';
import type { Item } from './answer.ts';
import { find } from './find.ts';
import { minus } from './minus.ts';
import { type Body, type Part, shown } from './parts.ts';

/** Why an item was dropped. */
export interface Dropped {
  /** Some of its words do not stand in the text, or it has no content. */
  readonly notFound: number;
  /** Its content begins outside the part that was asked about. */
  readonly outside: number;
  /** The same content was given before. */
  readonly repeated: number;
}

export interface Grounded {
  readonly kept: readonly Attribution[];
  readonly dropped: Dropped;
}

/** No span leaves what the model was shown, touches furniture or is in two of an attribution's roles. */
export function ground(body: Body, part: Part, items: readonly Item[]): Grounded {
  const kept: Attribution[] = [];
  const dropped = { notFound: 0, outside: 0, repeated: 0 };
  const asked = hull(part.spans);
  const taken = new Set<string>();
  let reached = asked[0];
  for (const item of items) {
    const placements = placementsOf(body, shown(part), item);
    const inside = placements.filter(({ begin }) => asked[0] <= begin && begin < asked[1]);
    const free = inside.filter(({ attribution }) => !taken.has(String(attribution.content)));
    // Among equals the next in the order of the text.
    const best = free.sort(
      (a, b) => a.spread - b.spread || Number(a.begin < reached) - Number(b.begin < reached) || a.begin - b.begin,
    )[0];
    if (placements.length === 0) dropped.notFound++;
    else if (inside.length === 0) dropped.outside++;
    else if (best === undefined) dropped.repeated++;
    else {
      kept.push(best.attribution);
      taken.add(String(best.attribution.content));
      reached = best.begin;
    }
  }
  return { kept, dropped };
}

interface Placement {
  readonly attribution: Attribution;
  /** Where its content begins. */
  readonly begin: number;
  /** Characters between the parts of the content, from it to the cue, and from the cue to the source. */
  readonly spread: number;
}

/** Unbroken stretches of one content; beyond that an answer is nonsense, and looking for its order takes long. */
const mostParts = 16;

/** One placement for each place in which the rarest part of the content stands. */
function placementsOf(body: Body, within: Span, { source, cue, content }: Item): Placement[] {
  if (content.length === 0 || content.length > mostParts) return [];
  const at = (words: string): Span[] =>
    find(body.text, words, within).filter((span) => !body.furniture.some((f) => overlaps(f, span)));
  const parts = content.map(at).sort((a, b) => a.length - b.length);
  const cues = cue.trim() === '' ? null : at(cue);
  const sources = source.trim() === '' ? null : at(source);
  return parts[0]!.flatMap((anchor): Placement[] => {
    const placed: Span[] = [anchor];
    let spread = 0;
    const place = (candidates: readonly Span[], near: readonly Span[], clear: readonly Span[]): Span | null => {
      const chosen = nearest(candidates, near, clear);
      if (chosen) spread += Math.min(...near.map((span) => distance(span, chosen)));
      return chosen;
    };
    for (const candidates of parts.slice(1)) {
      const next = place(candidates, placed, placed);
      if (next === null || placed.some((span) => overlaps(span, next))) return [];
      placed.push(next);
    }
    const cueSpan = cues && place(cues, placed, placed);
    if (cues && !cueSpan) return [];
    const sourceSpan = sources && place(sources, cueSpan ? [cueSpan] : placed, cueSpan ? [...placed, cueSpan] : placed);
    if (sources && !sourceSpan) return [];
    if (cueSpan && sourceSpan && overlaps(cueSpan, sourceSpan)) return [];
    const others = [cueSpan, sourceSpan].filter((span) => span !== null);
    // Content that was given with source or cue in it gives way to them.
    const spans = normalise(
      body.text,
      placed.flatMap((span) => minus(span, others).map((piece) => withoutStops(body.text, piece, span))),
    ).filter(([start, end]) => /[\p{L}\p{N}]/u.test(body.text.slice(start, end)));
    if (spans.length === 0) return [];
    const attribution = { source: listed(sourceSpan), cue: listed(cueSpan), content: spans };
    return [{ attribution, begin: spans[0]![0], spread }];
  });
}

/** The candidate nearest to any of `near`; one that overlaps none of `clear` comes first. */
function nearest(candidates: readonly Span[], near: readonly Span[], clear: readonly Span[]): Span | null {
  const byCost = candidates
    .map((span) => ({ span, cost: near.reduce((least, other) => Math.min(least, distance(other, span)), Infinity) }))
    .sort((a, b) => a.cost - b.cost);
  const free = byCost.find(({ span }) => !clear.some((other) => overlaps(other, span)));
  return (free ?? byCost[0])?.span ?? null;
}

/** Characters between two spans; 0 when they touch or overlap. */
const distance = (a: Span, b: Span): number => Math.max(0, b[0] - a[1], a[0] - b[1]);

const listed = (span: Span | null): Span[] => (span === null ? [] : [span]);

/** A piece of content that begins where the cue or source ended, without the comma that stands between them. */
const withoutStops = (text: string, [start, end]: Span, whole: Span): Span =>
  start === whole[0] ? [start, end] : [start + /^[\s,;:]*/.exec(text.slice(start, end))![0].length, end];
