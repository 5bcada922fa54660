/** Coding blind, and how far coders agree. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Sitting, sitting } from './corrected.ts';

let here: Sitting;
beforeAll(async () => {
  here = await sitting();
});
beforeEach(async () => {
  await here.begin(null);
});
afterAll(() => here.at.close());

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await here.at.page.keyboard.press(key);
};

it('a coder chooses a report and codes its units by keyboard alone', async () => {
  await here.at.open('/coding');
  await here.at.page.getByLabel('Name of the coder').fill('Bo');
  await press('Enter');
  await here.at.page.getByRole('combobox', { name: 'Report to code' }).waitFor();
  await here.at.page.keyboard.type('resume');
  await here.at.page.getByRole('option', { name: /^Talks on the Sel bridge resume/ }).waitFor();
  await press('Enter');
  await here.at.page.getByText('1 of 8, 0 coded').waitFor();
  await press('y');
  await here.at.page.getByRole('combobox', { name: 'Who said this?' }).waitFor();
  await here.at.page.keyboard.type('Maric');
  await here.at.page.getByRole('option', { name: 'Ilan Maric' }).waitFor();
  await press('Enter', 'p');
  await here.at.page.getByRole('combobox', { name: 'Position' }).waitFor();
  await here.at.page.keyboard.type('guns');
  await press('Enter', 'c', 'Enter');
  await here.at.page.getByText('2 of 8, 1 coded').waitFor();
  await press('n');
  await here.at.page.getByText('3 of 8, 2 coded').waitFor();
  await expect.poll(() => here.record.coded.length).toBe(2);
  expect(here.record.coded).toMatchObject([
    {
      ...{ coder: 'Bo', article: 'a-bridge-talks', unit: 's-bridge-talks-1', statement: true, speaker: 'Ilan Maric' },
      positions: [{ issue: 'opening', position: 'when-quiet', firmness: 'conditional' }],
    },
    { unit: 's-bridge-talks-2', statement: false, speaker: null, positions: [] },
  ]);
  await here.at.page.reload();
  await here.at.page.getByText('3 of 8, 2 coded').waitFor();
});

it('shows nothing of what the machine or another coder says', async () => {
  const said = { article: 'a-bridge-talks', unit: 's-bridge-talks-2', statement: true };
  await here.record.code([{ ...said, coder: 'Ada', speaker: 'Tove Lind', positions: [] }]);
  const asked: string[] = [];
  here.at.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await here.at.open('/coding?coder=Bo&article=bridge-talks');
  await press('j');
  await here.at.page.getByText('2 of 8').waitFor();
  const main = here.at.page.locator('main');
  expect(await main.textContent()).not.toMatch(/Ilan Maric|foreign minister|Tove Lind|inferred|sure|direct|mixed/);
  expect(await main.locator('.source, .cue, .reviewed, a[href^="/articles/"], a[href^="/statements/"]').count()).toBe(
    0,
  );
  expect(asked.filter((path) => /^\/api\/(?:articles|statements|review|agreement)/.test(path))).toEqual([]);
});

it('tells how far coders agree, with what it means, and sets differences side by side', async () => {
  await here.at.open('/agreement');
  const rows = here.at.page.locator('.agreeing').first().locator('tbody tr');
  expect(await rows.nth(1).textContent()).toMatch(/Who spoke.*0\.74.*0\.52 to 0\.90.*12.*tentative conclusions/);
  expect(await rows.nth(3).textContent()).toContain('too few units to say');
  expect(await here.at.page.getByRole('caption').allTextContents()).toEqual(['Ada and Bo', 'Ada and the program']);
  const difference = here.at.page.locator('.differing > li').first();
  expect(await difference.locator('dt').allTextContents()).toEqual(['Ada', 'Bo']);
  expect(await difference.textContent()).toContain('speaker left open');
});
