/** Where the talks stand: every field opens the words behind it, time can be gone through, and what was inferred looks so. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { standing } from '../../src/service/standing.ts';
import type { Rapporteur } from '../../src/service/types.ts';
import { fakeRapporteur } from '../api/fake.ts';
import { issues } from '../api/positions.ts';
import { type Visit, visit } from './browser.ts';
import { moving } from './moving.ts';

let at: Visit;
beforeAll(async () => {
  at = await visit(moving(), { viewport: { width: 1280, height: 900 } });
});
afterAll(() => at.close());

const cell = (party: string, label: string) =>
  at.page.locator('.standings').getByRole('button', { name: new RegExp(`^${party}: ${label}`) });
const search = () => new URL(at.page.url()).searchParams;

describe('the matrix', () => {
  it('says of each position how firm and sure it is, since when, and who stands behind it', async () => {
    await at.open('/positions');
    const words = (await cell('Ostrel', 'Never').textContent())!.replace(/\s+/g, ' ');
    expect(words).toContain('demands 90 % sure');
    expect(words).toContain('since 27 Mar 2031');
    expect(words).toContain('2 origins, principals');
    expect(words).toContain('inferred from several readings');
  });

  it('draws what was read in one report and what was inferred from several with different edges', async () => {
    const edge = (party: string, label: string) =>
      cell(party, label).evaluate((e) => getComputedStyle(e).borderInlineStartStyle);
    expect(await edge('Ostrel', 'Never')).toBe('dashed');
    expect(await edge('Vardania', 'At once')).toBe('solid');
  });

  it('opens the words that bear a position out, and those against it, each at its place in the report', async () => {
    await at.open('/positions');
    await cell('Vardania', 'At once').click();
    const evidence = at.page.getByRole('region', { name: 'Vardania: When does the Sel bridge open?' });
    await evidence.getByRole('heading', { name: 'What speaks against it' }).waitFor();
    expect(await evidence.locator('.for-and-against > :first-child .passage').allTextContents()).toEqual([
      'Nobody promised snow',
    ]);
    const against = evidence.locator('.for-and-against > :last-child');
    expect(await against.locator('.reading').count()).toBe(3);
    await against.getByRole('link', { name: 'the first forty observers' }).click();
    await at.page.waitForURL('**/articles/a-budget-row?at=*');
    await at.page.locator('.asked').first().waitFor();
    expect((await at.page.locator('.asked').allTextContents()).join('')).toBe('the first forty observers');
  });

  it('opens as an address that someone sent says, and closes by the same button', async () => {
    await at.open('/positions?open=crossing%2FOstrel');
    expect(await cell('Ostrel', 'Never').getAttribute('aria-expanded')).toBe('true');
    await cell('Ostrel', 'Never').click();
    expect(await at.page.locator('.evidence-of').count()).toBe(0);
    expect(search().has('open')).toBe(false);
  });

  it('goes from field to field by arrow keys', async () => {
    await at.open('/positions');
    await cell('Vardania', 'At once').focus();
    await at.page.keyboard.press('ArrowRight');
    expect(await at.page.locator(':focus').textContent()).toContain('Never');
    await at.page.keyboard.press('ArrowDown');
    expect(await at.page.locator(':focus').textContent()).toContain('Observers');
    await at.page.keyboard.press('Enter');
    await at.page.getByRole('region', { name: 'Ostrel: Who watches the crossing?' }).waitFor();
  });

  it('steps to the days on which somebody moved, and says who', async () => {
    await at.open('/positions?date=2031-04-20');
    expect(await cell('Vardania', 'Never').count()).toBe(1);
    await at.page.getByRole('button', { name: 'To 4 Jun 2031, when somebody moved' }).click();
    await at.page.waitForURL('**/positions?date=2031-06-04');
    await cell('Vardania', 'At once').waitFor();
    const moved = await at.page.getByRole('region', { name: 'Moved on 4 Jun 2031' }).textContent();
    expect(moved).toContain('Vardania');
    expect(moved).toContain('from Never to At once');
    await at.page.goBack();
    await cell('Vardania', 'Never').waitFor();
  });

  it('tells how far the sides are apart on each issue and over all', async () => {
    await at.open('/positions');
    expect(await at.page.locator('.standings .furthest').first().textContent()).toBe('93\u00a0% apart');
    const all = at.page.getByRole('region', { name: 'How far apart the sides are, over all issues' });
    expect(await all.locator('.apart').textContent()).toContain('Vardania – Ostrel: 47\u00a0% apart');
  });

  it('names who departs from the line of their party, in their words', async () => {
    const departures = at.page.getByRole('region', { name: 'Who departs from the line of their party' });
    const adviser = departures.locator('li', { hasText: 'an adviser' });
    expect(await adviser.textContent()).toMatch(/takes At once; the line of Ostrel is Never/);
    await adviser.getByRole('link', { name: 'thirty trucks had crossed' }).waitFor();
  });

  it('on a narrow screen stands issue by issue', async () => {
    const narrow = await visit(moving(), { viewport: { width: 360, height: 740 } });
    await narrow.open('/positions');
    expect(await narrow.page.locator('.standings').count()).toBe(0);
    const issue = narrow.page.getByRole('region', { name: 'When does the Sel bridge open?' });
    await issue.getByRole('button', { name: /^Vardania: At once/ }).click();
    await issue.getByRole('link', { name: 'Nobody promised snow' }).waitFor();
    const [content, window] = await narrow.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(window);
    await narrow.close();
  });
});

