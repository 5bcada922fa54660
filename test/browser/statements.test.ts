/** Finding who said what: filters, search and the address that keeps them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeRapporteur } from '../api/fake.ts';
import { type Visit, visit } from './browser.ts';

let at: Visit;
beforeAll(async () => {
  at = await visit(fakeRapporteur());
});
afterAll(() => at.close());

const rows = () => at.page.locator('.statements > li');
const query = () => new URL(at.page.url()).search;

describe('the statements page', () => {
  it('shows all statements, each with speaker, kind, date and what that rests on', async () => {
    await at.open('/statements');
    expect(await rows().count()).toBe(17);
    const row = rows().filter({ hasText: 'sign a photograph' });
    expect(await row.textContent()).toMatch(/26 Mar 2031[\s\S]*the day of the words just before[\s\S]*Ilan Maric/);
    expect(await row.textContent()).toContain('inferred: pronoun “he”');
    expect(await row.locator('q').allInnerTexts()).toEqual([
      '“We have not come here to sign a photograph,”',
      '“We have come to open a road.”',
    ]);
  });

  it('tells what was left open, with the reason', async () => {
    await at.open('/statements?open=true');
    expect(await rows().count()).toBe(2);
    expect(await rows().last().textContent()).toContain('Left open The sentence names no source.');
  });

  it('narrows by speaker, keeps it in the address, and widens again on going back', async () => {
    await at.open('/statements');
    await at.page.getByLabel('Speaker', { exact: true }).fill('Selma Oduya');
    await rows().nth(3).waitFor();
    await at.page.waitForFunction(() => document.querySelectorAll('.statements > li').length === 4);
    expect(query()).toBe('?speaker=Selma+Oduya');
    await at.page.goBack();
    await at.page.waitForFunction(() => document.querySelectorAll('.statements > li').length === 17);
    expect(query()).toBe('');
    expect(await at.page.getByLabel('Speaker', { exact: true }).inputValue()).toBe('');
  });

  it('opens as an address that someone sent says', async () => {
    await at.open('/statements?kind=mixed&party=Ostrel');
    expect(await rows().count()).toBe(2);
    expect(await at.page.getByLabel('Kind').inputValue()).toBe('mixed');
    expect(await at.page.getByLabel('Party').inputValue()).toBe('Ostrel');
  });

  it('searches as one types, which is one step in the history', async () => {
    await at.open('/statements');
    await at.page.getByLabel('Search what was said').pressSequentially('snow', { delay: 20 });
    await at.page.waitForURL('**/statements?search=snow');
    await at.page.waitForFunction(() => document.querySelectorAll('.statements > li').length === 3);
    await at.page.goBack();
    await at.page.waitForFunction(() => document.querySelectorAll('.statements > li').length === 17);
  });

  it('shows the words that were searched for', async () => {
    await at.open('/statements?search=snow');
    const shown = await at.page.evaluate(() => [...CSS.highlights.get('search')!].map((range) => String(range)));
    expect(shown).toEqual(['snow', 'snow', 'snow']);
  });

  it('says what to do when nothing fits', async () => {
    await at.open('/statements?search=zebra');
    expect(await rows().count()).toBe(0);
    expect(await at.page.locator('.notice').textContent()).toContain('search for fewer words');
  });

  it('says what is wrong with an address, as the program says it', async () => {
    await at.open('/statements?kind=shouted');
    expect(await at.page.getByRole('alert').textContent()).toContain('“shouted” is none of direct, indirect, mixed.');
  });

  it('opens a statement onto its words, and comes back to where it was', async () => {
    await at.open('/statements');
    await at.page.getByRole('link', { name: 'it had counted eleven' }).click();
    await at.page.waitForURL('**/articles/a-first-snow#s-first-snow-2');
    await at.page.locator('.on-content').waitFor();
    expect(await at.page.locator('.on-content').allInnerTexts()).toEqual(['it had counted eleven']);
    expect(await at.page.locator('.on-source').allInnerTexts()).toEqual(['Ostrel']);
    expect(await at.page.locator('.on-cue').allInnerTexts()).toEqual(['said']);
    await at.page.goBack();
    expect(await rows().count()).toBe(17);
  });
});

describe('a long listing', () => {
  it('grows by a part at a time and says how much is left', async () => {
    const all = fakeRapporteur();
    const [row] = (await all.statements({})).rows;
    const many = Array.from({ length: 120 }, (_, i) => ({ ...row!, id: `s-${i}` }));
    const long = await visit({
      ...all,
      statements: async ({ limit = 50, cursor = '0' }) => ({
        rows: many.slice(Number(cursor), Number(cursor) + limit),
        total: 100_000,
        next: Number(cursor) + limit < many.length ? String(Number(cursor) + limit) : null,
      }),
    });
    await long.open('/statements');
    expect(await long.page.getByRole('status').textContent()).toBe('100,000 statements');
    expect(await long.page.locator('.statements > li').count()).toBe(50);
    await long.page.getByRole('button', { name: 'Show more (99,950 left)' }).click();
    await long.page.waitForFunction(() => document.querySelectorAll('.statements > li').length === 100);
    await long.close();
  });
});
