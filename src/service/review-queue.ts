/**
 * What to look at first: takes the record and what is asked for, gives the queue. Candidates come by index, a few
 * hundred of each kind, and are ranked here; what somebody has said something of does not come again.
 */
import type { Lookup } from '../dossier/lookup.ts';
import { reviewKinds } from '../model/correction.ts';
import { unpackVector } from '../model/stance.ts';
import type { Passage } from '../model/statement.ts';
import { type Asked, askConflict, askCopy, askEvent, askPosition, askStatement } from '../review/asks.ts';
import { type Candidate, ranked } from '../review/queue.ts';
import type { Store } from '../store/store.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { overlaps } from '../text/span.ts';
import type { Known } from './follow-dossier.ts';
import { positionRow } from './row.ts';
import type { ReviewItem, ReviewQuery, ReviewQueue } from './types.ts';

type Kind = (typeof reviewKinds)[number];
/** What is asked about, without what only those that are shown need. */
interface Question {
  readonly item: Pick<ReviewItem, Kind | 'asks' | 'why'>;
  /** Where its words stand; null where it is of several articles. */
  readonly words: { readonly article: string; readonly passage: Passage } | null;
}

const usual = 20;
const most = 100;
const nothing = { statement: null, position: null, event: null, copy: null, conflict: null };

/** An article that nobody knows gives no items. */
export async function queue(store: Store, known: Known, query: ReviewQuery): Promise<ReviewQueue> {
  const kinds = reviewKinds.filter(
    (kind) => (query.kind ?? kind) === kind && (query.issue === undefined || kind === 'position'),
  );
  const articles = query.article === undefined ? [null] : await store.findArticles(query.article);
  const candidates: Sourced[] = [];
  for (const article of articles)
    for (const kind of kinds)
      candidates.push(...(await find[kind](store, known.dossier, article, query.issue ?? null)));
  const limit = Math.max(1, Math.min(most, query.limit ?? usual));
  const chosen = ranked(await withMeanings(store, candidates), limit);
  const waiting = await store.review.waiting();
  const narrowed = query.article !== undefined || query.issue !== undefined;
  return {
    items: await shown(store, chosen),
    waiting: narrowed ? candidates.length : kinds.reduce((sum, kind) => sum + waiting[kind], 0),
  };
}

type Find = (store: Store, dossier: Lookup, article: string | null, issue: string | null) => Promise<Sourced[]>;

const find: Readonly<Record<Kind, Find>> = {
  async statement(store, _, article) {
    const rows = await store.review.doubtfulStatements(article);
    return rows.map((row) =>
      candidate(row.id, askStatement(row), { statement: row }, { article: row.article.id, passage: row.content }),
    );
  },
  async position(store, { dossier }, article, issue) {
    const items = await store.review.doubtfulPositions(article, issue);
    const taken = await store.review.taken();
    return items.map((item) => {
      const row = positionRow(item, dossier);
      const here = taken.filter((one) => one.party === row.party && one.issue === row.issue);
      const count = (all: typeof here): number => all.reduce((sum, { times }) => sum + times, 0);
      const times = { same: count(here.filter(({ position }) => position === row.position)), any: count(here) };
      return candidate(
        row.source.id,
        askPosition(row, times),
        { position: row },
        { article: row.article.id, passage: row.passage },
        row.id,
      );
    });
  },
  async event(store, _, article) {
    const rows = await store.review.doubtfulEvents(article);
    return rows.map((row) => {
      const told = row.reports.find(({ denied, status }) => denied || status === 'claimed') ?? row.reports[0];
      const words = told === undefined ? null : { article: told.article.id, passage: told.passage };
      return candidate(told?.id ?? row.id, askEvent(row), { event: row }, words, row.id);
    });
  },
  async copy(store, _, article) {
    const rows = await store.review.doubtfulCopies(article);
    return rows.map((row) => candidate(row.id, askCopy(row), { copy: row }, null));
  },
  async conflict(store, _, article) {
    const rows = await store.review.openConflicts(article);
    return rows.map((row) => candidate(row.id, askConflict(row), { conflict: row }, null));
  },
};

/** `text` is what its meaning is kept under. */
interface Sourced extends Candidate<Question> {
  readonly text: string;
}

function candidate(
  text: string,
  { asks, why, uncertain, weight, sort }: Asked,
  of: Partial<Pick<ReviewItem, Kind>>,
  words: Question['words'],
  id = text,
): Sourced {
  return { id, text, of: { item: { ...nothing, ...of, asks, why }, words }, uncertain, weight, sort, meaning: null };
}

async function withMeanings(store: Store, candidates: readonly Sourced[]): Promise<Candidate<Question>[]> {
  const meanings = await store.review.meanings(candidates.map(({ text }) => text));
  return candidates.map((one) => {
    const packed = meanings.get(one.text);
    return packed === undefined ? one : { ...one, meaning: unpackVector(packed) };
  });
}

/** Only what is shown needs its article's text. */
async function shown(
  store: Store,
  chosen: readonly { readonly of: Question; readonly value: number }[],
): Promise<ReviewItem[]> {
  const ids = chosen.flatMap(({ of: { words } }) => (words === null ? [] : [words.article]));
  const articles = await store.getArticles([...new Set(ids)]);
  return chosen.map(({ of: { item, words }, value }) => {
    const text = words === null ? undefined : articles.get(words.article)?.article.text;
    return { ...item, value, context: text === undefined ? null : paragraphOf(text, words!.passage) };
  });
}

/** The paragraph in which the words stand; from the first to the last where they stand in several. */
function paragraphOf(text: string, { spans }: Passage): Passage | null {
  const around = paragraphs(text).filter((paragraph) => spans.some((span) => overlaps(span, paragraph)));
  const [first, last] = [around[0], around.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { text: text.slice(first[0], last[1]), spans: [[first[0], last[1]]] };
}
