/** Families of copies out of the record: the largest first. */
import type { CopyFamily } from '../model/copy.ts';
import type { ArticleBrief, CopyQuery, CopyRow, Page } from '../model/listing.ts';
import { articleBriefs, findArticles } from './articles.ts';
import { Conditions } from './conditions.ts';
import type { Queryable } from './database.ts';
import { familiesOf } from './grouping.ts';
import type { Memo } from './memo.ts';
import { pageFrom } from './page.ts';
import { articlesIn } from './write-groups.ts';

/** Throws `usage` for a cursor that is none. An outlet or article nobody knows gives no rows. */
export async function listCopies(database: Queryable, memo: Memo, query: CopyQuery): Promise<Page<CopyRow>> {
  const conditions = new Conditions().on(query.outlet, (outlet) => `outlets @> array[${outlet}]::text[]`);
  if (query.article !== undefined)
    conditions.on(await findArticles(database, query.article), (ids) => `articles && ${ids}::text[]`);
  const page = await pageFrom<CopyFamily>(database, memo, 'families', 'rank', query, conditions);
  return { ...page, rows: await withArticles(database, page.rows) };
}

/** The family that an article is in, or null. */
export async function copiesOf(database: Queryable, article: string): Promise<CopyRow | null> {
  const [family = null] = await withArticles(database, await familiesOf(database, [article]));
  return family;
}

/** The families with these ids that there are, in the order of the ids. */
export async function copiesWith(database: Queryable, ids: readonly string[]): Promise<CopyRow[]> {
  const rows = await database.query<{ id: string; data: CopyFamily }>(
    'select id, data from families where id = any($1::text[])',
    [ids],
  );
  const byId = new Map(rows.map(({ id, data }) => [id, data]));
  return withArticles(
    database,
    ids.map((id) => byId.get(id)).filter((family) => family !== undefined),
  );
}

async function withArticles(database: Queryable, families: readonly CopyFamily[]): Promise<CopyRow[]> {
  const briefs = await articleBriefs(database, families.flatMap(articlesIn));
  const brief = (id: string): ArticleBrief => briefs.get(id)!;
  return families.map((family) => ({
    ...family,
    first: brief(family.first),
    copies: family.copies.map((copy) => ({ ...copy, article: brief(copy.article), from: brief(copy.from) })),
  }));
}
