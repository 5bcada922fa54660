/**
 * The tables of a database of Discourse Network Analyzer 3 (github.com/leifeld-lab/dna), as that program makes them in
 * SQLite. Data only: one statement a table, in an order in which each table that is referred to comes first.
 */

const colour = (name: string, rest = 'NOT NULL DEFAULT 0 '): string =>
  `${name} INTEGER ${rest}CHECK (${name} BETWEEN 0 AND 255)`;
const colours = ['Red', 'Green', 'Blue'].map((name) => colour(name)).join(', ');
const flag = (name: string, value: 0 | 1): string =>
  `${name} INTEGER NOT NULL CHECK (${name} BETWEEN 0 AND 1) DEFAULT ${value}`;
const refersTo = (column: string, table: string): string =>
  `FOREIGN KEY(${column}) REFERENCES ${table}(ID) ON DELETE CASCADE`;
const short = (name: string, rest = 'NOT NULL'): string => `${name} TEXT ${rest} CHECK (LENGTH(${name}) < 191)`;

export const permissions = [
  'AddDocuments',
  'EditDocuments',
  'DeleteDocuments',
  'ImportDocuments',
  'AddStatements',
  'EditStatements',
  'DeleteStatements',
  'EditAttributes',
  'EditRegex',
  'EditStatementTypes',
  'EditCoders',
  'EditCoderRelations',
  'ViewOthersDocuments',
  'EditOthersDocuments',
  'ViewOthersStatements',
  'EditOthersStatements',
] as const;

/** The four tables of values have the same columns but for the value. */
const values = (table: string, value: string, key = ''): string =>
  `CREATE TABLE ${table}(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ${value}, ${refersTo('StatementId', 'STATEMENTS')}, ${refersTo('VariableId', 'VARIABLES')}, ${key}UNIQUE (StatementId, VariableId))`;

const related = ['viewStatements', 'editStatements', 'viewDocuments', 'editDocuments']
  .map((name) => `${name} INTEGER NOT NULL DEFAULT 1 CHECK(${name} BETWEEN 0 AND 1)`)
  .join(', ');

export const dnaSchema: readonly string[] = [
  'CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT NOT NULL)',
  `CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, ${short('Name')}, ${colours}, Refresh INTEGER NOT NULL CHECK (Refresh BETWEEN 0 AND 9999) DEFAULT 0, FontSize INTEGER NOT NULL CHECK (FontSize BETWEEN 1 AND 99) DEFAULT 14, ${short('Password')}, PopupWidth INTEGER CHECK (PopupWidth BETWEEN 100 AND 9999) DEFAULT 300, ${flag('ColorByCoder', 0)}, ${flag('PopupDecoration', 0)}, ${flag('PopupAutoComplete', 1)}, ${permissions.map((name) => flag(`Permission${name}`, 1)).join(', ')})`,
  `CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, ${short('Title')}, Text TEXT NOT NULL, Coder INTEGER, ${short('Author', "NOT NULL DEFAULT ''")}, ${short('Source', "NOT NULL DEFAULT ''")}, ${short('Section', "NOT NULL DEFAULT ''")}, Notes TEXT NOT NULL DEFAULT '', ${short('Type', "NOT NULL DEFAULT ''")}, Date INTEGER NOT NULL, ${refersTo('Coder', 'CODERS')})`,
  `CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, ${short('Label')}, ${colours})`,
  `CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, ${short('Variable')}, DataType TEXT NOT NULL CHECK (DataType = 'boolean' OR DataType = 'integer' OR DataType = 'long text' OR DataType = 'short text') DEFAULT 'short text', StatementTypeId INTEGER, ${refersTo('StatementTypeId', 'STATEMENTTYPES')}, UNIQUE (Variable, StatementTypeId))`,
  `CREATE TABLE VARIABLELINKS(ID INTEGER NOT NULL PRIMARY KEY, SourceVariableId INTEGER, TargetVariableId INTEGER, CHECK (TargetVariableId != SourceVariableId), ${refersTo('SourceVariableId', 'VARIABLES')}, ${refersTo('TargetVariableId', 'VARIABLES')})`,
  `CREATE TABLE REGEXES(Label TEXT PRIMARY KEY CHECK (LENGTH(Label) < 191), ${colours})`,
  `CREATE TABLE CODERRELATIONS(ID INTEGER NOT NULL PRIMARY KEY, Coder INTEGER CHECK(Coder > 0), OtherCoder INTEGER CHECK(OtherCoder > 0), ${related}, CHECK (Coder != OtherCoder), ${refersTo('Coder', 'CODERS')}, ${refersTo('OtherCoder', 'CODERS')})`,
  `CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL CHECK(Start >= 0), Stop INTEGER NOT NULL CHECK(Stop >= 0), Coder INTEGER, CHECK (Start < Stop), ${refersTo('StatementTypeId', 'STATEMENTTYPES')}, ${refersTo('Coder', 'CODERS')}, ${refersTo('DocumentId', 'DOCUMENTS')})`,
  values('DATABOOLEAN', 'Value INTEGER NOT NULL DEFAULT 1'),
  values('DATAINTEGER', 'Value INTEGER NOT NULL DEFAULT 0'),
  `CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, ${short('Value', "NOT NULL DEFAULT ''")}, ${['Red', 'Green', 'Blue'].map((name) => colour(name, '')).join(', ')}, ChildOf INTEGER CHECK(ChildOf > 0), UNIQUE (VariableId, Value), ${refersTo('ChildOf', 'ENTITIES')}, ${refersTo('VariableId', 'VARIABLES')})`,
  values('DATASHORTTEXT', 'Entity INTEGER NOT NULL', `${refersTo('Entity', 'ENTITIES')}, `),
  values('DATALONGTEXT', "Value TEXT DEFAULT ''"),
  `CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, ${short('AttributeVariable')}, UNIQUE(VariableId, AttributeVariable), ${refersTo('VariableId', 'VARIABLES')})`,
  `CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY NOT NULL, EntityId INTEGER NOT NULL, AttributeVariableId INTEGER NOT NULL, ${short('AttributeValue', "NOT NULL DEFAULT ''")}, UNIQUE (EntityId, AttributeVariableId), ${refersTo('EntityId', 'ENTITIES')}, ${refersTo('AttributeVariableId', 'ATTRIBUTEVARIABLES')})`,
];
