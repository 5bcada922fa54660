import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { fold, romanised } from '../../src/text/fold.ts';

const folder = new URL('../../dossiers/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(files)('dossiers/%s', async (file) => {
  const { dossier, problems } = await loadDossier(fileURLToPath(new URL(file, folder)));

  it('loads without problems', () => {
    expect(problems).toEqual([]);
  });

  it('has no two actors that differ only in how a name ends', () => {
    const actors = [...dossier!.people, ...dossier!.parties, ...dossier!.organisations, ...dossier!.outlets];
    const owners = new Map<string, Set<string>>();
    for (const { id, name, aliases } of actors)
      for (const spelling of [name, ...aliases].map((one) => romanised(fold(one))))
        owners.set(spelling, (owners.get(spelling) ?? new Set()).add(id));
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('says where every issue can end up, each position with three sentences or more', () => {
    for (const { id, question, positions } of dossier!.issues) {
      expect(question, id).toMatch(/\?$/);
      expect(positions.length, id).toBeGreaterThanOrEqual(3);
      for (const position of positions)
        expect(position.examples.length, `${id} ${position.id}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('has no sentence twice, none without an end, and none with a person’s name', () => {
    const examples = dossier!.issues.flatMap(({ positions }) => positions.flatMap((position) => position.examples));
    expect(new Set(examples.map(fold)).size).toBe(examples.length);
    expect(examples.filter((example) => !/^\p{Lu}.*[.?!]$/u.test(example))).toEqual([]);
    const surnames = dossier!.people.map(({ name }) => name.split(' ').at(-1));
    const named = new RegExp(`(?<!\\p{L})(?:${surnames.join('|')})(?!\\p{L})`, 'u');
    expect(examples.filter((example) => named.test(example))).toEqual([]);
  });
});