describe('an issue over time', () => {
  const mark = (name: RegExp) => at.page.locator('.plot').getByRole('link', { name });

  it('draws a line for each party, which can be left out', async () => {
    await at.open('/issues/crossing');
    await at.page.locator('.plot .line').nth(1).waitFor();
    expect(await at.page.locator('.plot .line').count()).toBe(2);
    await at.page.getByRole('button', { name: 'Ostrel', exact: true }).click();
    await at.page.waitForURL('**/issues/crossing?party=Vardania');
    expect(await at.page.locator('.plot .line').count()).toBe(1);
    expect(await mark(/Ostrel/).count()).toBe(0);
  });

  it('goes from reading to reading by keys, tells each, and opens its words', async () => {
    await at.open('/issues/crossing');
    await mark(/^27 Mar 2031; Ostrel/).focus();
    expect(await at.page.locator('.telling').textContent()).toContain('The bridge is a symbol');
    await at.page.keyboard.press('End');
    await at.page.keyboard.press('ArrowLeft');
    await at.page.locator('[aria-label^="4 Jun 2031; Ostrel"]:focus').waitFor();
    await at.page.keyboard.press('Home');
    await at.page.locator('[aria-label^="27 Mar 2031; Ostrel"]:focus').waitFor();
    await at.page.keyboard.press('Enter');
    await at.page.waitForURL('**/articles/a-bridge-talks?at=*');
  });

  it('dates a shift, with the words before and after', async () => {
    await at.open('/issues/crossing');
    await at.page.getByRole('link', { name: /^Shift 1: Vardania, 4 Jun 2031/ }).click();
    const shift = at.page.locator('#shift-1');
    expect(await shift.textContent()).toContain('between 28 Mar 2031 and 4 Jun 2031');
    await shift.getByRole('link', { name: 'The next round is planned' }).waitFor();
    await shift.getByRole('link', { name: 'Nobody promised snow' }).waitFor();
    const [before, after] = await Promise.all(
      ['Before: Never', 'After: At once'].map((name) =>
        shift
          .locator('div', { has: at.page.getByRole('heading', { name }) })
          .last()
          .locator('.passage')
          .allTextContents(),
      ),
    );
    expect(before).toEqual(['The next round is planned', 'the crossing could open']);
    expect(after).toEqual(['Nobody promised snow']);
  });

  it('has its lines as a table', async () => {
    await at.page.getByText('The lines as a table').click();
    const rows = await at.page.locator('.as-table tbody tr').allTextContents();
    expect(rows.filter((row) => row.includes('Vardania')).map((row) => row.replace('Vardania', ' '))).toEqual([
      expect.stringMatching(/^27 Mar 2031 Never90\u00a0%/),
      expect.stringMatching(/^28 Mar 2031 Never/),
      expect.stringMatching(/^12 Apr 2031 Never/),
      expect.stringMatching(/^4 Jun 2031 At once/),
    ]);
  });

  it('narrows its readings by firmness and voice', async () => {
    await at.open('/issues/crossing');
    await at.page.getByText('7 readings').waitFor();
    await at.page.getByLabel('Voice').selectOption('member');
    await at.page.getByText('1 reading', { exact: true }).waitFor();
    await at.page.getByLabel('Firmness').selectOption('demands');
    await at.page.getByText('0 readings').waitFor();
  });

  it('without an order of positions draws lanes that nothing joins', async () => {
    await at.open('/issues/monitors');
    const lines = at.page.locator('.plot .line');
    await lines.first().waitFor({ state: 'attached' });
    for (const line of await lines.all()) expect(await line.getAttribute('d')).not.toContain('V');
  });
});

describe('elsewhere', () => {
  it('the overview leads from a field to its evidence', async () => {
    await at.open('/');
    await at.page
      .getByRole('region', { name: /^Where the talks stand/ })
      .getByRole('link', { name: 'Never' })
      .click();
    await at.page.waitForURL('**/positions?open=crossing%2FOstrel');
    await at.page.getByRole('link', { name: 'it had counted eleven' }).waitFor();
  });

  it('an actor’s page says what the actor wants, newest first', async () => {
    await at.open('/actors/p-maric');
    const wants = at.page.getByRole('region', { name: 'What it wants' });
    await wants.locator('.passage').first().waitFor();
    expect(await wants.locator('.passage').allTextContents()).toEqual([
      'Nobody promised snow',
      'the first forty observers',
      'the first forty observers would arrive in May',
      'The next round is planned',
      'the crossing could open',
    ]);
  });

  it('a card says which positions its statement takes, and on opening it why', async () => {
    await at.open('/articles/bridge-talks');
    const card = at.page.locator('[data-card="s-bridge-talks-1"]');
    expect((await card.locator('.takes').textContent())!.replace(/\s+/g, ' ')).toContain(
      'would accept, on a condition When the guns are quiet',
    );
    expect(await at.page.locator('#s-bridge-talks-1').getAttribute('aria-label')).toContain('takes a position');
    await at.page.locator('#s-bridge-talks-1').click();
    expect(await card.textContent()).toContain('The road may open once nobody shoots');
    expect(await at.page.locator('.on-position').allTextContents()).toEqual(['the crossing could open']);
  });
});

describe('when there is nothing to show', () => {
  const nothing = {
    weighed: async () => [],
    listArticles: async () => ({ rows: [], total: 0, next: null }),
  };
  const unheard: Rapporteur = {
    ...fakeRapporteur([]),
    standing: (options) => standing(nothing, issues, options),
  };
  it.each([
    ['no issues', fakeRapporteur([]), 'The dossier lists no issues.'],
    ['no reports', unheard, 'Nobody has taken a position on any issue yet.'],
  ])('with %s the page says what to do', async (_, record, words) => {
    const empty = await visit(record);
    await empty.open('/positions');
    expect(await empty.page.locator('.notice').textContent()).toContain(words);
    await empty.open('/network');
    expect(await empty.page.locator('main').textContent()).toContain('No network can be drawn');
    await empty.close();
  });
});
