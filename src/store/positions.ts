/** Positions out of the record: newest first, the undated last, then by article and place in it; and all of them as they are weighed. */
import type { Bounds } from '../model/bounds.ts';
import type { ArticleBrief, Item, Page, PositionQuery } from '../model/listing.ts';
import type { Firmness, Position, Voice } from '../model/position.ts';
import type { Weighed } from '../model/standing.ts';
import { ageAsked, dayOf, undated } from './age.ts';
import { count, findArticles } from './articles.ts';
import { Conditions } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';
import { keyOf, limitOf, pageOf } from './paging.ts';
import { actorsNamed } from './statements.ts';

/** Whose positions are weighed: all, or of one party, on one issue, known to be taken by the end of a day. */
export interface WeighedQuery {
  /** Name. */
  readonly party?: string;
  /** Id. */
  readonly issue?: string;
  /** `YYYY-MM-DD`; leaves out what has no day. */
  readonly until?: string;
}

/** Readings below this are doubted: neither listed nor weighed unless somebody asks for them. */
export const leastProbable = 0.5;

interface Row extends ArticleBrief {
  readonly age: number;
  readonly ordinal: number;
  readonly data: Position;
}

/** Throws `usage` for a date or cursor that is none. A party, actor, outlet or article nobody knows gives no rows. */
export async function listPositions(
  database: Queryable,
  memo: Memo,
  query: PositionQuery,
): Promise<Page<Item<Position>>> {
  const conditions = await conditionsOf(database, query);
  const { cursor, limit, ...filters } = query;
  const total = await memo.answer(`positions ${JSON.stringify(filters)}`, () =>
    count(database, `select count(*)::int as count from positions ${conditions.where}`, conditions.parameters.slice()),
  );
  const key = keyOf(query, [0, '', 0]);
  if (key) conditions.add(`(age, article, ordinal) > (${key.map((part) => conditions.value(part)).join(', ')})`);
  const rows = await select(database, conditions, limitOf(query) + 1);
  return pageOf(rows, limitOf(query), total, (row) => [row.age, row.id, row.ordinal], show);
}

/** The positions with these ids that there are, in the order of the ids. */
export async function getPositions(database: Queryable, ids: readonly string[]): Promise<Item<Position>[]> {
  const conditions = new Conditions().on(ids, (placeholder) => `id = any(${placeholder}::text[])`);
  const rows = await select(database, conditions, ids.length);
  const byId = new Map(rows.map((row) => [row.data.id, show(row)]));
  return ids.map((id) => byId.get(id)).filter((item) => item !== undefined);
}

/** The positions read in an article, doubtful ones left out, in the order of its text. */
export async function positionsOf(database: Queryable, article: string): Promise<Position[]> {
  const rows = await database.query<{ data: Position }>(
    'select data from positions where article = $1 and probability >= $2 order by ordinal',
    [article, leastProbable],
  );
  return rows.map(({ data }) => data);
}

/**
 * All positions that are not doubted, as they are weighed, in the order of their ids. What an undated article has counts
 * from the last day on which it can have been published.
 */
export const weighed = (database: Queryable, memo: Memo, query: WeighedQuery = {}): Promise<readonly Weighed[]> =>
  memo.answer(`weighed ${JSON.stringify(query)}`, () => compute(database, query));

type Cells = [
  ...ids: [id: string, article: string, actor: string | null, name: string, party: string],
  ...what: [issue: string, position: string, firmness: Firmness, voice: Voice, probability: number],
  ...more: [day: string | null, confirmed: boolean, group: string | null],
];
type ArticleCells = [
  ...ids: [id: string, file: string, headline: string | null, outlet: string | null],
  ...more: [agency: string | null, published: string | null, bounds: Bounds | null],
];

