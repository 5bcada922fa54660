/** `docs/api.md` says what the OpenAPI document says. `UPDATE=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createApi } from '../../src/serve/api/app.ts';
import { fakeRapporteur } from './fake.ts';
import { type OpenApi, toMarkdown } from './markdown.ts';

const path = fileURLToPath(new URL('../../docs/api.md', import.meta.url));

it('docs/api.md describes every route as it is', async () => {
  const api = createApi(fakeRapporteur(), { token: 'x' });
  const document = (await (await api.request('http://localhost/api/openapi.json')).json()) as OpenApi;
  const expected = toMarkdown(document);
  if (process.env.UPDATE) writeFileSync(path, expected);
  expect(readFileSync(path, 'utf8')).toBe(expected);
});
