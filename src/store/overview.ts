/** The record at a glance: counts, the most frequent speakers, the months, what is new, undated or unread. */
import type { ArticleRow, Overview } from '../model/listing.ts';
import { listActors } from './actors.ts';
import { dayOf, undated } from './age.ts';
import { articleColumns } from './articles.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';

export type RecordOverview = Omit<Overview, 'name' | 'summary'>;

interface Counts {
  articles: number;
  undated: number;
  unread: number;
  stale: number;
  first: string | null;
  last: string | null;
}

const few = 10;

/** `fingerprint` is what articles are read with now; those read with another are stale. */
export const overview = (database: Queryable, memo: Memo, fingerprint: string): Promise<RecordOverview> =>
  memo.answer(`overview ${fingerprint}`, () => compute(database, memo, fingerprint));

async function compute(database: Queryable, memo: Memo, fingerprint: string): Promise<RecordOverview> {
  const [counts] = await database.query<Counts>(
    `select count(*)::int as articles, (count(*) filter (where age = ${undated}))::int as undated,
       (count(*) filter (where unread is not null))::int as unread,
       (count(*) filter (where unread is null and reading <> $1))::int as stale,
       ${dayOf(`max(age) filter (where age < ${undated})`)} as first, ${dayOf('min(age)')} as last
     from articles`,
    [fingerprint],
  );
  const kinds = await database.query<{ kind: 'direct' | 'indirect' | 'mixed'; statements: number; open: number }>(
    `select kind, count(*)::int as statements, (count(*) filter (where open))::int as open from statements group by kind`,
  );
  const ofKind = (kind: string): number => kinds.find((row) => row.kind === kind)?.statements ?? 0;
  const speakers = await listActors(database, memo, { limit: few });
  const [across] = await database.query<Pick<Overview, 'events' | 'copies' | 'conflicts'>>(
    `select (select count(*)::int from events) as events, (select count(*)::int from families) as copies,
       (select count(*)::int from conflicts where not revision) as conflicts`,
  );
  const listed = (where: string): Promise<ArticleRow[]> =>
    database.query(`select ${articleColumns} from articles where ${where} order by age, id limit ${few}`);
  return {
    ...counts!,
    ...across!,
    statements: kinds.reduce((sum, row) => sum + row.statements, 0),
    actors: speakers.total,
    kinds: { direct: ofKind('direct'), indirect: ofKind('indirect'), mixed: ofKind('mixed') },
    open: kinds.reduce((sum, row) => sum + row.open, 0),
    speakers: speakers.rows,
    outlets: await database.query(
      `select outlet, count(*)::int as articles, sum(statements)::int as statements
       from articles group by outlet order by articles desc, outlet collate "C"`,
    ),
    months: await months(database),
    newest: await listed(`age < ${undated}`),
    undatedArticles: await listed(`age = ${undated}`),
    unreadArticles: await listed('unread is not null'),
  };
}

/** Articles by when they were published, statements by when they were said. */
const months = (database: Queryable): Promise<Overview['months'][number][]> =>
  database.query(
    `select left(${dayOf('age')}, 7) as month, sum(articles)::int as articles, sum(statements)::int as statements
     from (select age, count(*) as articles, 0 as statements from articles group by age
           union all select age, 0, count(*) from statements group by age) days
     where age < ${undated} group by month order by month`,
  );
