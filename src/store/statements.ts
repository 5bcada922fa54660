/** Statements out of the record: newest first, the undated last, then by article and place in it. */
import type { ArticleBrief, Page, StatementQuery, StatementRow } from '../model/listing.ts';
import type { Statement } from '../model/statement.ts';
import { ageAsked, undated } from './age.ts';
import { count, findArticles } from './articles.ts';
import { Conditions, clean, folded } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';
import { keyOf, limitOf, pageOf } from './paging.ts';

interface Row extends ArticleBrief {
  readonly age: number;
  readonly ordinal: number;
  readonly data: Statement;
}

/** Throws `usage` for a date or cursor that is none. A speaker, party, outlet or article nobody knows gives no rows. */
export async function listStatements(
  database: Queryable,
  memo: Memo,
  query: StatementQuery,
): Promise<Page<StatementRow>> {
  const conditions = await conditionsOf(database, memo, query);
  const { cursor, limit, ...filters } = query;
  const total = await memo.answer(`statements ${JSON.stringify(filters)}`, () =>
    count(database, `select count(*)::int as count from statements ${conditions.where}`, conditions.parameters.slice()),
  );
  const key = keyOf(query, [0, '', 0]);
  if (key) conditions.add(`(age, article, ordinal) > (${key.map((part) => conditions.value(part)).join(', ')})`);
  const rows = await select(database, conditions, limitOf(query) + 1);
  return pageOf(rows, limitOf(query), total, (row) => [row.age, row.id, row.ordinal], show);
}

/** The statements with these ids, in the order of a listing. */
export async function getStatements(database: Queryable, ids: readonly string[]): Promise<StatementRow[]> {
  const conditions = new Conditions().on(ids, (placeholder) => `id = any(${placeholder}::text[])`);
  return (await select(database, conditions, ids.length)).map(show);
}

async function conditionsOf(database: Queryable, memo: Memo, query: StatementQuery): Promise<Conditions> {
  const conditions = new Conditions()
    .on(query.party, (party) => `parties @> array[${party}]::text[]`)
    .on(query.outlet, (outlet) => `outlet = ${outlet}`)
    .on(query.kind, (kind) => `kind = ${kind}`)
    .on(query.from === undefined ? null : ageAsked(query.from), (age) => `age <= ${age}`)
    .on(query.to === undefined ? null : ageAsked(query.to), (age) => `age >= ${age} and age < ${undated}`)
    .on(query.search, (words) => `search @@ websearch_to_tsquery('english', ${words})`);
  if (query.open !== undefined) conditions.add(query.open ? 'open' : 'not open');
  if (query.speaker !== undefined) {
    const [actor, ...others] = await memo.answer(`speaker ${query.speaker}`, () =>
      actorsNamed(database, query.speaker!),
    );
    if (actor !== undefined && others.length === 0) conditions.on(actor, (id) => `actors @> array[${id}]::text[]`);
    else conditions.on([actor, ...others].filter(Boolean), (ids) => `actors && ${ids}::text[]`);
  }
  if (query.article !== undefined)
    conditions.on(await findArticles(database, query.article), (ids) => `article = any(${ids}::text[])`);
  return conditions;
}

/** Ids of the actors with this id or, in any case of letters, this name. */
export async function actorsNamed(database: Queryable, idOrName: string): Promise<string[]> {
  const rows = await database.query<{ actor: string }>(
    'select distinct actor from speakers where actor = $1 or folded = $2',
    [clean(idOrName), folded(idOrName)],
  );
  return rows.map(({ actor }) => actor);
}

/** The page is cut before its articles are looked up, so that only the rows shown are joined. */
function select(database: Queryable, conditions: Conditions, limit: number): Promise<Row[]> {
  return database.query<Row>(
    `select page.age, page.ordinal, page.data, a.id, a.file, a.headline, a.outlet, a.agency, a.published
     from (select age, article, ordinal, data from statements ${conditions.where}
           order by age, article, ordinal limit ${limit}) page
     join articles a on a.id = page.article
     order by page.age, page.article, page.ordinal`,
    conditions.parameters,
  );
}

const show = ({ data, id, file, headline, outlet, agency, published }: Row): StatementRow => ({
  ...data,
  article: { id, file, headline, outlet, agency, published },
});
