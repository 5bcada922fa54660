import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress, publicWeb } from '../../src/ingest/address.ts';
import { type FetchOptions, fetchPage } from '../../src/ingest/fetch.ts';
import { report, reportText, take } from './help.ts';

const page = `<!doctype html><html><head><title>Quay</title></head><body><article>${report.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ostrel Lantern</title><link>/</link><language>en-gb</language>${items}</channel></rss>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

let requests: IncomingMessage[] = [];
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, res) => res.writeHead(200, html).end(page),
  '/2031/05/03/quay-opens.html': (_, res) => res.writeHead(200, html).end(page),
  '/latin': (_, res) =>
    res
      .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
      .end(Buffer.from(page.replace(/[“”]/g, '').replace('Ostrel', 'Ostr\xe9l'), 'latin1')),
  '/text': (_, res) => res.writeHead(200, { 'content-type': 'text/plain' }).end(reportText),
  '/gzip': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/br': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
  '/bomb': (_, res) =>
    res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000, 'x'))),
  '/broken-gzip': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('not compressed at all'),
  '/odd-encoding': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' }).end('x'),
  '/silent': () => {},
  '/slow': (_, res) => {
    res.writeHead(200, html).write('<p>The beginning of');
  },
  '/endless': (_, res) => endless(res),
  '/announced': (_, res) => res.writeHead(200, { ...html, 'content-length': '90000000' }).write('x'),
  '/picture': (_, res) => res.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/untyped': (_, res) => res.writeHead(200).end(page),
  '/gone': (_, res) => res.writeHead(404, html).end(page),
  '/reset': (_, res) => res.destroy(),
  '/once': (_, res) => res.writeHead(302, { location: 'page' }).end(),
  '/for-ever': (req, res) =>
    res.writeHead(302, { location: `/for-ever?${Number(req.url?.split('?')[1] ?? 0) + 1}` }).end(),
  '/to-metadata': (_, res) => res.writeHead(301, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-loopback': (_, res) => res.writeHead(307, { location: 'http://127.0.0.2/' }).end(),
  '/to-file': (_, res) => res.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/feed': (_, res) =>
    res.writeHead(200, { 'content-type': 'application/rss+xml' }).end(
      rss(`
    <item><title>Quay &amp;amp; lights</title><link>/2031/05/03/quay-opens.html</link><pubDate>Sat, 03 May 2031 12:05:00 GMT</pubDate><description>Short.</description></item>
    <item><title>Gone</title><link>/gone</link></item>
    <item><title>Private</title><link>http://10.0.0.1/x</link></item>
    <item><title>Again</title><link>/feed</link></item>
    <item><title>Whole</title><link>/whole</link><content:encoded><![CDATA[${report
      .map((p) => `<p>${p}</p>`)
      .join('')
      .repeat(4)}]]></content:encoded></item>`),
    ),
};

function endless(res: ServerResponse): void {
  res.writeHead(200, html);
  const chunk = Buffer.alloc(65_536, 'x');
  const more = (): void => {
    while (!res.destroyed && res.write(chunk));
    if (!res.destroyed) res.once('drain', more);
  };
  more();
}

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((req, res) => {
    requests.push(req);
    (answers[req.url!.split('?')[0]!] ?? answers['/gone']!)(req, res);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Allows the test's own server and nothing else. */
const local: FetchOptions = {
  reachable: (address, port) => address === '127.0.0.1' && port === (server.address() as AddressInfo).port,
  timeoutMs: 2000,
  maxBytes: 1024 * 1024,
};
const problemOf = async (path: string, options = local) =>
  (await take([path.startsWith('/') ? base + path : path], { fetch: options })).problems;

describe('an address', () => {
  test.each(['/page', '/gzip', '/br', '/once', '/text'])('gives its article: %s', async (path) => {
    const { articles, problems } = await take([base + path], { fetch: local });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([{ text: reportText, origin: base + path }]);
  });

  test('is the address after redirects, and its day counts when nothing else is said', async () => {
    const { articles } = await take([`${base}/2031/05/03/quay-opens.html`], { fetch: local });
    expect(articles[0]).toMatchObject({
      file: 'quay-opens',
      url: { value: `${base}/2031/05/03/quay-opens.html`, from: 'given' },
      published: { value: '2031-05-03', from: 'url' },
    });
    expect((await take([`${base}/once`], { fetch: local })).articles[0]!.url.value).toBe(`${base}/page`);
  });

  test('names its outlet by its domain where the dossier knows it', async () => {
    const knownOutlets = (name: string) => (name === '0.0.1' ? { name: 'The Lantern', type: 'newspaper' } : null);
    const { articles } = await take([`${base}/page`], { fetch: local, knownOutlets });
    expect(articles[0]!.outlet).toEqual({ value: 'The Lantern', from: 'url' });
  });

  test('is decoded as its server declares', async () => {
    expect((await take([`${base}/latin`], { fetch: local })).articles[0]!.text).toContain('Ostrél');
  });

  test('is asked for without cookies and under our own name', async () => {
    requests = [];
    await take([`${base}/page`], { fetch: local });
    expect(requests[0]!.headers.cookie).toBeUndefined();
    expect(requests[0]!.headers['user-agent']).toMatch(/^rapporteur/);
  });
});

describe('an address that cannot be fetched', () => {
  test.each([
    '/for-ever',
    '/endless',
    '/announced',
    '/bomb',
    '/broken-gzip',
    '/odd-encoding',
    '/picture',
    '/untyped',
    '/gone',
    '/reset',
    'http://name.invalid/',
    'http://',
  ])('is a problem: %s', async (path) => {
    expect(await problemOf(path)).toMatchObject([
      { code: 'url-failed', message: expect.any(String), hint: expect.any(String) },
    ]);
  });

  test.each(['/silent', '/slow'])('is given up after its time: %s', async (path) => {
    const started = performance.now();
    const problems = await problemOf(path, { ...local, timeoutMs: 300 });
    expect(problems).toMatchObject([{ code: 'url-failed', message: expect.stringContaining('0.3 seconds') }]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('redirects are followed five times and no more', async () => {
    requests = [];
    await problemOf('/for-ever');
    expect(requests.length).toBe(6);
  });

  test('does not stop the next one', async () => {
    const { articles, problems } = await take([`${base}/gone`, `${base}/page`], { fetch: local });
    expect([articles.length, problems.length]).toEqual([1, 1]);
  });
});

describe('an address that may not be fetched', () => {
  test.each([
    '/to-metadata',
    '/to-loopback',
    '/to-file',
    'ftp://lantern.example/x',
    'file:///etc/hostname',
    'http://user:word@lantern.example/',
  ])('is refused: %s', async (path) => {
    expect(await problemOf(path)).toMatchObject([{ code: 'url-refused' }]);
  });

  test.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '10.1.2.3',
    '169.254.169.254',
    '0.0.0.0',
    'localhost',
  ])('and reaches nobody: http://%s/', async (host) => {
    requests = [];
    const { port } = server.address() as AddressInfo;
    for (const address of [`http://${host}/page`, `http://${host}:${port}/page`]) {
      expect(await fetchPage(address, { timeoutMs: 2000 })).toMatchObject({ code: 'url-refused', file: address });
    }
    expect(requests).toEqual([]);
  });

  test('a name is judged by every address that it has when the connection is made', async () => {
    const asked: string[] = [];
    const reachable = (address: string) => {
      asked.push(address);
      return false;
    };
    const { port } = server.address() as AddressInfo;
    expect(await fetchPage(`http://localhost:${port}/page`, { reachable })).toMatchObject({ code: 'url-refused' });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every((address) => address === '127.0.0.1' || address === '::1')).toBe(true);
  });
});

