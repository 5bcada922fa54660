/**
 * An article as copies are looked for in it: takes an article, gives its sentences as folded words, what is no body left
 * out, each word with whether it stands in a quotation. Pure; what was worked out once for an article object is kept with it.
 */
import type { Article } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { quotations, quotedParts } from '../../text/quotes.ts';
import { sentences } from '../../text/sentences.ts';
import { overlaps, type Span, trim } from '../../text/span.ts';

export interface Word {
  readonly at: Span;
  /** Folded, and spelled one way where English spells two ("defence" and "defense"). */
  readonly form: string;
  /** That it begins with a capital. */
  readonly capital: boolean;
  readonly quoted: boolean;
  /** Words of one run follow each other with neither a quotation's edge nor anything that is no body between them. */
  readonly run: number;
}

export interface Sentence {
  readonly span: Span;
  /** Index in `paragraphs`. */
  readonly paragraph: number;
  readonly words: readonly Word[];
}

export interface Body {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** Words of English that any text has, whatever it is about. */
const common = new Set(
  (
    'a about after again all also although am an and any are as at be because been before being but by can could did do does ' +
    'for from had has have he her hers him his how i if in into is it its just me more most my no nor not now of off on one ' +
    'only or other our out over said say says she should since so some such than that the their them then there these they ' +
    'this those though through to told too under until up was we were what when where whether which while who whom whose ' +
    'why will with would you your'
  ).split(' '),
);
export const isCommon = (form: string): boolean => common.has(form);

const wordPattern = /[\p{L}\p{N}]+(?:['’ʼ.,][\p{L}\p{N}]+)*/gu;

/** British and American endings; what they make need be no word, only the same for both. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)our(?=$|s$|ed$|ing$|able$|ful$|ite)/, 'or'],
  [/(?<=...)is(?=e[ds]?$|ing$|ations?$|ers?$)/, 'iz'],
  [/(?<=..)ence(?=s?$)/, 'ense'],
  [/(?<=..)tre(?=s?$)/, 'ter'],
  [/(?<=[aeiou])ll(?=ed$|ing$|ers?$)/, 'l'],
  [/(?<=..)ogue(?=s?$)/, 'og'],
  [/(?<=progra)mme(?=s?$)/, 'm'],
];
const varies = /our|is[eia]|enc|tre|ll[ei]|ogue|amme/;

function formOf(written: string): string {
  const lower = written.toLowerCase();
  const folded = /^[a-z0-9]+$/.test(lower) ? lower : fold(written).replaceAll(' ', '');
  if (!varies.test(folded)) return folded;
  return spellings.reduce((word, [ending, one]) => word.replace(ending, one), folded);
}

/** Sentences are cut after so many words, so that text without full stops costs no more than other text. */
const longest = 80;
/** What comes after so many words is not looked at: no report is as long. */
const most = 20_000;

const known = new WeakMap<Article, Body>();

export function bodyOf(article: Article): Body {
  const body = known.get(article) ?? readBody(article);
  known.set(article, body);
  return body;
}

function readBody({ text, furniture }: Article): Body {
  const all = paragraphs(text);
  const quotes = quotations(text, all);
  const body: { paragraphs: Span[]; sentences: Sentence[] } = { paragraphs: [], sentences: [] };
  let run = 0;
  let count = 0;
  for (const paragraph of all) {
    const outside = furniture.map((f) => f.span).filter((span) => overlaps(span, paragraph));
    const quoted = quotedParts(paragraph, quotes);
    const found: Sentence[] = [];
    let inQuote = false;
    run++;
    for (const span of sentences(text, paragraph).flatMap((s) => without(text, s, outside))) {
      let start = span[0];
      let words: Word[] = [];
      for (const match of text.slice(...span).matchAll(wordPattern)) {
        if (count++ >= most) break;
        const form = formOf(match[0]);
        if (form === '') continue;
        const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
        const isQuoted = quoted.some((q) => overlaps(q, at));
        if (isQuoted !== inQuote) run++;
        inQuote = isQuoted;
        if (words.length === longest) {
          found.push({ span: [start, words.at(-1)!.at[1]], paragraph: body.paragraphs.length, words });
          start = at[0];
          words = [];
        }
        words.push({ at, form, capital: /^\p{Lu}/u.test(match[0]), quoted: isQuoted, run });
      }
      if (words.length > 0) found.push({ span: [start, span[1]], paragraph: body.paragraphs.length, words });
    }
    if (found.length === 0) continue;
    body.sentences.push(...found);
    body.paragraphs.push(paragraph);
  }
  return body;
}

/** What is left of a span when others are taken out of it. */
function without(text: string, span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span];
  for (const [start, end] of others)
    left = left.flatMap(([from, to]): Span[] =>
      end <= from || to <= start
        ? [[from, to]]
        : [
            [from, Math.max(from, start)],
            [Math.min(to, end), to],
          ],
    );
  return left.map((part) => trim(text, part)).filter((part) => part !== null);
}
