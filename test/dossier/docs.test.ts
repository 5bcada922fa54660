import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/dossier/parse.ts';
import { keysAt } from '../../src/dossier/schema.ts';

const page = readFileSync(new URL('../../docs/dossier.md', import.meta.url), 'utf8');

describe('docs/dossier.md', () => {
  it('has an example that loads', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1];
    expect(example).toBeDefined();
    const { dossier, problems } = parseDossier(example!, 'docs/dossier.md');
    expect(problems).toEqual([]);
    expect(dossier?.people.length).toBeGreaterThan(0);
  });

  it.each([
    [],
    ['parties'],
    ['people'],
    ['people', 'roles'],
    ['organisations'],
    ['outlets'],
    ['issues'],
    ['issues', 'positions'],
  ])('names every key of %s %s', (...path) => {
    const keys = keysAt(path.filter((part) => part !== undefined));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(page).toContain(`\`${key}\``);
  });
});
