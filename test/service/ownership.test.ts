import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connect, connectAsOwner } from '../../src/service/connect.ts';
import { lockFile } from '../../src/service/file-lock.ts';
import { initWorkspace } from '../../src/service/workspace.ts';
import { addInChild } from './children.ts';

// Processes and file systems of their own take long on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

/** A workspace with an empty record, copied for each test: making a record takes seconds. */
let template: string;
let dir: string;
beforeAll(async () => {
  template = mkdtempSync(join(tmpdir(), 'rapporteur-own-'));
  await initWorkspace(template, 'name: The ferry talks\n');
  await (await connect({ workspace: template })).close();
});
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapporteur-own-'));
  cpSync(template, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
afterAll(() => rmSync(template, { recursive: true, force: true }));

const withoutRecord = (): void => rmSync(join(dir, '.rapporteur', 'record'), { recursive: true });

const stored = async (): Promise<string[]> => {
  const rapporteur = await connect({ workspace: dir });
  const { rows, total } = await rapporteur.articles({ limit: 1000 });
  await rapporteur.close();
  expect(rows).toHaveLength(total);
  return rows.map(({ file }) => file).sort();
};
const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `r${i}`).sort();

test('a lock is had by one, and by the next when it is let go', () => {
  const path = join(dir, 'lock');
  const release = lockFile(path);
  expect(release).not.toBeNull();
  expect(lockFile(path)).toBeNull();
  release!();
  const again = lockFile(path);
  expect(again).not.toBeNull();
  again!();
});

test('of two processes that add at once one works, and the other says who has the workspace; no row is lost', async () => {
  const first = addInChild(dir, 0, 160, 40);
  await first.reached(1);
  const second = addInChild(dir, 500, 3, 0);
  expect(await second.ended).toBe(1);
  expect(second.last()).toMatchObject({ code: 'workspace-busy', hint: expect.stringContaining('Wait until') });
  expect(second.last().message).toContain(`process ${first.process.pid}`);
  expect(second.last().message).toMatch(/\(rapporteur .*0 160 40\) since \d{4}-/);
  expect(await first.ended).toBe(0);
  expect(first.last()).toMatchObject({ added: 160, problems: [] });
  expect(await stored()).toEqual(numbered(160));
});

test('of processes that start at the same moment on a new workspace, what each reports is in the record', async () => {
  withoutRecord();
  const children = [0, 1, 2, 3].map((i) => addInChild(dir, i * 10, 10, 0));
  const codes = await Promise.all(children.map((child) => child.ended));
  const worked = children.filter((_, i) => codes[i] === 0);
  expect(worked.length).toBeGreaterThanOrEqual(1);
  for (const child of children.filter((one) => !worked.includes(one)))
    expect(child.last()).toMatchObject({ code: 'workspace-busy' });
  expect(await stored()).toEqual(worked.flatMap(({ counted }) => counted).sort());
});

test('after a kill in mid-add nothing counted is lost, and the same command completes it without doubling', async () => {
  const child = addInChild(dir, 0, 320, 10);
  await child.reached(40);
  child.process.kill('SIGKILL');
  await child.ended;
  const kept = await stored();
  expect(kept).toEqual(expect.arrayContaining(child.counted));
  expect(kept.length).toBeLessThan(320);
  const again = addInChild(dir, 0, 320, 0);
  expect(await again.ended).toBe(0);
  expect(again.last()).toMatchObject({ added: 320 - kept.length, known: kept.length });
  expect(await stored()).toEqual(numbered(320));
});

test('a process killed while the record is being made leaves a workspace that works', async () => {
  withoutRecord();
  const child = addInChild(dir, 0, 10, 0);
  while (!existsSync(join(dir, '.rapporteur', 'record.unfinished'))) await sleep(10);
  await sleep(300);
  child.process.kill('SIGKILL');
  await child.ended;
  expect(existsSync(join(dir, '.rapporteur', 'record'))).toBe(false);
  expect(await stored()).toEqual([]);
});

test('what a dead process left behind is taken over, even when its number now belongs to another', async () => {
  const owner = {
    pid: process.pid,
    command: 'rapporteur serve',
    since: '2031-05-04T00:00:00Z',
    api: { url: 'http://127.0.0.1:1', token: 'x' },
  };
  writeFileSync(join(dir, '.rapporteur', 'lock'), '');
  writeFileSync(join(dir, '.rapporteur', 'owner.json'), JSON.stringify(owner));
  expect(await stored()).toEqual([]);
  expect(existsSync(join(dir, '.rapporteur', 'owner.json'))).toBe(false);
});

test.skipIf(process.platform === 'win32')('the token of a serving process is for its user alone', async () => {
  const owned = await connectAsOwner({ workspace: dir });
  owned.announce('http://127.0.0.1:1');
  const path = join(dir, '.rapporteur', 'owner.json');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(path, 'utf8')).api).toEqual({ url: 'http://127.0.0.1:1', token: owned.token });
  await expect(connectAsOwner({ workspace: dir })).rejects.toMatchObject({ problem: { code: 'workspace-busy' } });
  await expect(connect({ workspace: dir, dossier: join(dir, 'dossier.yaml') })).rejects.toMatchObject({
    problem: { code: 'workspace-busy', hint: expect.stringContaining('--dossier') },
  });
  await owned.rapporteur.close();
  expect(existsSync(path)).toBe(false);
});
