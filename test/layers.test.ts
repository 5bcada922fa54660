/** docs/architecture.md says which folder may import which; this names every import in src/ and web/ that does not keep to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breaches, readRules } from './layers.ts';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

const sources = ['src', 'web'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|js)$/.test(name) && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => `${top}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
);

test('every import keeps to the table in docs/architecture.md', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(breaches(readRules(page), sources)).toEqual([]);
});

test('every folder and package that the page names is there', () => {
  const { folders, homes } = readRules(page);
  expect([...folders.keys()].filter((folder) => !sources.some(({ path }) => path.startsWith(folder)))).toEqual([]);
  const idle = [...homes].flatMap(([name, places]) =>
    places
      .filter((home) => !sources.some(({ path, text }) => path.startsWith(home) && text.includes(`'${name}`)))
      .map((home) => `${name} in ${home}`),
  );
  expect(idle).toEqual([]);
});

describe('the reading of the table', () => {
  const rules = readRules(`
# A page

| folder | holds | may import |
|---|---|---|
| \`src/text/\` | spans | nothing |
| \`src/model/\` | records | text |
| \`src/extract/\` | candidates | text, model, read (types) |
| \`src/read/\` | the reader | text, model |
| \`src/serve/{cli, api}/\` | faces | model, text |
| \`src/pipeline/\` | the order | anything in src |
| \`web/\` | pages | model, text |

Packages with one home:

- \`wink-nlp\`: src/read/
- \`hono\`: src/serve/api/, src/serve/cli/

After the list.
`);
  const found = (path: string, ...lines: string[]) => breaches(rules, [{ path, text: lines.join('\n') }]);

  test('what the table allows is no breach', () => {
    expect(found('src/model/a.ts', "import { hull } from '../text/span.ts';", "import { z } from 'zod';")).toEqual([]);
    expect(found('src/model/deep/a.ts', "import { b } from '../b.ts';")).toEqual([]);
    expect(found('src/pipeline/a.ts', "import { x } from '../serve/api/x.ts';")).toEqual([]);
    expect(found('web/a.tsx', "import type { A } from '../src/model/a.ts';", "import { x } from 'react';")).toEqual([]);
  });

  test('an import that the table does not allow is named with its file', () => {
    expect(found('src/text/a.ts', "import type { Article } from '../model/article.ts';")).toEqual([
      'src/text/a.ts imports ../model/article.ts: src/text/ may not import src/model/.',
    ]);
    expect(found('src/serve/cli/a.ts', "export { app } from '../api/app.ts';")).toEqual([
      'src/serve/cli/a.ts imports ../api/app.ts: src/serve/cli/ may not import src/serve/api/.',
    ]);
    expect(found('src/pipeline/a.ts', "import { x } from '../../web/x.ts';")).toEqual([
      'src/pipeline/a.ts imports ../../web/x.ts: src/pipeline/ may not import web/.',
    ]);
  });

  test('imports over several lines, for their effect alone and at run time count too', () => {
    expect(found('src/text/a.ts', 'import {', '  a,', '  b,', "} from '../model/a.ts';")).toHaveLength(1);
    expect(found('src/text/a.ts', "import '../model/a.ts';")).toHaveLength(1);
    expect(found('src/text/a.ts', "const a = await import('../model/a.ts');")).toHaveLength(1);
  });

  test('an import in a comment does not count', () => {
    expect(found('src/text/a.ts', "// import { a } from '../model/a.ts';", '/* console.log(1) */')).toEqual([]);
  });

  test('where only types may be imported, a value is a breach', () => {
    expect(found('src/extract/a.ts', "import type { Reader } from '../read/reader.ts';")).toEqual([]);
    expect(found('src/extract/a.ts', "import { rulesReader } from '../read/rules.ts';")).toEqual([
      'src/extract/a.ts imports ../read/rules.ts: src/extract/ may import only types from src/read/.',
    ]);
  });

  test('a package with a home is imported there alone', () => {
    expect(found('src/read/a.ts', "import nlp from 'wink-nlp';")).toEqual([]);
    expect(found('src/serve/api/a.ts', "import { etag } from 'hono/etag';")).toEqual([]);
    expect(found('src/text/a.ts', "import { etag } from 'hono/etag';")).toEqual([
      'src/text/a.ts imports hono/etag, whose home is src/serve/api/, src/serve/cli/.',
    ]);
    expect(found('src/text/a.ts', "import { x } from 'honolulu';")).toEqual([]);
  });

  test('printing, SQL and React have their places', () => {
    expect(found('src/text/a.ts', 'console.log(1);')).toEqual(['src/text/a.ts prints; only src/serve/ does.']);
    expect(found('src/text/a.ts', "process.stderr.write('x');")).toHaveLength(1);
    expect(found('src/model/a.ts', 'const q = `select id from articles where x`;')).toEqual([
      'src/model/a.ts holds SQL; only src/store/ does.',
    ]);
    expect(found('src/model/a.ts', "const hint = 'Select one from the list.';")).toHaveLength(0);
    expect(found('src/model/a.ts', "import { useState } from 'react';")).toEqual([
      'src/model/a.ts imports React; only web/ does.',
    ]);
    expect(found('src/serve/cli/a.ts', 'console.log(1);')).toEqual([]);
  });

  test('a file in no folder of the table is named', () => {
    expect(found('src/new/a.ts', '')).toEqual(['src/new/a.ts is in no folder of the table.']);
    expect(found('src/text/a.ts', "import x from '../../package.json';")).toHaveLength(1);
  });

  test('a page without the table, or a table that names an unknown folder, is an error', () => {
    expect(() => readRules('# Nothing here')).toThrow('has no table');
    expect(() => readRules('| folder | holds | may import |\n|---|---|---|\n| `src/a/` | x | b |')).toThrow(
      '“b”, which src/a/ may import, is no folder of the table.',
    );
  });
});
