/**
 * The one interface to a database, so that the rest of the store is the same SQL on both: PGlite in process and a
 * PostgreSQL server. Rows come back as plain objects; the SQL casts what the two drivers would parse differently
 * (bigint to int, dates to text).
 */
export interface Queryable {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface Database extends Queryable {
  /** All of it or nothing; `work` may use only the connection that it is given. */
  transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The schema that everything is kept in, so that a shared database stays tidy. */
export const schemaName = 'rapporteur';
