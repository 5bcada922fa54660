/** Actors out of the record: everyone that a statement is attributed to, counted from the statements themselves. */
import type { ActorQuery, ActorRow, ActorView, Page } from '../model/listing.ts';
import { dayOf, undated } from './age.ts';
import { count } from './articles.ts';
import { Conditions, clean, folded } from './conditions.ts';
import type { Queryable } from './database.ts';
import type { Memo } from './memo.ts';
import { keyOf, limitOf, pageOf } from './paging.ts';

/**
 * One row an actor. Where statements differ on the name, type or party, the most frequent counts (the first of the
 * alphabet among equals). An id made from the content is of an actor that the dossier does not know.
 */
const actorRows = `
  select actor as id, mode() within group (order by name) as name, mode() within group (order by type) as type,
    mode() within group (order by party) as party, actor !~ '^p-[0-9a-f]{20}$' as known,
    count(*)::int as statements, count(distinct article)::int as articles,
    ${dayOf(`max(age) filter (where age < ${undated})`)} as first, ${dayOf('min(age)')} as last
  from speakers`;

/** Most statements first, then by name. Counting all statements takes long where they are many, so the page is remembered. */
export const listActors = (database: Queryable, memo: Memo, query: ActorQuery): Promise<Page<ActorRow>> =>
  memo.answer(`actors page ${JSON.stringify(query)}`, () => computePage(database, memo, query));

async function computePage(database: Queryable, memo: Memo, query: ActorQuery): Promise<Page<ActorRow>> {
  const conditions = new Conditions()
    .on(query.type, (type) => `type = ${type}`)
    .on(query.party, (party) => `party = ${party}`)
    .on(
      query.search === undefined ? null : folded(query.search),
      (words) => `id in (select actor from speakers where strpos(folded, ${words}) > 0)`,
    );
  const actors = `from (${actorRows} group by actor) actors`;
  const { cursor, limit, ...filters } = query;
  const total = await memo.answer(`actors ${JSON.stringify(filters)}`, () =>
    count(database, `select count(*)::int as count ${actors} ${conditions.where}`, conditions.parameters.slice()),
  );
  const key = keyOf(query, [0, '', '']);
  if (key) conditions.add(`(-statements, name, id) > (${key.map((part) => conditions.value(part)).join(', ')})`);
  const rows = await database.query<ActorRow>(
    `select * ${actors} ${conditions.where} order by -statements, name, id limit ${limitOf(query) + 1}`,
    conditions.parameters,
  );
  return pageOf(
    rows,
    limitOf(query),
    total,
    (row) => [-row.statements, row.name, row.id],
    (row) => row,
  );
}

/** The actor with this id, else the one of this name with most statements; null when there is none. */
export async function getActor(database: Queryable, ref: string): Promise<Omit<ActorView, 'latest' | 'roles'> | null> {
  const [actor] = await database.query<ActorRow>(
    `${actorRows} where actor in (select actor from speakers where actor = $1 or folded = $2)
     group by actor order by (actor = $1) desc, count(*) desc, actor limit 1`,
    [clean(ref), folded(ref)],
  );
  if (actor === undefined) return null;
  const of = [actor.id];
  const [mentions, months, outlets] = await Promise.all([
    database.query<ActorView['mentions'][number]>(
      `select source as text, count(*)::int as count from speakers where actor = $1 and source is not null
       group by source order by count desc, source collate "C" limit 50`,
      of,
    ),
    database.query<ActorView['months'][number]>(
      `select left(${dayOf('age')}, 7) as month, count(*)::int as statements from speakers
       where actor = $1 and age < ${undated} group by month order by month`,
      of,
    ),
    database.query<ActorView['outlets'][number]>(
      `select outlet, count(*)::int as statements from speakers
       where actor = $1 and outlet is not null group by outlet order by statements desc, outlet collate "C"`,
      of,
    ),
  ]);
  return { actor, mentions, months, outlets };
}
