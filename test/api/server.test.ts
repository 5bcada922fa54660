/** The server as a whole: pages and API from one address of this computer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../src/serve/api/server.ts';
import { fakeRapporteur } from './fake.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-server-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Rapporteur</title>');
writeFileSync(join(folder, 'assets', 'main-1.js'), '1;');

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(fakeRapporteur(), { token: 'secret', pages: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  it('listens on this computer alone unless told otherwise', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it.each(['/', '/statements?open=true', '/articles/a-1', '/actors/p.q'])('answers %s with the page', async (path) => {
    const response = await fetch(server.url + path);
    expect(await response.text()).toContain('<title>Rapporteur</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('lets a browser keep for good what is named after its content, and nothing else', async () => {
    const asset = await fetch(`${server.url}/assets/main-1.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/assets/main-2.js`)).status).toBe(404);
  });

  it('answers 304 for a page that has not changed', async () => {
    const tag = (await fetch(server.url)).headers.get('etag')!;
    expect((await fetch(server.url, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });

  it('gives no file from outside its folder', async () => {
    // Written raw: fetch would tidy the path before it is sent.
    const { port } = new URL(server.url);
    const body = await new Promise<string>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', path: '/assets/../../../../../../etc/passwd' }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      });
      sent.on('error', reject).end();
    });
    expect(body).not.toContain('root:');
  });

  it('says when a port is taken, and what to do', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer(fakeRapporteur(), { token: 'x', port })).rejects.toMatchObject({
      problem: { code: 'usage', hint: expect.stringContaining('--port') },
    });
  });

  it('says plainly that the pages have not been built, and answers the API all the same', async () => {
    const bare = await startServer(fakeRapporteur(), { token: 'x', pages: join(folder, 'nothing') });
    const page = await fetch(bare.url);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
    expect((await fetch(`${bare.url}/api/overview`)).status).toBe(200);
    await bare.close();
  });
});
