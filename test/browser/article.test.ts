/** Reading a report: words and cards belong together, by mouse, by keyboard and by address. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeRapporteur } from '../api/fake.ts';
import { type Visit, visit } from './browser.ts';

let at: Visit;
beforeAll(async () => {
  at = await visit(fakeRapporteur(), { viewport: { width: 1280, height: 800 } });
});
afterAll(() => at.close());

const card = (number: number) => at.page.locator('.card').nth(number - 1);
const hash = () => new URL(at.page.url()).hash;
const marked = (role: string) => at.page.locator(`.on-${role}`).allInnerTexts();

describe('a report', () => {
  it('reads as it was published, paragraph by paragraph', async () => {
    await at.open('/articles/bridge-talks');
    const { article } = await fakeRapporteur().article('bridge-talks');
    const shown = await at.page.locator('.text p').evaluateAll((all) =>
      all.map((p) =>
        [...p.childNodes]
          .filter((n) => !(n instanceof HTMLAnchorElement))
          .map((n) => n.textContent)
          .join(''),
      ),
    );
    expect(shown).toEqual(article.text.split('\n\n'));
  });

  it('gives every statement a card: who, why, or why it was left open', async () => {
    expect(await at.page.locator('.card').count()).toBe(8);
    expect(await card(1).textContent()).toContain('The words name the speaker.');
    expect(await card(2).textContent()).toContain('“he” stands for Ilan Maric, named before.');
    expect(await card(4).textContent()).toContain('via Selma Oduya');
    expect(await card(5).textContent()).toContain('“Vellmar” stands for Ostrel.');
    expect(await card(8).textContent()).toContain('Left open');
    expect(await card(8).textContent()).toContain('The sentence names no source.');
  });

  it('sets apart what was concluded from what was read', async () => {
    const line = (number: number) =>
      card(number)
        .locator('.name')
        .evaluate((name) => getComputedStyle(name).textDecorationStyle);
    expect(await line(2)).toBe('dashed');
    expect(await line(1)).toBe('solid');
  });

  it('marks source, cue and content in ways that need no colour', async () => {
    const style = (selector: string) =>
      at.page
        .locator(`.legend ${selector}`)
        .evaluate((e) => `${getComputedStyle(e).textDecorationLine} ${getComputedStyle(e).textDecorationStyle}`);
    const styles = [await style('.source'), await style('.cue'), await style('.content')];
    expect(styles).toEqual(['underline solid', 'underline dotted', 'none solid']);
  });

  it('links words and card when either is pointed at', async () => {
    await card(2).hover();
    expect(await marked('content')).toEqual([
      '“We have not come here to sign a photograph,”',
      '“We have come to open a road.”',
    ]);
    expect(await marked('evidence')).toEqual(['Ilan Maric']);
    await at.page.getByText('that no date had been agreed').first().hover();
    expect(await card(6).getAttribute('class')).toContain('active');
    expect(await card(2).getAttribute('class')).not.toContain('active');
  });

  it('takes words inside other words for those of the inner statement', async () => {
    await at.page.getByText('that “every barrier').first().click();
    expect(hash()).toBe('#s-bridge-talks-4');
    expect(await card(4).getAttribute('aria-current')).toBe('true');
    await at.page.keyboard.press('Escape');
    expect(hash()).toBe('');
  });

  it('opens at the statement that the address names, and says which it is', async () => {
    await at.open('/articles/bridge-talks#s-bridge-talks-7');
    expect(await marked('content')).toEqual(['“The bridge is a symbol,”']);
    const focused = at.page.locator(':focus');
    expect(await focused.getAttribute('aria-label')).toBe('Statement 7 of 8: speaker left open');
    await focused.isVisible();
  });

  it('goes from statement to statement with j and k, and between words and card with Enter', async () => {
    await at.open('/articles/bridge-talks');
    await at.page.keyboard.press('j');
    expect(hash()).toBe('#s-bridge-talks-1');
    await at.page.keyboard.press('j');
    await at.page.keyboard.press('j');
    await at.page.keyboard.press('k');
    expect(hash()).toBe('#s-bridge-talks-2');
    await at.page.keyboard.press('Enter');
    expect(await at.page.locator(':focus').getAttribute('aria-label')).toBe('Statement 2: to its words');
    expect(await card(2).textContent()).toContain('26 Mar 2031, from the day of the words just before');
    await at.page.keyboard.press('Enter');
    expect(await at.page.locator(':focus').getAttribute('id')).toBe('s-bridge-talks-2');
  });

  it('sets each card beside its words without covering another', async () => {
    const boxes = await Promise.all((await at.page.locator('.card').all()).map((one) => one.boundingBox()));
    for (const [i, box] of boxes.entries()) {
      const before = boxes[i - 1];
      if (before) expect(box!.y).toBeGreaterThanOrEqual(before.y + before.height);
    }
    const words = await at.page.locator('#s-bridge-talks-2').boundingBox();
    expect(Math.abs(words!.y - boxes[1]!.y)).toBeLessThan(12);
  });

  it('says of everything known where it was found, and of the rest why it is missing', async () => {
    await at.open('/articles/budget-row');
    const about = at.page.locator('.about');
    expect(await about.textContent()).toContain('The Harbour Tribune from the page’s Open Graph tags');
    expect(await about.textContent()).toContain('Not known. No line of the report names its author.');
    const link = about.getByRole('link', { name: 'https://tribune.example/monitors' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('says that a report was kept but not read', async () => {
    await at.open('/articles/pont-de-sel');
    expect(await at.page.locator('.notice').textContent()).toBe('Kept, but not read. The reader does not read French.');
    expect(await at.page.title()).toBe('Le pont de Sel reste fermé · Rapporteur');
  });

  it('says that there is no such report', async () => {
    await at.open('/articles/nothing');
    expect(await at.page.getByRole('alert').textContent()).toContain('The record has no article “nothing”.');
  });
});
