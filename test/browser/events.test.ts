/** What happened, along time and side by side: drawn as sure as it is, found by filters, opened onto its words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeRapporteur } from '../api/fake.ts';
import { type Visit, visit } from './browser.ts';

let at: Visit;
beforeAll(async () => {
  at = await visit(fakeRapporteur(), { viewport: { width: 1280, height: 900 } });
});
afterAll(() => at.close());

const point = (name: RegExp) => at.page.locator('.chart').getByRole('link', { name });
const url = () => new URL(at.page.url());
const range = () => at.page.locator('.timeline .range').textContent();

describe('the timeline', () => {
  it('draws what is planned empty and what happened full', async () => {
    await at.open('/events');
    const colour = (name: RegExp) => point(name).evaluate((e) => getComputedStyle(e).backgroundColor);
    const page = await at.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await colour(/^Delivery; May 2031; planned/)).toBe(page);
    expect(await colour(/^Meeting: Sel bridge, Harbour City; 26 Mar 2031; happened/)).not.toBe(page);
  });

  it('draws a month where only the month is known, and every day that reports disagree about', async () => {
    const width = async (name: RegExp) => (await point(name).boundingBox())!.width;
    const day = await width(/Harbour City/);
    expect(await width(/May 2031/)).toBeGreaterThan(10 * day);
    const disputed = point(/3 Apr 2031 or 5 Apr 2031; planned/);
    expect(await disputed.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('dashed');
    expect((await disputed.boundingBox())!.width).toBeGreaterThan(day);
  });

  it('lists what has no day apart', async () => {
    const apart = at.page.getByRole('region', { name: '1 event whose day is not known' });
    expect(await apart.locator('.events > li').count()).toBe(1);
    expect(await apart.textContent()).toContain('thirty trucks had crossed');
  });

  it('narrows by kind and status, which the address keeps and going back undoes', async () => {
    await at.open('/events');
    await at.page.getByLabel('Kind').selectOption('meeting');
    await at.page.getByText('2 events', { exact: true }).waitFor();
    expect(url().search).toBe('?kind=meeting');
    await at.page.getByLabel('Status').selectOption('planned');
    await at.page.getByText('1 event', { exact: true }).waitFor();
    expect(await at.page.getByRole('link', { name: 'calendar file' }).getAttribute('href')).toBe(
      '/api/events.ics?kind=meeting&status=planned',
    );
    await at.page.goBack();
    await at.page.getByText('2 events', { exact: true }).waitFor();
    expect(await at.page.getByLabel('Status').inputValue()).toBe('');
  });

  it('opens as an address that someone sent says', async () => {
    await at.open('/events?participant=Selma+Oduya');
    expect(await at.page.getByLabel('Participant').inputValue()).toBe('Selma Oduya');
    expect(await at.page.locator('.events > li').count()).toBe(1);
  });

  it('looks closer by button, key and wheel, and the list follows', async () => {
    await at.open('/events');
    const all = await range();
    await at.page.getByRole('button', { name: 'days' }).click();
    expect(await at.page.getByRole('button', { name: 'days' }).getAttribute('aria-pressed')).toBe('true');
    await at.page.getByRole('heading', { name: /of 3 in view/ }).waitFor();
    await at.page.getByRole('button', { name: 'All', exact: true }).click();
    expect(await range()).toBe(all);
    await point(/Harbour City/).focus();
    await at.page.keyboard.press('+');
    await at.page.waitForFunction((before) => document.querySelector('.range')?.textContent !== before, all);
    await at.page.keyboard.press('0');
    await at.page.waitForFunction((before) => document.querySelector('.range')?.textContent === before, all);
    await at.page.locator('.chart').hover();
    await at.page.keyboard.down('Control');
    await at.page.mouse.wheel(0, -300);
    await at.page.keyboard.up('Control');
    await at.page.waitForFunction((before) => document.querySelector('.range')?.textContent !== before, all);
  });

  it('leaves the wheel alone to the page', async () => {
    await at.open('/events');
    const all = await range();
    await at.page.locator('.chart').hover();
    await at.page.mouse.wheel(0, 200);
    await at.page.waitForFunction(() => window.scrollY > 0);
    expect(await range()).toBe(all);
  });

  it('goes from event to event with the arrows, tells each, and opens it with Enter', async () => {
    await at.open('/events');
    await point(/Harbour City/).focus();
    expect(await at.page.locator('.telling').textContent()).toContain('Meeting: Sel bridge, Harbour City');
    await at.page.keyboard.press('ArrowRight');
    await at.page.locator('[data-point="1"]:focus').waitFor();
    expect(await at.page.locator('.telling').textContent()).toContain('3 Apr 2031 or 5 Apr 2031');
    await at.page.keyboard.press('Enter');
    await at.page.waitForURL('**/events/e-next-round');
  });

  it('looks closer where two fingers part', async () => {
    const phone = await visit(fakeRapporteur(), { viewport: { width: 390, height: 800 }, hasTouch: true });
    await phone.open('/events');
    const days = () => phone.page.locator('.timeline .range').textContent();
    const all = await days();
    const { x, y } = (await phone.page.locator('.chart').boundingBox())!;
    const session = await phone.page.context().newCDPSession(phone.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: readonly number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at.map((left, id) => ({ x: x + left, y: y + 60, id })),
      });
    await touch('touchStart', 150, 190);
    for (let step = 1; step <= 8; step++) await touch('touchMove', 150 - step * 10, 190 + step * 10);
    await touch('touchEnd');
    expect(await days()).not.toBe(all);
    await phone.close();
  });

  it('moves when it is dragged, without opening what is under the pointer', async () => {
    await at.open('/events');
    await at.page.getByRole('button', { name: 'days' }).click();
    const before = await range();
    const box = (await at.page.locator('.chart').boundingBox())!;
    await at.page.mouse.move(box.x + 700, box.y + 40);
    await at.page.mouse.down();
    await at.page.mouse.move(box.x + 400, box.y + 40, { steps: 5 });
    await at.page.mouse.up();
    expect(await range()).not.toBe(before);
    expect(url().pathname).toBe('/events');
  });
});

