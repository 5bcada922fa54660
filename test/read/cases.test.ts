/** Every file of test/cases through one check: what the rules read in its text is what a person marked below it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { emptyDossier } from '../../src/dossier/types.ts';
import { createPipeline } from '../../src/pipeline/read.ts';
import { rulesReader } from '../../src/read/rules/index.ts';
import { agree, type Case, type Mark, markOf, parseCase, writeMark } from './case-file.ts';

const dir = join(import.meta.dirname, '../cases');
const { dossier } = await loadDossier(join(dir, 'dossier.yaml'));
const withDossier = createPipeline({ dossier: dossier!, reader: rulesReader });
const withoutDossier = createPipeline({ dossier: emptyDossier, reader: rulesReader });

const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/.+\.txt$/.test(name))
  .sort();
const known = new Set(
  readFileSync(join(dir, 'known-failures.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(':')[0]!),
);

test('known failures name cases that exist', () => {
  expect([...known].filter((name) => !files.includes(name))).toEqual([]);
});

for (const file of files)
  test(file, async () => {
    const path = join(dir, file);
    const one = parseCase(readFileSync(path, 'utf8'));
    const read = await marksIn(one);
    const right = read.length === one.marks.length && read.every((mark) => one.marks.includes(mark));
    if (known.has(file)) {
      expect(right, 'This case is read right now: take its line out of known-failures.txt.').toBe(false);
      return;
    }
    if (!right && process.env.UPDATE === '1') {
      writeFileSync(path, [`${one.head}----`, ...read.map(writeMark), ''].join('\n'));
      return;
    }
    expect(lines(read)).toBe(lines(one.marks));
  });

/** What the program reads; where it agrees with a mark, that mark. */
async function marksIn({ article, dossier, marks }: Case): Promise<Mark[]> {
  const [outcome] = await (dossier ? withDossier : withoutDossier).read([article]);
  if (!outcome || !('statements' in outcome)) throw new Error('The case was not read.');
  const left = [...marks];
  return outcome.statements.map(markOf).map((read) => {
    const at = left.findIndex((mark) => agree(read, mark));
    return at < 0 ? read : left.splice(at, 1)[0]!;
  });
}

const lines = (marks: readonly Mark[]): string => marks.map(writeMark).sort().join('\n');
