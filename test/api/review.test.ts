/** What people say of the record arrives as they sent it, and from nobody but those who may say it. */
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/serve/api/app.ts';
import type { Change, CorrectionRow, NewCorrections, Rapporteur, Split } from '../../src/service/types.ts';
import { fakeRapporteur } from './fake.ts';

const merge: Change = {
  kind: 'actor',
  from: { id: 'p-old', name: 'Maric', type: 'person', party: null },
  into: { id: 'p-maric', name: 'Ilan Maric', type: 'person', party: 'Vardania' },
};
const row = (change: Change, who: string): CorrectionRow => ({
  id: 'k-1',
  batch: null,
  who,
  at: '2031-05-04T10:00:00.000Z',
  change,
  undone: null,
  says: 'Said that Maric is Ilan Maric.',
  articles: [],
});

function recording() {
  const said: unknown[] = [];
  const rapporteur: Rapporteur = {
    ...fakeRapporteur(),
    async correct(corrections: NewCorrections) {
      said.push(corrections);
      return corrections.changes.map((change) => row(change, corrections.who));
    },
    async split(split: Split) {
      said.push(split);
      return [];
    },
    async undo(id, who) {
      said.push({ id, who });
      return [{ ...row(merge, 'Ann'), undone: { who, at: '2031-05-05T10:00:00.000Z' } }];
    },
    history: async (query) => ({ rows: [row(merge, query.who ?? 'Ann')], total: 1, next: null }),
    review: async () => ({ items: [], waiting: 3 }),
  };
  return { said, rapporteur };
}

const corrections = { who: 'Ann', changes: [merge] };
const token = { authorization: 'Bearer secret' };
/** As a browser sends what a page of this server fetches. */
const page = { host: 'localhost:4000', origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' };

function posting(headers: Record<string, string>, options: { readonly host?: string } = {}) {
  const { said, rapporteur } = recording();
  const api = createApi(rapporteur, { token: 'secret', ...options });
  const post = (path: string, body: unknown) =>
    api.request(`http://localhost${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { said, post, get: (path: string) => api.request(`http://localhost${path}`) };
}

describe('with the token', () => {
  it('corrections, splits and undoing arrive as they were sent, and the answer is what the history has', async () => {
    const { said, post } = posting(token);
    const answer = await post('/api/corrections', corrections);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([row(merge, 'Ann')]);
    const split = { who: 'Ann', statements: ['s-1'], into: merge.into };
    expect((await post('/api/splits', split)).status).toBe(200);
    const undone = await post('/api/corrections/k-1/undo', { who: 'Ben' });
    expect(await undone.json()).toMatchObject([{ undone: { who: 'Ben' } }]);
    expect(said).toEqual([corrections, split, { id: 'k-1', who: 'Ben' }]);
  });

  it.each([
    ['half a JSON text', '{"who": "Ann", "chang'],
    ['no changes', { who: 'Ann' }],
    ['nobody', { changes: [] }],
    ['a change of a kind that there is not', { who: 'Ann', changes: [{ kind: 'mood', before: null, after: null }] }],
    [
      'a statement with half of its keys',
      { who: 'Ann', changes: [{ kind: 'statement', article: 'a-1', before: null, after: { id: 's-1' } }] },
    ],
    ['a copy of one article', { who: 'Ann', changes: [{ kind: 'copy', articles: ['a-1'], holds: false }] }],
  ])('a body with %s is refused and told why', async (_, body) => {
    const { said, post } = posting(token);
    const answer = await post('/api/corrections', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ problem: { code: 'usage', message: expect.stringMatching(/\w/) } });
    expect(said).toEqual([]);
  });
});

describe('without the token', () => {
  it('the pages of this server may say what they have to say of the record', async () => {
    const { said, post } = posting(page);
    expect((await post('/api/corrections', corrections)).status).toBe(200);
    expect((await post('/api/corrections/k-1/undo', { who: 'Ann' })).status).toBe(200);
    expect(said).toHaveLength(2);
  });

  it('even they may add no articles', async () => {
    const { post } = posting(page);
    expect((await post('/api/articles', [])).status).toBe(401);
    expect((await post('/api/correctionsandmore', corrections)).status).toBe(401);
  });

  it.each([
    ['a page of another site', { ...page, origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['another site that says nothing of itself', { host: 'localhost:4000', origin: 'http://evil.example' }],
    [
      'a page of another server on this computer',
      { ...page, origin: 'http://localhost:8888', 'sec-fetch-site': 'same-site' },
    ],
    ['a page without an origin', { ...page, origin: 'null' }],
    ['a browser that does not say whose page it is', { host: page.host, origin: page.origin }],
    ['a program that is no browser', { host: page.host }],
    ['a form, which can send no JSON', { ...page, 'content-type': 'text/plain' }],
    ['a wrong token', { authorization: 'Bearer guess' }],
  ])('%s is refused, and nothing is said', async (_, headers) => {
    const { said, post } = posting(headers as Record<string, string>);
    for (const path of ['/api/corrections', '/api/splits', '/api/corrections/k-1/undo']) {
      const answer = await post(path, path.endsWith('undo') ? { who: 'Eve' } : corrections);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ problem: { code: 'forbidden' } });
    }
    expect(said).toEqual([]);
  });

  it('a site that points a name of its own at this computer is refused under that name', async () => {
    const { said, post } = posting({
      host: 'evil.example:4000',
      origin: 'http://evil.example:4000',
      'sec-fetch-site': 'same-origin',
    });
    expect((await post('/api/corrections', corrections)).status).toBe(403);
    expect(said).toEqual([]);
  });

  it('pages that a whole network can reach only read', async () => {
    const { said, post, get } = posting(
      { ...page, host: '192.168.0.7:4000', origin: 'http://192.168.0.7:4000' },
      { host: '0.0.0.0' },
    );
    expect((await post('/api/corrections', corrections)).status).toBe(401);
    expect((await get('/api/corrections')).status).toBe(200);
    expect(said).toEqual([]);
  });

  it('no site is told beforehand that it might ask', async () => {
    const { rapporteur } = recording();
    const answer = await createApi(rapporteur, { token: 'secret' }).request('http://localhost/api/corrections', {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('reading', () => {
  it('the history and the queue can be read, and a wrong question is told so', async () => {
    const { get } = posting({});
    expect(await (await get('/api/corrections?who=Ben&kind=actor&undone=true')).json()).toMatchObject({
      rows: [{ who: 'Ben', says: 'Said that Maric is Ilan Maric.' }],
    });
    expect(await (await get('/api/review?kind=position&issue=observers')).json()).toEqual({ items: [], waiting: 3 });
    expect((await get('/api/corrections?kind=mood')).status).toBe(400);
    expect((await get('/api/review?kind=actor')).status).toBe(400);
  });
});