async function compute(database: Queryable, { party, issue, until }: WeighedQuery): Promise<Weighed[]> {
  const conditions = new Conditions()
    .on(party, (name) => `party = ${name}`)
    .on(issue, (id) => `issue = ${id}`)
    .on(leastProbable, (least) => `probability >= ${least}`);
  if (until !== undefined) conditions.on(ageAsked(until), (age) => `age >= ${age}`);
  const { where, parameters } = conditions;
  const rows = await together<Cells>(
    database,
    `p.id, p.article, p.actor, p.data->'name', p.party, p.issue, p.position, p.firmness, p.voice, p.probability,
     ${dayOf('p.age')}, p.data->'review' is not null, e.in_group`,
    `(select * from positions ${where}) p left join entries e on e.id = p.source`,
    parameters,
  );
  const articles = await articlesBehind(database, where, parameters);
  return rows
    .map(([id, of, actor, name, party, issue, position, firmness, voice, probability, taken, confirmed, group]) => {
      const { article, bounds } = articles.get(of)!;
      const day = taken ?? bounds?.before ?? null;
      return { id, actor, name, party, issue, position, firmness, voice, probability, article, group, day, confirmed };
    })
    .filter(({ day }) => until === undefined || (day !== null && day <= until))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function articlesBehind(
  database: Queryable,
  where: string,
  parameters: readonly unknown[],
): Promise<Map<string, { readonly article: ArticleBrief; readonly bounds: Bounds | null }>> {
  const rows = await together<ArticleCells>(
    database,
    `id, file, headline, outlet, agency, published, case when age = ${undated} then bounds end`,
    `articles where id in (select article from positions ${where})`,
    parameters,
  );
  return new Map(
    rows.map(([id, file, headline, outlet, agency, published, bounds]) => [
      id,
      { article: { id, file, headline, outlet, agency, published }, bounds },
    ]),
  );
}

/** Many rows of small columns as one text: row by row, the drivers take five times as long over them. */
async function together<Cells>(
  database: Queryable,
  columns: string,
  from: string,
  parameters: readonly unknown[],
): Promise<Cells[]> {
  const [row] = await database.query<{ rows: string | null }>(
    `select json_agg(json_build_array(${columns}))::text as rows from ${from}`,
    parameters,
  );
  return JSON.parse(row!.rows ?? '[]') as Cells[];
}

async function conditionsOf(database: Queryable, query: PositionQuery): Promise<Conditions> {
  const conditions = new Conditions()
    .on(query.party, (party) => `party = ${party}`)
    .on(query.issue, (issue) => `issue = ${issue}`)
    .on(query.position, (position) => `position = ${position}`)
    .on(query.firmness, (firmness) => `firmness = ${firmness}`)
    .on(query.voice, (voice) => `voice = ${voice}`)
    .on(query.outlet, (outlet) => `outlet = ${outlet}`)
    .on(query.from === undefined ? null : ageAsked(query.from), (age) => `age <= ${age}`)
    .on(query.to === undefined ? null : ageAsked(query.to), (age) => `age >= ${age} and age < ${undated}`)
    .on(query.least ?? leastProbable, (least) => `probability >= ${least}`);
  if (query.actor !== undefined)
    conditions.on([query.actor, ...(await actorsNamed(database, query.actor))], (ids) => `actor = any(${ids}::text[])`);
  if (query.article !== undefined)
    conditions.on(await findArticles(database, query.article), (ids) => `article = any(${ids}::text[])`);
  return conditions;
}

/** The page is cut before its articles are looked up, so that only the rows shown are joined. */
function select(database: Queryable, conditions: Conditions, limit: number): Promise<Row[]> {
  return database.query<Row>(
    `select page.age, page.ordinal, page.data, a.id, a.file, a.headline, a.outlet, a.agency, a.published
     from (select age, article, ordinal, data from positions ${conditions.where}
           order by age, article, ordinal limit ${limit}) page
     join articles a on a.id = page.article
     order by page.age, page.article, page.ordinal`,
    conditions.parameters,
  );
}

const show = ({ data, id, file, headline, outlet, agency, published }: Row): Item<Position> => ({
  of: data,
  article: { id, file, headline, outlet, agency, published },
});
