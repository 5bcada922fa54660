/** The API answers with the service's own data, and refuses with a problem that a person can act on. */
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/model/problem.ts';
import { createApi } from '../../src/serve/api/app.ts';
import { fakeRapporteur } from './fake.ts';
import { entries } from './record.ts';

const rapporteur = fakeRapporteur();
const api = createApi(rapporteur, { token: 'secret' });
const get = (path: string, headers: Record<string, string> = {}) => api.request(`http://localhost${path}`, { headers });
const problemOf = async (response: Response) => ((await response.json()) as { problem: { message: string } }).problem;

describe('reading the record', () => {
  it.each([
    ['/api/overview', () => rapporteur.overview()],
    ['/api/articles?outlet=Northern%20Wire', () => rapporteur.articles({ outlet: 'Northern Wire' })],
    ['/api/articles/bridge-talks', () => rapporteur.article('bridge-talks')],
    ['/api/statements?kind=direct&limit=2', () => rapporteur.statements({ kind: 'direct', limit: 2 })],
    ['/api/statements?open=true', () => rapporteur.statements({ open: true })],
    ['/api/statements?open=false', () => rapporteur.statements({ open: false })],
    ['/api/statements/s-bridge-talks-1', () => rapporteur.statement('s-bridge-talks-1')],
    ['/api/events', () => rapporteur.events({})],
    ['/api/events?kind=meeting&status=planned', () => rapporteur.events({ kind: 'meeting', status: 'planned' })],
    ['/api/events?participant=Ilan%20Maric', () => rapporteur.events({ participant: 'Ilan Maric' })],
    ['/api/events?from=2031-05-01&search=forty', () => rapporteur.events({ from: '2031-05-01', search: 'forty' })],
    ['/api/events/e-next-round', () => rapporteur.event('e-next-round')],
    ['/api/positions?party=Vardania&least=0.8', () => rapporteur.positions({ party: 'Vardania', least: 0.8 })],
    [
      '/api/positions?firmness=refuses&voice=principal&from=2031-06-01',
      () => rapporteur.positions({ firmness: 'refuses', voice: 'principal', from: '2031-06-01' }),
    ],
    ['/api/positions/t-bridge-talks-1-vardania', () => rapporteur.position('t-bridge-talks-1-vardania')],
    ['/api/standing', () => rapporteur.standing({})],
    ['/api/standing?date=2031-04-30&window=30', () => rapporteur.standing({ date: '2031-04-30', window: 30 })],
    ['/api/issues/crossing', () => rapporteur.movement('crossing', {})],
    ['/api/issues/monitors?window=10', () => rapporteur.movement('monitors', { window: 10 })],
    ['/api/copies?article=lantern-bridge', () => rapporteur.copies({ article: 'lantern-bridge' })],
    ['/api/conflicts', () => rapporteur.conflicts({})],
    ['/api/conflicts?revision=false', () => rapporteur.conflicts({ revision: false })],
    ['/api/conflicts?event=e-trucks&kind=count', () => rapporteur.conflicts({ event: 'e-trucks', kind: 'count' })],
    [
      '/api/compare?first=bridge-talks&other=lantern-bridge',
      () => rapporteur.compare('bridge-talks', ['lantern-bridge']),
    ],
    [
      '/api/compare?first=bridge-talks&other=lantern-bridge&other=leaflet',
      () => rapporteur.compare('bridge-talks', ['lantern-bridge', 'leaflet']),
    ],
    ['/api/outlets', () => rapporteur.outlets()],
    ['/api/outlets/Northern%20Wire', () => rapporteur.outlet('Northern Wire')],
    ['/api/outlets/%3Cb%3EBold%3C%2Fb%3E%20Daily', () => rapporteur.outlet('<b>Bold</b> Daily')],
    ['/api/reliances', () => rapporteur.reliances()],
    ['/api/articles/leaflet', () => rapporteur.article('leaflet')],
    ['/api/actors?type=state', () => rapporteur.actors({ type: 'state' })],
    ['/api/actors/p-maric', () => rapporteur.actor('p-maric')],
    ['/api/brief?since=2031-04-01', () => rapporteur.brief({ since: '2031-04-01' })],
  ])('%s is what the service says', async (path, expected) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(JSON.parse(JSON.stringify(await expected())));
  });

  it('gives every statement the first of its speakers, wherever it stands', async () => {
    const body = async (path: string) => (await get(path)).json();
    type Shown = { speaker: object | null; speakers: { actor: string | null; name: string }[]; article: object };
    const shown: Shown[] = [
      (await body('/api/statements/s-bridge-talks-1')).statement,
      (await body('/api/statements/s-bridge-talks-1')).variants[0].statement,
      ...(await body('/api/events/e-observers')).statements,
      ...(await body('/api/compare?first=bridge-talks&other=leaflet')).others[0].right.statements,
      ...(await body('/api/statements')).rows,
      ...(await body('/api/articles/bridge-talks')).statements,
      ...(await body('/api/actors/p-maric')).latest,
    ];
    for (const { speaker, speakers, article } of shown) {
      expect(article).toHaveProperty('headline');
      const [first] = speakers;
      if (first === undefined) expect(speaker).toBeNull();
      else if (first.actor === null) expect(speaker).toMatchObject({ description: first.name });
      else expect(speaker).toMatchObject({ name: first.name });
    }
    expect(new Set(shown.map(({ speaker }) => speaker && Object.keys(speaker)[0]))).toEqual(
      new Set([null, 'name', 'description']),
    );
  });

  it('gives every report of an event its spans, wherever it stands, and they are its words', async () => {
    const body = async (path: string) => (await get(path)).json();
    type Shown = { reports: { article: { file: string }; passage: { text: string }; spans: [number, number][] }[] };
    const shown: Shown[] = [
      ...(await body('/api/events')).rows,
      (await body('/api/events/e-talks')).event,
      ...(await body('/api/articles/lantern-bridge')).events,
    ];
    const reports = shown.flatMap((event) => event.reports);
    expect(reports.length).toBeGreaterThan(8);
    for (const { article, passage, spans } of reports) {
      const { text } = entries.find((entry) => entry.article.file === article.file)!.article;
      expect(spans.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(passage.text);
    }
  });

  it('follows a cursor to the rows after', async () => {
    const first = (await (await get('/api/statements?limit=3')).json()) as { next: string; rows: { id: string }[] };
    const second = (await (await get(`/api/statements?limit=3&cursor=${first.next}`)).json()) as typeof first;
    expect(second.rows).toHaveLength(3);
    expect(first.rows.map((r) => r.id)).not.toContain(second.rows[0]!.id);
  });

  it('answers 304 to who has the same already', async () => {
    const tag = (await get('/api/overview')).headers.get('etag')!;
    expect((await get('/api/overview', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/api/overview', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('the calendar', () => {
  it('has the dated events and is served as one', async () => {
    const response = await get('/api/events.ics');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/^UID:.*/gm)).toEqual(['UID:e-observers@rapporteur', 'UID:e-talks@rapporteur']);
  });

  it('takes the filters of the listing, and says what is wrong with one', async () => {
    expect((await (await get('/api/events.ics?kind=delivery')).text()).match(/^UID:/gm)).toHaveLength(1);
    expect((await get('/api/events.ics?kind=party')).status).toBe(400);
    expect((await get('/api/events.ics?limit=1')).status).toBe(400);
  });
});

describe('what is asked wrongly', () => {
  it.each([
    ['/api/statements?kind=shouted', '“shouted” is none of direct, indirect, mixed'],
    ['/api/statements?from=2031-02-30', '“2031-02-30” is not a day: write it as'],
    ['/api/statements?to=yesterday', '“yesterday” is not a day'],
    ['/api/statements?open=perhaps', '“perhaps” is neither true nor false'],
    ['/api/statements?limit=0', 'ask for 1 to'],
    ['/api/statements?limit=many', 'is not a whole number'],
    ['/api/statements?speakr=x', 'unknown parameter: speakr'],
    ['/api/articles?search=', 'search is empty'],
    ['/api/events?kind=party', '“party” is none of meeting, call, visit'],
    ['/api/events?status=perhaps', '“perhaps” is none of happened, planned, cancelled, claimed'],
    ['/api/events?from=2031-13-01', '“2031-13-01” is not a day'],
    ['/api/events?place=', 'place is empty'],
    ['/api/positions?firmness=wants', '“wants” is none of demands, accepts'],
    ['/api/positions?voice=loud', '“loud” is none of act, principal'],
    ['/api/positions?least=1.5', 'least is not a number from 0 to 1'],
    ['/api/standing?date=2031-02-30', '“2031-02-30” is not a day'],
    ['/api/standing?window=0', 'window is not a whole number of days'],
    ['/api/issues/crossing?date=2031-04-30', 'unknown parameter: date'],
    ['/api/copies?limit=1001', 'ask for 1 to'],
    ['/api/conflicts?kind=quarrel', '“quarrel” is none of toll, count'],
    ['/api/conflicts?revision=1', '“1” is neither true nor false'],
    ['/api/compare?first=bridge-talks', 'other is missing: give the id or file name of an article'],
    ['/api/compare?other=bridge-talks', 'first is missing: give Id or file name of one article'],
    [`/api/compare?first=leaflet${'&other=leaflet'.repeat(41)}`, 'at most 40 articles beside the first'],
    ['/api/actors?search=%00', 'NUL'],
  ])('%s is refused and told why', async (path, words) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect((await problemOf(response)).message).toContain(words);
  });

  it.each([
    '/api/articles/nobody',
    '/api/statements/s-0',
    '/api/events/e-0',
    '/api/positions/t-0',
    '/api/issues/nothing',
    '/api/outlets/nobody',
    '/api/compare?first=bridge-talks&other=leaflet&other=nobody',
    '/api/actors/nobody',
    '/api/nothing',
  ])('%s is not found, as a problem', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await problemOf(response)).toMatchObject({ code: 'not-found' });
  });

  it('finds nothing under a name with a NUL, without asking the record, which would fail', async () => {
    const fails = () => Promise.reject(new Error('The database keeps no NUL.'));
    const strict = createApi({ ...rapporteur, event: fails, outlet: fails, position: fails }, { token: 'secret' });
    for (const path of ['/api/events/%00', '/api/outlets/North%00Wire', '/api/positions/%00']) {
      const response = await strict.request(`http://localhost${path}`);
      expect(response.status).toBe(404);
      expect(await problemOf(response)).toMatchObject({ code: 'not-found' });
    }
  });

  it('keeps an unforeseen failure to itself', async () => {
    const broken = createApi(
      { ...rapporteur, overview: () => Promise.reject(new Error('at /home/someone/secret.ts')) },
      { token: 'secret' },
    );
    const silent = console.error;
    console.error = () => {};
    const response = await broken.request('http://localhost/api/overview');
    console.error = silent;
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret.ts');
  });

  it('answers a full disk as the problem that it is', async () => {
    const full = new ProblemError({ code: 'disk-full', message: 'The disk is full.' });
    const broken = createApi({ ...rapporteur, overview: () => Promise.reject(full) }, { token: 'secret' });
    const response = await broken.request('http://localhost/api/overview');
    expect(response.status).toBe(507);
    expect(await problemOf(response)).toEqual(full.problem);
  });
});

