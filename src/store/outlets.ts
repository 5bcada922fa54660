/** Outlets out of the record: what they publish, how much of it is their own, whose copy they run, whom they quote. */
import type { OutletRow, OutletView } from '../model/listing.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';

/** An article of which at least this share is copied is another's text. */
const mostPart = 0.5;
/** Speakers of one outlet. */
const few = 20;

/** Most articles first. Counts every article, so it is remembered until the record changes. */
export const listOutlets = (database: Queryable, memo: Memo): Promise<OutletRow[]> =>
  memo.answer('outlets', () => select(database, ''));

/** The outlet of this name; one that has no article in the record but is relied on counts none. null when nobody knows it. */
export async function getOutlet(database: Queryable, name: string): Promise<OutletRow | null> {
  const [row] = await select(database, 'where outlet = $1', [name]);
  if (row !== undefined) return row;
  const [{ articles, relied } = { articles: 0, relied: false }] = await database.query<{
    articles: number;
    relied: boolean;
  }>(
    `select (select count(*)::int from copied where owner = $1) as articles,
       exists (select from reliances where relied = $1) as relied`,
    [name],
  );
  if (articles === 0 && !relied) return null;
  return { outlet: name, articles: 0, statements: 0, copied: 0, partly: 0, own: 1, copiedBy: articles };
}

export const speakersOf = (database: Queryable, outlet: string): Promise<OutletView['speakers'][number][]> =>
  database.query(
    `select actor, mode() within group (order by name) as name, count(*)::int as statements from speakers
     where outlet = $1 group by actor order by statements desc, actor limit ${few}`,
    [outlet],
  );

const select = (database: Queryable, where: string, parameters: readonly unknown[] = []): Promise<OutletRow[]> =>
  database.query(
    `select outlet, count(*)::int as articles, sum(statements)::int as statements,
       (count(*) filter (where share >= ${mostPart}))::int as copied,
       (count(*) filter (where share < ${mostPart}))::int as partly,
       coalesce(1 - sum(share * words) / nullif(sum(words), 0), 1)::float8 as own,
       coalesce((select count(*)::int from copied c join articles other on other.id = c.article
                 where c.owner = articles.outlet and other.outlet is distinct from articles.outlet), 0) as "copiedBy"
     from articles left join copied on copied.article = articles.id ${where}
     group by outlet order by articles desc, outlet collate "C"`,
    parameters,
  );
