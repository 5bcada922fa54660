/**
 * One article beside several others. Takes them with their statements and events; gives each pair compared, and lined up
 * for all: the figures and names that any of them gives otherwise than the first, and who is quoted in which. Pure.
 */
import type {
  ArticleView,
  Beside,
  ComparedArticle,
  Comparison,
  Comparisons,
  Difference,
  Matter,
  Quoted,
} from '../model/listing.ts';
import type { Passage, Speaker } from '../model/statement.ts';
import { compareArticles } from '../reconcile/comparison.ts';
import { fold, romanised } from '../text/fold.ts';
import { contains, normalise, overlaps, type Span, slice, wordsOf } from '../text/span.ts';

/** One of `others` that stands there twice counts once. */
export function compareWith(first: ArticleView, others: readonly ArticleView[]): Comparisons {
  const distinct = [...new Map(others.map((other) => [other.article.id, other])).values()];
  const compared = distinct.map((other) => compareArticles(first, other));
  return {
    first: asCompared(first),
    others: compared.map(beside),
    matters: mattersOf(compared),
    quoted: quotedIn([first, ...distinct]),
  };
}

const asCompared = ({ article, statements, copies }: ComparedArticle): ComparedArticle => ({
  article,
  statements,
  copies,
});

function beside({ left, right, ...both }: Comparison): Beside {
  const copied = both.shared.filter(({ quotation }) => !quotation);
  return {
    ...both,
    right: asCompared(right),
    share: {
      left: part(
        left.article.text,
        copied.map(({ here }) => here),
      ),
      right: part(
        right.article.text,
        copied.map(({ there }) => there),
      ),
    },
  };
}

/** How much of a text the spans cover, from 0 to 1. */
const part = (text: string, spans: readonly Span[]): number =>
  normalise(text, spans).reduce((sum, [start, end]) => sum + end - start, 0) / text.length;

/** Differences about the same words of the first article are one matter. */
function mattersOf(compared: readonly Comparison[]): Matter[] {
  const found: { kind: Matter['kind']; what: string; passage: Passage; others: Map<Comparison, Passage> }[] = [];
  for (const comparison of compared)
    for (const { kind, what, left, right } of comparison.differences) {
      if (kind === 'wording') continue;
      let matter = found.find((one) => one.kind === kind && isSamePlace(one.passage, left));
      if (matter === undefined) {
        matter = { kind, what, passage: left, others: new Map() };
        found.push(matter);
      }
      if (!matter.others.has(comparison)) matter.others.set(comparison, right);
    }
  return found
    .sort((a, b) => start(a.passage) - start(b.passage))
    .map(({ others, ...matter }) => ({
      ...matter,
      others: compared.map((comparison) => {
        const differing = others.get(comparison);
        if (differing !== undefined) return { passage: differing, differs: true };
        const same = sameWords(comparison, matter.passage);
        return same && { passage: same, differs: false };
      }),
    }));
}

const isSamePlace = (a: Passage, b: Difference['left']): boolean =>
  a.spans.some((one) => b.spans.some((other) => overlaps(one, other)));

const start = ({ spans }: Passage): number => spans[0]?.[0] ?? 0;

/** The words of the left article where the right one has them in a passage that both have; else null. */
function sameWords({ left, right, shared }: Comparison, { spans }: Passage): Passage | null {
  const there = spans.map((span): Span | null => {
    const words = slice(left.article.text, span);
    const around = shared.find((passage) => contains(passage.here, span));
    const at = around === undefined ? -1 : slice(right.article.text, around.there).indexOf(words);
    return at < 0 ? null : [around!.there[0] + at, around!.there[0] + at + words.length];
  });
  const found = there.filter((span) => span !== null);
  return found.length < spans.length ? null : { text: wordsOf(right.article.text, found), spans: found };
}

/** One person is one, whether by id or, where no dossier brings the ids together, by name however it is romanised. */
function quotedIn(views: readonly ArticleView[]): Quoted[] {
  const none = () => views.map((): string[] => []);
  const found: { readonly of: Speaker; readonly statements: string[][] }[] = [];
  const unnamed = none();
  for (const [index, { statements }] of views.entries())
    for (const { id, speakers } of statements) {
      const named = speakers.filter(({ actor }) => actor !== null);
      if (named.length === 0) unnamed[index]!.push(id);
      for (const speaker of named) {
        let one = found.find(({ of }) => isSame(of, speaker));
        if (one === undefined) {
          one = { of: speaker, statements: none() };
          found.push(one);
        }
        one.statements[index]!.push(id);
      }
    }
  const reports = ({ statements }: { statements: readonly string[][] }): number =>
    statements.filter(({ length }) => length > 0).length;
  return [
    ...found
      .sort((a, b) => reports(b) - reports(a))
      .map(({ of: { actor, name }, statements }) => ({ actor, name, statements })),
    ...(reports({ statements: unnamed }) > 0 ? [{ actor: null, name: null, statements: unnamed }] : []),
  ];
}

const isSame = (a: Speaker, b: Speaker): boolean =>
  a.actor === b.actor || romanised(fold(a.name)) === romanised(fold(b.name));