describe('an event', () => {
  it('shows every report’s version side by side and marks what differs', async () => {
    await at.open('/events/e-next-round');
    const rows = at.page.locator('.versions tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(0).locator('.differs').count()).toBe(0);
    expect(await rows.nth(1).locator('td.differs').textContent()).toContain('5 Apr 2031');
    expect(await at.page.locator('.facts').textContent()).toContain('the reports disagree');
  });

  it('folds a copy away behind its original until it is asked for', async () => {
    await at.open('/events/e-talks');
    expect(await at.page.locator('.versions tbody tr').count()).toBe(1);
    const button = at.page.getByRole('button', { name: 'Show 1 report that carries the same words' });
    await button.press('Enter');
    expect(await at.page.locator('.versions tbody tr').nth(1).textContent()).toContain('carries Northern Wire');
  });

  it('opens a report at its very words', async () => {
    await at.open('/events/e-next-round');
    await at.page.locator('.versions').getByRole('link', { name: 'planned for 5 April' }).click();
    await at.page.waitForURL('**/articles/a-lantern-bridge?at=*');
    const words = at.page.locator('.asked');
    await words.first().waitFor();
    expect((await words.allInnerTexts()).join('')).toBe('The next round is planned for 5 April, at the ferry house.');
    expect(await words.first().evaluate((e) => e === document.activeElement)).toBe(true);
  });

  it('says why each origin counts as one, as a conclusion of the program', async () => {
    await at.open('/events/e-talks');
    const origins = at.page.getByRole('region', { name: '1 independent origin' });
    expect(await origins.textContent()).toContain('inferred The Port Lantern runs the text of Northern Wire.');
    expect(await origins.locator('ol').evaluate((e) => getComputedStyle(e).borderInlineStartStyle)).toBe('dashed');
  });
});
