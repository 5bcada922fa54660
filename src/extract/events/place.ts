/** Where: the words behind "in", "at", "off", "aboard" that name a place. Takes a text and a clause; gives a span or null. */
import type { Span } from '../../text/span.ts';

const time =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas|Ramadan|Truth|Telegram|X\\b|World War)';
const name = `(?!${time})\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:of|of\\s+the|de|el|al|la)\\s+(?!${time})(?=\\p{Lu})|\\s+(?!${time})(?=\\p{Lu}))?(?:(?!${time})\\p{Lu}[\\p{L}’'-]*(?:\\s+(?!${time})(?=\\p{Lu}))?)*`;
const spot =
  '(?:landing|station|spit|pier|port|harbou?r|airport|border|palace|hotel|headquarters|embassy|front|coast|strait|region|district|province|oblast|island|bridge|naval base|base|crossing|shore|summit|residence|camp|prison|hospital|square|valley|city|town|peninsula|airfield|dam|plant|quay|docks?|bay|gulf|river|villa|castle|mansion|resort|conference|depot|yard|works|factory|mine|refinery|terminal|courthouse|court|hall|ministry|office)';
const general =
  '(?:(?:city|town|village|port|region|district|province|oblast|island|capital|suburb|outskirts|centre|center|middle|coast|mouth|tip|city centre)\\s+of\\s+)';
const vessel =
  '(?:(?:[\\p{Ll}-]+\\s+){0,2}(?:ship|ferry|boat|vessel|yacht|frigate|cruiser|liner|train|plane|aircraft|launch)\\s+)';
const where = new RegExp(
  `(?<![\\p{L}-])(?:in|In|at|At|off|Off|aboard|on board|inside|outside|near|around|along|onto|into)\\s+(?:the\\s+|an?\\s+)?(?:(?:southern|northern|eastern|western|central|downtown|occupied|nearby|neutral|Ukrainian|\\p{Lu}\\p{L}+(?:ian|ish|ese|an|i))\\s+)?(?:${general}|${vessel})?(${name}(?:\\s+${spot}\\b)?)`,
  'gu',
);
const target = new RegExp(
  `(?<![\\p{L}-])(?:on|against|of|hit|struck|shelled|bombed|attacked|stormed|raided)\\s+(?:the\\s+)?(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,2}(?:\\p{Lu}\\p{L}+(?:ian|ish|ese)\\s+)?(?:${general})?(${name}(?:\\s+${spot}\\b)?)`,
  'gu',
);
const towards = new RegExp(
  `(?<![\\p{L}-])(?:to|To|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)\\s+(?:the\\s+)?${general}?(${name}(?:\\s+${spot}\\b)?)`,
  'gu',
);
/** "a Lisk hotel" */
const house = new RegExp(
  `(?<![\\p{L}-])(?:a|an|the)\\s+(${name})(?=\\s+(?:hotel|villa|palace|mansion|resort|restaurant|castle|airport)\\b)`,
  'gu',
);
const talked =
  /^(?:war|conflict|peace|fighting|crisis|hostilities|invasion|situation|stakes?|shares|investments?|confidence|trust|faith|interest|belief|believes?|believed|polls?)\s*$/;
/** "at the minister’s invitation": whose it is, not where. */
const asked =
  /^[’']s?\s+(?:\p{Ll}+\s+)?(?:invitation|request|direction|behest|urging|insistence|expense|suggestion|initiative)\b/u;
/** "into Karvians", "of Karvian heritage": people, or an adjective. */
const people = /(?:ians|icans|[ae]lis)$/;
const adjective = /(?:[^h]ian|ican|ish|ese|cratic)$/;
/** "in the Holm case": what it is about, or who made it. */
const work = /^\s+(?:movie|film|book|novel|show|series|poll|case|deal|affair|campaign)\b/;

/** Which words lead to a place, besides "in" and its like: what is hit, or where somebody goes. */
export type Leading = 'target' | 'destination' | null;

/** Nearest behind the trigger; else what was hit or gone to; else at the front of the clause. */
export function placeIn(text: string, clause: Span, trigger: Span, leading: Leading): Span | null {
  const found = placesIn(text, clause, where);
  const going = leading === 'destination' ? placesIn(text, [trigger[0], clause[1]], towards)[0] : undefined;
  const behind = going ?? found.find(([start]) => start >= trigger[1]);
  if (behind) return behind;
  const hit = leading === 'target' ? placesIn(text, [trigger[0], clause[1]], target)[0] : undefined;
  if (hit) return hit;
  const before = found.findLast(
    ([start, end]) => end <= trigger[0] && (leading === 'target' || start - clause[0] < 16),
  );
  return before ?? placesIn(text, clause, house)[0] ?? null;
}

function placesIn(text: string, within: Span, pattern: RegExp): Span[] {
  return [...text.slice(...within).matchAll(pattern)].flatMap((match): Span[] => {
    // The last full stop of "U.S." is its own.
    const words = match[1]!.replace(/[’']s?$|(?<!\p{Lu}\.\p{Lu})[.\s]+$/u, '');
    const start = within[0] + match.index + match[0].length - match[1]!.length;
    // "the war in X" is a topic; "a shift in UK policy" is no place.
    const topic = talked.test(/\p{L}+\s*$/u.exec(text.slice(within[0], within[0] + match.index))?.[0] ?? '');
    const policy = /^[A-Z]{2,3}$/.test(words) && /^\s+\p{Ll}/u.test(text.slice(start + words.length));
    const rest = text.slice(start + words.length);
    const nobodys =
      asked.test(rest) ||
      work.test(rest) ||
      people.test(words) ||
      (adjective.test(words) && /^\s+\p{Ll}{4}/u.test(rest));
    return topic || policy || nobodys ? [] : [[start, start + words.length]];
  });
}

/** "high-level Moscow talks": the capitals just before a noun; whether they are a place is known later. */
export function placeBefore(text: string, clause: Span, noun: number): Span | null {
  const before = text.slice(clause[0], noun);
  const match = new RegExp(`(?:^|[\\s“"])(${name})\\s+$`, 'u').exec(before);
  if (
    !match ||
    /^(?:The|A|An|This|That|These|Those|Their|His|Her|Its|Our|No|All|Both|New|Peace|Any|Some|Further|More)\b/.test(
      match[1]!,
    )
  )
    return null;
  const start = clause[0] + match.index + match[0].indexOf(match[1]!);
  return [start, start + match[1]!.trimEnd().length];
}
