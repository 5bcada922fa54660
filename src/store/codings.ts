/** What coders say of statements, each for themselves: takes and gives codings. The last of a coder on a statement counts. */
import type { Coding } from '../model/agreement.ts';
import { Conditions, clean } from './conditions.ts';
import type { Database, Queryable } from './database.ts';
import { takeTurn } from './turn.ts';

export interface CodingsQuery {
  readonly coder?: string;
  /** Id. */
  readonly article?: string;
}

/** All of them or none; a second coding of a statement by the same coder replaces the first. */
export const writeCodings = (database: Database, codings: readonly Coding[]): Promise<void> =>
  database.transaction(async (connection) => {
    await takeTurn(connection);
    // Of two of one statement in one go the last counts; one insert cannot change a row twice.
    const last = new Map(codings.map((coding) => [JSON.stringify([coding.coder, coding.unit]), coding]));
    await connection.query(
      `insert into codings (coder, unit, article, data)
       select coder, unit, article, data::json
       from json_to_recordset($1::json) as rows (coder text, unit text, article text, data text)
       on conflict (coder, unit) do update set article = excluded.article, data = excluded.data`,
      [
        JSON.stringify(
          [...last.values()].map((coding) => ({
            coder: clean(coding.coder),
            unit: clean(coding.unit),
            article: clean(coding.article),
            data: JSON.stringify(coding),
          })),
        ),
      ],
    );
  });

/** By article, then by statement, then by coder. */
export async function listCodings(database: Queryable, { coder, article }: CodingsQuery): Promise<Coding[]> {
  const conditions = new Conditions().on(coder, (name) => `coder = ${name}`).on(article, (id) => `article = ${id}`);
  const rows = await database.query<{ data: Coding }>(
    `select data from codings ${conditions.where} order by article, unit, coder`,
    conditions.parameters,
  );
  return rows.map(({ data }) => data);
}
