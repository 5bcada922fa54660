/** What a database of Discourse Network Analyzer holds, as plain data: documents, and statements coded in them. */

export type DataType = 'short text' | 'long text' | 'integer' | 'boolean';

export interface Variable {
  readonly name: string;
  readonly type: DataType;
  /** What the values of a short text say of themselves beside `Type`, `Alias` and `Notes`, which all have. */
  readonly attributes?: readonly string[];
}
export interface StatementType {
  readonly label: string;
  /** Red, green and blue, 0 to 255: what a coded passage is marked in. */
  readonly colour: readonly [number, number, number];
  readonly variables: readonly Variable[];
}

/** A value of a short text. */
export interface Entity {
  readonly value: string;
  readonly attributes: Readonly<Record<string, string>>;
}
export type Value = Entity | string | number | boolean;

export interface CodedStatement {
  /** Label of its type. */
  readonly type: string;
  readonly coder: string;
  /** In UTF-16 code units of the document's text, from 0; `stop` is the first one after it. */
  readonly start: number;
  readonly stop: number;
  /** By the names of its type's variables. */
  readonly values: Readonly<Record<string, Value>>;
}

export interface Document {
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly date: number;
  readonly coder: string;
}
