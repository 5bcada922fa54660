/** Articles out of the record: listings, one article, and which of them still have to be read. */
import type { Article } from '../model/article.ts';
import type { ArticleBrief, ArticleQuery, ArticleRow, Page } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';
import { ageAsked, undated } from './age.ts';
import { Conditions } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';
import { keyOf, limitOf, pageOf } from './paging.ts';

export interface StoredArticle {
  readonly article: Article;
  /** What it was read with. */
  readonly fingerprint: string | null;
  readonly unread: string | null;
}

export const articleColumns = 'id, file, headline, outlet, agency, published, language, statements, unread';

const show = ({
  id,
  file,
  headline,
  outlet,
  agency,
  published,
  language,
  statements,
  unread,
}: ArticleRow): ArticleRow => ({
  id,
  file,
  headline,
  outlet,
  agency,
  published,
  language,
  statements,
  unread,
});

/** Newest first, the undated last. Throws `usage` for a date or cursor that is none. */
export async function listArticles(database: Queryable, memo: Memo, query: ArticleQuery): Promise<Page<ArticleRow>> {
  const conditions = new Conditions()
    .on(query.outlet, (outlet) => `outlet = ${outlet}`)
    .on(query.from === undefined ? null : ageAsked(query.from), (age) => `age <= ${age}`)
    .on(query.to === undefined ? null : ageAsked(query.to), (age) => `age >= ${age} and age < ${undated}`)
    .on(query.search, (words) => `search @@ websearch_to_tsquery('english', ${words})`);
  if (query.undated !== undefined) conditions.add(`age ${query.undated ? '=' : '<'} ${undated}`);
  if (query.unread !== undefined) conditions.add(`unread is ${query.unread ? 'not null' : 'null'}`);

  const { cursor, limit, ...filters } = query;
  const total = await memo.answer(`articles ${JSON.stringify(filters)}`, () =>
    count(database, `select count(*)::int as count from articles ${conditions.where}`, conditions.parameters.slice()),
  );
  const key = keyOf(query, [0, '']);
  if (key) conditions.add(`(age, id) > (${conditions.value(key[0])}, ${conditions.value(key[1])})`);
  const rows = await database.query<ArticleRow & { age: number }>(
    `select age, ${articleColumns} from articles ${conditions.where} order by age, id limit ${limitOf(query) + 1}`,
    conditions.parameters,
  );
  return pageOf(rows, limitOf(query), total, (row) => [row.age, row.id], show);
}

export async function count(database: Queryable, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  return (await database.query<{ count: number }>(sql, parameters))[0]!.count;
}

/** The ids of the article with this id, or of those with this file name. */
export async function findArticles(database: Queryable, ref: string): Promise<string[]> {
  const conditions = new Conditions();
  const place = conditions.value(ref);
  const rows = await database.query<{ id: string }>(
    `select id from articles where id = ${place} or file = ${place} order by age, id`,
    conditions.parameters,
  );
  return rows.map(({ id }) => id);
}

/** The stored articles among these ids. */
export async function getArticles(database: Queryable, ids: readonly string[]): Promise<Map<string, StoredArticle>> {
  const rows = await database.query<{ id: string; data: Article; reading: string | null; unread: string | null }>(
    'select id, data, reading, unread from articles where id = any($1::text[])',
    [ids],
  );
  return new Map(rows.map(({ id, data, reading, unread }) => [id, { article: data, fingerprint: reading, unread }]));
}

/** An article's statements, in the order of its text. */
export async function statementsOf(database: Queryable, article: string): Promise<Statement[]> {
  const rows = await database.query<{ data: Statement }>(
    'select data from statements where article = $1 order by ordinal',
    [article],
  );
  return rows.map(({ data }) => data);
}

/** Ids, in their order and after `after`, of articles that were read with another fingerprint. */
export async function idsToRead(
  database: Queryable,
  fingerprint: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    'select id from articles where reading <> $1 and id > $2 order by id limit $3',
    [fingerprint, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** As much of these articles as is shown beside what was read in them, by id. */
export async function articleBriefs(database: Queryable, ids: Iterable<string>): Promise<Map<string, ArticleBrief>> {
  const rows = await database.query<ArticleBrief>(
    'select id, file, headline, outlet, agency, published from articles where id = any($1::text[])',
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Rows of these articles, in the order of the ids. */
export async function articleRows(database: Queryable, ids: readonly string[]): Promise<ArticleRow[]> {
  const rows = await database.query<ArticleRow>(`select ${articleColumns} from articles where id = any($1::text[])`, [
    ids,
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
