/**
 * By what copies of an article are looked up: takes an article, gives numbers that its copies share with it. Its own
 * words give winnowed fingerprints of five words each (Schleimer, Wilkerson and Aiken 2003); every longer quotation gives
 * two, by its first and its last words, so that two edits of one agency's copy meet over the quotations that both kept.
 */
import type { Article } from '../../model/article.ts';
import { key } from '../key.ts';
import { bodyOf, isCommon, type Word } from './words.ts';

/** Words in a fingerprint: few enough that a respelled name or a changed word leaves others whole. */
const gramSize = 5;
/** Of so many neighbouring fingerprints one is kept at least: a quarter of them on average. */
const window = 7;
/** As many words of a quotation, from either end. */
const quotationSize = 6;

/** More than one shared quotation gives, and than the set phrases give that any two reports may have in common. */
export const leastShared = 3;

export function keysOf(article: Article): number[] {
  const keys = new Set<number>();
  for (const run of runsOf(article)) {
    const grams = run[0]!.quoted ? endsOf(run) : winnow(gramsOf(run));
    for (const gram of grams) keys.add(gram);
  }
  return [...keys];
}

/** Words that follow each other, either all in one quotation or all outside. */
function runsOf(article: Article): Word[][] {
  const runs: Word[][] = [];
  for (const { words } of bodyOf(article).sentences)
    for (const word of words) {
      const last = runs.at(-1);
      if (last !== undefined && last[0]!.run === word.run) last.push(word);
      else runs.push([word]);
    }
  return runs;
}

function endsOf(quotation: readonly Word[]): number[] {
  if (quotation.length < quotationSize) return [];
  const forms = quotation.map((word) => word.form);
  return [key('opens', ...forms.slice(0, quotationSize)), key('closes', ...forms.slice(-quotationSize))];
}

/** Numbers of all runs of five words, in order, but for those with mostly words that any text has ("at the end of the"). */
function gramsOf(run: readonly Word[]): number[] {
  const grams: number[] = [];
  for (let i = 0; i + gramSize <= run.length; i++) {
    const words = run.slice(i, i + gramSize).map((word) => word.form);
    if (words.filter((form) => !isCommon(form)).length > gramSize / 2) grams.push(scattered(key(...words)));
  }
  return grams;
}

/** In every window the smallest, the last of equals. A run shorter than a window gives one too. */
function winnow(grams: readonly number[]): number[] {
  const kept: number[] = [];
  let at = -1;
  for (let end = Math.min(window, grams.length); end <= grams.length && grams.length > 0; end++) {
    const start = Math.max(0, end - window);
    let least = Math.max(at, start);
    for (let i = at >= start ? end - 1 : start; i < end; i++) if (grams[i]! <= grams[least]!) least = i;
    if (least !== at) kept.push(grams[least]!);
    at = least;
  }
  return kept;
}

/** So that which fingerprint is the smallest has nothing to do with its words (the finaliser of MurmurHash3). */
function scattered(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}
