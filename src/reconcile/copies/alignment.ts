/**
 * Which sentences of two texts say the same in the same words: takes two bodies, gives pairs of sentences with the words
 * that both have in the same order (a weighted longest common subsequence). Symmetric, and blind to anything else.
 */
import { components } from '../components.ts';
import { near } from './near.ts';
import { commonSubsequence } from './subsequence.ts';
import { type Body, isCommon, type Sentence } from './words.ts';

/** Sentence `a` of one text and `b` of the other. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** Indexes of the words that both have. */
  readonly matched: readonly (readonly [a: number, b: number])[];
  /** Likeness of all words, from 0 to 1, a rare word counting more than one that either text is full of. */
  readonly likeness: number;
  /** The same for the words outside quotations alone. */
  readonly told: number;
  /** Share of the weight of the sentence that has less to say outside quotations that the other has too. */
  readonly held: number;
  /** How many words outside quotations both have, and how many of them are neither common words nor parts of names. */
  readonly toldWords: number;
  readonly toldTelling: number;
  /** How many words inside quotations both have. */
  readonly quotedWords: number;
}

/** A common word counts this much of another. */
const commonWeight = 0.25;
/** A word in more sentences than this of one text brings no two together: without it, text made of one word would cost too much. */
const everywhere = 100;
/** Pairs with less in common than this are none. */
const leastLikeness = 0.25;

interface Line {
  readonly forms: readonly string[];
  readonly weights: readonly number[];
  readonly quoted: readonly boolean[];
  readonly telling: readonly boolean[];
  readonly total: number;
  readonly told: number;
}

export function pairsOf(a: Body, b: Body): Pair[] {
  const names = respelled(a, b);
  const formsOf = (body: Body): string[][] =>
    body.sentences.map((s) => s.words.map(({ form }) => names.get(form) ?? form));
  const [ofA, ofB] = [formsOf(a), formsOf(b)];
  const weights = rarity(ofA, ofB);
  const [left, right] = [a, b].map((body, i) =>
    body.sentences.map((s, n) => line(s, (i === 0 ? ofA : ofB)[n]!, weights)),
  ) as [Line[], Line[]];
  const pairs: Pair[] = [];
  for (const [i, j] of worthALook(left, right, weights)) {
    const pair = compareLines(left[i]!, right[j]!, i, j);
    if (pair.likeness >= leastLikeness || pair.held >= leastLikeness) pairs.push(pair);
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}

function line(sentence: Sentence, forms: readonly string[], weightOf: ReadonlyMap<string, number>): Line {
  const weights = forms.map((form) => weightOf.get(form)!);
  const quoted = sentence.words.map((word) => word.quoted);
  const telling = sentence.words.map((word) => !word.capital && !isCommon(word.form));
  let total = 0;
  let told = 0;
  for (const [i, weight] of weights.entries()) {
    total += weight;
    if (!quoted[i]) told += weight;
  }
  return { forms, weights, quoted, telling, total, told };
}

/** A word counts the less, the more sentences of the two texts it stands in. */
function rarity(a: readonly string[][], b: readonly string[][]): Map<string, number> {
  const count = new Map<string, number>();
  for (const sentence of [...a, ...b])
    for (const form of new Set(sentence)) count.set(form, (count.get(form) ?? 0) + 1);
  for (const [form, n] of count) count.set(form, (isCommon(form) ? commonWeight : 1) / Math.sqrt(Math.max(1, n / 2)));
  return count;
}

/** Pairs of sentences whose bags of words have enough in common that their order is worth comparing. */
function* worthALook(
  left: readonly Line[],
  right: readonly Line[],
  weightOf: ReadonlyMap<string, number>,
): Generator<readonly [number, number]> {
  const where = new Map<string, number[]>();
  for (const [j, { forms }] of right.entries())
    for (const form of new Set(forms)) {
      if (isCommon(form)) continue;
      const list = where.get(form);
      if (list) list.push(j);
      else where.set(form, [j]);
    }
  const listed = (form: string): readonly number[] => {
    const list = where.get(form) ?? [];
    return list.length > everywhere ? [] : list;
  };
  for (const [i, { forms, total }] of left.entries()) {
    const shared = new Map<number, number>();
    for (const form of new Set(forms))
      for (const j of listed(form)) shared.set(j, (shared.get(j) ?? 0) + weightOf.get(form)!);
    for (const [j, weight] of shared) if (weight >= 0.2 * Math.min(total, right[j]!.total)) yield [i, j];
  }
}

function compareLines(s: Line, t: Line, a: number, b: number): Pair {
  const matched = commonSubsequence(s.forms, t.forms, s.weights);
  let weight = 0;
  let told = 0;
  let toldWords = 0;
  let toldTelling = 0;
  let quotedWords = 0;
  for (const [i, j] of matched) {
    weight += s.weights[i]!;
    if (s.quoted[i] && t.quoted[j]) quotedWords++;
    if (s.quoted[i] || t.quoted[j]) continue;
    told += s.weights[i]!;
    toldWords++;
    if (s.telling[i] && t.telling[j]) toldTelling++;
  }
  const least = Math.min(s.told, t.told);
  return {
    a,
    b,
    matched,
    likeness: (2 * weight) / (s.total + t.total),
    told: s.told + t.told > 0 ? (2 * told) / (s.told + t.told) : 0,
    held: least > 0 ? told / least : 0,
    toldWords,
    toldTelling,
    quotedWords,
  };
}

/** Names that only one text has and that differ from one that only the other has by a letter or two: all become one form. */
function respelled(a: Body, b: Body): Map<string, string> {
  const namesOf = (body: Body): Set<string> =>
    new Set(body.sentences.flatMap((s) => s.words.filter((w) => w.capital && w.form.length > 3).map((w) => w.form)));
  const [here, there] = [namesOf(a), namesOf(b)];
  const onlyHere = [...here].filter((form) => !there.has(form));
  const onlyThere = [...there].filter((form) => !here.has(form));
  const links = onlyHere.flatMap((x) => onlyThere.filter((y) => near(x, y)).map((y) => ({ a: x, b: y })));
  const map = new Map<string, string>();
  for (const group of components(
    links.flatMap((l) => [l.a, l.b]),
    links,
  ))
    for (const form of group) map.set(form, group[0]!);
  return map;
}
