/** Reports beside each other: what two have in common, where they cannot all be right, and who relies on whom. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passage } from '../api/across.ts';
import { fakeRapporteur } from '../api/fake.ts';
import { type Visit, visit } from './browser.ts';

const fake = fakeRapporteur();
const quotation = {
  here: passage('bridge-talks', '“within a week, if the guns stay quiet.”').spans[0]!,
  there: passage('lantern-bridge', '“within a week, if the guns stay quiet.”').spans[0]!,
  likeness: 1,
  quotation: true,
};

let at: Visit;
beforeAll(async () => {
  at = await visit(
    {
      ...fake,
      compare: async (first, others) => {
        const comparisons = await fake.compare(first, others);
        const quoting = comparisons.others.map((other) =>
          other.right.article.file === 'lantern-bridge' ? { ...other, shared: [...other.shared, quotation] } : other,
        );
        return { ...comparisons, others: quoting };
      },
      statement: async (id) => {
        const view = await fake.statement(id);
        if (id !== 's-bridge-talks-1') return view;
        const other = (await fake.statements({ article: 'lantern-bridge' })).rows[0] ?? view.statement;
        const carriedBy = ['a-lantern-bridge'];
        return {
          ...view,
          variants: [
            { statement: view.statement, differs: [] },
            {
              statement: { ...other, id: 's-other', article: { ...other.article, id: 'a-lantern-bridge' } },
              differs: ['cut short', '“month” for “week”'],
            },
          ],
          origins: view.origins.map((origin) => ({ ...origin, carriedBy })),
        };
      },
    },
    { viewport: { width: 1280, height: 900 } },
  );
});
afterAll(() => at.close());

const pane = (side: 'Left' | 'Right') => at.page.getByRole('region', { name: `${side} report` });
const lit = (side: 'Left' | 'Right') => pane(side).locator('.lit').allInnerTexts();

/** The words that a report shows as asked for, once it does. */
async function asked(): Promise<string> {
  await at.page.locator('.asked').first().waitFor();
  return (await at.page.locator('.asked').allTextContents()).join('');
}

describe('two reports compared', () => {
  it('light up what belongs together when either is pointed at', async () => {
    await at.open('/compare?first=bridge-talks&other=lantern-bridge');
    await pane('Left').locator('.copied').first().hover();
    expect((await lit('Right')).join('')).toContain('said on Wednesday that the crossing could open');
    await pane('Right').locator('.text p').first().hover();
    expect(await lit('Left')).toEqual([]);
  });

  it('go over to the counterpart and back by keyboard', async () => {
    await at.open('/compare?first=bridge-talks&other=lantern-bridge');
    await at.page.keyboard.press('j');
    expect(await at.page.locator(':focus').getAttribute('id')).toBe('left-0');
    await at.page.keyboard.press('Enter');
    expect(await at.page.locator(':focus').getAttribute('id')).toBe('right-0');
    await at.page.keyboard.press('Enter');
    expect(await at.page.locator(':focus').getAttribute('id')).toBe('left-0');
    await at.page.keyboard.press('Escape');
    expect(await at.page.locator('.lit').count()).toBe(0);
  });

  it('tell a quotation that both have from the same text', async () => {
    expect(await at.page.locator('main .legend').textContent()).toMatch(
      /^1 passage of the same text, 1 quotation that/,
    );
    const styles = (name: string) =>
      pane('Left')
        .locator(name)
        .first()
        .evaluate((e) => getComputedStyle(e).textDecorationStyle);
    expect(await styles('.quotation')).toBe('dotted');
    expect(await styles('.copied:not(.quotation)')).toBe('solid');
  });

  it('list what differs, and whom only one of them quotes', async () => {
    const row = at.page.locator('table.differences tbody tr');
    expect(await row.textContent()).toMatch(/the next round\s*3 April\s*5 April/);
    await row.hover();
    expect(await lit('Left')).toEqual(['3 April']);
    expect(await lit('Right')).toEqual(['5 April']);
    await row.getByRole('link', { name: 'the next round' }).press('Enter');
    await at.page.mouse.move(0, 0);
    expect(await lit('Right')).toEqual(['5 April']);
    const only = at.page.getByRole('region', { name: 'Quoted in one and left out of the other' });
    expect(await only.textContent()).toContain('Selma Oduya');
  });

  it('are chosen from the record when the address names none', async () => {
    await at.open('/compare');
    await at.page.getByLabel('First report').fill('bridge-talks');
    await at.page.getByLabel('Report to set beside it').fill('lantern-bridge');
    await at.page.waitForURL('**/compare?first=bridge-talks&other=lantern-bridge');
    await pane('Left').waitFor();
  });
});

