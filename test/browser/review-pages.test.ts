/** What holds on every page holds where people correct the record too, with its forms open: read by everyone, on a narrow screen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Visit, visit, wrongWith } from './browser.ts';
import { correctable } from './corrected.ts';

/** Addresses, the keys that are then pressed, and what is there after. */
const pages = [
  ['/review', '', '.alternatives'],
  ['/review', 'c', '.picker'],
  ['/review', 'sc', '.options'],
  ['/review', 'sssss', '.family'],
  ['/review', '?', 'dialog[open]'],
  ['/articles/bridge-talks#s-bridge-talks-1', '', '.position-here'],
  ['/articles/bridge-talks#s-bridge-talks-1', 'p', '.options'],
  ['/articles/bridge-talks', 'n', '.marking'],
  ['/actors/p-maric', 'm', '.picker'],
  ['/actors/p-maric', 's', '.split-off'],
  ['/history', '', '.listing'],
  ['/coding', '', 'main .naming'],
  ['/coding?coder=Bo&article=bridge-talks', '', '.item'],
  ['/agreement', '', '.agreeing'],
] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let at: Visit;
  beforeAll(async () => {
    const record = correctable();
    const { statement } = await record.statement('s-bridge-talks-5').then(({ statement: row }) => ({
      statement: { ...row, article: row.article.id },
    }));
    await record.correct({
      who: 'Ada Orn',
      changes: [{ kind: 'statement', article: statement.article, before: statement, after: statement }],
    });
    at = await visit(record, { colorScheme, viewport: { width: 360, height: 740 } });
  });
  afterAll(() => at.close());

  it.each(pages)('%s, after “%s”, passes axe and needs no sideways scroll at 360 pixels', async (path, keys, there) => {
    await at.open(path);
    await at.page.locator('main :is(h1, h2)').first().waitFor();
    if (keys !== '') await at.page.locator(path === '/review' ? '.item h2' : 'main h1').waitFor();
    for (const key of keys) await at.page.keyboard.press(key);
    await at.page.locator(there).first().waitFor();
    expect(await wrongWith(at.page)).toEqual([]);
    const [content, window] = await at.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth] as const;
    });
    expect(content).toBeLessThanOrEqual(window);
  });
});
