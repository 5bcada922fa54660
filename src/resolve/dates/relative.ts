/**
 * Recognises the expressions of time that count from another day ("last week", "two days ago", "a day earlier"), and
 * seasons and bare years. Takes a stretch of text; gives expressions with spans relative to it. Resolves nothing.
 */
import type { Unit } from './calendar.ts';
import type { Expression, Meaning, Season, Which } from './meaning.ts';

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const number = `(a|an|\\d{1,2}|${numbers.slice(1).join('|')})`;
const count = (word: string): number => (/^an?$/i.test(word) ? 1 : Number(word) || numbers.indexOf(word.toLowerCase()));
const unit = '(day|week|month|year)s?';
const unitOf = (word: string): Unit => word.toLowerCase() as Unit;
const whichOf = (word: string): Which => (/last|past|previous/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0);
const seasonOf = (word: string): Season => (/fall/i.test(word) ? 'autumn' : (word.toLowerCase() as Season));

interface Rule {
  readonly pattern: RegExp;
  readonly meaning: (match: RegExpMatchArray) => Meaning;
}

const rules: readonly Rule[] = [
  // "Today" after a capital is part of a name.
  {
    pattern: /(?<!\p{Lu}\p{L}* (?=T))\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b/gu,
    meaning: () => ({ kind: 'offset', unit: 'day', by: 0 }),
  },
  { pattern: /\b(?:yesterday|last night)\b/gi, meaning: () => ({ kind: 'offset', unit: 'day', by: -1 }) },
  { pattern: /\bthe day before yesterday\b/gi, meaning: () => ({ kind: 'offset', unit: 'day', by: -2 }) },
  { pattern: /\btomorrow\b/gi, meaning: () => ({ kind: 'offset', unit: 'day', by: 1 }) },
  { pattern: /\bthe day after tomorrow\b/gi, meaning: () => ({ kind: 'offset', unit: 'day', by: 2 }) },
  // last month; earlier this year. "The last year of the war" and "in the past week" are stretches, not that year or week.
  {
    pattern: /(?<!\b(?:the|this|his|her|its|their|for|over|past) )\b(last|this|next) (week|month|year)\b(?! of\b)/gi,
    meaning: ([, which, period]) => ({ kind: 'offset', unit: unitOf(period!), by: whichOf(which!) }),
  },
  {
    pattern: /\bthe (previous|following|coming) (week|month|year)\b/gi,
    meaning: ([, which, period]) =>
      /coming/i.test(which!)
        ? { kind: 'offset', unit: unitOf(period!), by: 1 }
        : { kind: 'anchored', unit: unitOf(period!), by: /previous/i.test(which!) ? -1 : 1 },
  },
  {
    pattern: /\b(last|this|this past|this coming|next) weekend\b/gi,
    meaning: ([, which]) => ({ kind: 'weekend', which: whichOf(which!) }),
  },
  { pattern: /\b(?:over|at|during|on) (the weekend)\b/gi, meaning: () => ({ kind: 'weekend', which: null }) },
  {
    pattern: new RegExp(`\\b${number} ${unit} ago\\b`, 'gi'),
    meaning: ([, n, period]) => ({ kind: 'offset', unit: unitOf(period!), by: -count(n!) }),
  },
  {
    pattern: new RegExp(`\\b${number} ${unit} (earlier|later)\\b(?! than\\b)`, 'gi'),
    meaning: ([, n, period, way]) => ({
      kind: 'anchored',
      unit: unitOf(period!),
      by: count(n!) * (/earlier/i.test(way!) ? -1 : 1),
    }),
  },
  { pattern: /\b(?:the|that) same day\b/gi, meaning: () => ({ kind: 'anchored', unit: 'day', by: 0 }) },
  {
    pattern: /\bthe (?:previous day|day before)\b(?! yesterday)/gi,
    meaning: () => ({ kind: 'anchored', unit: 'day', by: -1 }),
  },
  { pattern: /\bthe (?:following|next) day\b/gi, meaning: () => ({ kind: 'anchored', unit: 'day', by: 1 }) },
  {
    pattern: /\b(?:early |late |mid-)?(spring|summer|autumn|fall|winter),? (?:of )?((?:19|20)\d\d)\b/gi,
    meaning: ([, season, year]) => ({ kind: 'season', season: seasonOf(season!), year: Number(year), which: null }),
  },
  {
    pattern: /\b(last|this|next) (spring|summer|autumn|fall|winter)\b/gi,
    meaning: ([, which, season]) => ({ kind: 'season', season: seasonOf(season!), year: null, which: whichOf(which!) }),
  },
  {
    pattern: /\b(?:in|during|over|since) (?:early |late |the )(spring|summer|autumn|winter)\b(?! (?:of|\d))/gi,
    meaning: ([, season]) => ({ kind: 'season', season: seasonOf(season!), year: null, which: null }),
  },
  // in 2014; early 2030. Not "in 2024 cases": a year is followed by no plural noun.
  {
    pattern:
      /\b(?:in|since|by|until|from|during|early|late|mid|before|after|end of|the year)[ -]((?:19|20)\d\d)\b(?![\d%]|[-–]\d|,\d|\.\d| \w+s\b(?<!\b(?:as|was|has|is|its|his|this)))/gi,
    meaning: ([, year]) => ({ kind: 'year', year: Number(year) }),
  },
];

/** In no particular order; expressions may overlap. */
export function relativeExpressions(stretch: string): Expression[] {
  return rules.flatMap(({ pattern, meaning }) =>
    [...stretch.matchAll(pattern)].map((match) => {
      const words = match[0];
      // A preposition that a rule needs to see is no part of the expression.
      const preposition =
        /^(?:in|at|on|over|by|since|until|from|during|before|after|end of|the year)[ -](?=\S)/i.exec(words)?.[0]
          .length ?? 0;
      return { span: [match.index + preposition, match.index + words.length], meaning: meaning(match) };
    }),
  );
}
