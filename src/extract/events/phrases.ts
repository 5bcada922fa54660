/**
 * The noun phrases around a trigger: who stands before a verb, who behind it, who behind a preposition, who owns a noun.
 * Takes a text and spans; gives spans. Knows closed lists of words and no names.
 */

import { anyMonth, anyWeekday } from '../../text/calendar.ts';
import { type Span, trim } from '../../text/span.ts';

const day =
  '(?:(?:late|early)\\s+)?(?:on\\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)(?:\\s+(?:morning|evening|night|afternoon))?';
const groupWord = `(?:has|have|had|will|would|shall|can|could|may|might|must|should|did|does|do|is|are|was|were|be|been|being|to|not|never|also|already|again|then|both|later|now|all|first|once|twice|soon|still|most|almost|just|even|only|there|together|separately|jointly|[’']ll|[’']d|[’']ve|\\p{L}+n[’']t|(?!assembly|family|families|ally|supply|rally|july|italy|reply)\\p{L}+ly|${day}|due|scheduled|set|expected|slated|about|going|ready|willing|prepared|able|unable|said|understood|believed|reported|known|thought|(?:agree|plan|prepare|decide|vow|promise|pledge|offer|refuse|want|hope|intend|decline|fail|threaten|try|seek|continue|begin|need|manage|expect|arrange|appear|seem|urge|ask)(?:s|d|ed|ing|ning)?|planned|planning|began|begun|sought|tried|tries)`;
/** "we’ll be": what is joined to the subject is part of the group. */
const verbGroup = new RegExp(`(?:(?:(?<![\\p{L}-])${groupWord}|(?<=\\p{L})[’'](?:ll|ve|d))\\s+)*$`, 'iu');

/** The auxiliaries, adverbs and governing verbs that end at the verb: "will not", "are scheduled to". */
export const verbGroupBefore = (text: string, clause: Span, verb: number): Span => {
  const found = verbGroup.exec(text.slice(clause[0], verb))!;
  return [clause[0] + found.index, verb];
};

export const isPassive = (group: string, verb: string, behind: string): boolean =>
  /\b(?:was|were|is|are|been|being|be|got)\s+(?:\p{L}+ly\s+|also\s+|not\s+|all\s+|first\s+)*$/iu.test(group) &&
  !/ing$/.test(verb) &&
  (/(?:ed|en|wn|ck|it|ot|ld|nt|de|et|ut|un|ung|ne|ken|lled|ght|id|ade)$/i.test(verb.split(/\s+/)[0]!) ||
    /^\s+by\b/.test(behind));

