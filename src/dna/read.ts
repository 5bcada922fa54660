/**
 * Reads a database of Discourse Network Analyzer 3. Takes the bytes of a file; gives its documents one after another with
 * the statements coded in them, or throws why it is none. The file is data: nothing that it holds is run.
 */
import type { Database, SqlValue } from 'sql.js';
import type { CodedStatement, Document, Entity, Value } from './file.ts';
import { openSqlite } from './sqlite.ts';

export interface ReadDocument extends Document {
  /** In the order of the text. Their places can lie outside of it. */
  readonly statements: readonly CodedStatement[];
}
export interface DnaReader {
  /** One document in memory at a time; the statements of all. Throws `UnreadableDna` where the file is damaged. */
  documents(): Generator<ReadDocument>;
  /** Statements whose document, type or coder is not there; that program shows them to nobody. */
  readonly hidden: number;
  close(): void;
}

/** Why a file cannot be read: a sentence, and what to do. */
export class UnreadableDna extends Error {
  override readonly name = 'UnreadableDna';
  readonly hint: string;
  constructor(message: string, hint = 'Save it anew from Discourse Network Analyzer 3 and add that.') {
    super(message);
    this.hint = hint;
  }
}

/** What is read, and of what columns. */
const needed = {
  SETTINGS: 'Property, Value',
  CODERS: 'ID, Name',
  STATEMENTTYPES: 'ID, Label',
  VARIABLES: 'ID, Variable',
  ENTITIES: 'ID, Value',
  ATTRIBUTEVARIABLES: 'ID, AttributeVariable',
  ATTRIBUTEVALUES: 'EntityId, AttributeVariableId, AttributeValue',
  DATASHORTTEXT: 'StatementId, VariableId, Entity',
  DATALONGTEXT: 'StatementId, VariableId, Value',
  DATAINTEGER: 'StatementId, VariableId, Value',
  DATABOOLEAN: 'StatementId, VariableId, Value',
  STATEMENTS: 'ID, StatementTypeId, DocumentId, Start, Stop, Coder',
  DOCUMENTS: 'ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date',
} as const;
type Table = keyof typeof needed;

/** Throws `UnreadableDna`. The bytes are copied; the reader is to be closed. */
export async function openDna(bytes: Uint8Array): Promise<DnaReader> {
  const db = await openSqlite(bytes);
  try {
    return told(() => new Reader(db));
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What SQLite throws of a damaged file has its own words. */
function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableDna) throw error;
    throw new UnreadableDna(`It is no whole SQLite database (${error instanceof Error ? error.message : error}).`);
  }
}

class Reader implements DnaReader {
  readonly hidden: number;
  readonly #db: Database;
  readonly #coders: ReadonlyMap<number, string>;
  /** By document. */
  readonly #statements = new Map<number, CodedStatement[]>();

