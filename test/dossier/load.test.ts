import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dossier-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function codesOf(content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, 'dossier.yaml');
  await writeFile(path, content);
  const { dossier, problems } = await loadDossier(path);
  expect(dossier === null).toBe(problems.length > 0);
  for (const problem of problems) expect(problem).toMatchObject({ file: path, hint: expect.any(String) });
  return problems.map(({ code }) => code);
}

it('reads a file, with or without a byte order mark', async () => {
  expect(await codesOf('name: River talks\n')).toEqual([]);
  expect(await codesOf('\uFEFFname: River talks\r\nparties: []\r\n')).toEqual([]);
});

it.each<[string, string | Uint8Array, string]>([
  ['bytes that are not UTF-8', Uint8Array.of(0x6e, 0x61, 0xff, 0xfe, 0x0a), 'encoding-broken'],
  ['a file with a mistake', 'nam: River talks\n', 'dossier-invalid'],
])('tells of %s', async (_, content, code) => {
  expect(await codesOf(content)).toContain(code);
});

it('tells of a file that is not there, of a folder, and of one far too large', async () => {
  const codeOf = async (path: string): Promise<string | undefined> => (await loadDossier(path)).problems[0]?.code;
  expect(await codeOf(join(folder, 'none.yaml'))).toBe('file-not-found');
  expect(await codeOf(folder)).toBe('file-unreadable');
  const large = join(folder, 'large.yaml');
  await writeFile(large, '');
  await truncate(large, 5 * 1024 * 1024);
  expect(await codeOf(large)).toBe('file-too-large');
});
