/**
 * The words of a statement as they compare: takes its content and cue, gives stems with what each tells, and the
 * runs of words that stand in quotation marks. English; knows no name and no negotiation.
 */
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { quotations } from '../../text/quotes.ts';
import { sentences } from '../../text/sentences.ts';
import { commonStems, plainCues, smallWords } from './lexicon.ts';
import { stemOf } from './stem.ts';

export interface Word {
  readonly stem: string;
  /** As written; empty for the rest of a word that is two, such as "they've". */
  readonly as: string;
  /** What it tells of the point made: 0 for a small word, `common` for a common one, 1 for any other. */
  readonly weight: number;
  readonly quoted: boolean;
}

export interface Words {
  /** All words of the content, in order. */
  readonly all: readonly Word[];
  /** Those in quotation marks, without a break where the quotation is interrupted by its attribution. */
  readonly quoted: readonly Word[];
  /** The telling stems with their weights, that of a telling cue ("denied") among them. */
  readonly point: ReadonlyMap<string, number>;
  /** Whether it denies: an odd number of "not", "no", "never", "denied". */
  readonly negated: boolean;
}

/** Weight of words that most statements of a negotiation could have, and of names, which recur in all of them. */
export const common = 0.35;

const seen = new WeakMap<Statement, Words>();

/** The same object for the same statement: comparing asks again and again. */
export function wordsOf(statement: Statement): Words {
  const known = seen.get(statement);
  if (known !== undefined) return known;
  const words = read(statement);
  seen.set(statement, words);
  return words;
}

function read({ content, cue, kind }: Statement): Words {
  const all = wordsIn(content.text, kind === 'direct');
  const background = kind === 'direct' ? content.text.length : (aside.exec(content.text)?.index ?? content.text.length);
  const point = new Map<string, number>();
  for (const word of wordsIn(content.text.slice(0, background), kind === 'direct'))
    if (word.weight > 0) point.set(word.stem, Math.max(word.weight, point.get(word.stem) ?? 0));
  const manner = wordsIn((cue?.text ?? '').toLowerCase(), false).filter(
    ({ as, weight }) => weight > 0 && !plainCues.has(as),
  );
  for (const { stem, weight } of manner) if (!point.has(stem)) point.set(stem, weight);
  const denials = `${cue?.text ?? ''} ${content.text}`.match(negation) ?? [];
  return { all, quoted: all.filter((word) => word.quoted), point, negated: denials.length % 2 === 1 };
}

/** Where a paraphrase goes on to what the report itself sets beside it. */
const aside = /,\s+(?:despite|even as|even though|amid|following|hours after|days after|in what would be)\b/i;
const negation =
  /\b(?:not|no|never|nobody|nothing|neither|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing))\b|n[’']t\b/gi;

function wordsIn(text: string, direct: boolean): Word[] {
  const quotes = direct ? [[0, text.length] as const] : quotations(text, paragraphs(text)).flatMap((q) => q.spans);
  const starts = new Set(
    paragraphs(text)
      .flatMap((p) => sentences(text, p))
      .map(([start]) => start),
  );
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu)].flatMap(({ index, 0: as }) => {
    const opens = [0, 1, 2].some((back) => starts.has(index - back));
    const name = !opens && /^\p{Lu}/u.test(as) && !/^\p{Lu}{3,}$/u.test(as);
    const quoted = quotes.some(([start, end]) => start <= index && index < end);
    return spelledOut(as).map((part, i) => ({
      stem: stemOf(part),
      as: i === 0 ? as : '',
      weight: weightOf(part, name),
      quoted,
    }));
  });
}

/** "They've" is "they have"; "cease-fire" is two words as "cease fire" is. */
const spelledOut = (word: string): string[] =>
  fold(
    word
      .replace(/[’']/g, "'")
      .replace(/n't$/i, ' not')
      .replace(/'ve$/i, ' have')
      .replace(/'ll$/i, ' will')
      .replace(/'re$/i, ' are')
      .replace(/'d$/i, ' would')
      .replace(/'m$/i, ' am'),
  )
    .split(' ')
    .filter((part) => part !== '');

const weightOf = (word: string, name: boolean): number => {
  if (smallWords.has(word)) return 0;
  return name || commonStems.has(stemOf(word)) ? common : 1;
};
