/**
 * Figures in a stretch of text: how many of what, and how sure. Takes text and a span; gives quantities. A number that
 * counts nothing (a date, an age, a version) is left out, and so is one that is only added to others ("two more") or only
 * picks from them ("two of the six"). Pure; English; a closed grammar of its own.
 */
import type { Quantity } from '../model/event.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { counts } from './quantities/counts.ts';
import { currency, feeInKnownUnit, perUnit, sumOf } from './quantities/money.ts';
import { type Counted, nounAfter, nounJoined, nounOfThem, singularAfter } from './quantities/nouns.ts';
import { type Numeral, numeralsIn } from './quantities/numbers.ts';
import { isPart } from './quantities/parts.ts';
import { type Figure, together } from './quantities/together.ts';
import { ordinalTolls, tollOf } from './quantities/tolls.ts';
import { votesIn } from './quantities/votes.ts';

/**
 * In the order of the text. A toll is called `killed`, `wounded`, `missing`, `captured`, `displaced` or, where the report
 * does not tell the dead from the wounded, `casualties`; a vote `for`, `against` and `abstentions`; a share `percent`; a
 * sum or rate as in quantities/money.ts; all else by its noun in the plural. Qualifiers are in lower case; a range gives
 * its lower end, and itself as qualifier ("10 to 15").
 */
export const quantitiesIn = (text: string, within: Span): Quantity[] =>
  sentences(text, within)
    .flatMap((sentence) => inSentence(text, sentence))
    .sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);

function inSentence(text: string, sentence: Span): Quantity[] {
  const votes = votesIn(text, sentence);
  const numerals = numeralsIn(text, sentence).filter(
    (numeral, i, all) =>
      !votes.some(({ spans: [vote] }) => numeral.span[0] <= vote![0] && vote![0] < numeral.span[1]) &&
      !isWhole(text, numeral, all[i - 1] ?? null),
  );
  const figures: Figure[] = [];
  for (const [i, numeral] of numerals.entries()) {
    const figure = figureOf(text, sentence, numeral, numerals[i + 1]?.span[0] ?? sentence[1], figures);
    if (figure !== null) figures.push(figure);
  }
  const added = ordinalTolls(text.slice(...sentence)).map(({ value, at, length }): Quantity => {
    const start = sentence[0] + at;
    return { what: 'killed', value, qualifier: null, spans: [[start, start + length]] };
  });
  const counted = together(text, sentence, figures).map(
    ({ what, value, qualifier, span }): Quantity => ({ what, value, qualifier, spans: [span] }),
  );
  // "Two died, then a third": the ordinal has counted the two.
  const overtaken = ({ what, value }: Quantity): boolean =>
    what === 'killed' && added.some((toll) => toll.value === value + 1);
  return [...votes, ...counted.filter((one) => !overtaken(one)), ...added];
}

/** "87 of 112 drones", "one in five guards": a number that another is taken from. "One of 40 people" tells of the forty. */
function isWhole(text: string, { span: [from], value }: Numeral, before: Numeral | null): boolean {
  const joint = before && /^\s+(in|(?:out\s+)?of)\s+$/i.exec(text.slice(before.span[1], from))?.[1];
  return joint != null && before!.value < value && (joint === 'in' || before!.value > 1);
}

