/**
 * What the dates that an article names say of when it was published. Takes the article and days that the record knows
 * around it, by which a date without a year gets one; gives evidence. English. Pure.
 */
import type { Article } from '../../model/article.ts';
import type { BoundsEvidence } from '../../model/bounds.ts';
import { monthNames } from '../../text/calendar.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { sentences } from '../../text/sentences.ts';
import { overlaps, slice } from '../../text/span.ts';
import { dayOf, daysApart } from './calendar.ts';

const month = `(?<month>${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|Sept)\\.?`;
const expressions = [
  new RegExp(`\\b${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.:]\\d)(?:,? (?<year>\\d{4})\\b)?`, 'gu'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}(?!\\p{L})(?:,? (?<year>\\d{4})\\b)?`, 'gu'),
];
/** Before a date: it is to come, or a term that need not be over. */
const notPast =
  /\b(?:will|[’']ll|would|shall|scheduled|planned|plans|due|until|till|through|by|before|ahead of|next|expected|to be held|deadline|since|from)\b[^,;]*$/iu;
const past =
  /\b(?:was|were|had|did|said|told|met|held|came|went|took|gave|made|saw|left|began|fell|sent|shook|spoke|struck|wrote|won|lost|broke|flew|led|stood|fought|shot|drew|brought|\p{Ll}{3,}ed)\b/u;
const present =
  /\b(?:is|are|am|has|have|does|do|votes?|meets?|holds?|begins?|starts?|opens?|ends?|comes?|goes|returns?|takes?)\b/u;
/** A date without a year is taken for the one next to what the record knows, when that is so near. */
const nearest = 60;

/** Dates told as past: it was not published before them. */
export function fromDays({ text, furniture }: Article, known: readonly string[]): BoundsEvidence[] {
  const evidence: BoundsEvidence[] = [];
  for (const sentence of paragraphs(text).flatMap((paragraph) => sentences(text, paragraph))) {
    const words = slice(text, sentence);
    if (furniture.some(({ span }) => overlaps(span, sentence))) continue;
    for (const { index, 0: written, groups } of expressions.flatMap((pattern) => [...words.matchAll(pattern)])) {
      if (notPast.test(words.slice(0, index)) || !isPast(words, index, index + written.length)) continue;
      const number = 1 + monthNames.findIndex((name) => name.startsWith(groups!.month!.slice(0, 3)));
      const day =
        groups!.year === undefined
          ? nextTo(known, number, Number(groups!.day))
          : dayOf(Number(groups!.year), number, Number(groups!.day));
      if (day === null) continue;
      const year = groups!.year === undefined ? `, which the record puts in ${day.slice(0, 4)}` : '';
      const why = `It tells as past what was on “${written}”${year}.`;
      evidence.push({ bound: 'after', day, why, passage: { text: words, spans: [sentence] }, other: null });
    }
  }
  return evidence;
}

/** Words that begin another clause. */
const border = /[,;:()—–]\s|\b(?:which|who|where|when|while|as|and|but)\s/u;

/** That the clause of the date has a verb in the past and none in the present, or its sentence where the clause has none. */
function isPast(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(0, from).split(border).at(-1)!;
  const behind = sentence.slice(to).split(border)[0]!;
  const clause = `${before} ${behind}`;
  return past.test(clause) || (!present.test(clause) && past.test(sentence) && !present.test(sentence));
}

/** In the year that brings it nearest to the latest day known; null when that is far. */
function nextTo(known: readonly string[], month: number, day: number): string | null {
  const latest = [...known].sort().at(-1);
  if (latest === undefined) return null;
  const year = Number(latest.slice(0, 4));
  const days = [year - 1, year, year + 1].map((y) => dayOf(y, month, day)).filter((d) => d !== null);
  return (
    days
      .filter((d) => daysApart(d, latest) <= nearest)
      .sort((a, b) => daysApart(a, latest) - daysApart(b, latest))[0] ?? null
  );
}
