/** The record as a database of Discourse Network Analyzer: what that program needs to open it, and that nothing is lost or moved. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dnaFile } from '../../src/serve/export/dna.ts';
import { plain } from '../../src/text/plain.ts';
import { articleOf, courier, positions, serviceOf, statementOf, statements, viewOf, views } from './coded-record.ts';

async function open(bytes: Uint8Array): Promise<Database> {
  const { Database } = await initSqlJs();
  const db = new Database(bytes);
  onTestFinished(() => db.close());
  return db;
}

/** The rows that a query gives, as that program would ask. */
const rows = (db: Database, query: string): SqlValue[][] => db.exec(query)[0]?.values ?? [];

/** Each coded statement with the words that it marks and its values by variable. */
function coded(db: Database): { type: string; coder: string; words: string; values: Record<string, SqlValue> }[] {
  const all = rows(
    db,
    `SELECT s.ID, t.Label, c.Name, substr(d.Text, s.Start + 1, s.Stop - s.Start) FROM STATEMENTS s
     JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId JOIN CODERS c ON c.ID = s.Coder
     JOIN DOCUMENTS d ON d.ID = s.DocumentId ORDER BY d.ID, s.Start, s.ID`,
  );
  return all.map(([id, type, coder, words]) => {
    const values = rows(
      db,
      `SELECT v.Variable, e.Value FROM DATASHORTTEXT x JOIN ENTITIES e ON e.ID = x.Entity JOIN VARIABLES v ON v.ID = x.VariableId WHERE x.StatementId = ${id}
       UNION ALL SELECT v.Variable, x.Value FROM DATALONGTEXT x JOIN VARIABLES v ON v.ID = x.VariableId WHERE x.StatementId = ${id}
       UNION ALL SELECT v.Variable, x.Value FROM DATAINTEGER x JOIN VARIABLES v ON v.ID = x.VariableId WHERE x.StatementId = ${id}
       UNION ALL SELECT v.Variable, x.Value FROM DATABOOLEAN x JOIN VARIABLES v ON v.ID = x.VariableId WHERE x.StatementId = ${id}`,
    );
    return { type: String(type), coder: String(coder), words: String(words), values: Object.fromEntries(values) };
  });
}

const plainWords = (text: string): string => plain(text).text;