describe('the public web', () => {
  test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('includes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    ...[
      '127.0.0.1',
      '127.255.0.1',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
    ],
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '192.0.0.8',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '192.88.99.1',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'fec0::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '::127.0.0.1',
      '::10.0.0.1',
      '64:ff9b::a00:1',
      '64:ff9b:1::1',
    ],
    ...['2002:7f00:1::', '2001::1', '2001:db8::1', '100::1', '3fff::1', '5f00::1', 'name', ''],
  ])('leaves out %j', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('has ports 80 and 443', () => {
    expect([80, 443, 22, 8080, 6379].filter((port) => publicWeb('8.8.8.8', port))).toEqual([80, 443]);
  });
});

describe('a feed', () => {
  test('gives the pages of its entries, or their whole content, and a problem for each that fails', async () => {
    const { articles, problems } = await take([`${base}/feed`], { fetch: local });
    expect(articles.map((a) => a.file)).toEqual(['quay-opens', 'whole']);
    expect(articles[0]).toMatchObject({
      text: reportText,
      headline: { value: 'Quay', from: 'html' },
      outlet: { value: 'The Ostrel Lantern', from: 'feed' },
      published: { value: '2031-05-03T12:05:00Z', from: 'feed' },
    });
    expect(articles[1]!.headline).toMatchObject({ value: 'Whole', from: 'feed' });
    expect(problems.map((p) => p.code)).toEqual(['url-failed', 'url-refused', 'html-no-article']);
  });
});
