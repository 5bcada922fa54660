/** What people coded in Discourse Network Analyzer comes into the record under their names, and our own file brings nothing new. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import initSqlJs, { type Database as Sqlite } from 'sql.js';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CodedStatement } from '../../src/dna/file.ts';
import { ownTypes } from '../../src/dna/variables.ts';
import { dnaWriter } from '../../src/dna/write.ts';
import { lookup } from '../../src/dossier/lookup.ts';
import { parseDossier } from '../../src/dossier/parse.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { HandCoded } from '../../src/model/hand-coding.ts';
import { firmnesses, type Position } from '../../src/model/position.ts';
import type { Statement } from '../../src/model/statement.ts';
import { createPipeline } from '../../src/pipeline/read.ts';
import { rulesReader } from '../../src/read/rules/index.ts';
import type { Answer, StanceReader } from '../../src/read/stance.ts';
import { dnaFile } from '../../src/serve/export/dna.ts';
import { type Brought, bringCodings, recordedArticle } from '../../src/service/hand-coded/index.ts';
import { createLocal } from '../../src/service/local.ts';
import type { Rapporteur } from '../../src/service/types.ts';
import { type Database, schemaName } from '../../src/store/database.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore } from '../../src/store/store.ts';
import { article } from '../store/examples.ts';

const dossier = `name: The ferry
parties:
  - {id: velmar, name: Velmar, type: state, demonyms: [Velmari]}
  - {id: oskaria, name: Oskaria, type: state, demonyms: [Oskarian]}
people:
  - {id: ilra-venn, name: Ilra Venn, roles: [{title: foreign minister, party: velmar}]}
  - {id: tamor-dosk, name: Tamor Dosk, roles: [{title: foreign minister, party: oskaria}]}
issues:
  - id: ferry
    question: Should the ferry sail in winter?
    ordered: true
    positions:
      - {id: sail, label: it sails, examples: [The ferry must sail.]}
      - {id: stay, label: it stays, examples: [The ferry stays in port.]}
`;
const report = article({
  text: [
    'Foreign minister Ilra Venn said on Sunday 🚢 that the ferry would sail. “It is late,” Venn said.',
    'Marit Sand, a pilot, said the channel was safe. Sand said the buoys were lit.',
    'Tamor Dosk and Ilra Venn said that they had met in Tolland.',
  ].join('\r\n'),
  file: 'ferry',
  outlet: 'Norgate Wire',
  published: '2031-05-04',
});

let database: Database;
let service: Rapporteur;
beforeAll(async () => {
  database = await openMemory();
});
beforeEach(() => fresh());
afterAll(() => database.close());

/** Finds no position in any text, so that those of people are all there are. */
const none: Answer = {
  takes: 0,
  others: 0,
  firmness: Object.fromEntries(firmnesses.map((one) => [one, 1 / firmnesses.length])) as Answer['firmness'],
};
const stances: StanceReader = {
  name: 'none',
  read: async (texts) => texts.map(() => Float32Array.of(1, 0)),
  compare: async (questions) => questions.map(({ positions }) => positions.map(() => none)),
};

async function open(of: string): Promise<void> {
  const parsed = parseDossier(of, 'dossier.yaml').dossier!;
  const known = {
    dossier: lookup(parsed),
    pipeline: createPipeline({ dossier: parsed, reader: rulesReader, stances }),
  };
  service = createLocal({ store: await openStore(database), known, current: async () => known });
}

async function fresh(of = dossier): Promise<void> {
  await database.query(`drop schema if exists ${schemaName} cascade`);
  await open(of);
}

