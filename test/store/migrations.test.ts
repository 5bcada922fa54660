import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, schemaName } from '../../src/store/database.ts';
import { type Migration, migrate, migrations } from '../../src/store/migrations.ts';
import { connectServer } from '../../src/store/postgres.ts';
import { openStore } from '../../src/store/store.ts';
import { backEnds, serverInstalled, startCluster } from './back-ends.ts';
import { article, reading, statement } from './examples.ts';

describe.each(backEnds)('the schema on $name', ({ start }) => {
  let backEnd: ReturnType<typeof start>;
  let database: Database;
  const applied = async (): Promise<string[]> =>
    (await database.query<{ name: string }>('select name from migrations order by name')).map(({ name }) => name);
  const next: Migration = { name: '999-notes', statements: ['create table notes (id text primary key)'] };

  beforeAll(async () => {
    backEnd = start();
    database = await backEnd.open();
  });
  beforeEach(async () => {
    await database.query(`drop schema if exists ${schemaName} cascade`);
  });
  afterAll(async () => {
    await database.close();
    backEnd.stop();
  });

  test('every step is applied once, however often the record is opened', async () => {
    await migrate(database);
    await migrate(database);
    expect(await applied()).toEqual(migrations.map(({ name }) => name).sort());
  });

  test.each(migrations.map(({ name }, i) => ({ name, i })))(
    'a record that stopped before $name takes it up',
    async ({ i }) => {
      if (i > 0) await migrate(database, migrations.slice(0, i));
      await migrate(database, migrations.slice(0, i + 1));
      expect(await applied()).toHaveLength(i + 1);
    },
  );

  test('a record keeps its entries when a later version adds a step', async () => {
    const store = await openStore(database);
    const report = article({ text: 'The ferry sails.' });
    await store.write(reading(report, statement(report, 'ferry')));
    await migrate(database, [...migrations, next]);
    expect(await applied()).toContain('999-notes');
    expect(await store.statementsOf(report.id)).toHaveLength(1);
  });

  test('a step that fails leaves nothing of itself', async () => {
    await migrate(database);
    const broken: Migration = { name: '998-broken', statements: ['create table half (id text)', 'create tabel typo'] };
    await expect(migrate(database, [...migrations, broken])).rejects.toThrow();
    expect(await applied()).not.toContain('998-broken');
    await expect(database.query('select * from half')).rejects.toThrow();
  });

  test('a record of a newer version is refused and not touched', async () => {
    await migrate(database, [...migrations, next]);
    const later: Migration = { name: '2-ours', statements: ['create table ours (id text)'] };
    await expect(migrate(database, [...migrations, later])).rejects.toMatchObject({
      problem: { code: 'workspace-newer', message: expect.stringContaining('999-notes') },
    });
    expect(await applied()).toEqual([...migrations.map(({ name }) => name), '999-notes'].sort());
    await expect(database.query('select * from ours')).rejects.toThrow();
  });
});

describe.runIf(serverInstalled)('a server that several processes use', () => {
  let cluster: ReturnType<typeof startCluster>;
  beforeAll(() => {
    cluster = startCluster();
  });
  afterAll(() => cluster.stop());

  test('processes that open a new database together all get a whole record', async () => {
    const address = cluster.fresh();
    const databases = await Promise.all(Array.from({ length: 5 }, () => connectServer(address)));
    const stores = await Promise.all(databases.map((database) => openStore(database)));
    expect((await stores[4]!.overview('any')).articles).toBe(0);
    await Promise.all(stores.map((store) => store.close()));
  });

  test('processes that write the same articles at once store each once', async () => {
    const address = cluster.fresh();
    const stores = await Promise.all([1, 2, 3].map(async () => openStore(await connectServer(address))));
    const reports = Array.from({ length: 30 }, (_, i) => article({ text: `Report ${i}: the ferry sails.` }));
    const readings = reports.map((report) =>
      reading(report, statement(report, 'the ferry'), statement(report, 'sails')),
    );
    await Promise.all(
      stores.map(async (store, i) => {
        for (const one of i === 1 ? [...readings].reverse() : readings) await store.write(one);
      }),
    );
    const { articles, statements } = await stores[0]!.overview('reader-1');
    expect({ articles, statements }).toEqual({ articles: 30, statements: 60 });
    await Promise.all(stores.map((store) => store.close()));
  });

  test('a server that does not answer is named, its password is not', async () => {
    const refused = connectServer('postgres://user:secret@127.0.0.1:1/nothing');
    await expect(refused).rejects.toMatchObject({ problem: { code: 'database-unreachable' } });
    await expect(refused).rejects.not.toThrow(/secret/);
  });
});
