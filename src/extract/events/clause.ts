/** The clause around a word: takes a text, a sentence and a trigger in it; gives the span between the nearest borders. */

import { anyMonth } from '../../text/calendar.ts';
import { contains, type Span, trim } from '../../text/span.ts';

const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)';
const saying =
  '(?:said|says|saying|added|adding|telling|describing|insisted|insists|claimed|claims|believes?|believed|fears?|feared|noted|argued|argues|warned|stressed|hopes?|reported|recalled|announced|stated|confirmed|told|denied|denies|reiterated|reiterating|stating|concluding|acknowledged|maintains|maintained|suggested|indicated)';
const toll =
  '(?:which |and |that |in which )?(?:has |have |had )?(?:kill|wound|injur|result|leav|left|claiming|claimed)';
const moment =
  '(?:dawn|dusk|midnight|noon|midday|sunrise|nightfall|dark|the end|the middle|the start|the month|the year|the weekend|early|late|mid|last|next|this|that\\b|\\d|a |one |two |three |four |five |six |seven |eight |nine |ten |nearly|about|almost|more than|hours|weeks|months|days|years|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|spring|summer|autumn|winter)';

const office =
  '(?:minister|president|premier|envoy|secretary|ambassador|chief|head|chancellor|director|commander|adviser|negotiator|special|foreign|prime|new|acting)';
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const month = `(?:${anyMonth})`;

interface Border {
  /** Matches up to the place where another clause begins. */
  readonly at: RegExp;
  /** Circumstances behind a trigger stay with it: "hit the ferry as it tied up on Tuesday". */
  readonly frontOnly?: boolean;
}

const borders: readonly Border[] = [
  { at: /;\s+|\s[—–-]{1,2}\s|(?<!\d):\s+/gu },
  // The end or the opening of a quotation that is a clause of its own.
  { at: /[,.!?]["”’']\s+|,\s+(?=["“‘])/gu },
  {
    at: new RegExp(
      `,\\s+(?=(?:but|or|so|yet|while|whereas|although|though|because|as(?!\\s+well|\\s+(?:\\p{L}+\\s+){0,3}${office})|since|after|before|when|where|until|even|who|whose|which(?!\\s+(?:is|was|are|were|has\\s+been)\\s+(?:expected|due|scheduled|drafted|delivered|signed|presented|held|planned))|whom|despite|following|amid|a step|according)\\b)(?!\\s*${toll})`,
      'giu',
    ),
  },
  // "and" between clauses has a subject or a time of its own behind it.
  {
    at: new RegExp(
      `,?\\s+(?=(?:and|but)\\s+(?:he|she|they|it|there|that|the\\s+\\p{L}+\\s+(?:is|are|was|were|has|have|had|will|would|said))\\b)|,\\s+(?=and\\s+(?:in|on)\\s+(?:the|${month}|${day})\\b)`,
      'gu',
    ),
  },
  // "from ten until four" stays together.
  {
    at: new RegExp(
      `(?<!\\bfrom\\s[^\\s,;]{1,12})\\s+(?=(?:after|before|since|until|following)\\s+(?!${moment}))`,
      'gu',
    ),
  },
  { at: /\s+(?=(?:when|while|because|although|though|unless|if|even as|where|despite|amid|so that)\s)/gu },
  { at: /\s+(?=as (?:he|she|it|they|the|a|an|\p{Lu})\b)/gu, frontOnly: true },
  // "said that", "said on Friday that", "told reporters in Paris on Friday that"
  { at: new RegExp(`\\b${saying}\\b[^,;.“”"]{0,60}?\\sthat\\s+`, 'gu') },
  {
    at: new RegExp(
      `\\b(?:said|says|saying|insisted|insists|believes?|believed|fears?)\\s+(?:(?:late |early )?(?:on )?${weekday}\\s+)?(?!that\\b|(?:on|in|at|of|to|by)\\s)`,
      'gu',
    ),
  },
  // "..., the council said."; "..., according to the council"
  { at: new RegExp(`,\\s+(?=[^,;“”"]{2,90}\\s${saying}(?:\\s[^;]{0,60})?\\P{L}*$)`, 'gu') },
  { at: /,?\s+(?=according to\b)/gu },
];
const opening =
  /^["“‘]?(?:After|When|Before|Following|During|While|As|Since|Despite|Although|Though|Once|If|In response to|Until|Amid|Under)\s[^,]*(?:,\s(?=\d{4}|who|which)[^,]*)*,\s+/u;

/** What belongs to the clause behind: a comma, "and said". */
const leftOver = new RegExp(`(?:,?\\s+(?:and\\s+|but\\s+)?(?:${saying}|that))?[,;:\\s—–-]*$`, 'u');

export function clauseAround(text: string, sentence: Span, trigger: Span): Span {
  const words = text.slice(...sentence);
  let [start, end] = sentence;
  const cut = (at: number, frontOnly = false) => {
    if (at <= trigger[0]) start = Math.max(start, at);
    else if (at >= trigger[1] && !frontOnly) end = Math.min(end, at);
  };
  const first = opening.exec(words);
  if (first) cut(sentence[0] + first[0].length);
  for (const border of borders)
    for (const match of words.matchAll(border.at)) cut(sentence[0] + match.index + match[0].length, border.frontOnly);
  const clause = trim(text, [start, end]) ?? trigger;
  const bare = trim(text, [clause[0], clause[1] - leftOver.exec(text.slice(...clause))![0].length]);
  return bare && contains(bare, trigger) ? bare : clause;
}
