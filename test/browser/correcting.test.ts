/** Saying something of entries where they stand: in the article, on the pages of conflicts, copies and actors; undoing it from the history. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/service/types.ts';
import { type Sitting, sitting } from './corrected.ts';

let here: Sitting;
beforeAll(async () => {
  here = await sitting();
});
beforeEach(async () => {
  await here.begin('Ada Orn');
});
afterAll(() => here.at.close());

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await here.at.page.keyboard.press(key);
};
async function told(count: number): Promise<readonly Change[]> {
  await expect.poll(() => here.record.given.length, { timeout: 40_000 }).toBe(count);
  return here.record.given.flatMap(({ changes }) => changes);
}

describe('an article', () => {
  it('shows who confirmed a statement, and when, to those who come to the mark', async () => {
    await here.at.open('/articles/bridge-talks#s-bridge-talks-2');
    const name = here.at.page.locator('.card.chosen .name').first();
    expect(await name.getAttribute('class')).toContain('inferred');
    await press('a');
    await here.at.page.locator('.card.chosen .reviewed').waitFor();
    expect(await here.at.page.locator('.card.chosen .reviewed').getAttribute('aria-label')).toMatch(
      /^Confirmed by Ada Orn, 1 Jul 2031/,
    );
    expect(await name.getAttribute('class')).not.toContain('inferred');
  });

  it('takes what was said at once, with a way back', async () => {
    await here.at.page.route('**/api/corrections', () => {});
    await here.at.open('/articles/bridge-talks#s-bridge-talks-2');
    await press('r');
    await here.at.page.getByText('You: rejected').waitFor();
    await here.at.page.locator('.judging').getByRole('button', { name: 'Undo' }).click();
    await here.at.page.getByRole('button', { name: /^Accept: Ilan Maric: / }).waitFor();
  });

  it('gains a statement whose words were marked by keyboard alone', async () => {
    await here.at.open('/articles/bridge-talks');
    await press('n');
    await here.at.page.getByRole('heading', { name: 'Add a statement' }).waitFor();
    // To a sentence, then to its first words.
    for (let n = 0; n < 9; n++) await press('ArrowDown');
    await expect.poll(() => here.at.page.locator('.chosen-words').textContent()).toContain('The next round is planned');
    await press('1', 'ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowRight', '2', '4');
    await here.at.page.getByRole('combobox', { name: 'Who said it' }).waitFor();
    await here.at.page.keyboard.type('mar');
    await here.at.page.getByRole('option', { name: 'Ilan Maric' }).waitFor();
    await press('Enter', 'Enter');
    const [change] = (await told(1)) as [Extract<Change, { kind: 'statement' }>];
    expect(change.before).toBeNull();
    expect(change.after).toMatchObject({
      kind: 'indirect',
      content: { text: 'The next round is planned for 3 April.' },
      source: { text: 'The next round' },
      cue: null,
      speakers: [{ actor: 'p-maric' }],
    });
    const { text } = (await here.record.article('bridge-talks')).article;
    expect(text.slice(...change.after!.content.spans[0]!)).toBe(change.after!.content.text);
    await here.at.page.locator('.card.chosen .reviewed.added').first().waitFor();
    expect(await here.at.page.locator('.card').count()).toBe(9);
  });

  it('gains one whose words were marked with the mouse, in several parts', async () => {
    await here.at.open('/articles/bridge-talks');
    await here.at.page.getByRole('button', { name: 'Add one that was missed' }).click();
    const drag = async (words: string) => {
      const box = await here.at.page.evaluate((sought) => {
        const walker = document.createTreeWalker(document.querySelector('.text')!, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const found = node.textContent!.indexOf(sought);
          if (found < 0) continue;
          // At the edge of the window a browser scrolls while one drags.
          node.parentElement!.scrollIntoView({ block: 'center' });
          const range = new Range();
          range.setStart(node, found);
          range.setEnd(node, found + sought.length);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { left, right, y: (top + bottom) / 2 };
        }
        throw new Error(`no ${sought}`);
      }, words);
      await here.at.page.mouse.move(box.left + 1, box.y);
      await here.at.page.mouse.down();
      await here.at.page.mouse.move(box.right - 1, box.y, { steps: 4 });
      await here.at.page.mouse.up();
    };
    // Half a word more than was meant is the whole word.
    await drag('ext round is planned');
    await here.at.page.locator('.chosen-words', { hasText: 'next round is planned' }).waitFor();
    await here.at.page.getByRole('button', { name: '1 Content' }).click();
    await drag('in the corridors');
    await here.at.page.getByRole('button', { name: '1 Content' }).click({ modifiers: ['Shift'] });
    await drag('rejected');
    await here.at.page.getByRole('button', { name: '3 Cue' }).click();
    await here.at.page.getByRole('button', { name: 'Save' }).click();
    const [change] = (await told(1)) as [Extract<Change, { kind: 'statement' }>];
    expect(change.after!.content.text).toBe('next round is planned … in the corridors');
    expect(change.after!.cue!.text).toBe('rejected');
    expect(change.after!.speakers).toEqual([]);
    expect(change.after!.open).not.toBeNull();
  });

  it('gains a position that was missed', async () => {
    await here.at.open('/articles/bridge-talks#s-bridge-talks-3');
    await press('p');
    await here.at.page.getByRole('combobox', { name: 'Position' }).waitFor();
    await here.at.page.keyboard.type('winter');
    await press('Enter', 'a');
    const [change] = (await told(1)) as [Extract<Change, { kind: 'position' }>];
    expect(change.after).toMatchObject({
      source: { kind: 'statement', id: 's-bridge-talks-3' },
      ...{ actor: 'p-oduya', party: 'Ostrel', issue: 'opening', position: 'after-winter', firmness: 'accepts' },
    });
    await here.at.page.locator('.position-here', { hasText: 'Not before the winter' }).waitFor();
  });

  it('has its words marked again without a change to who spoke', async () => {
    await here.at.open('/articles/bridge-talks#s-bridge-talks-5');
    await press('w');
    await here.at.page.getByRole('heading', { name: 'Mark the words again' }).waitFor();
    await here.at.page.getByRole('button', { name: 'Clear the cue' }).click();
    await here.at.page.getByRole('button', { name: 'Save' }).click();
    const [change] = (await told(1)) as [Extract<Change, { kind: 'statement' }>];
    expect(change.after).toMatchObject({ id: 's-bridge-talks-5', cue: null, speakers: change.before!.speakers });
    expect(change.after!.content).toEqual(change.before!.content);
  });
});