/** Words before a number that say how sure it is; "over" only where it is no place. */
const hedge =
  /(?<![\p{L}-])(?:at (?:the very )?(?:least|most)|(?:no|not) (?:fewer|less|more) than|(?:(?:well|far|slightly|a little) )?(?:more|fewer|less) than|(?:(?:well|just) )?(?<!(?:control|power|rule|ruling|rules|say|authority|disputes?|sovereignty|fight|war|conflict|flew|fly|flying|spread|divided|jurisdiction|claims?) )over|(?:well|just) under|up to|as (?:many|few|much) as|nearly|almost|about|around|some|roughly|approximately|an estimated|close to|upwards of|in excess of|exactly)\s+["“]?$/iu;
const hedgeBehind = /^\s+(or (?:so|more|fewer|less))(?!\p{L})/iu;
/** Verbs of change: of "raised from 1.90 to 3.40" the second figure counts. */
const change =
  /(?<!\p{L})(?:rais|ris|rose|increas|cut|lower|f[ae]ll|dropp?|reduc|gr[eo]w|climb|jump|slash|halv|doubl|went|go)(?:e[ds]?|ing|ed|s|es|n)?(?!\p{L})[^.;]*from\s+$/iu;

/** Characters on either side that can say what a number is for. */
const reach = 200;

/** `limit` is where the next number begins; `earlier` are the figures before it in the sentence. */
function figureOf(
  text: string,
  sentence: Span,
  numeral: Numeral,
  limit: number,
  earlier: readonly Figure[],
): Figure | null {
  const [from, to] = numeral.span;
  const lead = text.slice(Math.max(sentence[0], from - reach), from);
  const hedged = hedge.exec(lead);
  const start = hedged === null ? from : from - lead.length + hedged.index;
  const joined = nounJoined(text, to, limit);
  const noun =
    joined ??
    nounOfThem(text, Math.max(sentence[0], start - reach), [start, to], sentence[1]) ??
    nounOf(text, numeral, limit);
  const end = noun?.span[1] ?? to;
  const last = Math.min(sentence[1], end + reach);
  const words = {
    before: text.slice(Math.max(sentence[0], start - reach), start),
    after: text.slice(to, last),
    behind: text.slice(end, last),
  };
  const subset = /(?:including|among them|of whom|of them|such as)\s+$/i.test(words.before);
  const toll =
    joined || subset || !Number.isInteger(numeral.value)
      ? null
      : tollOf(words.before, noun?.noun ?? null, words.behind);
  if (!counts(text, numeral, toll !== null || hedged !== null)) return null;
  const tolls = earlier.flatMap((figure) => figure.toll ?? []);
  // A clause can end before "after": "nearly four years | after the invasion".
  const beyond = { ...words, behind: text.slice(end, Math.max(last, end + 12)) };
  if (!joined && isPart(numeral, noun, beyond, toll, tolls)) return null;

  const per = perUnit(text, end, last);
  const span: Span = [start, per?.end ?? end];
  const what = toll ?? whatOf(text, span, sentence, noun, per?.unit ?? null);
  if (what === null) return null;
  const changed = numeral.high !== null && change.test(words.before);
  const more = hedgeBehind.exec(words.behind) ?? hedgeBehind.exec(words.after);
  const qualifiers = [hedged?.[0].replace(/["“]$/, '').trim(), changed ? null : numeral.range, more?.[1]];
  return {
    span,
    value: changed ? numeral.high! : numeral.value,
    qualifier: qualifiers.filter(Boolean).join(' ').toLowerCase() || null,
    noun: noun?.noun ?? null,
    toll,
    what,
  };
}

function nounOf(
  text: string,
  { span: [, to], value, currency: sign, figures }: Numeral,
  limit: number,
): Counted | null {
  if (sign !== null) return { noun: sign, span: [to, to] };
  const percent = /^\s?(?:%|per\s?cent(?:age points?)?(?!\p{L}))/iu.exec(text.slice(to, limit));
  if (percent) return { noun: 'percent', span: [to, to + percent[0].length] };
  const one = value === 1 ? singularAfter(text, to, limit) : null;
  return one ?? (value === 1 && !figures ? null : nounAfter(text, to, limit));
}

/** What a figure that is no toll counts; null when nothing says. */
function whatOf(text: string, span: Span, sentence: Span, noun: Counted | null, unit: string | null): string | null {
  if (noun === null) return feeInKnownUnit(text, span[0]);
  const sum = currency.test(noun.noun) ? sumOf(text, span, sentence) : null;
  const bodies = /(?<!\p{L})(?:bodies|remains) of\s+$/iu.test(
    text.slice(Math.max(sentence[0], span[0] - reach), span[0]),
  );
  return [sum, bodies ? 'bodies' : noun.noun, unit && `per-${unit}`].filter(Boolean).join('-');
}
