/**
 * What the machine read in articles that people have corrected, kept beside what the record has of them; and which
 * articles must have corrections laid over them again. Takes and gives readings as they are; lays nothing over.
 */
import type { KeptCorrection } from '../model/correction.ts';
import type { EventReport, OfficeClaim } from '../model/event.ts';
import type { Statement } from '../model/statement.ts';
import { statementsOf } from './articles.ts';
import { activeCorrections } from './corrections.ts';
import type { Queryable } from './database.ts';

/** What the machine read in one article, each in the order of its text. */
export interface MachineReading {
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  readonly offices: readonly OfficeClaim[];
}

/** What is laid over an article. */
export interface Corrections {
  /** How often anything had been corrected or undone when these were looked up. */
  readonly state: number;
  /** The active ones of an article's statements and events, and all active merges of actors, in the order in which they were made. */
  of(article: string): readonly KeptCorrection[];
}

/** For a reading of which corrections have been laid over. */
export interface Laid {
  /** `state` of these corrections. */
  readonly state: number;
  /** null where what is written is what the machine read. */
  readonly machine: MachineReading | null;
}

export async function correctionsFor(database: Queryable, articles: readonly string[]): Promise<Corrections> {
  const [record] = await database.query<{ corrected: number }>('select corrected from record');
  const state = record!.corrected;
  if (state === 0) return { state, of: () => [] };
  const here = await activeCorrections(database, { articles });
  const merges = await activeCorrections(database, { kind: 'actor' });
  return {
    state,
    of: (article) => [
      ...here.filter(
        ({ change }) => (change.kind === 'statement' || change.kind === 'event') && change.article === article,
      ),
      ...merges,
    ],
  };
}

/** Articles that corrections must be laid over again, in the order of their ids. */
export async function revisionsDue(database: Queryable, limit: number): Promise<string[]> {
  const rows = await database.query<{ id: string }>('select id from articles where revision_due order by id limit $1', [
    limit,
  ]);
  return rows.map(({ id }) => id);
}

export async function machineReading(database: Queryable, article: string): Promise<MachineReading> {
  const [kept] = await database.query<{ data: MachineReading }>('select data from readings where article = $1', [
    article,
  ]);
  if (kept !== undefined) return kept.data;
  const entries = async <T>(kind: 'event' | 'office'): Promise<T[]> =>
    (
      await database.query<{ data: T }>('select data from entries where article = $1 and kind = $2 order by ordinal', [
        article,
        kind,
      ])
    ).map(({ data }) => data);
  return {
    statements: await statementsOf(database, article),
    events: await entries<EventReport>('event'),
    offices: await entries<OfficeClaim>('office'),
  };
}

/** With the rest of an article's reading, in its transaction. What was corrected since these were looked up makes it due again. */
export async function writeLaid(connection: Queryable, article: string, { state, machine }: Laid): Promise<void> {
  if (machine === null) await connection.query('delete from readings where article = $1', [article]);
  else
    await connection.query(
      `insert into readings (article, data) values ($1, $2::json)
       on conflict (article) do update set data = excluded.data`,
      [article, JSON.stringify(machine)],
    );
  await connection.query(
    `update articles set revision_due = corrected <> $2 from record
     where id = $1 and revision_due <> (corrected <> $2)`,
    [article, state],
  );
}
