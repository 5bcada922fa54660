/** Reviewing by keyboard alone: every answer is a key or two, nothing waits for the program, nothing is lost. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/service/types.ts';
import { type Sitting, sitting } from './corrected.ts';

let here: Sitting;
beforeAll(async () => {
  here = await sitting();
});
beforeEach(async () => {
  await here.begin('Ada Orn');
  await here.at.open('/review');
  await question('Did Ilan Maric say this?');
});
afterAll(() => here.at.close());

const question = (words: string) => here.at.page.locator('.item h2', { hasText: words }).waitFor();
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await here.at.page.keyboard.press(key);
};
/** What the record was told, once it has been told so many things. */
async function told(count: number): Promise<readonly (readonly Change[])[]> {
  await expect.poll(() => here.record.given.length, { timeout: 40_000 }).toBe(count);
  return here.record.given.map(({ changes }) => changes);
}
type Entered<K extends Change['kind']> = Extract<Change, { kind: K }>;

describe('the review queue', () => {
  it('shows the words marked in their paragraph, who is proposed and why', async () => {
    const item = here.at.page.locator('.item');
    expect(await item.locator('.on-content').allTextContents()).toEqual([
      '“We have not come here to sign a photograph,”',
      '“We have come to open a road.”',
    ]);
    expect(await item.locator('.in-context .source').textContent()).toBe('he');
    expect(await item.locator('.proposal').textContent()).toContain('“he” stands for Ilan Maric, named before.');
    expect(await here.at.page.locator('.queued li').count()).toBe(6);
  });

  it('takes a for right: the entry goes to the record as it is, under the name of who said it', async () => {
    await press('a');
    await question('Does Ilan Maric accept');
    const [[change]] = (await told(1)) as [[Entered<'statement'>]];
    expect(change.before).toEqual(change.after);
    expect(change.before!.id).toBe('s-bridge-talks-2');
    expect(change.before!.article).toBe('a-bridge-talks');
    expect(here.record.given[0]!.who).toBe('Ada Orn');
  });

  it('takes r for wrong: the entry should not be there', async () => {
    await press('r');
    const [[change]] = (await told(1)) as [[Entered<'statement'>]];
    expect(change.after).toBeNull();
  });

  it('takes a digit for another of the report, and 0 for nobody', async () => {
    await here.at.page.getByRole('button', { name: '1 Selma Oduya' }).waitFor();
    await press('1', 's', '0');
    await question('Who said this?').catch(() => {});
    const [[first]] = (await told(1)) as [[Entered<'statement'>]];
    expect(first.after!.speakers.map(({ actor }) => actor)).toEqual(['p-oduya']);
  });

  it('finds a speaker by a part of the name', async () => {
    await press('c');
    await here.at.page.getByRole('combobox', { name: 'Who said this?' }).waitFor();
    await here.at.page.keyboard.type('odu');
    await here.at.page.getByRole('option', { name: 'Selma Oduya' }).waitFor();
    await press('Enter');
    await question('Does Ilan Maric accept');
    const [[change]] = (await told(1)) as [[Entered<'statement'>]];
    expect(change.after!.speakers).toMatchObject([{ actor: 'p-oduya', name: 'Selma Oduya', party: 'Ostrel' }]);
    expect(change.after!.content).toEqual(change.before!.content);
  });

  it('takes somebody whom nobody knows yet, and several at once', async () => {
    await press('c');
    await here.at.page.keyboard.type('odu');
    await here.at.page.getByRole('option', { name: 'Selma Oduya' }).waitFor();
    await press('Shift+Enter');
    await here.at.page.getByText('Selma Oduya and …').waitFor();
    await here.at.page.keyboard.type('Tove Lind');
    await here.at.page.getByRole('option', { name: '“Tove Lind” a person not listed' }).waitFor();
    await here.at.page.locator('[role=listbox][aria-busy=false]').waitFor();
    await press('Enter');
    const [[change]] = (await told(1)) as [[Entered<'statement'>]];
    expect(change.after!.speakers).toMatchObject([
      { actor: 'p-oduya' },
      { actor: '', name: 'Tove Lind', type: 'person', party: null },
    ]);
  });

  it('corrects a position: another by number, how firmly by a letter, or none', async () => {
    await press('s');
    await question('Does Ilan Maric accept');
    await here.at.page.getByRole('button', { name: '3 Not before the winter is over' }).waitFor();
    await press('3');
    await question('Who said this?');
    await press('k');
    await question('Does Ilan Maric accept');
    await press('Shift+D');
    const [[first], [second]] = (await told(2)) as [[Entered<'position'>], [Entered<'position'>]];
    expect(first.after).toMatchObject({ issue: 'opening', position: 'after-winter', firmness: 'conditional' });
    expect(second.after).toMatchObject({ position: 'when-quiet', firmness: 'demands' });
  });

  it('corrects a position by typing a part of it, then one letter', async () => {
    await press('s', 'c');
    await here.at.page.getByRole('combobox', { name: 'Position' }).waitFor();
    await here.at.page.keyboard.type('lumen');
    await here.at.page.getByRole('option', { name: 'The Lumen Council' }).waitFor();
    await press('Enter', 'r');
    await question('Who said this?');
    const [[change]] = (await told(1)) as [[Entered<'position'>]];
    expect(change.after).toMatchObject({ issue: 'monitors', position: 'council', firmness: 'refuses' });
    await press('k', 'c');
    await here.at.page.keyboard.type('takes no');
    await press('Enter');
    expect(((await told(2))[1]![0] as Entered<'position'>).after).toBeNull();
  });

  it('corrects an event: every report of it, in one go', async () => {
    await press('s', 's', 's', 's', 'c');
    await here.at.page.getByRole('combobox', { name: 'Kind' }).waitFor();
    await here.at.page.keyboard.type('Vis');
    await here.at.page.getByLabel('Day').fill('2031-03-25');
    await press('Enter');
    const [changes] = (await told(1)) as [Entered<'event'>[]];
    expect(changes.map(({ after }) => [after!.kind, after!.date!.date])).toEqual([
      ['visit', '2031-03-25'],
      ['visit', '2031-03-25'],
    ]);
  });

  it('undoes the last answer and the one before it, and comes back to the question', async () => {
    await press('a', 'r');
    await told(2);
    await press('u');
    await question('Does Ilan Maric accept');
    await press('u');
    await question('Did Ilan Maric say this?');
    await expect.poll(() => here.record.corrections.filter(({ undone }) => undone !== null).length).toBe(2);
  });

  it('goes to the next question while the program is busy, and sends in order', async () => {
    const order: string[] = [];
    let release = () => {};
    const busy = new Promise<void>((resolve) => {
      release = resolve;
    });
    await here.at.page.route('**/api/corrections', async (route) => {
      order.push(route.request().postDataJSON().changes[0].kind);
      await busy;
      await route.continue();
    });
    await press('a', 'a', 'a');
    await question('Does Ilan Maric offer');
    await here.at.page.getByText('3 answers on the way').waitFor();
    expect(order).toEqual(['statement']);
    release();
    await told(3);
    expect(order).toEqual(['statement', 'position', 'statement']);
  });

  it('keeps what could not be sent over a reload, and sends it when the program is back', async () => {
    let isGone = true;
    await here.at.page.route('**/api/corrections', (route) => (isGone ? route.abort() : route.continue()));
    await press('a', 'r');
    await here.at.page.getByText('2 answers on the way').waitFor();
    await here.at.page.reload();
    await here.at.page.getByRole('link', { name: '2 unsent' }).waitFor();
    await question('Who said this?');
    expect(here.record.given).toEqual([]);
    isGone = false;
    await told(2);
    await here.at.page.getByRole('link', { name: '2 unsent' }).waitFor({ state: 'detached' });
  });

  it('keeps what the program refuses, with the reason', async () => {
    await here.at.page.route('**/api/corrections', (route) =>
      route.fulfill({
        status: 404,
        json: { problem: { code: 'not-found', message: 'It is gone.', hint: 'Look again.' } },
      }),
    );
    await press('a');
    const alert = here.at.page.getByRole('alert').filter({ hasText: 'It is gone. Look again.' });
    await alert.waitFor();
    await here.at.page.unroute('**/api/corrections');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await told(1);
    await alert.waitFor({ state: 'detached' });
  });

  it('goes through one kind only, which the address keeps', async () => {
    await here.at.page.getByText('Positions', { exact: true }).last().click();
    await here.at.page.waitForURL('**/review?kind=position');
    await question('Does Ilan Maric accept');
    expect(await here.at.page.locator('.queued li').count()).toBe(1);
  });

  it('opens the article at the words, and comes back to the same question', async () => {
    await press('s', 's', 'o');
    await here.at.page.waitForURL('**/articles/a-bridge-talks#s-bridge-talks-7');
    await here.at.page.locator('.card.chosen').waitFor();
    await here.at.page.goBack();
    await question('Who said this?');
  });

  it('? lists its keys before those that work everywhere', async () => {
    await press('?');
    const list = await here.at.page.getByRole('dialog').textContent();
    expect(list).toMatch(/Review.*Accept: it is right.*Everywhere.*Next statement or row/s);
    await press('Escape', 'a');
    await told(1);
  });

  it('says so when everything has been answered', async () => {
    for (let n = 0; n < 9; n++) await press('a');
    await question('Nothing more to ask');
    expect((await told(9)).length).toBe(9);
  });
});

it('asks once who is at the keyboard', async () => {
  await here.begin(null);
  await here.at.open('/review');
  await question('Did Ilan Maric say this?');
  await press('a');
  await here.at.page.getByRole('dialog', { name: 'Who are you?' }).waitFor();
  await here.at.page.keyboard.type('Bo Tarn');
  await press('Enter');
  await question('Does Ilan Maric accept');
  await press('a');
  await told(2);
  expect(here.record.given.map(({ who }) => who)).toEqual(['Bo Tarn', 'Bo Tarn']);
});
