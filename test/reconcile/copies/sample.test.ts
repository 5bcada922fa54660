/** The sample's copies against its marks: samples/marks/copies.yaml says which reports go back to which, and in what words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadDossier } from '../../../src/dossier/load.ts';
import { type Lookup, lookup } from '../../../src/dossier/lookup.ts';
import { ingest, isProblem } from '../../../src/ingest/index.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Copied, CopyFamily } from '../../../src/model/copy.ts';
import { components } from '../../../src/reconcile/components.ts';
import { copies, familyOf } from '../../../src/reconcile/copies/index.ts';
import { linkAll } from '../../../src/reconcile/link-all.ts';

const samples = join(import.meta.dirname, '../../../samples');

interface Marks {
  readonly copies: readonly {
    readonly of: string;
    readonly copies: readonly {
      readonly article: string;
      readonly manner: string;
      readonly passages?: readonly string[];
    }[];
  }[];
  readonly not_copies: readonly (readonly [string, string, string])[];
}
const marks = parse(readFileSync(join(samples, 'marks/copies.yaml'), 'utf8')) as Marks;
const marked = marks.copies.flatMap(({ of, copies }) => copies.map((copy) => ({ ...copy, of })));

const articles = new Map<string, Article>();
let names: Lookup;
let found: { readonly family: CopyFamily; readonly copied: Copied }[];
beforeAll(async () => {
  const { dossier } = await loadDossier(join(samples, 'dossier.yaml'));
  names = lookup(dossier!);
  const knownOutlets = (name: string) => names.outlet(name);
  for await (const item of ingest([join(samples, 'reports')], { knownOutlets }))
    if (!isProblem(item)) articles.set(item.id, item);
  const links = linkAll([...articles.values()], (article) => article.id, copies).map(({ link }) => link);
  const linked = components(
    links.flatMap(({ a, b }) => [a, b]),
    links,
  );
  found = linked
    .map((ids) =>
      familyOf(
        ids.map((id) => articles.get(id)!),
        links,
        names,
      ),
    )
    .flatMap((family) => family.copies.map((copied) => ({ family, copied })));
});

const file = (id: string): string => articles.get(id)!.file;
const copyOf = (name: string): Copied => found.find(({ copied }) => file(copied.article) === name)!.copied;

test('the marked copies are found, each with the report it goes back to, and no others', () => {
  const pairs = found.map(({ family, copied }) => `${file(copied.article)} of ${file(family.first)}`);
  expect(pairs.sort()).toEqual(marked.map(({ article, of }) => `${article} of ${of}`).sort());
});

test('pairs that only look like copies are in no family', () => {
  const together = (a: string, b: string): boolean =>
    found.some(({ family }) => {
      const files = [family.first, ...family.copies.map((copied) => copied.article)].map(file);
      return files.includes(a) && files.includes(b);
    });
  expect(marks.not_copies.filter(([a, b]) => together(a, b))).toEqual([]);
});

test('the agency that is credited owns them all', () => {
  expect(new Set(found.map(({ family }) => family.owner?.name))).toEqual(new Set(['Tidewire']));
});

test('each is a copy in the manner that is marked', () => {
  for (const { article, manner } of marked) expect([article, copyOf(article).manner]).toEqual([article, manner]);
});

test('of each marked passage at least half stands in passages found, and of those found nine tenths in marked ones', () => {
  const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
  const missed: string[] = [];
  let right = 0;
  let all = 0;
  for (const { article, passages } of marked) {
    const copied = copyOf(article);
    const { text } = articles.get(copied.article)!;
    const here = copied.passages.map((passage) => squeezed(text.slice(...passage.here)));
    const whole = passages ?? [squeezed(text)];
    for (const passage of passages ?? []) {
      const length = here.filter((words) => passage.includes(words)).reduce((sum, words) => sum + words.length, 0);
      if (length * 2 < passage.length) missed.push(`${article}: ${passage}`);
    }
    for (const words of here) {
      all += words.length;
      if (whole.some((passage) => passage.includes(words))) right += words.length;
    }
  }
  expect(missed).toEqual([]);
  expect(right / all).toBeGreaterThan(0.9);
});