/** What `rapporteur add FILE.dna` does. */
async function bring(bytes: Uint8Array, of = dossier): Promise<Brought> {
  const dir = mkdtempSync(join(tmpdir(), 'rapporteur-dna-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const file = join(dir, 'talks.dna');
  writeFileSync(file, bytes);
  const coded: HandCoded[] = [];
  const articles = ingest([file], {
    recorded: (id) => recordedArticle(service, id),
    coded: (one) => coded.push(one),
  });
  await service.add(articles);
  return bringCodings(service, parseDossier(of, 'dossier.yaml').dossier!, coded);
}

async function altered(bytes: Uint8Array, alter: (db: Sqlite) => void): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database(bytes);
  alter(db);
  return db.export();
}

async function statement(words: string): Promise<Statement> {
  const { rows } = await service.statements({ limit: 100 });
  const { article: of, ...row } = rows.find(({ content }) => content.text.includes(words))!;
  return { ...row, article: of.id };
}

/** A position that somebody entered, read from the statement with these words. */
async function enter(words: string, changes: Partial<Position> = {}): Promise<void> {
  const { id, article: of, content, speakers } = await statement(words);
  const [{ actor, name, party }] = speakers as [Statement['speakers'][number]];
  const after: Position = {
    id: '',
    article: of,
    source: { kind: 'statement', id },
    actor,
    name,
    party: party!,
    issue: 'ferry',
    position: 'sail',
    firmness: 'demands',
    voice: 'principal',
    date: { date: '2031-05-04', precision: 'day', basis: 'the day of the report', spans: [] },
    passage: content,
    probability: 1,
    because: { kind: 'person', text: 'It says so.' },
    ...changes,
  };
  await service.correct({ who: 'Anna', changes: [{ kind: 'position', article: of, before: null, after }] });
}

/** Who says what, and who wants what, whatever the ids are. */
async function told() {
  const { rows: statements } = await service.statements({ limit: 100 });
  const { rows: positions } = await service.positions({ limit: 100 });
  const words = (text: string) => text.replace('🚢', '\uFFFD');
  return {
    statements: statements.map(({ kind, content, source, cue, speakers, said }) => ({
      kind,
      content: words(content.text),
      source: source?.text,
      cue: cue?.text,
      speakers: speakers.map(({ actor, name, party }) => ({ actor, name, party })),
      said: said?.date,
    })),
    positions: positions.map(({ actor, name, party, issue, position, firmness, voice, date, passage }) => ({
      ...{ actor, name, party, issue, position, firmness, voice },
      date: date?.date,
      words: words(passage.text),
    })),
  };
}

describe('our own file', () => {
  beforeEach(async () => {
    await service.add([report]);
    await enter('ferry would sail');
    await enter('they had met', {
      position: 'stay',
      firmness: 'refuses',
      actor: 'tamor-dosk',
      name: 'Tamor Dosk',
      party: 'Oskaria',
    });
  });

  test('says nothing new to the record that it came from', async () => {
    const before = await service.history({});
    const brought = await bring(await dnaFile(service));
    expect(brought).toEqual({ statements: 0, positions: 0, coders: [], problems: [] });
    expect((await service.history({})).total).toBe(before.total);
    expect((await service.articles({})).total).toBe(1);
  });

  test('gives a new record the same articles, statements and positions', async () => {
    const bytes = await dnaFile(service);
    const before = await told();
    const [row] = (await service.articles({})).rows;
    await fresh();
    const { problems } = await bring(bytes);
    expect(problems).toEqual([]);
    expect((await service.articles({})).rows).toEqual([{ ...row, id: expect.any(String) }]);
    const after = await told();
    expect(after.statements).toEqual(before.statements);
    expect(after.positions).toHaveLength(2);
    expect(after.positions).toEqual(expect.arrayContaining(before.positions));
  });

  test('brings back what somebody changed in it, under the name of whoever coded it', async () => {
    const bytes = await altered(await dnaFile(service), (db) => {
      db.run("UPDATE CODERS SET Name = 'Noor' WHERE Name = 'Anna'");
      db.run('UPDATE DATABOOLEAN SET Value = 0');
    });
    await service.undo((await service.history({})).rows.find(({ says }) => says.includes('Dosk'))!.id, 'Anna');
    const { rows } = await service.positions({});
    expect(rows.map(({ name, firmness }) => [name, firmness])).toEqual([['Ilra Venn', 'demands']]);
    const brought = await bring(bytes);
    // Anna entered the first: what Noor says of it does not undo that, and is told.
    expect(brought.problems.map(({ message }) => message)).toEqual([expect.stringContaining('another person')]);
    expect(brought.coders).toEqual(['Noor']);
    const after = await service.positions({});
    expect(after.rows.map(({ name, firmness, review }) => [name, firmness, review?.who]).sort()).toEqual([
      ['Ilra Venn', 'demands', 'Anna'],
      ['Tamor Dosk', 'refuses', 'Noor'],
    ]);
  });

  test('a speaker that somebody corrected in it is corrected here', async () => {
    const bytes = await altered(await dnaFile(service), (db) => {
      db.run("INSERT INTO CODERS (ID, Name, Password) VALUES (7, 'Noor', '')");
      db.run(
        `UPDATE ENTITIES SET Value = 'Tove Sand' WHERE Value = 'Marit Sand' AND VariableId IN (SELECT ID FROM VARIABLES WHERE Variable = 'person')`,
      );
      db.run('UPDATE STATEMENTS SET Coder = 7 WHERE StatementTypeId = 3');
    });
    const marit = await statement('the channel was safe');
    expect(marit.speakers.map(({ name }) => name)).toEqual(['Marit Sand']);
    await bring(bytes);
    const tove = await statement('the channel was safe');
    expect(tove.speakers.map(({ name }) => name)).toEqual(['Tove Sand']);
    expect(tove.review).toMatchObject({ action: 'corrected', who: 'Noor' });
  });
});

describe('a file that somebody coded by hand', () => {
  const text = 'Ilra Venn told the harbour council that the ferry sails. The guild of pilots holds that it stays.';
  const at = (words: string) => ({ start: text.indexOf(words), stop: text.indexOf(words) + words.length });
  const coding = (words: string, values: CodedStatement['values'], coder = 'Mira'): CodedStatement => ({
    type: 'DNA Statement',
    coder,
    ...at(words),
    values: { agreement: true, ...values },
  });
  async function file(...coded: readonly CodedStatement[]): Promise<Uint8Array> {
    const writer = await dnaWriter(ownTypes, { coders: ['Admin'], password: 'sample' });
    const id = writer.document({
      ...{ title: 'At the harbour', text, author: '', source: 'Harbour Post', section: '', notes: '', type: '' },
      date: Date.UTC(2031, 4, 6) / 1000,
      coder: 'Admin',
    });
    for (const one of coded) writer.statement(id, one);
    return writer.finish();
  }
  const venn = { person: 'Ilra Venn', organization: 'Velmar', concept: 'Should the ferry sail in winter: it sails' };

  test('adds what is said and the position that the dossier lists', async () => {
    const brought = await bring(await file(coding('the ferry sails', venn)));
    expect(brought).toMatchObject({ positions: 1, coders: ['Mira'], problems: [] });
    const { rows } = await service.positions({});
    expect(rows).toHaveLength(1);
    // The concept as it was coded stays in the history.
    const { change } = (await service.history({ kind: 'position' })).rows[0]!;
    expect(change).toMatchObject({ after: { because: { text: expect.stringContaining(`as “${venn.concept}”`) } } });
    expect(rows[0]).toMatchObject({
      actor: 'ilra-venn',
      party: 'Velmar',
      issue: 'ferry',
      position: 'sail',
      firmness: 'accepts',
      date: { date: '2031-05-06' },
      passage: { text: 'the ferry sails' },
      review: { action: 'added', who: 'Mira' },
    });
  });

  test('what is not agreed to is refused', async () => {
    await bring(await file(coding('the ferry sails', { ...venn, agreement: false })));
    expect((await service.positions({})).rows.map(({ firmness }) => firmness)).toEqual(['refuses']);
  });

  test('keeps what is said with a concept that the dossier does not list, and names the concept; once it is listed, the position comes', async () => {
    const bytes = await file(coding('the ferry sails', { ...venn, concept: 'Winter service' }));
    const brought = await bring(bytes);
    expect(brought.positions).toBe(0);
    expect(brought.problems).toHaveLength(1);
    expect(brought.problems[0]!.message).toContain(
      '1 coded statement has a concept that the dossier does not list: “Winter service” (1)',
    );
    expect((await statement('the ferry sails')).review?.who).toBe('Mira');

    const listing = dossier.replace('label: it sails', 'label: Winter service');
    await open(listing);
    const again = await bring(bytes, listing);
    expect(again).toMatchObject({ statements: 0, positions: 1, problems: [] });
    expect((await bring(bytes, listing)).coders).toEqual([]);
  });

  test('keeps what is said by somebody of no party, and names them', async () => {
    const guild = { organization: 'Guild of Pilots', concept: 'it stays' };
    const { problems } = await bring(await file(coding('it stays', guild)));
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('“Guild of Pilots” (1)')]);
    const { speakers } = await statement('it stays');
    expect(speakers).toMatchObject([{ name: 'Guild of Pilots', type: 'organisation', party: null }]);
  });

  test('the same words coded twice by one person are one statement of two; by another otherwise, are told', async () => {
    const guild = { organization: 'Guild of Pilots' };
    const two = [coding('the ferry sails', venn), coding('the ferry sails', { person: 'Tamor Dosk' })];
    const { problems } = await bring(await file(...two, coding('the ferry sails', guild, 'Noor')));
    expect((await statement('the ferry sails')).speakers.map(({ name }) => name)).toEqual(['Ilra Venn', 'Tamor Dosk']);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('another person')]);
  });
});
