/**
 * Scores attributions against gold ones: takes spans and the text, gives counts to be added up over texts. The figures
 * are those used for PolNeAR (Newell, Margolin and Ruths, LREC 2018): token-level precision and recall for each role,
 * and attributions matched one to one, best first, when the token sets of their contents overlap by half (Jaccard).
 */
import type { Attribution } from '../src/read/reader.ts';
import type { Span } from '../src/text/span.ts';

export interface Tally {
  hit: number;
  predicted: number;
  gold: number;
}
export const figures = ['source', 'cue', 'content', 'content@.5', 'attribution', 'strict'] as const;
export type Figure = (typeof figures)[number];
export type Score = Record<Figure, Tally>;

export const emptyScore = (): Score =>
  Object.fromEntries(figures.map((f) => [f, { hit: 0, predicted: 0, gold: 0 }])) as Score;

interface Token {
  readonly span: Span;
  readonly word: boolean;
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu)].map((m) => ({
    span: [m.index, m.index + m[0].length],
    word: /[\p{L}\p{N}]/u.test(m[0]),
  }));

/** Indices of the tokens that the spans touch. */
function covered(spans: readonly Span[], tokens: readonly Token[]): Set<number> {
  const set = new Set<number>();
  for (const [start, end] of spans)
    for (const [i, { span }] of tokens.entries()) if (span[0] < end && span[1] > start) set.add(i);
  return set;
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((x) => b.has(x)).length;

/** Pairs of indices into `predicted` and `gold` whose contents overlap by at least half, each used once, best first. */
export function match(
  text: string,
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
): [number, number][] {
  const tokens = tokensOf(text);
  return pairUp(
    predicted.map((a) => covered(a.content, tokens)),
    gold.map((a) => covered(a.content, tokens)),
  );
}

function pairUp(predicted: readonly Set<number>[], gold: readonly Set<number>[]): [number, number][] {
  const pairs: [number, number, number][] = [];
  for (const [i, p] of predicted.entries())
    for (const [j, g] of gold.entries()) {
      const both = shared(p, g);
      const jaccard = both / (p.size + g.size - both || 1);
      if (jaccard >= 0.5) pairs.push([jaccard, i, j]);
    }
  const usedP = new Set<number>();
  const usedG = new Set<number>();
  const out: [number, number][] = [];
  for (const [, i, j] of pairs.sort((a, b) => b[0] - a[0]))
    if (!usedP.has(i) && !usedG.has(j)) {
      usedP.add(i);
      usedG.add(j);
      out.push([i, j]);
    }
  return out;
}

/** Adds one text to `score`. */
export function addText(
  score: Score,
  text: string,
  predicted: readonly Attribution[],
  gold: readonly Attribution[],
): void {
  const tokens = tokensOf(text);
  const roles = ['source', 'cue', 'content'] as const;
  const sets = (list: readonly Attribution[]) =>
    list.map((a) => ({
      source: covered(a.source, tokens),
      cue: covered(a.cue, tokens),
      content: covered(a.content, tokens),
    }));
  const p = sets(predicted);
  const g = sets(gold);
  for (const role of roles) {
    const inP = new Set(p.flatMap((a) => [...a[role]]));
    const inG = new Set(g.flatMap((a) => [...a[role]]));
    add(score[role], shared(inP, inG), inP.size, inG.size);
  }
  const bare = (set: ReadonlySet<number>) => [...set].filter((i) => tokens[i]!.word).join(',');
  const pairs = pairUp(
    p.map((a) => a.content),
    g.map((a) => a.content),
  );
  const sourced = pairs.filter(
    ([i, j]) => (p[i]!.source.size === 0 && g[j]!.source.size === 0) || shared(p[i]!.source, g[j]!.source) > 0,
  );
  const strict = pairs.filter(
    ([i, j]) => bare(p[i]!.content) === bare(g[j]!.content) && bare(p[i]!.source) === bare(g[j]!.source),
  );
  add(score['content@.5'], pairs.length, p.length, g.length);
  add(score.attribution, sourced.length, p.length, g.length);
  add(score.strict, strict.length, p.length, g.length);
}

function add(tally: Tally, hit: number, predicted: number, gold: number): void {
  tally.hit += hit;
  tally.predicted += predicted;
  tally.gold += gold;
}

/** Precision, recall and F1, each 0 to 1; 0 where nothing was predicted or nothing is gold. */
export function rates({ hit, predicted, gold }: Tally): { precision: number; recall: number; f1: number } {
  const precision = predicted ? hit / predicted : 0;
  const recall = gold ? hit / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

export const describe = (name: string, tally: Tally): string => {
  const { precision, recall, f1 } = rates(tally);
  return `  ${name.padEnd(12)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${tally.predicted} read, ${tally.gold} marked)`;
};