describe('a record of two reports', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await dnaFile(serviceOf(views));
  });

  test('has the tables of that program, to the letter', async () => {
    const db = await open(bytes);
    const tables = rows(db, "SELECT sql FROM sqlite_master WHERE type = 'table'").map(([sql]) => `${sql};`);
    expect(tables).toEqual(
      readFileSync(`${import.meta.dirname}/dna-schema.sql`, 'utf8')
        .trim()
        .split('\n'),
    );
    expect(tables).toHaveLength(16);
    expect(rows(db, 'PRAGMA integrity_check')).toEqual([['ok']]);
    expect(rows(db, 'PRAGMA foreign_key_check')).toEqual([]);
  });

  test('says a version that old and new windows of it open', async () => {
    const settings = Object.fromEntries(rows(await open(bytes), 'SELECT * FROM SETTINGS'));
    expect(settings.version).toBe('3.0.11');
    expect(settings.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('opens to the password “rapporteur” for the program and everybody who corrected it', async () => {
    const db = await open(bytes);
    const coders = rows(db, 'SELECT ID, Name, Password FROM CODERS ORDER BY ID');
    expect(coders.map(([id, name]) => [id, name])).toEqual([
      [1, 'Rapporteur'],
      [2, 'Mira'],
    ]);
    for (const [, , kept] of coders) {
      const stored = Buffer.from(String(kept), 'base64');
      let digest = createHash('sha256').update(stored.subarray(0, 16)).update('rapporteur').digest();
      for (let i = 0; i < 99_999; i++) digest = createHash('sha256').update(digest).digest();
      expect(stored.subarray(16)).toEqual(digest);
    }
    expect(rows(db, 'SELECT Coder, OtherCoder, viewStatements FROM CODERRELATIONS')).toEqual([
      [1, 2, 1],
      [2, 1, 1],
    ]);
  });

  test('has one value for each variable of every statement', async () => {
    const db = await open(bytes);
    const missing = rows(
      db,
      `SELECT s.ID, v.Variable FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId
       WHERE (SELECT count(*) FROM DATASHORTTEXT x WHERE x.StatementId = s.ID AND x.VariableId = v.ID AND v.DataType = 'short text')
           + (SELECT count(*) FROM DATALONGTEXT x WHERE x.StatementId = s.ID AND x.VariableId = v.ID AND v.DataType = 'long text')
           + (SELECT count(*) FROM DATAINTEGER x WHERE x.StatementId = s.ID AND x.VariableId = v.ID AND v.DataType = 'integer')
           + (SELECT count(*) FROM DATABOOLEAN x WHERE x.StatementId = s.ID AND x.VariableId = v.ID AND v.DataType = 'boolean') <> 1`,
    );
    expect(missing).toEqual([]);
    const withoutEmpty = rows(
      db,
      `SELECT ID FROM VARIABLES v WHERE DataType = 'short text' AND NOT EXISTS (SELECT 1 FROM ENTITIES WHERE VariableId = v.ID AND Value = '')`,
    );
    expect(withoutEmpty).toEqual([]);
  });

  test('has the reports as documents, with LF and no character that counts twice', async () => {
    const db = await open(bytes);
    const [first, second] = rows(db, 'SELECT Title, Author, Source, Date, Text, Notes FROM DOCUMENTS ORDER BY ID');
    const [title, author, source, date, text] = first!;
    expect([title, author, source]).toEqual(['Talks on the crossing', 'Mira Tolland', 'Northern Courier']);
    expect(date).toBe(Date.parse('2031-03-14T07:30:00Z') / 1000);
    expect(text).toBe(courier.text.replaceAll('\r\n', '\n').replace('🚢', '\uFFFD'));
    expect(second!.slice(0, 4)).toEqual(['leaflet', '', '', 0]);
    expect(second![4]).toContain("'); DROP TABLE DOCUMENTS; --");
    expect(second![5]).toContain('Published: not known');
  });

  test('marks the words that the record has', async () => {
    const all = coded(await open(bytes));
    expect(all.map(({ words }) => words)).toContain(plainWords('a fee 🚢 that a joint board sets'));
    expect(all.map(({ words }) => words)).toContain('that the crossing might open in May');
    const { quote } = statements;
    const [start] = quote.content.spans[0]!;
    const [, end] = quote.content.spans[1]!;
    const own = await dnaFile(serviceOf([viewOf(courier, [quote])]));
    expect(coded(await open(own)).map(({ words }) => words)).toEqual([plainWords(courier.text.slice(start, end))]);
  });

  test('codes a position as the statement type of that program does', async () => {
    const joint = coded(await open(bytes)).find(({ values }) => values.entry === positions.joint.id)!;
    expect(joint.type).toBe('DNA Statement');
    expect(joint.coder).toBe('Rapporteur');
    expect(joint.values).toMatchObject({
      person: 'Dana Kovel',
      organization: 'Crossing Authority',
      concept: 'Who sets the crossing fee: A joint board',
      agreement: 1,
      party: 'Arvenia',
      firmness: 'demands',
      voice: 'principal',
      kind: 'direct',
      probability: 83,
      'read from': statements.quote.id,
    });
  });

  test('says that a refused position is not agreed to, and who accepted it', async () => {
    const robbery = coded(await open(bytes)).find(({ values }) => values.entry === positions.robbery.id)!;
    expect(robbery.values).toMatchObject({
      person: '',
      organization: 'Ferry Guild',
      agreement: 0,
      firmness: 'refuses',
      review: 'accepted',
    });
    expect(robbery.coder).toBe('Mira');
  });

  test('counts for nobody what one side tells of the other', async () => {
    const told = coded(await open(bytes)).filter(({ values }) => values.entry === positions.told.id);
    expect(told.map(({ type }) => type)).toEqual(['Position left open or told by others']);
    expect(told[0]!.values).toMatchObject({ person: '', organization: 'Toskara', 'told by': 'Dana Kovel' });
  });

  test('keeps statements without a position, one for each who speaks', async () => {
    const others = coded(await open(bytes)).filter(({ type }) => type === 'Reported statement');
    expect(others.map(({ words, values }) => [words, values.person, values.organization, values.speaker])).toEqual([
      ['that the crossing might open in May', '', 'Toskara', 'two officials'],
      ['that they had met', 'Dana Kovel', 'Crossing Authority', ''],
      ['that they had met', 'Ilo Brand', 'Toskara', ''],
      ['Toskara wants the fee for itself', 'Dana Kovel', 'Crossing Authority', ''],
      ['nothing', '', '', ''],
    ]);
    expect(others[0]!.values).toMatchObject({ via: 'Selva Press', probability: -1 });
    expect(others.at(-1)!.values.open).toBe('Nobody is named.');
  });

  test('says of entities whose they are', async () => {
    const attributes = rows(
      await open(bytes),
      `SELECT e.Value, a.AttributeVariable, x.AttributeValue FROM ATTRIBUTEVALUES x JOIN ENTITIES e ON e.ID = x.EntityId
       JOIN ATTRIBUTEVARIABLES a ON a.ID = x.AttributeVariableId JOIN VARIABLES v ON v.ID = e.VariableId
       JOIN STATEMENTTYPES t ON t.ID = v.StatementTypeId WHERE x.AttributeValue <> '' AND t.Label = 'DNA Statement'`,
    );
    expect(attributes).toEqual(
      expect.arrayContaining([
        ['Dana Kovel', 'Party', 'Arvenia'],
        ['Dana Kovel', 'Role', 'foreign minister'],
        ['Dana Kovel', 'Type', 'person'],
        ['Ferry Guild', 'Type', 'organisation'],
        ['Who sets the crossing fee: A joint board', 'Position', 'joint'],
      ]),
    );
  });

  test('is the same file when it is written again', async () => {
    expect(Buffer.from(await dnaFile(serviceOf(views))).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('any words of any text are marked where they stand', async () => {
  const part = fc.constantFrom('a', 'é', ' ', '\r\n', '\r', '\n', '🚢', '𝔸', '“', "'", '\0', '\ud800', 'word');
  const text = fc.array(part, { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(text, text, text, async (before, words, after) => {
      const marked = `x${words.join('')}x`;
      const whole = [before.join(''), marked, after.join('')].join('x');
      const article = articleOf(whole);
      const start = before.join('').length + 1;
      const content = { text: marked, spans: [[start, start + marked.length]] as const };
      const db = await open(await dnaFile(serviceOf([viewOf(article, [statementOf(article, { content })])])));
      expect(coded(db)[0]!.words).toBe(plainWords(article.text.slice(start, start + marked.length)));
    }),
    { numRuns: 40 },
  );
});

test('titles and names are cut to what that program takes, and still told apart as concepts', async () => {
  const long = 'Who '.repeat(80);
  const article = articleOf('He said that it was so.', { headline: long, outlet: long });
  const statement = statementOf(article, { content: { text: 'that it was so', spans: [[8, 22]] } });
  const question = `${long}?`;
  const concepts = ['yes', 'no'].map((label) => ({ ...positions.joint, id: label, question, label, position: label }));
  const taken = concepts.map((one) => ({ ...one, passage: statement.content }));
  const db = await open(await dnaFile(serviceOf([viewOf(article, [statement], taken)])));
  const found = rows(
    db,
    "SELECT e.Value FROM ENTITIES e JOIN VARIABLES v ON v.ID = e.VariableId WHERE v.Variable = 'concept' AND e.Value <> ''",
  );
  expect(new Set(found.map(([value]) => String(value).slice(-5))).size).toBe(2);
  expect(rows(db, 'SELECT max(length(Value)) FROM ENTITIES')[0]![0]).toBeLessThanOrEqual(190);
});

test('an empty record gives a database that opens', async () => {
  const db = await open(await dnaFile(serviceOf([])));
  expect(rows(db, 'SELECT count(*) FROM CODERS')).toEqual([[1]]);
});

test('a record that is too large for one file is refused with what to do instead', async () => {
  const refusal = dnaFile(serviceOf(views), 100).catch((error) => error.problem);
  expect(await refusal).toMatchObject({ code: 'file-too-large', hint: expect.stringContaining('jsonl') });
});
