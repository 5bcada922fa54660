/** Who agrees with whom: the same record gives the same picture, and behind every tie stand its words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Visit, visit } from './browser.ts';
import { moving } from './moving.ts';

let at: Visit;
beforeAll(async () => {
  at = await visit(moving(), { viewport: { width: 1280, height: 900 } });
});
afterAll(() => at.close());

const ofPeople = '/network?variable1=person&qualifierAggregation=ignore&normalization=no';
const node = (name: string) => at.page.locator('.drawing').getByRole('button', { name: new RegExp(`^${name}`) });
const places = () => at.page.locator('.node').evaluateAll((all) => all.map((e) => e.getAttribute('style')));

it('draws the same picture of the same record', async () => {
  await at.open('/network?networkType=twomode');
  await at.page.locator('.node').first().waitFor();
  const first = await places();
  await at.open('/network?networkType=twomode');
  await at.page.locator('.node').first().waitFor();
  expect(await places()).toEqual(first);
});

it('shows the ties of a node alone, and the readings behind a tie', async () => {
  await at.open(ofPeople);
  await node('Ilan Maric').click();
  const ties = at.page.getByRole('region', { name: 'Ilan Maric' });
  await ties.getByRole('button', { name: /Selma Oduya/ }).click();
  await ties.getByRole('link', { name: 'it had counted eleven' }).waitFor();
  expect(await ties.locator('.commons').textContent()).toContain('When does the Sel bridge open? Never');
  expect(await ties.locator('.commons > li:first-child .passage').allTextContents()).toEqual([
    'The next round is planned',
    'it had counted eleven',
  ]);
  expect(new URL(at.page.url()).searchParams.get('node')).toBe('person Ilan Maric');
});

it('is gone through by keyboard alone', async () => {
  await at.open(ofPeople);
  await node('Ilan Maric').focus();
  const arrow = (await node('Selma Oduya').boundingBox())!.x > (await node('Ilan Maric').boundingBox())!.x;
  await at.page.keyboard.press(arrow ? 'ArrowRight' : 'ArrowLeft');
  expect(await at.page.locator(':focus').getAttribute('aria-label')).toMatch(/^Selma Oduya, Ostrel: \d statements?$/);
  await at.page.keyboard.press('Enter');
  await at.page.getByRole('region', { name: 'Selma Oduya' }).waitFor();
  await at.page.keyboard.press('Escape');
  await at.page.getByRole('region', { name: 'Selma Oduya' }).waitFor({ state: 'detached' });
});

it('offers only options that can be together, and names the command for the same network', async () => {
  await at.open('/network?qualifierAggregation=conflict');
  await at.page.getByLabel('Type of network').selectOption('twomode');
  await at.page.waitForURL('**networkType=twomode**');
  await at.page.locator('.node.concept').first().waitFor();
  expect(await at.page.getByLabel('Qualifier aggregation').locator('option').allTextContents()).toEqual([
    'combine',
    'subtract',
    'ignore',
  ]);
  expect(await at.page.locator('main code').textContent()).toContain('networkType=twomode');
});

it('leaves out weaker ties, and stands in words beneath', async () => {
  await at.open('/network?networkType=twomode&variable1=party&qualifierAggregation=ignore&duplicates=include');
  const ties = at.page.locator('.drawing .tie');
  await ties.first().waitFor({ state: 'attached' });
  const all = await ties.count();
  await at.page.getByLabel('All ties').fill('2');
  await at.page.waitForFunction((before) => document.querySelectorAll('.drawing .tie').length < before, all);
  expect(await ties.count()).toBeGreaterThan(0);
  await at.page.getByText('The network as a list').click();
  expect(await at.page.locator('.as-table tr', { hasText: /^Ostrel/ }).textContent()).toMatch(/When does|Never/);
});

it('goes through windows of time without moving its nodes', async () => {
  await at.open('/network?networkType=twomode&variable1=party&timeWindow=days&windowSize=61');
  const slider = at.page.getByLabel(/^Window of time/);
  await slider.waitFor();
  const placed = () =>
    at.page
      .locator('.node')
      .evaluateAll((all) => all.map((e) => [e.getAttribute('data-node'), e.style.getPropertyValue('--x')] as const));
  const last = await placed();
  await slider.fill('0');
  await at.page.locator('[aria-valuetext^="27 Mar"]').waitFor();
  const first = new Map(await placed());
  const inBoth = last.filter(([name]) => first.has(name));
  expect(inBoth.length).toBeGreaterThan(0);
  for (const [name, x] of inBoth) expect(first.get(name)).toBe(x);
});
