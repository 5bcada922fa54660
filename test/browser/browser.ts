/** A real browser before a real server over the invented record. Built pages are what is tested, so they are built first. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
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

export const serve = (rapporteur: Rapporteur, pages: string): Promise<RunningServer> =>
  startServer(rapporteur, { token: randomBytes(16).toString('hex'), pages });
