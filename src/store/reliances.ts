/** Who relies on whom, out of the record: what articles say themselves, and what copies show. */
import type { ArticleBrief, RelianceRow } from '../model/listing.ts';
import type { Reliance } from '../model/origin.ts';
import { articleBriefs } from './articles.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';

interface Row extends Omit<RelianceRow, 'examples'> {
  /** Articles with what they say, newest first. */
  readonly examples: readonly { readonly article: string; readonly data: Reliance | null }[];
}

/** Examples of one row. */
const few = 3;

/** A copy of one's own outlet is no reliance. */
const all = `
  select a.id as article, a.age, a.outlet, r.relied, r.kind, r.ordinal, r.data
  from reliances r join articles a on a.id = r.article
  union all
  select a.id, a.age, a.outlet, c.owner, 'copy', 0, null
  from copied c join articles a on a.id = c.article
  where c.owner is not null and c.owner is distinct from a.outlet`;

/** Everyone, or only an outlet or those that rely on one. */
type Whose = { readonly outlet?: string; readonly on?: string };

/** By most articles. Counts every article, so it is remembered until the record changes. */
export const reliances = (database: Queryable, memo: Memo, whose: Whose = {}): Promise<RelianceRow[]> =>
  memo.answer(`reliances ${JSON.stringify(whose)}`, () => select(database, whose));

async function select(database: Queryable, whose: Whose): Promise<RelianceRow[]> {
  const rows = await database.query<Row>(
    `select outlet, relied as on, kind, count(distinct article)::int as articles,
       (array_agg(json_build_object('article', article, 'data', data) order by age, article, ordinal))[1:${few}] as examples
     from (${all}) rows
     where ($1::text is null or outlet = $1) and ($2::text is null or relied = $2)
     group by outlet, relied, kind
     order by articles desc, outlet collate "C", relied collate "C", kind collate "C"`,
    [whose.outlet ?? null, whose.on ?? null],
  );
  const briefs = await articleBriefs(
    database,
    rows.flatMap(({ examples }) => examples.map(({ article }) => article)),
  );
  return rows.map((row) => ({ ...row, examples: row.examples.map((one) => exampleOf(one, briefs)) }));
}

function exampleOf(
  { article, data }: Row['examples'][number],
  briefs: ReadonlyMap<string, ArticleBrief>,
): RelianceRow['examples'][number] {
  return { passage: data?.passage ?? null, statement: data?.statement ?? null, article: briefs.get(article)! };
}
