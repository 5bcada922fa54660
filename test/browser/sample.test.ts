/** The pages over the sample as the program reads it: what each says leads to the words that it rests on. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import type { Rapporteur } from '../../src/service/types.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore } from '../../src/store/store.ts';
import { slice } from '../../src/text/span.ts';
import { reading } from '../pipeline/everything.ts';
import { type Visit, visit } from './browser.ts';

const samples = new URL('../../samples/', import.meta.url);

let service: Rapporteur;
let at: Visit;
beforeAll(async () => {
  const dossier = readFileSync(new URL('dossier.yaml', samples), 'utf8');
  service = reading(await openStore(await openMemory()), dossier).service;
  await service.add(ingest([new URL('reports', samples).pathname]));
  at = await visit(service, { viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await at.close();
  await service.close();
});

/** Follows a link and gives the words that the report then shows as asked for. */
async function followed(link: ReturnType<Visit['page']['locator']>): Promise<string> {
  await link.click();
  await at.page.waitForURL('**/articles/*?at=*');
  await at.page.locator('.asked').first().waitFor();
  return (await at.page.locator('.asked').allTextContents()).join('');
}

/** Without the spaces between paragraphs and the dots between parts. */
const bare = (words: string): string => words.replace(/ … |\s/g, '');

it('an event told by several reports opens each at its own words', async () => {
  const [event] = (await service.events({ limit: 1000 })).rows
    .filter(({ reports }) => reports.length > 1)
    .sort((a, b) => b.reports.length - a.reports.length);
  for (const [index, { passage, article }] of event!.reports.slice(0, 3).entries()) {
    await at.open(`/events/${event!.id}`);
    const unfold = at.page.getByRole('button', { name: /^Show/ });
    if ((await unfold.count()) > 0) await unfold.click();
    const { text } = (await service.article(article.id)).article;
    expect(bare(await followed(at.page.locator('.versions .passage').nth(index)))).toBe(
      bare(passage.spans.map((span) => slice(text, span)).join('')),
    );
  }
});

it('a conflict opens each report at the words that it shows', async () => {
  for (const index of [0, 1, 2]) {
    await at.open('/conflicts');
    const link = at.page.locator('.conflicts .passage').nth(index);
    const shown = (await link.textContent())!;
    expect(bare(await followed(link))).toBe(bare(shown));
  }
});

it('every event with a day has a point, and every other one a row of its own', async () => {
  await at.open('/events');
  const { total } = await service.events({});
  const points = await at.page.locator('.point').count();
  const undated = await at.page.locator('section[aria-labelledby=undated] .events > li').count();
  expect(points).toBeGreaterThan(0);
  expect(points + undated).toBe(total);
});

it('of a report and its copy, the one follows to the same text', async () => {
  const [family] = (await service.copies({})).rows;
  await at.open(`/compare?first=${family!.first.id}&other=${family!.copies[0]!.article.id}`);
  const last = at.page.getByRole('region', { name: 'Left report' }).locator('.number').last();
  await last.focus();
  const counterpart = at.page.locator(`#${(await last.getAttribute('id'))!.replace('left', 'right')}`);
  const { top, bottom } = await counterpart.evaluate((e) => {
    const [own, pane] = [e.getBoundingClientRect(), e.closest('.pane')!.getBoundingClientRect()];
    return { top: own.top - pane.top, bottom: pane.bottom - own.bottom };
  });
  expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(0);
  expect(await at.page.getByRole('region', { name: 'Right report' }).locator('.lit').count()).toBeGreaterThan(0);
});