const lead =
  /^(?:["“‘(\s]|(?:and|but|or|so|yet|that|while|when|after|before|as|since|because|where|until|although|though|once|then|meanwhile|however|instead|later|earlier|also|which|saying|said|says|even)\b,?\s*)+/iu;
const adverbial =
  /^(?:(?:on|in|at|during|following|early|late|last|this|next|later|under|over|by|with|for|from|despite|amid|unlike|like|according to|earlier|hours|days|weeks|shortly|only|just|across|throughout|two|three|a)\b[^,]*,\s+)+/iu;
const openingTime =
  /^(?:last\s+(?:month|week|year|night)|in\s+\d{4},?|earlier\s+this\s+\p{L}+|yesterday|today)\s+|^(?:on|in|at|late on|early on)\s+(?:the\s+(?:night|evening|morning)\s+of\s+)?(?:\d{1,2}\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+(?:\d{1,2}|night|morning|evening|afternoon))?(?:,?\s+\d{4})?,?\s+/iu;
const otherVerb =
  /^.*\b(?:said|says|told|accused|accuses|announced|claimed|claims|insisted|added|believes?|argued|indicated|suggested|noted|stated|confirmed|reported|acknowledged|denied|denies|warned|that|killing|where|if)\s+(?!to\b)/isu;

/** The subject: what stands between the start of the clause and the verb group. */
export function subjectBefore(text: string, clause: Span, group: number): Span | null {
  let start = clause[0];
  for (const opening of [lead, openingTime, adverbial, otherVerb, lead])
    start += opening.exec(text.slice(start, group))?.[0].length ?? 0;
  let end = group;
  end -= /[\s,“”"‘’(–—-]*$/u.exec(text.slice(start, end))![0].length;
  // "As the war would not end, the troops bombed": another clause stands before the comma.
  const comma =
    /^.*\b(?:is|are|was|were|would|will|has|had|have|did|could)\s[^,]*,\s+(?!and\b|\p{Ll}+(?:ed|ing)\b)/su.exec(
      text.slice(start, end),
    );
  const span = trim(text, [start + (comma?.[0].length ?? 0), end]);
  const front = span === null ? null : frontOf(text, span);
  return front && isPhrase(text.slice(...front)) ? front : null;
}

/** "The envoy spent Tuesday in a hotel, carrying": the subject of a participle is that of the verb before it. */
function frontOf(text: string, span: Span): Span {
  const verb =
    /^(.{3,90}?),?\s(?:spent|went|came|took|held|sat|made|ran|left|stood|drove|flew|kept|rose|fell|walked|\p{Ll}{3,}ed)\s/su.exec(
      text.slice(...span),
    );
  return verb && /,$/.test(text.slice(span[0], span[1] + 1)) ? [span[0], span[0] + verb[1]!.length] : span;
}

const stop =
  /,?\s+(?:in|at|on|off|aboard|near|inside|outside|for|to|from|after|before|during|over|about|by|with|within|under|into|onto|as|that|who|which|whose|where|when|while|against|until|since|through|around|round|amid|and\s+(?:said|asked|told|agreed|discussed|parted|called|will|would|has|had|was|were|is|are|\p{Ll}+ed\b)|is|are|was|were|has|have|had|will|would|said|says|told|(?:face|again|separately|later|early|late|last|this|next|today|yesterday|tomorrow|there|twice|privately|directly|(?:aim|seek|carry|includ|kill|wound|leav|hop|try|say|call|hold|us|accord|end|last|discuss|injur|target|destroy|focus|follow|dur)ing)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}])|[;:!?]|(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|U\.S|U\.N))\.(?=\s|$)|,\s+(?!(?:and\s+)?\p{Lu})|\s[–—-]\s|["“”]/u;

const leadingTime = new RegExp(`^\\s*(?:${day}\\s+|face to face\\s+|briefly\\s+|again\\s+)?`, 'u');

/** The noun phrase that starts right there, up to where something else begins. */
export function phraseAt(text: string, from: number, end: number): Span | null {
  const words = text.slice(from, end);
  const opening = leadingTime.exec(words)![0].length;
  const rest = words.slice(opening);
  const stopped = stop.exec(rest);
  const span = trim(text, [from + opening, from + opening + (stopped ? stopped.index : rest.length)]);
  return span && isPhrase(text.slice(...span)) ? span : null;
}

const otherEvent = /\b(?:meetings?|talks|calls?|visits?|plans?|attacks?|round|summit|agreement|dispute|war)\b/i;

/** "The attack on Sunday": when, not on whom. */
const onDay = `(?:(?:${anyWeekday})\\b|(?:${anyMonth}|\\p{L}{3}\\.)\\s\\d)`;

/** What a preposition behind the trigger, and before `last`, leads to: "with the envoy", "between A and B". */
export function phraseAfter(
  text: string,
  from: number,
  end: number,
  prepositions: string,
  last: number = end,
): Span | null {
  const found = new RegExp(`(?<![\\p{L}-])(?:${prepositions})\\s+(?!${onDay})`, 'u').exec(
    text.slice(from, Math.min(end, last)),
  );
  // Behind another event's noun it is that one's.
  return found && !otherEvent.test(text.slice(from, from + found.index))
    ? phraseAt(text, from + found.index + found[0].length, end)
    : null;
}

/** "Russia’s" in "Russia’s ballistic missile attack", "Drennian" in "the Drennian attack", "the envoy’s" before a noun. */
export function ownerBefore(text: string, clause: Span, noun: number): Span | null {
  const before = text.slice(clause[0], noun);
  const owner =
    /(?:[Tt]he\s+(?:\p{Ll}+\s+){0,2}\p{Ll}+|(?:\p{Lu}[\p{L}.-]*\s+)*\p{Lu}[\p{L}.-]*)(?=(?:[’']s?|(?<=s)[’'])\s+(?:(?!(?:of|in|into|to|and|on|about|over|after|at|for|with|from|by)\b)[\p{Ll}\p{N}“"”-]+\s+){0,5}$)/u.exec(
      before,
    );
  if (owner && !time.test(owner[0])) {
    const opening = /^(?:Following|After|During|Despite|Since|Before|In|At|When|While|Amid|Under|Of|On)\s+/.exec(
      owner[0],
    );
    const start = clause[0] + owner.index;
    return [start + (opening?.[0].length ?? 0), start + owner[0].length];
  }
  const adjective =
    /(\p{Lu}\p{L}+(?:-\p{L}+)*)\s+(?:(?:(?:missile|drone|rocket)\s+and|(?!(?:and|or|in|on|at|of|to|for|with|during|from|by|a|an|the|that|who)\s)\p{Ll}[\p{L}-]*)\s+){0,5}$/u.exec(
      before,
    );
  if (!adjective || /^(?:The|A|An|In|On|At|After|During|This|That|Their|His|Her|It|Its|No)$/u.test(adjective[1]!))
    return null;
  const start = clause[0] + adjective.index;
  return [start, start + adjective[1]!.length];
}

const time =
  /(?:day|week|month|year|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Halden Rooke, who has": what stands before the relative; "its envoys — A and B — held": what stands between the dashes. */
export function subjectOutside(text: string, sentence: Span, clause: Span, group: number): Span | null {
  const own = text.slice(clause[0], group).trim();
  const before = text.slice(sentence[0], clause[0]);
  if (own === '' && /[—–]\s*$/u.test(before)) {
    const between = /[—–]\s+([^—–]{3,100}?)\s+[—–]\s*$/u.exec(before);
    if (between)
      return trim(text, [sentence[0] + between.index + 1, clause[0] - /\s*[—–]\s*$/u.exec(before)![0].length]);
  }
  if (!/^(?:who|which)$/.test(own)) return null;
  const end = clause[0] - /[,\s]*$/u.exec(before)![0].length;
  return trim(text, [sentence[0] + (otherVerb.exec(text.slice(sentence[0], end))?.[0].length ?? 0), end]);
}

/** "Following talks with the envoy, Ann Lee said": who speaks in the clause behind took part. */
export function subjectBehind(text: string, sentence: Span, clause: Span): Span | null {
  if (!/^(?:After|Following|During|At|In|Before)\s/u.test(text.slice(...clause))) return null;
  const name = /^[,\s]+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}?\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)*/u.exec(
    text.slice(clause[1], sentence[1]),
  );
  return name && trim(text, [clause[1] + /^[,\s]+/.exec(name[0])![0].length, clause[1] + name[0].length]);
}

const nothing =
  /^(?:on|in|at|of|to|by|for|from|with|into|it|its|this|that|these|those|there|the|a|an|which|what|who|one|each other|one another|many|several|some|most|themselves|himself|herself|him|them|her|me|us|you|nothing|nobody|no one|\P{L}*)$/iu;
const isPhrase = (words: string): boolean =>
  words.length <= 160 &&
  !nothing.test(words) &&
  !/^(?:to|of|in|on|at|by|for|from|with|about|as|after|before|during|under|over|into|through|than|that|because|if)\s/iu.test(
    words,
  ) &&
  words.split(/\s+/).length <= 22;
