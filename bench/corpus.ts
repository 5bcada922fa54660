/** A large invented negotiation for measuring: articles and statements made by counting, the same on every run. */
import type { Article, Found } from '../src/model/article.ts';
import { contentId } from '../src/model/id.ts';
import { type Statement, statementKinds } from '../src/model/statement.ts';
import type { Reading } from '../src/store/store.ts';

const parties = ['Velmar', 'Oskaria', 'Tolland', 'Norgate', null];
const nouns = 'harbour,line,truce,pipeline,border,grain,prisoners,ferry,island,treaty,mine,railway'.split(',');
const verbs = 'open,close,sign,inspect,share,leave,guard,count,repair,survey'.split(',');
const beginnings = 'Bar,Cal,Dor,Fen,Gal,Hol,Ker,Lom,Mar,Nor,Pel,Ros,Sel,Tar,Vel,Zan'.split(',');
const middles = 'a,e,i,o,u,ani,eri,oro,ula,ibo,ava,ele,omi,una,ira,eta'.split(',');
const endings = 'ck,dale,ford,gate,ham,knoll,mouth,ness,port,quay,rock,stead,ton,vale,wick,yard'.split(',');
const firstDay = Date.UTC(2029, 0, 1);
const dayLength = 86_400_000;
const perArticle = 20;

const given = (value: string | null): Found<string> =>
  value === null ? { value, reason: 'not said' } : { value, from: 'given' };
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
/** Spreads neighbours over the whole range (Knuth's multiplicative hash). */
const scatter = (n: number): number => Math.imul(n + 1, 2_654_435_761) >>> 8;

/** The article of this number; one in forty is undated. */
export function articleOf(n: number): Article {
  const sentences = Array.from({ length: perArticle }, (_, i) => `Speaker ${speakerOf(n, i)} said: ${wordsOf(n, i)}.`);
  const text = sentences.join('\n');
  const published =
    n % 40 === 0 ? null : new Date(firstDay + (scatter(n) % 900) * dayLength).toISOString().slice(0, 10);
  return {
    id: contentId('a', text, published ?? ''),
    file: `report-${n}`,
    origin: `reports/report-${n}.txt`,
    text,
    furniture: [],
    headline: given(`Report ${n} on the ${pick(nouns, n)}`),
    outlet: given(`Outlet ${scatter(n) % 30}`),
    byline: given(null),
    agency: given(null),
    published: given(published),
    url: given(null),
    language: given('en'),
  };
}

/** The article with twenty statements: one speaker in seven is left open, a few speak often and many seldom. */
export function readingOf(n: number): Reading {
  const article = articleOf(n);
  let from = 0;
  const statements = Array.from({ length: perArticle }, (_, i): Statement => {
    const words = wordsOf(n, i);
    const start = article.text.indexOf(words, from);
    from = start + words.length;
    const speaker = speakerOf(n, i);
    return {
      id: contentId('s', article.id, String(start)),
      article: article.id,
      kind: pick(statementKinds, scatter(n * perArticle + i)),
      source: null,
      cue: null,
      content: { text: words, spans: [[start, from]] },
      speakers:
        speaker % 7 === 0
          ? []
          : [
              {
                actor: `speaker-${speaker}`,
                name: `Speaker ${speaker}`,
                type: 'person',
                party: pick(parties, speaker),
                role: 'minister',
                basis: 'named',
                evidence: [],
              },
            ],
      open: speaker % 7 === 0 ? 'no one is named' : null,
      via: [],
      said: null,
    };
  });
  return {
    article,
    statements,
    events: [],
    offices: [],
    reliances: [],
    keys: new Map(),
    fingerprint: 'bench',
    unread: null,
  };
}

const speakerOf = (n: number, i: number): number => {
  const spread = scatter(n * perArticle + i) % 10_000;
  return Math.floor((spread * spread) / 100_000);
};

/** Places stand between the words that recur, so that hardly two statements have a run of words in common. */
function wordsOf(n: number, i: number): string {
  const at = scatter(n * perArticle + i);
  const [a, b, c, d] = [pick(verbs, at), pick(nouns, at >> 3), pick(verbs, at >> 5), pick(nouns, at >> 7)];
  const [here, there, beyond, far] = [1, 2, 3, 4].map((part) => placeOf(scatter(part * at)));
  return `${here} must ${a} ${there} ${b} gates before ${beyond} can ${c} ${far} ${d}`;
}

/** One of some four thousand. */
const placeOf = (n: number): string => `${pick(beginnings, n)}${pick(middles, n >> 4)}${pick(endings, n >> 8)}`;
