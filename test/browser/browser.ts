/** A real browser before a real server over the invented record. Built pages are what is tested, so they are built first. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { type RunningServer, startServer } from '../../src/serve/api/server.ts';
import type { Rapporteur } from '../../src/service/types.ts';

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** The pages as they are now, in a folder of their own. */
export async function buildPages(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'rapporteur-pages-'));
  await build({ root: fileURLToPath(new URL('../../web', import.meta.url)), build: { outDir }, logLevel: 'error' });
  return outDir;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds wrong with the page as it is, contrast of WCAG AA included; a line for each. */
export async function wrongWith(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`);
}

export const serve = (rapporteur: Rapporteur, pages: string): Promise<RunningServer> =>
  startServer(rapporteur, { token: randomBytes(16).toString('hex'), pages });

export interface Visit {
  readonly page: Page;
  /** Opens a path and waits until the record has answered. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

/** One window on the record. Scripts of the page that fail fail the test. */
export async function visit(rapporteur: Rapporteur, options: BrowserContextOptions = {}): Promise<Visit> {
  const pages = await buildPages();
  const server = await serve(rapporteur, pages);
  const browser = await launch();
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  return {
    page,
    open: async (path) => {
      // A change of what follows # alone would not load anything.
      await page.goto('about:blank');
      await page.goto(server.url + path);
      await page.waitForFunction(
        () => document.querySelector('main :is(h1, [role=alert])') && !document.querySelector('.waiting'),
      );
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(pages, { recursive: true });
      if (errors.length > 0) throw new AggregateError(errors, errors.map((error) => error.message).join('; '));
    },
  };
}
