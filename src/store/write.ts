/**
 * Writing: one article with its reading is one transaction, and an article's reading replaces its earlier one whole.
 * What is written depends on the article and its statements alone, so the order of writing changes nothing.
 */
import type { Article } from '../model/article.ts';
import { doubtOf } from '../model/doubt.ts';
import type { EventReport, OfficeClaim } from '../model/event.ts';
import type { Reliance } from '../model/origin.ts';
import type { Statement } from '../model/statement.ts';
import { wordsOf } from '../text/span.ts';
import { ageOf, undated } from './age.ts';
import { clean, folded } from './conditions.ts';
import type { Database, Queryable } from './database.ts';
import { distinct } from './entries.ts';
import { type Laid, writeLaid } from './readings.ts';
import { takeTurn } from './turn.ts';
import { removeEntries, writeEntries } from './write-entries.ts';

/** An article with what was read from it. */
export interface Reading {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  readonly offices: readonly OfficeClaim[];
  readonly reliances: readonly Reliance[];
  /** What the article, its statements, reports of events and claims of offices are looked up by, by their ids. */
  readonly keys: ReadonlyMap<string, readonly number[]>;
  /** What it was read with; null when it was not read and should be tried again. */
  readonly fingerprint: string | null;
  /** Why it was not read; null when it was. */
  readonly unread: string | null;
  /** Which corrections are laid over it; absent where none were looked up. */
  readonly laid?: Laid;
}

/** PostgreSQL refuses word vectors above 1 MB; beyond this many characters an article is kept but not searched. */
const searchedCharacters = 200_000;
/** Rows of one insert, which bounds the size of a message. */
const rowsAtOnce = 500;

export async function writeReading(database: Database, reading: Reading): Promise<void> {
  await database.transaction(async (connection) => {
    const statements = distinct(reading.statements);
    await takeTurn(connection);
    await writeArticle(connection, reading, statements.length);
    await removeEntries(connection, reading.article.id);
    await connection.query('delete from statements where article = $1', [reading.article.id]);
    for (let start = 0; start < statements.length; start += rowsAtOnce) {
      const part = statements.slice(start, start + rowsAtOnce);
      await writeStatements(connection, reading.article, part, start);
      await writeSpeakers(connection, reading.article, part, start);
    }
    await writeEntries(connection, reading);
    if (reading.laid !== undefined) await writeLaid(connection, reading.article.id, reading.laid);
  });
}

async function writeArticle(connection: Queryable, reading: Reading, statements: number): Promise<void> {
  const { article } = reading;
  const searched = [article.headline.value ?? '', article.text].join('\n').slice(0, searchedCharacters);
  await connection.query(
    `insert into articles (id, file, age, headline, outlet, agency, published, language, data, reading, unread, statements, search, words, bounds_due, positions_due)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::json, $10, $11, $12, to_tsvector('english', $13), $14, $15, true)
     on conflict (id) do update set (file, age, headline, outlet, agency, published, language, data, reading, unread, statements, search, words, bounds, bounds_due, positions_due)
       = row (excluded.file, excluded.age, excluded.headline, excluded.outlet, excluded.agency, excluded.published,
         excluded.language, excluded.data, excluded.reading, excluded.unread, excluded.statements, excluded.search,
         excluded.words, null, excluded.bounds_due, true)`,
    [
      article.id,
      clean(article.file),
      ageOf(article.published.value),
      cleanOrNull(article.headline.value),
      cleanOrNull(article.outlet.value),
      cleanOrNull(article.agency.value),
      cleanOrNull(article.published.value),
      cleanOrNull(article.language.value),
      JSON.stringify(article),
      reading.fingerprint,
      cleanOrNull(reading.unread),
      statements,
      clean(searched),
      countWords(article.text),
      ageOf(article.published.value) === undated,
    ],
  );
}

async function writeStatements(
  connection: Queryable,
  article: Article,
  statements: readonly Statement[],
  first: number,
): Promise<void> {
  const rows = statements.map((statement, i) => ({
    ordinal: first + i,
    id: statement.id,
    age: ageOfStatement(statement, article),
    kind: statement.kind,
    open: statement.speakers.every(({ actor }) => actor === null),
    actors: unique(statement.speakers.map(({ actor }) => actor)),
    parties: unique(statement.speakers.map(({ party }) => party)),
    data: JSON.stringify(statement),
    search: clean(searchedWords(statement, article)),
    doubt: doubtOf(statement),
  }));
  // The arrays of a row travel as JSON: an array of arrays of different lengths is none to PostgreSQL.
  await connection.query(
    `insert into statements (article, ordinal, id, age, kind, outlet, open, actors, parties, data, search, doubt)
     select $1, ordinal, id, age, kind, $2, open,
       array(select json_array_elements_text(actors::json)), array(select json_array_elements_text(parties::json)),
       data::json, to_tsvector('english', search), doubt
     from unnest($3::int[], $4::text[], $5::int[], $6::text[], $7::bool[], $8::text[], $9::text[], $10::text[], $11::text[],
       $12::real[]) as rows (ordinal, id, age, kind, open, actors, parties, data, search, doubt)`,
    [
      article.id,
      cleanOrNull(article.outlet.value),
      rows.map((row) => row.ordinal),
      rows.map((row) => row.id),
      rows.map((row) => row.age),
      rows.map((row) => row.kind),
      rows.map((row) => row.open),
      rows.map((row) => JSON.stringify(row.actors)),
      rows.map((row) => JSON.stringify(row.parties)),
      rows.map((row) => row.data),
      rows.map((row) => row.search),
      rows.map((row) => row.doubt),
    ],
  );
}

async function writeSpeakers(
  connection: Queryable,
  article: Article,
  statements: readonly Statement[],
  first: number,
): Promise<void> {
  const rows = statements.flatMap((statement, i) =>
    statement.speakers
      .filter(({ actor }) => actor !== null)
      .map((speaker) => ({ statement, speaker, ordinal: first + i })),
  );
  if (rows.length === 0) return;
  await connection.query(
    `insert into speakers (article, ordinal, actor, name, folded, type, party, source, age, outlet)
     select $1, rows.*, $2
     from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[]) as rows
     on conflict do nothing`,
    [
      article.id,
      cleanOrNull(article.outlet.value),
      rows.map((row) => row.ordinal),
      rows.map((row) => clean(row.speaker.actor!)),
      rows.map((row) => clean(row.speaker.name)),
      rows.map((row) => folded(row.speaker.name)),
      rows.map((row) => row.speaker.type),
      rows.map((row) => cleanOrNull(row.speaker.party)),
      rows.map((row) => cleanOrNull(row.statement.source?.text ?? null)),
      rows.map((row) => ageOfStatement(row.statement, article)),
    ],
  );
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Where a statement has no date of its own, its article's counts. */
const ageOfStatement = ({ said }: Statement, article: Article): number => ageOf(said?.date ?? article.published.value);

const searchedWords = (statement: Statement, article: Article): string =>
  [
    wordsOf(article.text, statement.content.spans),
    statement.source?.text,
    ...statement.speakers.map(({ name }) => name),
    article.headline.value,
  ]
    .filter((words) => words)
    .join('\n')
    .slice(0, searchedCharacters);

const unique = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null).map(clean)),
];
export const cleanOrNull = (text: string | null): string | null => (text === null ? null : clean(text));