describe('several reports compared', () => {
  const several = '/compare?first=bridge-talks&other=lantern-bridge&other=leaflet&other=pont-de-sel';

  it('line up what each has otherwise than the first', async () => {
    await at.open(several);
    const matters = at.page.getByRole('region', { name: 'Figures and names, report by report' });
    const row = matters.getByRole('row', { name: 'the next round' });
    expect(await row.locator('td').allTextContents()).toEqual([
      '3 April',
      '5 April',
      '–nothing found',
      '–nothing found',
    ]);
    expect(await row.locator('.differs').allTextContents()).toEqual(['5 April']);
    await row.getByRole('link', { name: '5 April' }).click();
    expect(await asked()).toBe('5 April');
  });

  it('show who is quoted in which, each leading to the words', async () => {
    await at.open(several);
    const speakers = at.page.getByRole('region', { name: 'Speakers, report by report' });
    await speakers.getByRole('link', { name: '3 statements in Northern Wire' }).first().click();
    await at.page.waitForURL('**/articles/a-bridge-talks#s-bridge-talks-*');
  });

  it('have one beside the first at a time, switched by keyboard, which the address keeps', async () => {
    await at.open(several);
    const tabs = at.page.getByRole('tab');
    expect(await tabs.allTextContents()).toEqual([
      expect.stringMatching(/^The Port Lantern, .*62\s% in common, 1 figure differs$/),
      expect.stringMatching(/^outlet not known, undated.*0\s% in common$/),
      expect.stringMatching(/^La Gazette du Port, .*0\s% in common$/),
    ]);
    await tabs.first().focus();
    await at.page.keyboard.press('ArrowRight');
    await at.page.waitForURL('**&open=a-leaflet');
    expect(await at.page.getByRole('tab', { selected: true }).textContent()).toMatch(/^outlet not known/);
    expect(await pane('Right').textContent()).toContain('We will count the trucks ourselves');
    await at.page.keyboard.press('End');
    await at.page.waitForURL('**&open=a-pont-de-sel');
    await at.page.keyboard.press('ArrowRight');
    await at.page.waitForURL('**&open=a-lantern-bridge');
    expect(await at.page.locator(':focus').getAttribute('aria-selected')).toBe('true');
  });

  it('can be set beside another of them, or left out', async () => {
    await at.open(`${several}&open=a-leaflet`);
    await at.page.getByRole('link', { name: 'Set the others beside this one' }).click();
    await at.page.waitForURL(
      '**/compare?first=a-leaflet&other=a-bridge-talks&other=a-lantern-bridge&other=a-pont-de-sel',
    );
    await at.page.getByRole('link', { name: 'Leave it out' }).click();
    await at.page.waitForURL('**/compare?first=a-leaflet&other=a-lantern-bridge&other=a-pont-de-sel');
  });

  it('open in one click from an event', async () => {
    await at.open('/events/e-talks');
    await at.page
      .getByRole('link', { name: /^Compare / })
      .first()
      .click();
    await at.page.waitForURL('**/compare?first=*&other=*');
    await pane('Right').waitFor();
  });
});

