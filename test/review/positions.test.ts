/** What people say of positions holds over whatever the machine proposes. */
import { expect, test } from 'vitest';
import type { Position } from '../../src/model/position.ts';
import { applyPositions } from '../../src/review/positions.ts';
import { correction, said, text } from './build.ts';

const position = (sentence: number, more: Partial<Position> = {}): Position => {
  const { id, content, speakers } = said(sentence);
  return {
    id: `t-${sentence}-${more.issue ?? 'harbour'}-${more.position ?? 'open'}`,
    article: text.id,
    source: { kind: 'statement', id },
    actor: speakers[0]!.actor,
    name: speakers[0]!.name,
    party: 'Velmar',
    issue: 'harbour',
    position: 'open',
    firmness: 'demands',
    voice: 'principal',
    date: null,
    passage: content,
    probability: 0.6,
    because: { kind: 'example', text: 'It must stay open.' },
    ...more,
  };
};
const change = (before: Position | null, after: Position | null) =>
  correction({ kind: 'position', article: text.id, before, after }, (before ?? after)!.id);
const taken = (all: readonly Position[]) => all.map((one) => [one.position, one.firmness, one.review?.action]);

const open = position(1);
const fee = position(3, { position: 'no-fee' });

test('nothing said leaves what is proposed', () => {
  expect(applyPositions([open, fee], [])).toEqual([open, fee]);
});

test('a confirmed one is certain, and keeps the reason for which it was proposed', () => {
  expect(applyPositions([open, fee], [change(open, open)])[0]).toEqual({
    ...open,
    probability: 1,
    review: { action: 'accepted', who: 'Ann', at: '2031-05-04T10:00:00.000Z' },
  });
});

test('a corrected one stands in its place, certain, and says who entered it', () => {
  const closed = { ...open, id: 't-closed', position: 'closed', firmness: 'refuses' as const };
  const [first, ...others] = applyPositions([open, fee], [change(open, closed)]);
  expect(first).toMatchObject({
    position: 'closed',
    probability: 1,
    because: { kind: 'person', text: 'Ann entered it.' },
  });
  expect(others).toEqual([fee]);
});

test('a position that was also proposed beside the corrected one stands once', () => {
  const closed = { ...open, id: 't-closed', position: 'closed' };
  const proposed = position(1, { position: 'closed', probability: 0.3 });
  expect(taken(applyPositions([open, proposed], [change(open, closed)]))).toEqual([['closed', 'demands', 'corrected']]);
});

test('a rejected one is gone, however its id and its statement are called by then', () => {
  const again = { ...open, id: 't-newer', source: { kind: 'statement' as const, id: 's-newer' } };
  expect(applyPositions([again, fee], [change(open, null)])).toEqual([fee]);
});

test('the same words may take a position on another issue: that one is not rejected with it', () => {
  const other = position(1, { issue: 'fees' });
  expect(applyPositions([other], [change(open, null)])).toEqual([other]);
});

test('an added one stands where nothing is proposed, in the order of the text', () => {
  expect(taken(applyPositions([fee], [change(null, open)]))).toEqual([
    ['open', 'demands', 'added'],
    ['no-fee', 'demands', undefined],
  ]);
});

test('laying the same over twice is laying it over once', () => {
  const all = [
    change(open, { ...open, firmness: 'offers' }),
    change(fee, null),
    change(null, position(5, { position: 'late' })),
  ];
  const once = applyPositions([open, fee], all);
  expect(applyPositions(once, all)).toEqual(once);
});