it('a conflict and a copy are accepted or rejected beside what they rest on', async () => {
  await here.at.open('/conflicts');
  await here.at.page.getByRole('button', { name: 'Reject: Vardania counts thirty trucks, Ostrel eleven.' }).click();
  await here.at.page.getByText('You: rejected').waitFor();
  // Whoever leaves before the answer is there has it sent again.
  await told(1);
  await here.at.page.locator('.unsent').waitFor({ state: 'detached' });
  await here.at.open('/copies');
  await here.at.page.getByRole('button', { name: /^Accept: The Port Lantern/ }).click();
  expect(await told(2)).toMatchObject([
    { kind: 'conflict', holds: false },
    { kind: 'copy', articles: ['a-bridge-talks', 'a-lantern-bridge'], holds: true },
  ]);
});

it('an actor is said to be another, by a part of the name, and undone from the history', async () => {
  await here.at.open('/actors/p-ostrel');
  await press('m');
  await here.at.page.getByRole('combobox', { name: 'Ostrel is the same as' }).waitFor();
  await here.at.page.keyboard.type('odu');
  await here.at.page.getByRole('option', { name: 'Selma Oduya' }).waitFor();
  await press('Enter');
  expect(await told(1)).toMatchObject([{ kind: 'actor', from: { id: 'p-ostrel' }, into: { id: 'p-oduya' } }]);
  await here.at.page.getByText('You: is Selma Oduya').waitFor();
  await here.at.open('/history');
  await here.at.page.getByText('Said that Ostrel is Selma Oduya.').waitFor();
  await press('j', 'Enter');
  await here.at.page.getByText('Nobody has said anything yet.').waitFor();
  expect(here.record.corrections[0]!.undone).toMatchObject({ who: 'Ada Orn' });
  await here.at.page.getByLabel('Also what was undone').check();
  await here.at.page.getByText('Undone by Ada Orn').waitFor();
});

it('some statements of an actor are said to be another’s', async () => {
  await here.at.open('/actors/p-maric');
  await press('s');
  await here.at.page.getByRole('checkbox').first().waitFor();
  await press('Space');
  await here.at.page.getByRole('combobox').fill('Tove Lind');
  await here.at.page.getByRole('option', { name: '“Tove Lind” a new person' }).click();
  await expect.poll(() => here.record.splits.length).toBe(1);
  expect(here.record.splits[0]).toMatchObject({ who: 'Ada Orn', into: { id: '', name: 'Tove Lind', type: 'person' } });
  expect(here.record.splits[0]!.statements.length).toBe(1);
});
