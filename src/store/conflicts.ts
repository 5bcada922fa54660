/** Conflicts out of the record: those with the newest account first. */
import type { Conflict } from '../model/conflict.ts';
import type { ArticleBrief, ConflictQuery, ConflictRow, Page } from '../model/listing.ts';
import { articleBriefs, findArticles } from './articles.ts';
import { Conditions } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';
import { pageFrom } from './page.ts';

/** Throws `usage` for a cursor that is none. An article or event nobody knows gives no rows. */
export async function listConflicts(database: Queryable, memo: Memo, query: ConflictQuery): Promise<Page<ConflictRow>> {
  const conditions = new Conditions()
    .on(query.kind, (kind) => `kind = ${kind}`)
    .on(query.revision, (revision) => `revision = ${revision}`)
    .on(query.event, (event) => `event = ${event}`);
  if (query.article !== undefined)
    conditions.on(await findArticles(database, query.article), (ids) => `articles && ${ids}::text[]`);
  const page = await pageFrom<Conflict>(database, memo, 'conflicts', 'age', query, conditions);
  return { ...page, rows: await withArticles(database, page.rows) };
}

/** All conflicts that are about any of these articles, events or statements, in the order of the listing. */
export async function conflictsAbout(
  database: Queryable,
  what: { readonly article: string } | { readonly event: string } | { readonly statements: readonly string[] },
): Promise<ConflictRow[]> {
  const conditions = new Conditions();
  if ('article' in what) conditions.on(what.article, (id) => `articles @> array[${id}]::text[]`);
  else if ('event' in what) conditions.on(what.event, (id) => `event = ${id}`);
  else conditions.on(what.statements, (ids) => `statements && ${ids}::text[]`);
  const rows = await database.query<{ data: Conflict }>(
    `select data from conflicts ${conditions.where} order by age, id`,
    conditions.parameters,
  );
  return withArticles(
    database,
    rows.map(({ data }) => data),
  );
}

/** Those with these ids that there are, in the order of the listing. */
export async function getConflicts(database: Queryable, ids: readonly string[]): Promise<ConflictRow[]> {
  const rows = await database.query<{ data: Conflict }>(
    'select data from conflicts where id = any($1::text[]) order by age, id',
    [ids],
  );
  return withArticles(
    database,
    rows.map(({ data }) => data),
  );
}

async function withArticles(database: Queryable, conflicts: readonly Conflict[]): Promise<ConflictRow[]> {
  const sides = conflicts.flatMap((conflict) => conflict.sides);
  const briefs = await articleBriefs(
    database,
    sides.flatMap(({ article, copies }) => [article, ...copies]),
  );
  const brief = (id: string): ArticleBrief => briefs.get(id)!;
  return conflicts.map((conflict) => ({
    ...conflict,
    sides: conflict.sides.map((side) => ({ ...side, article: brief(side.article), copies: side.copies.map(brief) })),
  }));
}
