/** What holds on every page: it can be read by everyone, fits a narrow screen, works by keyboard, and text from the web stays text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeRapporteur } from '../api/fake.ts';
import { type Visit, visit } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const pages = [
  '/',
  '/statements',
  '/statements?search=zebra',
  '/articles',
  '/articles/bridge-talks#s-bridge-talks-4',
  '/articles/pont-de-sel',
  '/articles/hostile',
  '/actors',
  '/actors/p-maric',
  '/brief',
  '/positions',
  '/positions?open=crossing%2FVardania',
  '/issues/crossing',
  '/issues/monitors',
  '/network',
  '/network?networkType=twomode',
  '/events',
  '/events/e-next-round',
  '/events/e-talks',
  '/conflicts',
  '/copies',
  '/compare?first=bridge-talks&other=lantern-bridge',
  '/compare?first=bridge-talks&other=lantern-bridge&other=leaflet&other=pont-de-sel',
  '/compare',
  '/outlets?outlet=The+Port+Lantern&on=Northern+Wire',
  '/outlets/Northern%20Wire',
  '/statements/s-first-snow-2',
  '/articles/leaflet',
  '/articles/lantern-bridge',
  '/nowhere',
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let at: Visit;
  beforeAll(async () => {
    at = await visit(fakeRapporteur(), { colorScheme, viewport: { width: 360, height: 740 } });
  });
  afterAll(() => at.close());

  it.each(pages)('%s passes axe, contrast of WCAG AA included', async (path) => {
    await at.open(path);
    await at.page.evaluate(axe);
    const { violations } = await at.page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([]);
  });

  it.each(pages)('%s needs no sideways scroll at 360 pixels', async (path) => {
    await at.open(path);
    const [content, window] = await at.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(window);
  });
});

describe('at a desk', () => {
  let at: Visit;
  beforeAll(async () => {
    at = await visit(fakeRapporteur());
  });
  afterAll(() => at.close());

  it('text from the web does nothing', async () => {
    const asked: string[] = [];
    at.page.on('request', (request) => asked.push(request.url()));
    for (const path of ['/', '/statements', '/articles', '/articles/hostile', '/brief']) await at.open(path);
    await at.open('/articles/hostile?at=0-40.90-2000');
    await at.open('/compare?first=hostile&other=hostile&other=leaflet');
    await at.open('/outlets/%3Cb%3EBold%3C%2Fb%3E%20Daily');
    expect(await at.page.evaluate(() => 'hacked' in window)).toBe(false);
    await at.open('/articles/hostile');
    expect(await at.page.locator('.text').textContent()).toContain('<img src=x onerror="window.hacked = true">');
    expect(await at.page.locator('main :is(img, script, b)').count()).toBe(0);
    expect(await at.page.locator('a[href^="javascript"]').count()).toBe(0);
    const origin = new URL(at.page.url()).origin;
    expect(asked.filter((address) => !address.startsWith(origin) && address !== 'about:blank')).toEqual([]);
  });

  it('an overturned line turns over nothing after it', async () => {
    await at.open('/articles/hostile');
    const isolated = await at.page
      .locator('.text p')
      .first()
      .evaluate((p) => getComputedStyle(p).unicodeBidi);
    expect(isolated).toBe('isolate');
  });

  it('the colours that a person chose stay chosen', async () => {
    await at.open('/');
    await at.page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await at.open('/statements');
    expect(await at.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await at.page.getByRole('button', { name: 'Switch to light colours' }).click();
    expect(await at.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });

  it('the keyboard alone goes from the overview to the words of a statement', async () => {
    await at.open('/');
    await at.page.keyboard.press('Tab');
    expect(await at.page.locator(':focus').textContent()).toBe('Skip to the page');
    await at.page.keyboard.press('/');
    await at.page.keyboard.type('harvest');
    await at.page.keyboard.press('Enter');
    await at.page.waitForURL('**/statements?search=harvest');
    await at.page.getByText('1 statement', { exact: true }).waitFor();
    await at.page.keyboard.press('j');
    await at.page.keyboard.press('Enter');
    await at.page.waitForURL('**/articles/a-bridge-talks#s-bridge-talks-8');
    await at.page.locator('.on-content').first().waitFor();
    expect(await at.page.locator('.on-content').allInnerTexts()).toEqual([
      'It would be better',
      'to wait for the harvest',
    ]);
  });

  it('? lists the keys, and Escape puts the list away', async () => {
    await at.open('/actors');
    await at.page.keyboard.press('?');
    expect(await at.page.getByRole('dialog').textContent()).toContain('Next statement or row');
    await at.page.keyboard.press('Escape');
    expect(await at.page.getByRole('dialog').count()).toBe(0);
  });

  it('/ leads to the search from a page that has none', async () => {
    await at.open('/brief');
    await at.page.keyboard.press('/');
    await at.page.waitForURL('**/statements');
    await at.page.locator('input[type=search]:focus').waitFor();
  });

  it('every number on the overview leads to what was counted', async () => {
    await at.open('/');
    await at.page.getByRole('link', { name: '2 statements whose speaker was left open' }).click();
    await at.page.getByText('2 statements', { exact: true }).waitFor();
    await at.page.goBack();
    await at.page.getByRole('link', { name: '1 report without a date' }).click();
    await at.page.getByText('A note handed out at the crossing').waitFor();
    await at.page.goBack();
    await at.page.getByRole('link', { name: /^March 2031: 9 statements/ }).click();
    await at.page.waitForURL('**/statements?from=2031-03-01&to=2031-03-31');
    await at.page.getByText('9 statements', { exact: true }).waitFor();
  });

  it('every sentence of the brief opens onto the words that it rests on', async () => {
    await at.open('/brief');
    for (const sentence of await at.page.locator('.sentence').all()) {
      expect(await sentence.getByRole('link').count()).toBeGreaterThan(0);
    }
    await at.page.getByRole('link', { name: 'Source 1: ' }).first().click();
    await at.page.waitForURL('**/articles/a-first-snow#s-first-snow-2');
    await at.open('/brief');
    await at.page.getByRole('link', { name: 'Source 2: ' }).first().click();
    await at.page.waitForURL('**/articles/*?at=*');
    await at.page.locator('.asked').first().waitFor();
  });

  it('sentences of the brief that were read, inferred and confirmed look different', async () => {
    await at.open('/brief');
    const looks = await Promise.all(
      ['read', 'inferred', 'confirmed'].map((basis) =>
        at.page
          .locator(`.sentence.${basis}`)
          .first()
          .evaluate((element) => {
            const { fontStyle, textDecorationLine } = getComputedStyle(element);
            return `${fontStyle} ${textDecorationLine}`;
          }),
      ),
    );
    expect(new Set(looks).size).toBe(3);
  });

  it('the brief can be copied as Markdown and saved as a page', async () => {
    await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at.open('/brief?since=2031-06-01');
    await at.page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await at.page.getByText('Copied.').waitFor();
    const copied = await at.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# The Sel bridge talks\n/);
    expect(copied).toContain('## Sources');
    const [file] = await Promise.all([
      at.page.waitForEvent('download'),
      at.page.getByRole('link', { name: 'Save as a page' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('brief.html');
  });

  it('a brief can begin at a day, which the address keeps', async () => {
    await at.open('/brief');
    await at.page.getByLabel('What is new since').fill('2031-06-01');
    await at.page.waitForURL('**/brief?since=2031-06-01');
    await at.page.locator('.sources li').nth(2).waitFor({ state: 'detached' });
    expect(await at.page.locator('.sources li').count()).toBe(2);
  });

  it('an actor’s page shows the words that name it, where they stand', async () => {
    await at.open('/actors/p-maric');
    expect(await at.page.title()).toBe('Ilan Maric · Rapporteur');
    await at.page.getByRole('link', { name: '“he”' }).click();
    await at.page.waitForURL('**/articles/a-bridge-talks#s-bridge-talks-2');
  });
});

describe('when there is nothing or nobody to show', () => {
  it('an empty record says how to fill it', async () => {
    const at = await visit(fakeRapporteur([]));
    await at.open('/');
    expect(await at.page.locator('main').textContent()).toContain('rapporteur add FOLDER');
    await at.close();
  });

  it('a program that has gone is said to have gone', async () => {
    const at = await visit(fakeRapporteur());
    await at.open('/');
    await at.page.route('**/api/**', (route) => route.abort());
    await at.page.getByRole('link', { name: 'Brief' }).click();
    expect(await at.page.getByRole('alert').textContent()).toContain('See whether “rapporteur serve” is still running');
    await at.close();
  });
});