  constructor(db: Database) {
    this.#db = db;
    this.#check();
    this.#coders = this.#names('CODERS');
    const types = this.#names('STATEMENTTYPES');
    const values = this.#values();
    const documents = new Set([...this.#column('SELECT ID FROM DOCUMENTS')]);
    let hidden = 0;
    for (const [id, typeId, documentId, start, stop, coderId] of this.#rows('STATEMENTS')) {
      const [type, coder] = [types.get(Number(typeId)), this.#coders.get(Number(coderId))];
      if (type === undefined || coder === undefined || !documents.has(documentId!)) hidden++;
      else {
        const all = this.#statements.get(Number(documentId)) ?? [];
        this.#statements.set(Number(documentId), all);
        const coded = Object.fromEntries(values.get(Number(id)) ?? []);
        all.push({ type, coder, start: Number(start), stop: Number(stop), values: coded });
      }
    }
    this.hidden = hidden;
  }

  *documents(): Generator<ReadDocument> {
    const rows = this.#rows('DOCUMENTS');
    for (let row = told(() => rows.next()); !row.done; row = told(() => rows.next())) {
      const [id, title, text, coder, author, source, section, notes, type, date] = row.value;
      const statements = this.#statements.get(Number(id)) ?? [];
      yield {
        title: textOf(title),
        text: textOf(text),
        author: textOf(author),
        source: textOf(source),
        section: textOf(section),
        notes: textOf(notes),
        type: textOf(type),
        date: Number(date),
        coder: this.#coders.get(Number(coder)) ?? '',
        statements: statements.sort((a, b) => a.start - b.start || a.stop - b.stop),
      };
    }
  }

  close(): void {
    this.#db.close();
  }

  /** Views and computed columns would run what the file says, perhaps without end. */
  #check(): void {
    const tables = new Map<string, string>();
    const statement = this.#db.prepare("SELECT upper(name), sql FROM sqlite_master WHERE type = 'table'");
    while (statement.step()) tables.set(textOf(statement.get()[0]), textOf(statement.get()[1]));
    statement.free();
    const missing = Object.keys(needed).filter((table) => !tables.has(table));
    if (missing.length > 0)
      throw new UnreadableDna(
        tables.has('STATEMENTTYPE') || tables.has('ARTICLES')
          ? 'It is a database of Discourse Network Analyzer 1 or 2.'
          : `It is no database of Discourse Network Analyzer 3: it has no table ${missing[0]}.`,
        'Import it into Discourse Network Analyzer 3, save it there and add that.',
      );
    const computed = Object.keys(needed).find((table) => /\bAS\s*\(|\bVIRTUAL\b/i.test(tables.get(table)!));
    if (computed !== undefined) throw new UnreadableDna(`Its table ${computed} computes its columns.`);
    const settings = new Map([...this.#rows('SETTINGS')].map(([key, value]) => [textOf(key), textOf(value)]));
    const version = settings.get('version') ?? '';
    if (!version.startsWith('3.'))
      throw new UnreadableDna(
        version === '' ? 'It does not say its version.' : `It is of version ${version} of Discourse Network Analyzer.`,
        'Databases of version 3 are read.',
      );
  }

  /** The values of each statement with the names of their variables. */
  #values(): Map<number, [string, Value][]> {
    const entities = this.#entities();
    const variables = this.#names('VARIABLES');
    const values = new Map<number, [string, Value][]>();
    const add = (statement: SqlValue, variable: SqlValue, value: Value | undefined) => {
      const name = variables.get(Number(variable));
      if (name === undefined || value === undefined) return;
      const all = values.get(Number(statement)) ?? [];
      values.set(Number(statement), all);
      all.push([name, value]);
    };
    for (const [statement, variable, entity] of this.#rows('DATASHORTTEXT'))
      add(statement!, variable!, entities.get(Number(entity)));
    for (const [statement, variable, value] of this.#rows('DATALONGTEXT')) add(statement!, variable!, textOf(value));
    for (const [statement, variable, value] of this.#rows('DATAINTEGER')) add(statement!, variable!, Number(value));
    for (const [statement, variable, value] of this.#rows('DATABOOLEAN'))
      add(statement!, variable!, Number(value) !== 0);
    return values;
  }

  #entities(): Map<number, Entity> {
    const names = this.#names('ATTRIBUTEVARIABLES');
    const said = new Map<number, [string, string][]>();
    for (const [entity, attribute, value] of this.#rows('ATTRIBUTEVALUES')) {
      const name = names.get(Number(attribute));
      if (name === undefined) continue;
      const all = said.get(Number(entity)) ?? [];
      said.set(Number(entity), all);
      all.push([name, textOf(value)]);
    }
    const entities = [...this.#names('ENTITIES')].map(
      ([id, value]) => [id, { value, attributes: Object.fromEntries(said.get(id) ?? []) }] as const,
    );
    return new Map(entities);
  }

  #names(table: Table): Map<number, string> {
    return new Map([...this.#rows(table)].map(([id, name]) => [Number(id), textOf(name)]));
  }

  *#column(query: string): Generator<SqlValue> {
    const statement = this.#db.prepare(query);
    while (statement.step()) yield statement.get()[0]!;
    statement.free();
  }

  *#rows(table: Table): Generator<SqlValue[]> {
    const statement = this.#db.prepare(`SELECT ${needed[table]} FROM ${table}`);
    while (statement.step()) yield statement.get();
    statement.free();
  }
}

/** SQLite lets any value stand in any column. */
const textOf = (value: SqlValue | undefined): string =>
  value === null || value === undefined
    ? ''
    : value instanceof Uint8Array
      ? new TextDecoder().decode(value)
      : String(value);
