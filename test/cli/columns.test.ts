/** What a reader of a listing on a terminal finds whole in its cells. */
import { expect, test } from 'vitest';
import { conflictKinds } from '../../src/model/conflict.ts';
import { tables } from '../../src/serve/cli/columns.ts';
import { article, conflict } from '../export/rows.ts';

const layout = { total: 80, header: (text: string) => text };

test.each(conflictKinds)('the kind of a conflict, %s, is never cut, revised or not', (kind) => {
  for (const revision of [false, true]) {
    const lines = [...tables.conflicts([conflict({ kind, revision })], layout)].join('').split('\n');
    expect(lines[1]).toMatch(new RegExp(`^${kind}${revision ? ',' : ' '}`));
    if (revision) expect(`${lines[1]}\n${lines[2]}`).toMatch(/^\S+,(.*\n| )revised/);
  }
});

test.each([
  ['Northern Courier', 'Tidewire', / {2}Northern Courier +Tidewire /],
  [null, 'Tidewire', / {2}Tidewire \(credited\) +Tidewire /],
  [null, null, / {2}outlet not known /],
])('the outlet %s of a report that credits %s is told as what it is', (outlet, agency, shown) => {
  const rows = [article({ outlet, agency })];
  expect([...tables.articles(rows, { ...layout, total: 160 })].join('')).toMatch(shown);
});
