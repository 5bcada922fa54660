/**
 * From texts to positions: which articles are due for having their positions drawn, the meanings of their texts, and
 * what people have taught. Takes and gives the model's shapes; draws nothing itself.
 */
import type { Article } from '../model/article.ts';
import type { KeptCorrection } from '../model/correction.ts';
import type { EventReport } from '../model/event.ts';
import type { Position } from '../model/position.ts';
import type { Stance } from '../model/stance.ts';
import type { Statement } from '../model/statement.ts';
import { ageOf } from './age.ts';
import { getArticles } from './articles.ts';
import { clean } from './conditions.ts';
import { activeCorrections } from './corrections.ts';
import type { Database, Queryable } from './database.ts';
import { placedEvents } from './entries.ts';
import { takeTurn } from './turn.ts';
import { cleanOrNull } from './write.ts';

/** An article whose positions are due, with all that they are drawn from. */
export interface Undrawn {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  /** Those of the asked model alone. */
  readonly stances: readonly Stance[];
  /** What people say of its positions, in the order in which they said it. */
  readonly corrections: readonly KeptCorrection[];
}

/** What a person says of a text: that it takes a position, or does not. */
export interface Taught {
  readonly correction: KeptCorrection;
  /** The meanings of the text; several of a long one. */
  readonly stances: readonly Stance[];
}

/** Ids of articles, in their order. */
export async function positionsDue(database: Queryable, limit: number): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    'select id from articles where positions_due order by id limit $1',
    [limit],
  );
  return rows.map(({ id }) => id);
}

export async function undrawn(database: Queryable, ids: readonly string[], model: string): Promise<Undrawn[]> {
  const articles = await getArticles(database, ids);
  const statements = grouped(
    await database.query<{ article: string; data: Statement }>(
      'select article, data from statements where article = any($1::text[]) order by article, ordinal',
      [ids],
    ),
  );
  const reports = await database.query<{ id: string }>(
    `select id from entries where kind = 'event' and article = any($1::text[])`,
    [ids],
  );
  const events = grouped(
    (
      await placedEvents(
        database,
        reports.map(({ id }) => id),
      )
    ).map(({ of, article }) => ({ article: article.id, data: of })),
  );
  const stances = grouped(
    (
      await database.query<Stance & { article: string }>(
        'select article, source, vector from stances where article = any($1::text[]) and model = $2 order by article, source',
        [ids, model],
      )
    ).map(({ article, source, vector }) => ({ article, data: { source, vector } })),
  );
  const corrections = await activeCorrections(database, { kind: 'position', articles: ids });
  return [...articles.values()].map(({ article }) => ({
    article,
    statements: statements.get(article.id) ?? [],
    events: events.get(article.id) ?? [],
    stances: stances.get(article.id) ?? [],
    corrections: corrections.filter(({ change }) => change.kind === 'position' && change.article === article.id),
  }));
}

/** What people have said of positions, the newest first. */
async function taught(database: Queryable, model: string, limit: number): Promise<Taught[]> {
  const corrections = (await activeCorrections(database, { kind: 'position' })).reverse().slice(0, limit);
  const sources = corrections.map(({ change }) => sourceOf(change));
  const rows = await database.query<Stance>(
    `select source, vector from stances where model = $2 and split_part(source, '#', 1) = any($1::text[]) order by source`,
    [sources, model],
  );
  return corrections.map((correction, i) => ({
    correction,
    stances: rows.filter(({ source }) => source.split('#')[0] === sources[i]),
  }));
}

const sourceOf = (change: KeptCorrection['change']): string =>
  change.kind === 'position' ? (change.after ?? change.before)!.source.id : '';

/** Keeps meanings; those that are there already stay. */
export async function writeStances(
  database: Queryable,
  model: string,
  stances: readonly (Stance & { readonly article: string })[],
): Promise<void> {
  await database.query(
    `insert into stances (article, source, model, vector)
     select rows.article, rows.source, $4, rows.vector
     from unnest($1::text[], $2::text[], $3::text[]) as rows (article, source, vector)
     join articles on articles.id = rows.article collate "C"
     on conflict (article, source) do update set (model, vector) = row (excluded.model, excluded.vector)`,
    [
      stances.map(({ article }) => article),
      stances.map(({ source }) => source),
      stances.map(({ vector }) => vector),
      model,
    ],
  );
}

/** Replaces the positions of an article, which are then no longer due, and forgets the meanings of texts that it no longer has. */
async function writePositions(connection: Queryable, { article, stances, positions }: Drawn): Promise<void> {
  await connection.query('delete from positions where article = $1', [article.id]);
  await connection.query('update articles set positions_due = false where id = $1', [article.id]);
  await connection.query('delete from stances where article = $1 and not source = any($2::text[])', [
    article.id,
    stances.map(({ source }) => source),
  ]);
  if (positions.length === 0) return;
  await connection.query(
    `insert into positions (id, article, ordinal, age, source, actor, party, issue, position, firmness, voice, outlet, probability, data)
     select id, $1, ordinal, age, source, actor, party, issue, position, firmness, voice, $2, probability, data::json
     from unnest($3::text[], $4::int[], $5::int[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
       $13::real[], $14::text[])
       as rows (id, ordinal, age, source, actor, party, issue, position, firmness, voice, probability, data)`,
    [
      article.id,
      cleanOrNull(article.outlet.value),
      positions.map(({ id }) => id),
      positions.map((_, i) => i),
      positions.map(({ date }) => ageOf(date?.date ?? article.published.value)),
      positions.map(({ source }) => source.id),
      positions.map(({ actor }) => cleanOrNull(actor)),
      positions.map(({ party }) => clean(party)),
      positions.map(({ issue }) => issue),
      positions.map(({ position }) => position),
      positions.map(({ firmness }) => firmness),
      positions.map(({ voice }) => voice),
      positions.map(({ probability }) => probability),
      positions.map((position) => JSON.stringify(position)),
    ],
  );
}

/** What an article is to have. */
export type Drawn = Pick<Undrawn, 'article' | 'stances'> & { readonly positions: readonly Position[] };

/** One turn in which positions are drawn and written: all of it, or nothing. Articles that `work` leaves out stay due. */
export const drawOn = (
  database: Database,
  { ids, model, most }: { readonly ids: readonly string[]; readonly model: string; readonly most: number },
  work: (articles: readonly Undrawn[], taught: readonly Taught[]) => Promise<readonly Drawn[]>,
): Promise<void> =>
  database.transaction(async (connection) => {
    await takeTurn(connection);
    const drawn = await work(await undrawn(connection, ids, model), await taught(connection, model, most));
    for (const one of drawn) await writePositions(connection, one);
  });

function grouped<T>(rows: readonly { readonly article: string; readonly data: T }[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { article, data } of rows) {
    const group = groups.get(article);
    if (group === undefined) groups.set(article, [data]);
    else group.push(data);
  }
  return groups;
}
