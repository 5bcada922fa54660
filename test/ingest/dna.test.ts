/** Databases of Discourse Network Analyzer as input: their documents are articles, what is coded in them is told, and a broken one is a problem. */
import { join } from 'node:path';
import initSqlJs, { type Database } from 'sql.js';
import { describe, expect, test } from 'vitest';
import type { CodedStatement, Document, StatementType } from '../../src/dna/file.ts';
import { dnaWriter } from '../../src/dna/write.ts';
import { type IngestOptions, ingest, isProblem } from '../../src/ingest/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { HandCoded } from '../../src/model/hand-coding.ts';
import type { Problem } from '../../src/model/problem.ts';
import { dnaFile } from '../../src/serve/export/dna.ts';
import { courier, serviceOf, statements, views } from '../export/coded-record.ts';
import { folder } from './help.ts';

const usual: StatementType = {
  label: 'Claim',
  colour: [0, 0, 0],
  variables: [
    { name: 'person', type: 'short text' },
    { name: 'organization', type: 'short text' },
    { name: 'concept', type: 'short text' },
    { name: 'agreement', type: 'boolean' },
    { name: 'mood', type: 'integer' },
  ],
};
const note: StatementType = { label: 'Note', colour: [0, 0, 0], variables: [{ name: 'note', type: 'long text' }] };

const document = (changes: Partial<Document> = {}): Document => ({
  title: 'Hearing on the crossing',
  text: '\nMs Tolland. The crossing should open. It must not cost a thing.',
  author: 'Tolland, Mira',
  source: 'Hearings',
  section: '',
  notes: '',
  type: '',
  date: Date.UTC(2031, 2, 14) / 1000,
  coder: 'Coder 1',
  ...changes,
});
const claim: CodedStatement = {
  type: 'Claim',
  coder: 'Coder 2',
  start: 13,
  stop: 38,
  values: { person: 'Mira Tolland', organization: 'Ferry Guild', concept: 'Open it.', agreement: false, mood: 3 },
};

/** A database as somebody coded it by hand; `alter` may do to it what no program does. */
async function database(
  documents: readonly (readonly [Document, ...CodedStatement[]])[],
  alter: (db: Database) => void = () => {},
): Promise<Uint8Array> {
  const writer = await dnaWriter([usual, note], { coders: ['Admin'], password: 'sample' });
  for (const [first, ...coded] of documents) {
    const id = writer.document(first);
    for (const one of coded) writer.statement(id, one);
  }
  const { Database } = await initSqlJs();
  const db = new Database(writer.finish());
  alter(db);
  return db.export();
}

interface Taken {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly coded: readonly HandCoded[];
}
async function take(bytes: Uint8Array, options: IngestOptions = {}): Promise<Taken> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const coded: HandCoded[] = [];
  const file = join(folder({ 'talks.dna': bytes }), 'talks.dna');
  for await (const found of ingest([file], { ...options, coded: (one) => coded.push(one) })) {
    if (isProblem(found)) problems.push(found);
    else articles.push(found);
  }
  return { articles, problems, coded };
}

describe('what somebody coded by hand', () => {
  test('documents become articles with title, author, source and date', async () => {
    const { articles } = await take(
      await database([
        [document()],
        [document({ title: 'Second', text: 'Other words.', date: Date.UTC(2031, 2, 11, 11, 41, 1) / 1000 })],
      ]),
    );
    const of = articles.map(({ file, headline, byline, outlet, published }) => [
      file,
      ...[headline, byline, outlet, published].map(({ value }) => value),
    ]);
    expect(of).toEqual([
      ['talks-1', 'Hearing on the crossing', 'Tolland, Mira', 'Hearings', '2031-03-14'],
      ['talks-2', 'Second', 'Tolland, Mira', 'Hearings', '2031-03-11T11:41:01Z'],
    ]);
    expect(articles[0]!.text).toBe(document().text);
    expect(articles[0]!.headline).toMatchObject({ from: 'dna' });
  });

  test('a document of 1970, which is how nothing is written, is undated', async () => {
    const [article] = (await take(await database([[document({ date: 0 })]]))).articles;
    expect(article!.published.value).toBeNull();
  });

  test('the same database twice is the same articles', async () => {
    const bytes = await database([[document()]]);
    expect((await take(bytes)).articles[0]!.id).toBe((await take(bytes)).articles[0]!.id);
  });

  test('coded statements come with their words, their coder and what they agree to', async () => {
    const { coded, articles } = await take(await database([[document(), claim]]));
    const [{ article, codings } = { article: null, codings: [] }] = coded;
    expect(article).toBe(articles[0]);
    expect(codings).toHaveLength(1);
    expect(codings[0]).toMatchObject({
      coder: 'Coder 2',
      person: 'Mira Tolland',
      organization: 'Ferry Guild',
      position: { concept: 'Open it.', agreement: false, issue: null },
    });
    expect(article!.text.slice(...codings[0]!.content[0]!)).toBe('The crossing should open.');
  });

  test('places count as that program counts them, in UTF-16 units', async () => {
    const text = '🚢🚢 The crossing should open.';
    const { coded } = await take(await database([[document({ text }), { ...claim, start: 5, stop: 30 }]]));
    expect(text.slice(...coded[0]!.codings[0]!.content[0]!)).toBe('The crossing should open.');
  });

  test('what is no statement of anybody is told, with how often', async () => {
    const noted: CodedStatement = { type: 'Note', coder: 'Admin', start: 0, stop: 4, values: { note: 'look again' } };
    const { problems, coded } = await take(await database([[document(), claim, noted, noted]]));
    expect(coded[0]!.codings).toHaveLength(1);
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['dna-unplaced', expect.stringMatching(/^2 coded statements of the type “Note” were left out/)],
      ['dna-unplaced', expect.stringContaining('“mood”')],
    ]);
  });

  test('words beyond the end of the text, and statements of nobody’s, are told', async () => {
    const beyond = { ...claim, stop: 4000 };
    const bytes = await database([[document(), beyond, claim]], (db) =>
      db.run('UPDATE STATEMENTS SET Coder = 9 WHERE ID = 2'),
    );
    const { problems, coded, articles } = await take(bytes);
    expect(articles).toHaveLength(1);
    expect(coded).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('type or coder is not there'),
      expect.stringContaining('not in the document’s text'),
    ]);
  });
});

