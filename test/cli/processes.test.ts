import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { dossier, ended, rapporteur, reports, saying, start, testFolder } from './program.ts';

// Each command opens the database anew.
vi.setConfig({ testTimeout: 120_000 });

describe('a workspace that is being served', () => {
  test('answers other commands, takes what they add, and is free again after Ctrl-C', async () => {
    const cwd = testFolder({ 'dossier.yaml': dossier, ...reports });
    await rapporteur(['init'], { cwd });
    const server = start(['serve', '--port', '0'], { cwd });
    try {
      const url = (await saying(server.stdout, /\n/)).trim();
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(await rapporteur(['add', 'reports'], { cwd })).toMatchObject({ code: 0, stderr: '' });
      const listed = await rapporteur(['articles', '--format', 'json'], { cwd });
      expect(JSON.parse(listed.stdout)).toHaveLength(2);
      const overview = await (await fetch(`${url}/api/overview`)).json();
      expect(overview).toMatchObject({ name: 'Talks on the Selva crossing', articles: 2 });
    } finally {
      server.kill('SIGINT');
    }
    expect(await ended(server)).toBe(0);
    expect((await rapporteur(['articles'], { cwd })).stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  test('is not served twice: the second says where and by whom, and ends with 1', async () => {
    const cwd = testFolder({ 'dossier.yaml': dossier });
    await rapporteur(['init'], { cwd });
    const server = start(['serve', '--port', '0'], { cwd });
    try {
      const url = (await saying(server.stdout, /\n/)).trim();
      const second = await rapporteur(['serve', '--port', '0'], { cwd });
      expect(second.stderr).toContain(`process ${server.pid} (rapporteur serve --port 0)`);
      expect(second.stderr).toContain(`already served at ${url}`);
      expect(second.code).toBe(1);
    } finally {
      server.kill('SIGINT');
    }
    await ended(server);
  });
});

describe('adding that is interrupted by Ctrl-C', () => {
  test('keeps what was added, ends with 130, and is completed by adding again', async () => {
    const count = 300;
    const many = Array.from({ length: count }, (_, i) => [
      `many/r${i}.txt`,
      `Dana Kovel said that ferry ${i} is late.\n`,
    ]);
    const cwd = testFolder({ 'dossier.yaml': dossier, ...Object.fromEntries(many) });
    await rapporteur(['init'], { cwd });
    const adding = start(['add', 'many'], { cwd, terminal: 80 });
    await saying(adding.stderr, /\d+ done/);
    adding.kill('SIGINT');
    expect(await ended(adding)).toBe(130);
    const { code, stdout } = await rapporteur(['add', 'many'], { cwd });
    const [, added, there] = /^Added (\d+) articles?; (\d+) already there/.exec(stdout)!.map(Number);
    expect(there).toBeGreaterThan(0);
    expect(added).toBeGreaterThan(0);
    expect(added! + there!).toBe(count);
    expect(code).toBe(0);
  });
});

describe('making a workspace', () => {
  test('drafts its dossier from the reports in it and says what to do next', async () => {
    const cwd = testFolder(reports);
    const { code, stdout } = await rapporteur(['init'], { cwd });
    expect(stdout).toContain('from 2 reports in reports');
    expect(stdout).toContain('rapporteur add reports');
    expect(existsSync(join(cwd, 'dossier.yaml'))).toBe(true);
    expect(code).toBe(0);
    expect(await rapporteur(['add', 'reports'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('looks at no report outside it', async () => {
    const cwd = testFolder({ ...reports, 'near.txt': 'Dana Kovel said that the ferry is late.\n' });
    const { code, stdout } = await rapporteur(['init', 'talks'], { cwd });
    expect(stdout).toContain('no reports in talks or talks/reports');
    expect(code).toBe(0);
  });

  test('without reports gives a dossier that loads as it is', async () => {
    const cwd = testFolder();
    expect((await rapporteur(['init', 'talks'], { cwd })).stdout).toContain('dossier.yaml is empty');
    expect(await rapporteur(['articles', '--workspace', 'talks'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('keeps a dossier that is there', async () => {
    const cwd = testFolder({ 'dossier.yaml': dossier, ...reports });
    expect((await rapporteur(['init'], { cwd })).stdout).toContain('stays as it is');
    expect((await rapporteur(['brief'], { cwd })).stdout).toContain('# Talks on the Selva crossing');
  });
});