describe('adding articles', () => {
  const post = (body: string, token = 'secret') =>
    api.request('http://localhost/api/articles', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });

  it('passes articles and problems on in their order', async () => {
    const sent = [entries[0]!.article, { code: 'file-empty', message: 'x.txt holds no text.', file: 'x.txt' }];
    rapporteur.added.length = 0;
    const response = await post(JSON.stringify(sent));
    expect(await response.json()).toMatchObject({ added: 2 });
    expect(rapporteur.added).toEqual(sent);
  });

  it.each([
    ['without the token', 401, () => post('[]', 'guess')],
    ['with an empty token', 401, () => post('[]', '')],
    ['with half a JSON text', 400, () => post('[{"id":')],
    ['with something that is no article', 400, () => post('[{"text": "words"}]')],
    [
      'with a span that ends before it starts',
      400,
      () => post(JSON.stringify([{ ...entries[0]!.article, furniture: [{ kind: 'credit', span: [9, 3] }] }])),
    ],
  ])('is refused %s, and nothing is added', async (_, status, send) => {
    rapporteur.added.length = 0;
    const response = await send();
    expect(response.status).toBe(status);
    expect((await problemOf(response)).message).not.toBe('');
    expect(rapporteur.added).toEqual([]);
  });

  it('is refused when the body is too large', async () => {
    const response = await api.request('http://localhost/api/articles', {
      method: 'POST',
      body: '[]',
      headers: { 'content-type': 'application/json', 'content-length': '99999999', authorization: 'Bearer secret' },
    });
    expect(response.status).toBe(413);
  });
});

describe('requests that were not meant for this server', () => {
  it.each(['evil.example', 'localhost.evil.example', 'evil.example:80', '127.0.0.1.evil.example'])(
    'are refused under the name %s',
    async (host) => {
      const response = await get('/api/overview', { host });
      expect(response.status).toBe(403);
      expect((await problemOf(response)).message).toContain('does not answer to the name');
    },
  );

  it.each(['localhost', 'localhost:4000', '127.0.0.1:4000', '[::1]:4000', '192.168.0.7'])(
    'are told from those for %s, which are answered',
    async (host) => expect((await get('/api/overview', { host })).status).toBe(200),
  );

  it('cannot be read by another origin, framed, sniffed or followed', async () => {
    const { headers } = await get('/api/overview', { origin: 'http://evil.example' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
