import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/service/connect.ts';
import { init } from '../../src/service/init.ts';
import { findWorkspace, initWorkspace } from '../../src/service/workspace.ts';
import { serverInstalled, startCluster } from '../store/back-ends.ts';
import { article } from '../store/examples.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapporteur-ws-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(dir, { recursive: true, force: true });
});
const problem = (code: string, more: object = {}) => ({ problem: { code, ...more } });

describe('finding a workspace', () => {
  test('the nearest folder upward that holds one', async () => {
    await initWorkspace(dir, 'name: Outer\n');
    const inner = join(dir, 'inner');
    await initWorkspace(inner, 'name: Inner\n');
    const deep = join(inner, 'reports', 'may');
    mkdirSync(deep, { recursive: true });
    vi.spyOn(process, 'cwd').mockReturnValue(deep);
    expect(findWorkspace().dir).toBe(inner);
  });

  test('a folder that was named is not looked for above', async () => {
    await initWorkspace(dir, 'name: Outer\n');
    mkdirSync(join(dir, 'reports'));
    expect(() => findWorkspace(join(dir, 'reports'))).toThrow(/no workspace in .*reports/);
  });
});

describe('making a workspace', () => {
  test('a dossier that is there stays as its people wrote it', async () => {
    writeFileSync(join(dir, 'dossier.yaml'), 'name: Mine\n');
    expect((await init(dir, [])).dossier).toBe('kept');
    expect(readFileSync(join(dir, 'dossier.yaml'), 'utf8')).toBe('name: Mine\n');
  });

  test('the dossier is drafted from the names in the reports', async () => {
    const report = article({
      text: 'Foreign minister Ilra Venn said that the ferry had left.',
      outlet: 'Norgate Wire',
    });
    expect(await init(dir, [report])).toMatchObject({ dossier: 'drafted', articles: 1, problems: [] });
    const draft = readFileSync(join(dir, 'dossier.yaml'), 'utf8');
    expect(draft).toContain('name: Ilra Venn');
    expect(draft).toContain('name: Norgate Wire');
  });

  test('where a file stands the person is told', async () => {
    writeFileSync(join(dir, 'file'), '');
    await expect(initWorkspace(join(dir, 'file'), '')).rejects.toMatchObject(problem('workspace-unwritable'));
  });
});

describe('a workspace that cannot be opened', () => {
  test('a dossier with mistakes is refused with all of them', async () => {
    await initWorkspace(dir, 'name: Talks\nparties: nobody\npeople: nobody\n');
    await expect(connect({ workspace: dir })).rejects.toMatchObject(
      problem('dossier-invalid', { message: expect.stringMatching(/2 mistakes[\s\S]*line 2[\s\S]*line 3/) }),
    );
  });

  test('a dossier that was named must be there', async () => {
    await initWorkspace(dir, 'name: Talks\n');
    await expect(connect({ workspace: dir, dossier: join(dir, 'other.yaml') })).rejects.toMatchObject(
      problem('file-not-found'),
    );
  });

  test('a record of a later Postgres is left alone', async () => {
    const { record } = await initWorkspace(dir, 'name: Talks\n');
    mkdirSync(record);
    writeFileSync(join(record, 'PG_VERSION'), '99\n');
    await expect(connect({ workspace: dir })).rejects.toMatchObject(problem('workspace-newer'));
    expect(readFileSync(join(record, 'PG_VERSION'), 'utf8')).toBe('99\n');
    expect(existsSync(`${record}.unfinished`)).toBe(false);
  });

  test('a configuration that is not understood is named', async () => {
    const { folder } = await initWorkspace(dir, 'name: Talks\n');
    writeFileSync(join(folder, 'config.yaml'), 'databse: typo\n');
    await expect(connect({ workspace: dir })).rejects.toMatchObject(
      problem('usage', { file: join(folder, 'config.yaml') }),
    );
  });

  // The superuser may write everywhere.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a folder without write permission',
    async () => {
      const { folder } = await initWorkspace(dir, 'name: Talks\n');
      chmodSync(folder, 0o500);
      await expect(connect({ workspace: dir })).rejects.toMatchObject(problem('workspace-unwritable'));
      chmodSync(folder, 0o700);
    },
  );
});

test.runIf(serverInstalled)('a workspace with a PostgreSQL server can be open twice', async () => {
  const cluster = startCluster();
  const { folder } = await initWorkspace(dir, 'name: Talks\n');
  writeFileSync(join(folder, 'config.yaml'), `database: ${cluster.fresh()}\n`);
  const [one, two] = await Promise.all([connect({ workspace: dir }), connect({ workspace: dir })]);
  const reports = [1, 2, 3].map((n) => article({ text: `Ilra Venn said that ferry ${n} had left.`, file: `r${n}` }));
  await Promise.all([one.add(reports), two.add([...reports].reverse())]);
  expect(await one.articles({})).toMatchObject({ total: 3 });
  expect((await two.overview()).statements).toBe((await one.overview()).statements);
  await Promise.all([one.close(), two.close()]);
  expect(existsSync(join(folder, 'record'))).toBe(false);
  cluster.stop();
});