describe('our own export', () => {
  test('is known by the record that it came from, and its places are those of the record’s text', async () => {
    const { articles, coded } = await take(await dnaFile(serviceOf(views)), {
      recorded: async (id) => views.find(({ article }) => article.id === id)?.article ?? null,
    });
    expect(articles).toEqual(views.map(({ article }) => article));
    const quote = coded[0]!.codings.find(({ statement }) => statement === statements.quote.id)!;
    expect(quote.content).toEqual(statements.quote.content.spans);
    expect(quote.source).toEqual(statements.quote.source!.spans);
  });

  test('is new articles where the text was changed since, so that no word is put into another’s mouth', async () => {
    const { articles } = await take(await dnaFile(serviceOf(views)), {
      recorded: async () => ({ ...courier, text: `${courier.text} And more.` }),
    });
    expect(articles.map(({ text }) => text)).not.toContain(`${courier.text} And more.`);
  });

  test('keeps date, outlet, address and file for a record that does not have them', async () => {
    const [article, leaflet] = (await take(await dnaFile(serviceOf(views)))).articles;
    expect(article).toMatchObject({ file: 'courier' });
    expect(article!.published.value).toBe('2031-03-14T09:30:00+02:00');
    expect(article!.url.value).toBe('https://courier.example/talks');
    expect(leaflet!.published.value).toBeNull();
    expect(leaflet!.headline.value).toBeNull();
    expect(leaflet!.id).toBe(views[1]!.article.id);
  });
});

describe('a file that is no such database is a problem', () => {
  const problem = async (bytes: Uint8Array): Promise<Problem> => {
    const { articles, problems } = await take(bytes);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.code).toBe('dna-broken');
    expect(problems[0]!.hint).toBeTruthy();
    return problems[0]!;
  };

  test.each([
    ['empty', new Uint8Array()],
    ['text', Buffer.from('Talks on the crossing. '.repeat(100))],
  ])('%s', async (_, bytes) => {
    await problem(bytes);
  });

  test('cut off', async () => {
    const whole = await database([[document({ text: 'The crossing. '.repeat(5000) }), claim]]);
    const { problems } = await take(whole.slice(0, whole.length / 2));
    expect(problems.map(({ code }) => code)).toContain('dna-broken');
  });

  test('another SQLite database', async () => {
    const { Database } = await initSqlJs();
    const db = new Database();
    db.run('CREATE TABLE recipes (id INTEGER, name TEXT)');
    expect((await problem(db.export())).message).toContain('no database of Discourse Network Analyzer 3');
  });

  test('of an older version', async () => {
    const bytes = await database([[document()]], (db) =>
      db.run("UPDATE SETTINGS SET Value = '2.0' WHERE Property = 'version'"),
    );
    expect((await problem(bytes)).message).toContain('2.0');
  });

  test('one that would compute without end', async () => {
    const bytes = await database([[document()]], (db) => {
      db.run('ALTER TABLE DOCUMENTS RENAME TO KEPT');
      db.run(
        'CREATE VIEW DOCUMENTS AS WITH RECURSIVE n(ID) AS (SELECT 1 UNION ALL SELECT ID + 1 FROM n) SELECT n.ID, Title, Text, Coder, Author, Source, Section, Notes, Type, Date FROM n, KEPT',
      );
    });
    await problem(bytes);
  });
});
