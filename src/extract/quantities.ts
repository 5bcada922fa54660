/**
 * Figures in a stretch of text: how many of what, and how sure. Takes text and a span; gives quantities. A number that
 * counts nothing (a date, an age, a version) is left out, and so is one that is only added to others ("two more") or only
 * picks from them ("two of the six"). Pure; English; a closed grammar of its own.
 */
import type { Quantity } from '../model/event.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { counts } from './quantities/counts.ts';
import { currency, perUnit, sumOf } from './quantities/money.ts';
import { type Counted, isPlural, nounAfter, nounJoined, singularAfter } from './quantities/nouns.ts';
import { type Numeral, numeralsIn } from './quantities/numbers.ts';
import { ordinalTolls, type Toll, tollOf } from './quantities/tolls.ts';
import { votesIn } from './quantities/votes.ts';

/** Words before a number that say how sure it is. */
const hedge =
  /(?<![\p{L}-])(?:at (?:the very )?(?:least|most)|(?:no|not) (?:fewer|less|more) than|(?:(?:well|far|slightly|a little) )?(?:more|fewer|less) than|(?:(?:well|just) )?(?<!(?:control|power|rule|ruling|rules|say|authority|disputes?|sovereignty|fight|war|conflict|flew|fly|flying|spread|divided|jurisdiction|claims?) )over|(?:well|just) under|up to|as (?:many|few|much) as|nearly|almost|about|around|some|roughly|approximately|an estimated|close to|upwards of|in excess of|exactly)\s+["“]?$/iu;
const hedgeBehind = /^\s+(?:or (?:so|more|fewer|less))(?!\p{L})/iu;

/** In the order of the text. */
export function quantitiesIn(text: string, within: Span): Quantity[] {
  const found: Quantity[] = [];
  for (const sentence of sentences(text, within)) found.push(...inSentence(text, sentence));
  return found.sort((a, b) => a.spans[0]![0] - b.spans[0]![0]);
}

interface Figure {
  readonly numeral: Numeral;
  readonly span: Span;
  readonly value: number;
  readonly qualifier: string | null;
  readonly noun: string | null;
  readonly toll: Toll | null;
  readonly what: string;
}

function inSentence(text: string, sentence: Span): Quantity[] {
  const votes = votesIn(text, sentence);
  const numerals = numeralsIn(text, sentence).filter(
    ({ span }) => !votes.some(({ spans }) => span[0] <= spans[0]![0] && spans[0]![0] < span[1]),
  );
  const figures: Figure[] = [];
  for (const [i, numeral] of numerals.entries()) {
    const figure = figureOf(text, sentence, numeral, numerals[i + 1]?.span[0] ?? sentence[1], figures);
    if (figure !== null) figures.push(figure);
  }
  const added = ordinalTolls(text.slice(...sentence));
  return [
    ...votes,
    ...together(text, figures)
      .filter(({ what, value }) => !(what === 'killed' && added.some((toll) => toll.value === value + 1)))
      .map(({ what, value, qualifier, span }) => ({ what, value, qualifier, spans: [span] })),
    ...added.map(({ value, at, length }) => {
      const start = sentence[0] + at;
      return { what: 'killed', value, qualifier: null, spans: [[start, start + length] as const] };
    }),
  ];
}

/** `limit` is where the next number begins; `earlier` the figures before it in the sentence. */
function figureOf(
  text: string,
  sentence: Span,
  numeral: Numeral,
  limit: number,
  earlier: readonly Figure[],
): Figure | null {
  const [from, to] = numeral.span;
  const hedged = hedge.exec(text.slice(sentence[0], from));
  const start = hedged === null ? from : sentence[0] + hedged.index;
  const before = text.slice(sentence[0], start);
  const noun = ofThem(text, [start, to], sentence) ?? nounOf(text, numeral, limit);
  const behind = noun?.span[1] ?? to;
  const rest = text.slice(behind, sentence[1]);
  const toll = noun?.joined ? null : tollOf(before, noun?.noun ?? null, rest);
  const picked = /(?:including|among them|of whom|of them|such as)\s+$/i.test(before);
  const own = picked ? null : toll;
  if (!counts(text, numeral, own !== null || hedged !== null)) return null;
  if (isPart(text, numeral, noun, own, before, earlier)) return null;

  const per = perUnit(text, behind, sentence[1]);
  const named = own ?? whatOf(text, [start, per?.end ?? behind], sentence, noun, per?.unit ?? null);
  if (named === null) return null;
  const changed = numeral.high !== null && /from\s+$/i.test(before) && change.test(before);
  const more = hedgeBehind.exec(text.slice(behind, sentence[1])) ?? hedgeBehind.exec(text.slice(to, sentence[1]));
  const range = changed ? null : numeral.range;
  const qualifier = [hedged?.[0].replace(/["“]$/, '').trim().toLowerCase(), range, more?.[0].trim()]
    .filter(Boolean)
    .join(' ');
  return {
    numeral,
    span: [start, per?.end ?? behind],
    value: changed ? numeral.high! : numeral.value,
    qualifier: qualifier === '' ? null : qualifier,
    noun: noun?.noun ?? null,
    toll: own,
    what: named,
  };
}

/** Verbs of change: of "raised from 1.90 to 3.40" the second figure counts. */
const change =
  /(?<!\p{L})(?:rais|rose|ris|increas|cut|lower|fell|fall|dropp|drop|reduc|grew|grow|climb|jump|slash|halv|doubl|went|go)(?:e[ds]?|ing|ed|s|es|n)?(?!\p{L})[^.;]*from\s+$/iu;

interface Behind extends Counted {
  readonly joined: boolean;
}

function nounOf(text: string, { span: [, to], value, currency: sign, figures }: Numeral, limit: number): Behind | null {
  if (sign !== null) return { noun: sign, span: [to, to], joined: false };
  const percent = /^\s?(?:%|per\s?cent(?:age points?)?(?!\p{L}))/iu.exec(text.slice(to, limit));
  if (percent) return { noun: 'percent', span: [to, to + percent[0].length], joined: false };
  const joined = nounJoined(text, to, limit);
  if (joined) return { ...joined, joined: true };
  const one = value === 1 ? singularAfter(text, to, limit) : null;
  const noun =
    value === 1 && !figures
      ? one
      : (one ?? nounAfter(text, to + (hedgeBehind.exec(text.slice(to, limit))?.[0].length ?? 0), limit));
  return noun && { ...noun, joined: false };
}

/** "All prisoners, more than 400 of them, go home": the plural set off just before. */
function ofThem(text: string, [start, to]: Span, [from, end]: Span): Behind | null {
  const them = /^\s+of\s+(?:them|whom)(?=\s*[,.;)–—]|\s+(?:are|were|will|have|had)(?!\p{L}))/iu.exec(
    text.slice(to, end),
  );
  const noun = /(?<!\p{L})(\p{Ll}+)\s*[,(–—]\s*$/u.exec(text.slice(from, start))?.[1];
  if (!them || noun === undefined || /\d/.test(text.slice(from, start)) || !isPlural(noun)) return null;
  return { noun, span: [to, to + them[0].length], joined: false };
}

const addedBefore = /(?<!\p{L})(?:another|a further|an additional|additional|further)\s+$/iu;
const addedBehind = /^\s+(?:more|further|additional)(?!\p{L})(?!\s+than)/iu;
const known = /(?<!\p{L})(?:the|these|those|both|his|her|its|their|our|my|your|all|whose)\s+$/iu;
const pairs =
  /^(?:sides|capitals|countries|states|nations|governments|parties|leaders|presidents|ways|ends|halves|things)$/;
const spans = /^(?:seconds|minutes|hours|days|nights|weeks|months|years|decades|centuries)$/;

/** Numbers that are no figure of their own: added to others, picked from others, known already, a distance in time. */
function isPart(
  text: string,
  { span: [from, to], value, figures }: Numeral,
  noun: Behind | null,
  toll: Toll | null,
  before: string,
  earlier: readonly Figure[],
): boolean {
  const after = text.slice(to, to + 40);
  const behind = text.slice(noun?.span[1] ?? to, (noun?.span[1] ?? to) + 40);
  if (addedBefore.test(text.slice(Math.max(0, from - 20), from)) || addedBehind.test(after))
    return toll === null || !earlier.some((other) => other.toll !== null && other.toll !== toll);
  if (noun === null && /^\s+of\s/i.test(after)) return true;
  if (
    /\d\s+of (?:the|those|these|them)\s+$|(?<!\p{L})(?:one|two|three|four|five|six|none|any|each|neither|some|most|half|many|several|all) of (?:the|those|these)\s+$/iu.test(
      before,
    )
  )
    return true;
  if (value === 1 && !figures && toll === null) return true;
  if (toll !== null) return false;
  if (!figures && value <= 12 && !noun?.joined && known.test(before)) return true;
  if (value === 2 && noun !== null && pairs.test(noun.noun)) return true;
  return (
    noun !== null &&
    !noun.joined &&
    spans.test(noun.noun) &&
    (/^\s+(?:ago|later|earlier|before|after|since|from now|into|away|prior|hence|old|running|of age)(?!\p{L})/iu.test(
      behind,
    ) ||
      /(?<!\p{L})(?:last|past|next|previous|coming|first|within|in|every|over the|each)\s+$/iu.test(before))
  );
}

/** What a figure that is no toll counts; null when nothing says. */
function whatOf(text: string, span: Span, sentence: Span, noun: Behind | null, unit: string | null): string | null {
  const per = unit === null ? [] : ['per', unit];
  if (noun !== null && currency.test(noun.noun)) {
    const sum = sumOf(text, span, sentence);
    return [...(sum === null ? [] : [sum]), noun.noun, ...per].join('-');
  }
  if (noun !== null) return [noun.noun, ...per].join('-');
  return feeInKnownUnit(text, span);
}

const feeBefore =
  /(?<!\p{L})(?:fee|levy|toll|tariff|duty|charge|ceiling|cap)[^.;:\d]{0,30}(?<!\p{L})(?:at|to|of)\s+$/iu;
const rate = /(?<!\p{L})(\p{Ll}+)[^\S\n]+(?:an?|per)[^\S\n]+\p{Ll}+/gu;

/** "Lowers the ceiling to 2.35", behind "2.20 crowns a tonne" in the same paragraph. */
function feeInKnownUnit(text: string, [from]: Span): string | null {
  const paragraph = text.slice(text.lastIndexOf('\n', from) + 1, from);
  if (!feeBefore.test(paragraph)) return null;
  const last = [...paragraph.matchAll(rate)].flatMap((match) => {
    const per = currency.test(match[1]!) ? perUnit(match[0], match[1]!.length, match[0].length) : null;
    return per === null ? [] : [`fee-${match[1]}-per-${per.unit}`];
  });
  return last.at(-1) ?? null;
}

const people =
  /(?:people|men|women|children|boys|girls|soldiers|troops|personnel|civilians|guests|guards|pilots|crew|police|recruits|conscripts|cadets|nurses|priests|refugees|(?:e|o)rs|ists|ians|nts)$/;

/** "Nine men and three women were killed" is one toll of twelve. */
function together(text: string, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const joins =
      before !== undefined &&
      /^(?:,|\s+and)\s+$/.test(text.slice(before.span[1], figure.span[0])) &&
      [before.noun, figure.noun].every((noun) => noun !== null && people.test(noun)) &&
      (before.toll === null) !== (figure.toll === null);
    const toll = before?.toll ?? figure.toll;
    if (!joins || toll === null) out.push(figure);
    else
      out[out.length - 1] = {
        ...figure,
        span: [before.span[0], figure.span[1]],
        value: before.value + figure.value,
        qualifier: before.qualifier ?? figure.qualifier,
        toll,
        what: toll,
      };
  }
  return out;
}
