/** Networks and coding over HTTP: the options arrive as they were meant, and no coder is shown more than the words. */
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/serve/api/app.ts';
import type { Agreement, CodingSheet, Network, NewCoding } from '../../src/service/types.ts';
import { fakeRapporteur } from './fake.ts';

const token = { authorization: 'Bearer secret', 'content-type': 'application/json' };

function api() {
  const app = createApi(fakeRapporteur(), { token: 'secret' });
  return {
    get: (path: string) => app.request(`http://localhost${path}`),
    post: (body: unknown, headers: Record<string, string> = token) =>
      app.request('http://localhost/api/codings', { method: 'POST', headers, body: JSON.stringify(body) }),
  };
}
const messageOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { problem: { message: string } }).problem.message;

const coding = (coder: string, unit: string, more: Partial<NewCoding> = {}): NewCoding => ({
  coder,
  article: 'a-bridge-talks',
  unit,
  statement: true,
  speaker: 'Ilan Maric',
  positions: [{ issue: 'crossing', position: 'at-once', firmness: 'demands' }],
  ...more,
});

describe('networks', () => {
  it('are drawn with the options of the question, and say with which', async () => {
    const path = '/api/network?networkType=twomode&variable1=party&qualifierAggregation=subtract&duplicates=include';
    const response = await api().get(path);
    expect(response.status).toBe(200);
    const [network, ...others] = (await response.json()) as Network[];
    expect(others).toEqual([]);
    expect(network).toEqual(
      (
        await fakeRapporteur().network({
          networkType: 'twomode',
          variable1: 'party',
          qualifierAggregation: 'subtract',
          duplicates: 'include',
        })
      )[0],
    );
    expect(network!.edges.length).toBeGreaterThan(1);
    expect(network!.options).toMatchObject({ networkType: 'twomode', variable2: 'concept', normalization: 'no' });
  });
  it('come one for each window', async () => {
    const networks = (await (await api().get('/api/network?timeWindow=weeks&windowSize=1')).json()) as Network[];
    expect(networks.length).toBeGreaterThan(1);
    expect(networks.every(({ at, options }) => at !== null && options.windowSize === 1)).toBe(true);
  });
  it.each([
    ['qualifierAggregation=combine', /combine is for two-mode/],
    ['normalization=prominence', /prominence is for two-mode/],
    ['variable1=issue&variable2=issue', /both issue/],
    ['variable1=outlet', /none of person, organization/],
    ['windowSize=0', /whole number/],
    ['start=yesterday', /not a day/],
    ['window=3', /unknown parameter: window/],
  ])('%s is refused with what to do', async (query, message) => {
    const response = await api().get(`/api/network?${query}`);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toMatch(message);
  });
});

describe('coding', () => {
  it('shows a coder the words of a report and what this coder has said, and nothing else', async () => {
    const { get, post } = api();
    expect((await post([coding('Ben', 's-bridge-talks-1', { speaker: 'Nobody I know' })])).status).toBe(200);
    const sheet = async (coder: string) =>
      (await (await get(`/api/codings/sheet?coder=${coder}&article=bridge-talks`)).json()) as CodingSheet;
    const ann = await sheet('Ann');
    expect(ann.units.length).toBeGreaterThan(1);
    for (const unit of ann.units) expect(Object.keys(unit).sort()).toEqual(['coding', 'context', 'passage', 'unit']);
    expect(ann.units.every(({ coding: own }) => own === null)).toBe(true);
    expect(JSON.stringify(ann)).not.toContain('Nobody I know');
    const own = (await sheet('Ben')).units.find(({ unit }) => unit === 's-bridge-talks-1')!;
    expect(own.coding).toMatchObject({ coder: 'Ben', speaker: 'Nobody I know' });
    expect(await (await get('/api/codings?coder=Ann')).json()).toEqual([]);
    expect(await (await get('/api/codings?coder=Ben')).json()).toHaveLength(1);
  });
  it('takes codings from whoever may write, and from nobody else', async () => {
    const { post } = api();
    expect(await (await post([coding('Ann', 's-bridge-talks-1')])).json()).toEqual({ stored: 1 });
    expect((await post([coding('Ann', 's-bridge-talks-1')], { 'content-type': 'application/json' })).status).toBe(401);
  });
  it.each([
    [[{ ...coding('Ann', 's-1'), firmness: 'loud' }].map(({ positions: _, ...rest }) => rest), 400],
    [
      [coding('Ann', 's-1', { positions: [{ issue: 'crossing', position: 'x', firmness: 'loudly' as 'demands' }] })],
      400,
    ],
    [[coding('Ann', 's-1', { article: 'a-none' })], 404],
    ['all of it', 400],
  ])('refuses %j', async (body, status) => {
    expect((await api().post(body)).status).toBe(status);
  });
  it('needs to know who codes, and what', async () => {
    const { get } = api();
    expect(await messageOf(await get('/api/codings'))).toMatch(/coder is missing/);
    expect(await messageOf(await get('/api/codings/sheet?coder=Ann'))).toMatch(/article is missing/);
    expect((await get('/api/codings/sheet?coder=Ann&article=none')).status).toBe(404);
  });
});

it('agreement comes with its coders, its alphas and where people differ', async () => {
  const { get, post } = api();
  const others = { positions: [], speaker: 'Selma Oduya' };
  await post(['Ann', 'Ben', 'Cas'].map((coder) => coding(coder, 's-bridge-talks-1')));
  await post([coding('Ann', 's-bridge-talks-2', others), coding('Ben', 's-bridge-talks-2')]);
  const all = (await (await get('/api/agreement')).json()) as Agreement;
  expect(all.coders).toEqual([
    { name: 'Ann', units: 2 },
    { name: 'Ben', units: 2 },
    { name: 'Cas', units: 1 },
  ]);
  expect(all.alphas[0]).toMatchObject({ variable: 'statement', coders: ['Ann', 'Ben', 'Cas'], alpha: null, units: 2 });
  expect(all.alphas[1]).toMatchObject({ variable: 'speaker', metric: 'nominal', units: 2 });
  expect(all.differences).toMatchObject([
    { unit: 's-bridge-talks-2', article: { file: 'bridge-talks' }, codings: [{ coder: 'Ann' }, { coder: 'Ben' }] },
  ]);
  const two = (await (await get('/api/agreement?coder=Ann&coder=Cas')).json()) as Agreement;
  expect(two.coders.map(({ name }) => name)).toEqual(['Ann', 'Cas']);
  expect(two.differences).toEqual([]);
});
