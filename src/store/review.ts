/**
 * What a person could look at, by what makes it worth a look: takes a kind, gives a few hundred of the likeliest by
 * index, however large the record; what somebody has said something of is left out. Ranks nothing.
 */
import type { ConflictRow, CopyRow, EventRow, Item, StatementRow } from '../model/listing.ts';
import type { Position } from '../model/position.ts';
import { count } from './articles.ts';
import { getConflicts } from './conflicts.ts';
import { copiesWith } from './copies.ts';
import type { Queryable } from './database.ts';
import { getEvents } from './events.ts';
import type { Memo } from './memo.ts';
import { getPositions } from './positions.ts';
import { getStatements } from './statements.ts';

/** Candidates of one kind. */
const most = 300;
/** Entries less doubtful than this are not worth a person's time. */
const leastDoubt = 0.2;
/** Copies that share less than this of their words may be none. */
const lowShare = 0.6;

/** How often a party took the positions of an issue, as far as the record goes. */
export interface Taken {
  readonly party: string;
  readonly issue: string;
  readonly position: string;
  readonly times: number;
}

export interface ReviewStore {
  /** The most doubtful first; of one article, or of all. */
  doubtfulStatements(article: string | null): Promise<StatementRow[]>;
  /** The most doubtful first, then those that stand alone, the newest first; of one article or issue, or of all. */
  doubtfulPositions(article: string | null, issue: string | null): Promise<Item<Position>[]>;
  /** Claimed by one side only, or denied by somebody; the newest first. */
  doubtfulEvents(article: string | null): Promise<EventRow[]>;
  /** Families in which an article shares little with the others, the least first. */
  doubtfulCopies(article: string | null): Promise<CopyRow[]>;
  /** Those that are no revision, the newest first. */
  openConflicts(article: string | null): Promise<ConflictRow[]>;
  taken(): Promise<readonly Taken[]>;
  /** The meaning of each of these texts, packed; not of all is there one. */
  meanings(sources: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** How many of each kind wait. */
  waiting(): Promise<Readonly<Record<'statement' | 'position' | 'event' | 'copy' | 'conflict', number>>>;
}

const doubtfulEvent = `(status = 'claimed' or denied) and not looked_at`;
const lowCopy = `share < ${lowShare} and not exists (
  select from corrections where kind = 'copy' and undone_at is null and articles @> array[copied.article])`;
const openConflict = 'not revision and not looked_at';
/** Nobody has said anything of what is half as probable as not: a person's word is certain. */
const doubtfulPosition = `abs(probability - 0.5) < ${(1 - leastDoubt) / 2}`;

export const reviewStore = (database: Queryable, memo: Memo): ReviewStore => ({
  async doubtfulStatements(article) {
    const ids = await idsOf(
      database,
      `select id from statements where doubt > ${leastDoubt} ${article === null ? '' : 'and article = $1'}
       order by doubt desc, id limit ${most}`,
      article,
    );
    return inOrder(await getStatements(database, ids), ids);
  },
  async doubtfulPositions(article, issue) {
    const where = `($1::text is null or article = $1) and ($2::text is null or issue = $2)`;
    const doubtful = await ids(
      database,
      `select id from positions where ${doubtfulPosition} and ${where} order by abs(probability - 0.5), id limit ${most}`,
      [article, issue],
    );
    const alone = await ids(
      database,
      `select min(id) as id from positions where probability >= 0.5 and ${where} group by party, issue
       having count(*) = 1 and min(probability) < 1 order by min(age), min(id) limit ${most / 3}`,
      [article, issue],
    );
    return getPositions(database, [...new Set([...doubtful, ...alone])]);
  },
  async doubtfulEvents(article) {
    const found = await idsOf(
      database,
      `select id from events where ${doubtfulEvent} ${article === null ? '' : 'and articles @> array[$1]::text[]'}
       order by age, id limit ${most}`,
      article,
    );
    return getEvents(database, found);
  },
  async doubtfulCopies(article) {
    const found = await database.query<{ family: string }>(
      `select family from copied where ${lowCopy} ${article === null ? '' : 'and article = $1'}
       order by share, article limit ${most}`,
      article === null ? [] : [article],
    );
    return copiesWith(database, [...new Set(found.map(({ family }) => family))]);
  },
  async openConflicts(article) {
    const found = await idsOf(
      database,
      `select id from conflicts where ${openConflict} ${article === null ? '' : 'and articles @> array[$1]::text[]'}
       order by age, id limit ${most}`,
      article,
    );
    return getConflicts(database, found);
  },
  taken: () =>
    memo.answer('positions taken', () =>
      database.query<Taken>(
        `select party, issue, position, count(*)::int as times from positions where probability >= 0.5
         group by party, issue, position order by party, issue, position`,
      ),
    ),
  async meanings(sources) {
    const rows = await database.query<{ source: string; vector: string }>(
      `select source, vector from stances where source = any($1::text[]) and article in (
         select article from entries where id = any($1::text[]))`,
      [sources],
    );
    return new Map(rows.map(({ source, vector }) => [source, vector]));
  },
  waiting: () =>
    memo.answer('waiting for review', async () => ({
      statement: await counted(database, 'statements', `doubt > ${leastDoubt}`),
      position: await counted(database, 'positions', doubtfulPosition),
      event: await counted(database, 'events', doubtfulEvent),
      copy: await counted(database, 'copied', lowCopy),
      conflict: await counted(database, 'conflicts', openConflict),
    })),
});

const counted = (database: Queryable, table: string, where: string): Promise<number> =>
  count(database, `select count(*)::int as count from ${table} where ${where}`);

const ids = async (database: Queryable, sql: string, parameters: readonly unknown[]): Promise<string[]> =>
  (await database.query<{ id: string }>(sql, parameters)).map(({ id }) => id);

const idsOf = (database: Queryable, sql: string, article: string | null): Promise<string[]> =>
  ids(database, sql, article === null ? [] : [article]);

function inOrder<T extends { readonly id: string }>(rows: readonly T[], order: readonly string[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return order.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
