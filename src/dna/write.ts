/**
 * Writes a database of Discourse Network Analyzer 3. Takes documents and the statements coded in them, one after
 * another; gives the bytes of the file, which until then is kept in memory. Whatever text comes is made to fit: short
 * texts are one line of at most 190 characters. Values reach SQL as parameters only.
 */
import type { Database, SqlValue } from 'sql.js';
import { plain, shortPlain } from '../text/plain.ts';
import { longest } from './concept.ts';
import type { CodedStatement, Document, Entity, StatementType, Value, Variable } from './file.ts';
import { keptPassword } from './password.ts';
import { dnaSchema } from './schema.ts';
import { openSqlite } from './sqlite.ts';

/** The version whose databases are written, and its day. */
const version = { version: '3.0.11', date: '2023-07-23' };
/** What every entity says of itself in that program. */
const usualAttributes = ['Type', 'Alias', 'Notes'];
const tables = {
  'short text': 'DATASHORTTEXT',
  'long text': 'DATALONGTEXT',
  integer: 'DATAINTEGER',
  boolean: 'DATABOOLEAN',
} as const;

export interface DnaWriter {
  /** `text` has LF alone and no character beyond the Basic Multilingual Plane. Gives the document's number. */
  document(document: Document): number;
  /** Its type is one of those that the writer was made with; a value that it lacks is empty. */
  statement(document: number, coded: CodedStatement): void;
  /** The whole file. Nothing can be written after it. */
  finish(): Uint8Array;
  close(): void;
}

interface Column extends Variable {
  readonly id: number;
  /** Attribute to its number. */
  readonly attributeIds: ReadonlyMap<string, number>;
}
interface Kept {
  readonly id: number;
  readonly column: Column;
  /** Everything that was said of it, by attribute. */
  readonly said: Map<string, Set<string>>;
}

/** `coders` come first, in this order; others follow as they are met. All have the same password. */
export async function dnaWriter(
  types: readonly StatementType[],
  { coders, password }: { readonly coders: readonly string[]; readonly password: string },
): Promise<DnaWriter> {
  const writer = new Writer(await openSqlite(), keptPassword(password));
  writer.begin(types, coders);
  return writer;
}

class Writer implements DnaWriter {
  readonly #db: Database;
  readonly #password: string;
  readonly #inserts = new Map<string, (values: SqlValue[]) => number>();
  readonly #types = new Map<string, { readonly id: number; readonly columns: readonly Column[] }>();
  readonly #coders = new Map<string, number>();
  readonly #entities = new Map<string, Kept>();

  constructor(db: Database, password: string) {
    this.#db = db;
    this.#password = password;
  }

  begin(types: readonly StatementType[], coders: readonly string[]): void {
    for (const statement of dnaSchema) this.#db.run(statement);
    this.#db.run('BEGIN');
    for (const [property, value] of Object.entries(version))
      this.#db.run('INSERT INTO SETTINGS VALUES (?, ?)', [property, value]);
    for (const name of coders) this.#coder(name);
    for (const { label, colour, variables } of types) {
      const id = this.#insert('STATEMENTTYPES', 'Label, Red, Green, Blue', [label, ...colour]);
      const columns = variables.map((variable) => this.#column(variable, id));
      this.#types.set(label, { id, columns });
      // Where a statement has no value that program shows this one, so it must be there before any other.
      for (const column of columns) if (column.type === 'short text') this.#entity(column, '');
    }
  }

  document({ title, text, author, source, section, notes, type, date, coder }: Document): number {
    const short = [author, source, section].map((value) => shortPlain(value, longest));
    return this.#insert('DOCUMENTS', 'Title, Text, Coder, Author, Source, Section, Notes, Type, Date', [
      shortPlain(title, longest),
      text,
      this.#coder(coder),
      ...short,
      plain(notes).text,
      shortPlain(type, longest),
      date,
    ]);
  }

  statement(document: number, { type, coder, start, stop, values }: CodedStatement): void {
    const { id: typeId, columns } = this.#types.get(type)!;
    const id = this.#insert('STATEMENTS', 'StatementTypeId, DocumentId, Start, Stop, Coder', [
      typeId,
      document,
      start,
      stop,
      this.#coder(coder),
    ]);
    for (const column of columns) {
      const value = this.#value(column, values[column.name]);
      const name = column.type === 'short text' ? 'Entity' : 'Value';
      this.#insert(tables[column.type], `StatementId, VariableId, ${name}`, [id, column.id, value]);
    }
  }

  finish(): Uint8Array {
    for (const { id, column, said } of this.#entities.values())
      for (const [attribute, attributeId] of column.attributeIds) {
        const value = shortPlain([...(said.get(attribute) ?? [])].join('; '), longest);
        this.#insert('ATTRIBUTEVALUES', 'EntityId, AttributeVariableId, AttributeValue', [id, attributeId, value]);
      }
    for (const coder of this.#coders.values())
      for (const other of this.#coders.values())
        if (coder !== other) this.#insert('CODERRELATIONS', 'Coder, OtherCoder', [coder, other]);
    this.#db.run('COMMIT');
    return this.#db.export();
  }

  close(): void {
    this.#db.close();
  }

  #column(variable: Variable, typeId: number): Column {
    const id = this.#insert('VARIABLES', 'Variable, DataType, StatementTypeId', [variable.name, variable.type, typeId]);
    const names = variable.type === 'short text' ? [...usualAttributes, ...(variable.attributes ?? [])] : [];
    const attributeIds = new Map(
      names.map((name) => [name, this.#insert('ATTRIBUTEVARIABLES', 'VariableId, AttributeVariable', [id, name])]),
    );
    return { ...variable, id, attributeIds };
  }

  #value(column: Column, value: Value | undefined): SqlValue {
    if (column.type === 'short text') return this.#entity(column, value ?? '');
    if (column.type === 'long text') return plain(String(value ?? '')).text;
    return Number(value ?? 0);
  }

  #entity(column: Column, value: Value): number {
    const { value: name, attributes }: Entity =
      typeof value === 'object' ? value : { value: String(value), attributes: {} };
    const short = shortPlain(name, longest);
    const key = `${column.id} ${short}`;
    const kept = this.#entities.get(key) ?? {
      id: this.#insert('ENTITIES', 'VariableId, Value, Red, Green, Blue', [column.id, short, 0, 0, 0]),
      column,
      said: new Map<string, Set<string>>(),
    };
    this.#entities.set(key, kept);
    for (const [attribute, said] of Object.entries(attributes))
      if (said !== '') kept.said.set(attribute, (kept.said.get(attribute) ?? new Set()).add(said));
    return kept.id;
  }

  #coder(name: string): number {
    const short = shortPlain(name, longest);
    const id = this.#coders.get(short) ?? this.#insert('CODERS', 'Name, Password', [short, this.#password]);
    this.#coders.set(short, id);
    return id;
  }

  /** Gives the number of the row. Table and columns are ours. */
  #insert(table: string, columns: string, values: readonly SqlValue[]): number {
    const key = `${table} ${columns}`;
    let insert = this.#inserts.get(key);
    if (insert === undefined) {
      const places = columns.replace(/\w+/g, '?');
      const statement = this.#db.prepare(`INSERT INTO ${table} (ID, ${columns}) VALUES (?, ${places})`);
      let last = 0;
      insert = (row) => {
        statement.run([++last, ...row]);
        return last;
      };
      this.#inserts.set(key, insert);
    }
    return insert([...values]);
  }
}
