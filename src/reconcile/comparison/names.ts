/** Names that two articles spell differently: takes both and the words in which they face each other, gives differences. Pure. */
import type { Article } from '../../model/article.ts';
import type { ArticleView, Difference } from '../../model/listing.ts';
import { fold } from '../../text/fold.ts';
import { hull, type Span, slice } from '../../text/span.ts';
import { near } from '../copies/near.ts';
import type { Facing } from './facing.ts';

/** Actors that both articles speak of under one id, and other names in sentences that both have; each once, as full as given. */
export function names(left: ArticleView, right: ArticleView, facing: readonly Facing[]): Difference[] {
  const found = [...actors(left, right), ...facing.flatMap((words) => respelled(left.article, right.article, words))];
  const length = (one: Difference): number => one.left.text.length + one.right.text.length;
  const kept: Difference[] = [];
  for (const one of found.sort((x, y) => length(y) - length(x)))
    if (!kept.some((other) => isWithin(one.left.text, other.left.text) && isWithin(one.right.text, other.right.text)))
      kept.push(one);
  return kept.sort((x, y) => x.left.spans[0]![0] - y.left.spans[0]![0]);
}

/** "Hodrin" says nothing beside "Jelizar Hodrin". */
const isWithin = (name: string, fuller: string): boolean => ` ${fold(fuller)} `.includes(` ${fold(name)} `);

function actors(left: ArticleView, right: ArticleView): Difference[] {
  const there = mentions(right);
  return [...mentions(left)].flatMap(([actor, own]): Difference[] => {
    const other = there.get(actor);
    if (other === undefined) return [];
    const known = [...own.names, ...other.names].flatMap((name) => fold(name).split(' '));
    const [here, twin] = [fullest(left.article, own.spans, known), fullest(right.article, other.spans, known)];
    if (here === null || twin === null || !areSpelledApart(here.words, twin.words)) return [];
    return [
      {
        kind: 'name',
        what: own.names[0]!,
        left: passage(left.article, here.span),
        right: passage(right.article, twin.span),
      },
    ];
  });
}

interface Mentions {
  readonly names: string[];
  readonly spans: Span[];
}

/** Where an article names its actors: sources of one speaker, what told who he is, participants of events. */
function mentions({ article, statements, events }: ArticleView): Map<string, Mentions> {
  const found = new Map<string, Mentions>();
  const add = (actor: string | null, name: string, spans: readonly Span[]): void => {
    if (actor === null) return;
    const entry = found.get(actor) ?? { names: [], spans: [] };
    entry.names.push(name);
    entry.spans.push(...spans);
    found.set(actor, entry);
  };
  for (const { source, speakers } of statements)
    for (const { actor, name, evidence } of speakers)
      add(actor, name, [...(speakers.length === 1 ? (source?.spans ?? []) : []), ...evidence]);
  for (const report of events.flatMap((event) => event.reports))
    if (report.article.id === article.id)
      for (const { actor, name, spans } of [...report.participants, ...report.absent]) add(actor, name, spans);
  return found;
}

interface Name {
  readonly span: Span;
  readonly words: readonly string[];
}

/** The longest run of words in these spans that are, or might be spellings of, the known ones; null when there is none. */
function fullest(article: Article, spans: readonly Span[], known: readonly string[]): Name | null {
  let best: Name | null = null;
  for (const span of spans) {
    let run: Span[] = [];
    for (const match of slice(article.text, span).matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
      const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
      run = /^\p{Lu}/u.test(match[0]) && known.some((word) => isSpelling(fold(match[0]), word)) ? [...run, at] : [];
      if (run.length > (best?.words.length ?? 0))
        best = { span: hull(run), words: run.map((word) => fold(slice(article.text, word))) };
    }
  }
  return best;
}

const isSpelling = (word: string, known: string): boolean => word === known || near(word, known);

/** Whether a word of one is a spelling of a word of the other, and neither has the other's. */
const areSpelledApart = (here: readonly string[], there: readonly string[]): boolean =>
  here.some((word) => !there.includes(word) && there.some((other) => !here.includes(other) && near(word, other)));

/** Names in facing words that are one but for a letter or two, with the parts of the name around them. */
function respelled(left: Article, right: Article, { left: own, right: other, matched }: Facing): Difference[] {
  const found: Difference[] = [];
  for (const [k, [i, j]] of matched.entries()) {
    if (own[i]!.form === other[j]!.form) continue;
    const belongs = (step: number): boolean => {
      const pair = matched[k + step];
      return (
        pair !== undefined &&
        pair[0] === i + step &&
        pair[1] === j + step &&
        own[pair[0]]!.capital &&
        other[pair[1]]!.capital
      );
    };
    const [from, to] = [belongs(-1) ? -1 : 0, belongs(1) ? 1 : 0];
    const here: Span = [own[i + from]!.at[0], own[i + to]!.at[1]];
    const there: Span = [other[j + from]!.at[0], other[j + to]!.at[1]];
    found.push({ kind: 'name', what: slice(left.text, here), left: passage(left, here), right: passage(right, there) });
  }
  return found;
}

const passage = (article: Article, span: Span): Difference['left'] => ({
  text: slice(article.text, span),
  spans: [span],
});