describe('conflicts', () => {
  it('stand before revisions, each with both passages and what differs', async () => {
    await at.open('/conflicts');
    expect(await at.page.locator('main h2').allInnerTexts()).toEqual([
      'Disagreements',
      'Revisions: figures and plans that later reports brought up to date',
    ]);
    const first = at.page.locator('.conflicts > li').first();
    expect(await first.locator('.differs').textContent()).toBe('Vardania counts thirty trucks, Ostrel eleven.');
    expect(await first.locator('.sides > li').count()).toBe(2);
    await first.getByRole('link', { name: 'it had counted eleven' }).click();
    expect(await asked()).toBe('it had counted eleven');
  });

  it('narrow by what they are about, which the address keeps', async () => {
    await at.open('/conflicts');
    await at.page.getByLabel('About').selectOption('date');
    await at.page.waitForURL('**/conflicts?kind=date');
    await at.page.getByText('0 disagreements', { exact: true }).waitFor();
    expect(await at.page.locator('.conflicts > li').count()).toBe(1);
    await at.page.getByRole('link', { name: 'Compare the two reports' }).click();
    await pane('Right').waitFor();
  });
});

describe('outlets', () => {
  it('show how much is their own and lead to the words behind each number', async () => {
    await at.open('/outlets');
    const lantern = at.page.getByRole('row', { name: 'The Port Lantern' }).first();
    expect(await lantern.textContent()).toMatch(/38\s%/);
    await at.page.getByRole('link', { name: /^The Port Lantern credits Northern Wire/ }).click();
    await at.page.waitForURL('**/outlets?outlet=The+Port+Lantern&on=Northern+Wire');
    await at.page.locator('.behind').getByRole('link', { name: '(Northern Wire)' }).click();
    await at.page.waitForURL('**/articles/a-lantern-bridge?at=*');
    expect(await asked()).toBe('(Northern Wire)');
  });

  it('have a page with whom they rely on and who relies on them', async () => {
    await at.open('/outlets/Northern%20Wire');
    expect(await at.page.getByRole('region', { name: 'On whom it relies' }).textContent()).toContain(
      'No report of its own',
    );
    expect(await at.page.getByRole('region', { name: 'Who relies on it' }).textContent()).toContain(
      'The Port Lantern runs the text of Northern Wire',
    );
  });
});

describe('an outlet of which the record has no report', () => {
  it('still has a page, with who relies on it', async () => {
    await at.open('/outlets/The%20Gull');
    expect(await at.page.locator('.opening').textContent()).toContain('no report of it is in the record');
    expect(await at.page.getByRole('region', { name: 'Who relies on it' }).textContent()).toContain('No report');
  });
});

describe('a report', () => {
  it('says whose text it runs and leads to both beside each other', async () => {
    await at.open('/articles/lantern-bridge');
    expect(await at.page.locator('.standing').textContent()).toContain(
      'Runs Northern Wire’s text, cut, partly rewritten.',
    );
    await at.page.getByRole('link', { name: 'Compare with Northern Wire' }).click();
    await at.page.waitForURL('**/compare?first=a-bridge-talks&other=a-lantern-bridge');
  });

  it('without a date has bounds, as inferred, with what they rest on', async () => {
    await at.open('/articles/leaflet');
    const dating = at.page.getByRole('region', { name: 'When it was written' });
    expect(await dating.textContent()).toMatch(/about 2 Jun 2031, between 27 Mar 2031 and 4 Jun 2031 inferred/);
    expect(
      await dating
        .locator('time')
        .first()
        .evaluate((e) => getComputedStyle(e).textDecorationStyle),
    ).toBe('dashed');
    await dating.getByRole('link', { name: 'We will count the trucks ourselves' }).click();
    expect(await asked()).toBe('We will count the trucks ourselves');
  });

  it('has in a statement’s card where else it stands, which opens its variants', async () => {
    await at.open('/articles/bridge-talks#s-bridge-talks-1');
    await at.page.locator('.card.chosen').getByRole('link', { name: '2 reports from 1 independent origin' }).click();
    await at.page.waitForURL('**/statements/s-bridge-talks-1');
    await at.page.locator('.variant').nth(1).waitFor();
    expect(await at.page.locator('.variant').count()).toBe(2);
    expect(await at.page.locator('.variant').nth(1).textContent()).toContain('“month” for “week”');
  });

  it('ignores an address that asks for words beyond its end', async () => {
    await at.open('/articles/leaflet?at=5-99999');
    expect(await at.page.locator('.asked').count()).toBe(0);
  });
});
