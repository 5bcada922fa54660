/** How a speaker was found, on what it rests, and why one was left open: what the cases of test/cases do not show. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { lookup } from '../../src/dossier/lookup.ts';
import { emptyDossier } from '../../src/dossier/types.ts';
import { extract } from '../../src/extract/index.ts';
import type { Statement } from '../../src/model/statement.ts';
import { resolve } from '../../src/resolve/index.ts';
import { sceneOf } from '../../src/resolve/scene.ts';
import { slice } from '../../src/text/span.ts';
import { attribution } from '../extract/words.ts';
import { article } from '../store/examples.ts';

const { dossier } = await loadDossier(join(import.meta.dirname, '../cases/dossier.yaml'));
const known = lookup(dossier!);

/** The statement of the text's last sentence `SOURCE said the road was dry.` */
function last(text: string, source: string, of = known, published: string | null = '2031-05-15'): Statement {
  const said = article({ text, published });
  const from = text.lastIndexOf(`${source} said`);
  const candidates = extract(said, [attribution(text, source, 'said', 'the road was dry', from)]);
  const sources = candidates.flatMap((c) => c.source);
  return resolve(said, candidates, sceneOf(said, sources, of))[0]!;
}

test.each([
  ['Vessela Korr', 'Vessela Korr', 'named'],
  ['Sadlek', 'Mira Sadlek', 'surname'],
  ['The Miller', 'Jannik Oude', 'alias'],
  ['Yury Belovsk', 'Yuri Belovsk', 'alias'],
  ['The Tollmarkish prime minister', 'Jannik Oude', 'role'],
  ['Haldorf', 'Tollmark', 'metonym'],
  ['The Tollmarkish government', 'Tollmark', 'description'],
  ['Two officials', 'Two officials', 'unnamed'],
])('%s is %s, by %s', (source, name, basis) => {
  const { speakers, open } = last(`${source} said the road was dry.`, source);
  expect(speakers).toMatchObject([{ name, basis }]);
  expect(open).toBeNull();
});

test('a known person comes with id, type, party and the role on the day', () => {
  const text = 'Oren Dask said the road was dry.';
  const dask = { actor: 'oren-dask', type: 'person', party: 'Karvia' };
  expect(last(text, 'Oren Dask', known, '2031-03-01').speakers).toMatchObject([{ ...dask, role: 'foreign minister' }]);
  expect(last(text, 'Oren Dask', known, '2031-05-15').speakers).toMatchObject([
    { ...dask, role: 'ambassador to the River Union' },
  ]);
});

test('between two offices a person has none', () => {
  expect(last('Oren Dask said the road was dry.', 'Oren Dask', known, '2031-04-15').speakers[0]!.role).toBeNull();
});

test('whom no dossier knows has the same id wherever the same name is read, and another than another name', () => {
  const none = lookup(emptyDossier);
  const [a] = last('Hedda Voss said the road was dry.', 'Hedda Voss', none).speakers;
  const [b] = last('It rained. Hedda Voss said the road was dry.', 'Hedda Voss', none).speakers;
  const [c] = last('Lena Marsk said the road was dry.', 'Lena Marsk', none).speakers;
  expect(a!.actor).toBe(b!.actor);
  expect(a!.actor).not.toBe(c!.actor);
  expect(a!.actor).toMatch(/^p-[0-9a-f]{20}$/);
});

test('the evidence of a surname is where the full name stands', () => {
  const text = 'Hedda Voss, a hydrologist, measured the wall. Voss said the road was dry.';
  const { speakers } = last(text, 'Voss');
  expect(speakers[0]!.evidence.map((span) => slice(text, span))).toEqual(['Hedda Voss']);
});

test('the evidence of a pronoun is whom it stands for', () => {
  const text = 'Edvin Sorro walked to the weir. He said the road was dry.';
  const { speakers } = last(text, 'He');
  expect(speakers).toMatchObject([{ name: 'Edvin Sorro', basis: 'pronoun' }]);
  expect(speakers[0]!.evidence.map((span) => slice(text, span))).toEqual(['Edvin Sorro']);
});

test('a pronoun that two people fit is left open, and the reason names both', () => {
  const { speakers, open } = last('Edvin Sorro met Jannik Oude. He said the road was dry.', 'He');
  expect(speakers).toEqual([]);
  expect(open).toMatch(/Edvin Sorro.*Jannik Oude/);
});

test('a surname that two people bear is left open, and the reason names both', () => {
  const { speakers, open } = last('Korr said the road was dry.', 'Korr');
  expect(speakers).toEqual([]);
  expect(open).toMatch(/Vessela Korr.*Emil Korr|Emil Korr.*Vessela Korr/);
});

test.each([
  ['Nobody said the road was dry.', 'Nobody', 'names nobody'],
  ['She said the road was dry.', 'She', 'Nobody is named before'],
])('%s: left open with a reason', (text, source, reason) => {
  const { speakers, open } = last(text, source);
  expect(speakers).toEqual([]);
  expect(open).toContain(reason);
});

test('an unnamed official has the party that the words point to, and no actor', () => {
  expect(last('A Karvian official said the road was dry.', 'A Karvian official').speakers).toMatchObject([
    { actor: null, type: null, party: 'Karvia', basis: 'unnamed' },
  ]);
});

test('without a day of publication no title is looked up', () => {
  const source = 'The Tollmarkish prime minister';
  expect(last(`${source} said the road was dry.`, source, known, null).speakers).toMatchObject([{ basis: 'unnamed' }]);
});
