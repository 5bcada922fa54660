/** Where: the words behind "in", "at", "off", "aboard" that name a place. Takes a text and a clause; gives a span or null. */
import type { Span } from '../../text/span.ts';

const time =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Ramadan|Truth|Telegram|X\\b|World War)';
const name = `(?!${time})\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:of|de|el|al|la|the)\\s+(?!${time})(?=\\p{Lu})|\\s+(?!${time})(?=\\p{Lu}))?(?:(?!${time})\\p{Lu}[\\p{L}’'-]*(?:\\s+(?!${time})(?=\\p{Lu}))?)*`;
const spot =
  '(?:landing|station|spit|pier|port|harbou?r|airport|border|palace|hotel|headquarters|embassy|front|coast|strait|region|district|province|oblast|island|bridge|naval base|base|crossing|shore|summit|residence|camp|prison|hospital|square|valley|city|town|peninsula|airfield|dam|plant|quay|docks?|bay|gulf|river|villa|castle|mansion|resort|conference)';
const general =
  '(?:(?:city|town|village|port|region|district|province|oblast|island|capital|suburb|outskirts|centre|center|middle|coast|mouth|tip|city centre)\\s+of\\s+)';
const vessel =
  '(?:(?:[\\p{Ll}-]+\\s+){0,2}(?:ship|ferry|boat|vessel|yacht|frigate|cruiser|liner|train|plane|aircraft|launch)\\s+)';
const where = new RegExp(
  `(?<![\\p{L}-])(?:in|In|at|At|off|Off|aboard|on board|inside|outside|near|around|over|along|onto|into)\\s+(?:the\\s+|an?\\s+)?(?:(?:southern|northern|eastern|western|central|downtown|occupied|nearby|neutral|Ukrainian|\\p{Lu}\\p{L}+(?:ian|ish|ese|an|i))\\s+)?(?:${general}|${vessel})?(${name}(?:\\s+${spot}\\b)?)`,
  'gu',
);
const target = new RegExp(
  `(?<![\\p{L}-])(?:on|against|of|hit|struck|shelled|bombed|attacked|stormed|raided)\\s+(?:the\\s+)?(?:(?:[\\p{L}-]+)\\s+)?(?:${general})?(${name}(?:\\s+${spot}\\b)?)`,
  'gu',
);
const front = new RegExp(`(${name})$`, 'u');

/** Nearest behind the trigger, else before it. `hitting` takes what was attacked too ("the attack on Kyiv"). */
export function placeIn(text: string, clause: Span, trigger: Span, hitting: boolean): Span | null {
  const found = placesIn(text, clause, where);
  const behind = found.find(([start]) => start >= trigger[1]);
  if (behind) return behind;
  const named = hitting ? placesIn(text, [trigger[0], clause[1]], target)[0] : undefined;
  if (named) return named;
  return found.findLast(([, end]) => end <= trigger[0]) ?? null;
}

function placesIn(text: string, within: Span, pattern: RegExp): Span[] {
  return [...text.slice(...within).matchAll(pattern)].map((match): Span => {
    const words = match[1]!.replace(/[’']s?$|[.\s]+$/u, '');
    const start = within[0] + match.index + match[0].length - match[1]!.length;
    return [start, start + words.length];
  });
}

/** "high-level Moscow talks", "a Lisk hotel": the capital just before a noun; whether it is a place is known later. */
export function placeBefore(text: string, clause: Span, trigger: Span): Span | null {
  const before = text.slice(clause[0], trigger[0]);
  const match = new RegExp(`(?:^|[\\s“"])((?!${time})\\p{Lu}\\p{L}+)\\s+$`, 'u').exec(before);
  if (!match || !front.test(match[1]!)) return null;
  const start = clause[0] + match.index + match[0].indexOf(match[1]!);
  return [start, start + match[1]!.length];
}
