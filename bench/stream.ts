/**
 * An invented stream of news for measuring how copies are found: words of no language as frequent as those of one, set
 * phrases, quotations that several reports share, and copies of earlier reports in every manner. The same on every run.
 */
import type { Article, Found } from '../src/model/article.ts';
import type { CopyManner } from '../src/model/copy.ts';
import { contentId } from '../src/model/id.ts';

/** An article of the stream. */
export interface Streamed {
  /** From 0, in the order of publication. */
  readonly number: number;
  readonly article: Article;
  readonly paragraphs: readonly string[];
  /** The number of the report that its text goes back to: its own, unless it is a copy. */
  readonly root: number;
}

const perDay = 250;
const firstDay = Date.UTC(2030, 0, 1);
const dayLength = 86_400_000;
/** Of the articles, the share that are copies, each of one of so many before it. */
const copied = 0.3;
const recent = 750;
const manners: readonly CopyManner[] = ['verbatim', 'cut', 'reordered', 'rewritten', 'respelled'];

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomness = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
type Random = ReturnType<typeof randomness>;
const below = (random: Random, n: number): number => Math.floor(random() * n);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;
/** An index that is the rarer the larger it is, as words are (Zipf): 1 is twice as rare as 0. */
const zipf = (random: Random, n: number): number => Math.floor(n ** random()) - 1;

const small =
  'the of to and a in that is for on with as it was by at from be has an have are which its will not but this were had or their been after who more than two one said new would also when'.split(
    ' ',
  );
const syllables = 'ba ce di fo gu ha jel ki lor mun na pel qua rin sta tov ul ven wy zor'.split(' ');
const wordOf = (n: number): string => {
  let word = '';
  for (let left = n + syllables.length; left > 0; left = Math.floor(left / syllables.length))
    word += syllables[left % syllables.length];
  return word;
};
const vocabulary = Array.from({ length: 30_000 }, (_, n) => wordOf(n));
const names = Array.from({ length: 600 }, (_, n) => {
  const name = wordOf(n * 7 + 3);
  return name[0]!.toUpperCase() + name.slice(1);
});

function words(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => {
    const kind = random();
    if (kind < 0.42) return small[zipf(random, small.length)]!;
    return kind < 0.52 ? names[zipf(random, names.length)]! : vocabulary[zipf(random, vocabulary.length)]!;
  });
}
const fixed = randomness(1);
/** What reports say all the time ("did not at once respond to a request"). */
const phrases = Array.from({ length: 2000 }, () => words(fixed, 5 + below(fixed, 8)).join(' '));

/** A sentence of background, which agencies repeat whole and for a season ("the war, now in its third year, ..."). */
function background(random: Random, day: number): string {
  const n = zipf(random, 400);
  return sentence(randomness(n * 1000 + Math.floor((day + n * 7) / 90)));
}

function sentence(random: Random): string {
  const parts = words(random, 12 + below(random, 16));
  if (random() < 0.12) parts.push(phrases[zipf(random, phrases.length)]!);
  const text = parts.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** A quotation of the day, which whoever was there may bring, with its own words around it. */
const quotation = (random: Random, day: number): string => {
  const said = randomness(day * 40 + zipf(random, 40));
  return `“${words(said, 8 + below(said, 20)).join(' ')},” ${pick(random, names)} told ${words(random, 3).join(' ')}.`;
};

function report(random: Random, day: number): string[] {
  return Array.from({ length: 8 + below(random, 4) }, () => {
    const sentences = [sentence(random)];
    const more = random();
    if (more < 0.5) sentences.push(sentence(random));
    if (more > 0.75) sentences.push(quotation(random, day));
    if (random() < 0.06) sentences.push(background(random, day));
    return sentences.join(' ');
  });
}

/** Another's report in one of the manners, with or without a paragraph of its own. */
function copyOf(random: Random, paragraphs: readonly string[]): string[] {
  const own = random() < 0.4 ? [sentence(random)] : [];
  const half = Math.ceil(paragraphs.length / 2);
  switch (pick(random, manners)) {
    case 'verbatim':
      return [...paragraphs, ...own];
    case 'cut':
      return [...own, ...paragraphs.slice(0, half + below(random, half))];
    case 'reordered':
      return [...paragraphs.slice(half), ...own, ...paragraphs.slice(0, half)];
    case 'rewritten':
      return [...paragraphs, ...own].map((text) =>
        text.replace(/\b\p{Ll}{4,}\b/gu, (word) => (random() < 0.2 ? pick(random, vocabulary) : word)),
      );
    case 'respelled':
      return [...own, ...paragraphs].map((text) => text.replace(/[“”]/g, '"').replace(/\b[GHK](?=\p{Ll})/gu, 'Kh'));
  }
}

/** The first `count` articles of the stream, in the order of publication. */
export function* stream(count: number): Generator<Streamed> {
  const last: Streamed[] = [];
  for (let n = 0; n < count; n++) {
    const random = randomness(n + 1000);
    const day = Math.floor(n / perDay);
    const from = n > 0 && random() < copied ? pick(random, last) : null;
    const paragraphs = from ? copyOf(random, from.paragraphs) : report(random, day);
    const article = articleOf(n, paragraphs.join('\n\n'), new Date(firstDay + day * dayLength).toISOString());
    const streamed = { number: n, article, paragraphs, root: from?.root ?? n };
    last[n % recent] = streamed;
    yield streamed;
  }
}

const given = (value: string | null): Found<string> =>
  value === null ? { value, reason: 'not said' } : { value, from: 'given' };

function articleOf(n: number, text: string, published: string): Article {
  return {
    id: contentId('a', text, String(n)),
    file: `stream-${n}`,
    origin: `stream/${n}`,
    text,
    furniture: [],
    headline: given(null),
    outlet: given(`Outlet ${n % 37}`),
    byline: given(null),
    agency: given(null),
    published: given(n % 50 === 0 ? null : published),
    url: given(null),
    language: given('en'),
  };
}
