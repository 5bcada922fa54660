/** Conflicts about who holds an office, and the changes of office that are none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CopyFamily } from '../../src/model/copy.ts';
import type { OfficeClaim } from '../../src/model/event.ts';
import type { Item } from '../../src/model/listing.ts';
import { families } from '../../src/reconcile/copies/families.ts';
import { linkAll } from '../../src/reconcile/link-all.ts';
import { officeConflicts, offices } from '../../src/reconcile/offices/index.ts';

interface Words {
  readonly title?: string;
  readonly body?: string | null;
  readonly at?: number;
  readonly outlet?: string | null;
}

/** What the report `article` of a day says of a person. `day` is the day of the change, or of the report. */
function claim(
  article: string,
  published: string | null,
  says: OfficeClaim['says'],
  name: string,
  day: string | null,
  { title = 'harbour minister', body = 'norrland', at = 0, outlet = `The ${article}` }: Words = {},
): Item<OfficeClaim> {
  return {
    of: {
      id: `o-${article}-${says}-${name}-${at}`,
      article,
      person: { actor: name, name },
      title,
      body,
      says,
      day,
      passage: { text: `${name} ${says}`, spans: [[at, at + name.length + says.length + 1]] },
    },
    article: { id: article, file: article, headline: null, outlet, published, agency: null },
  };
}

const none = families([]);
const conflicts = (...claims: Item<OfficeClaim>[]) => officeConflicts(claims, none);

const took = claim('Wire', '2031-01-16', 'took', 'Lena Ost', '2031-01-16');
const left = claim('Gull', '2031-01-15', 'left', 'Ida Marr', '2031-01-14');
const late = claim('Radio', '2031-01-27', 'holds', 'Ida Marr', '2031-01-27');

test('a report that still names the predecessor contradicts the one of the successor’s coming', () => {
  expect(conflicts(late, left, took)).toMatchObject([
    {
      kind: 'office',
      revision: false,
      within: false,
      differs: 'Lena Ost had been harbour minister for eleven days when The Radio still called Ida Marr so.',
      sides: [
        { article: 'Wire', says: 'Lena Ost, harbour minister from 2031-01-16', passage: took.of.passage, copies: [] },
        { article: 'Radio', says: 'Ida Marr, harbour minister', passage: late.of.passage, copies: [] },
      ],
    },
  ]);
});

test('where nobody reports a successor, the report of the going is the other side', () => {
  expect(conflicts(late, left)).toMatchObject([
    {
      differs: 'Ida Marr had been out of office as harbour minister for 13 days when The Radio still used the title.',
      sides: [{ article: 'Gull', says: 'Ida Marr, harbour minister until 2031-01-14' }, { article: 'Radio' }],
    },
  ]);
});

test('a change whose day is not said counts from its report', () => {
  const undatedChange = claim('Wire', '2031-01-16', 'took', 'Lena Ost', null);
  expect(conflicts(undatedChange, late)).toMatchObject([
    { differs: 'Lena Ost had been harbour minister when The Radio still called Ida Marr so.' },
  ]);
});

test('of several reports of one coming, the one that gives its day is the side', () => {
  const later = claim('Pier', '2031-01-20', 'took', 'Lena Ost', null);
  expect(conflicts(later, took, late)[0]!.sides.map(({ article }) => article)).toEqual(['Wire', 'Radio']);
});

test('several reports that still name the predecessor are sides of one conflict', () => {
  const later = claim('Lantern', '2031-02-02', 'holds', 'Ida Marr', '2031-02-02');
  const [only, ...more] = conflicts(later, late, took);
  expect(more).toEqual([]);
  expect(only!.sides.map(({ article }) => article)).toEqual(['Wire', 'Radio', 'Lantern']);
});

test.each([
  ['a change of office alone', [left, took]],
  ['the predecessor, before the change', [took, claim('Radio', '2031-01-13', 'holds', 'Ida Marr', '2031-01-13')]],
  [
    'the predecessor, on the day of the change',
    [took, claim('Radio', '2031-01-16', 'holds', 'Ida Marr', '2031-01-16')],
  ],
  ['the successor, after it', [took, claim('Radio', '2031-01-27', 'holds', 'Lena Ost', '2031-01-27')]],
  ['another office', [took, claim('Radio', '2031-01-27', 'holds', 'Ida Marr', '2031-01-27', { title: 'judge' })]],
  [
    'the same office elsewhere',
    [took, claim('Radio', '2031-01-27', 'holds', 'Ida Marr', '2031-01-27', { body: 'sund' })],
  ],
  [
    'an office of nobody known',
    [took, claim('Radio', '2031-01-27', 'holds', 'Ida Marr', '2031-01-27', { body: null })],
  ],
  ['a report without a date', [took, claim('Radio', null, 'holds', 'Ida Marr', null)]],
  ['a report that nothing in the record contradicts', [late]],
  ['one who came back', [left, claim('Pier', '2031-01-20', 'took', 'Ida Marr', '2031-01-20'), late]],
])('no conflict: %s', (_, claims) => expect(conflicts(...claims)).toEqual([]));

test('one report that gives the office to two people contradicts itself, with the passages that stand nearest', () => {
  const [only] = conflicts(
    claim('Blitz', null, 'holds', 'Ida Marr', null, { at: 0 }),
    claim('Blitz', null, 'holds', 'Ida Marr', null, { at: 300 }),
    claim('Blitz', null, 'holds', 'Lena Ost', null, { at: 400 }),
  );
  expect(only).toMatchObject({
    within: true,
    differs: 'One report speaks of both Ida Marr and Lena Ost as harbour minister.',
    sides: [{ passage: { spans: [[300, 314]] } }, { passage: { spans: [[400, 414]] } }],
  });
});

test('two reports that give it to two people, with nothing about a change, are left alone', () => {
  const other = claim('Pier', '2031-01-27', 'holds', 'Lena Ost', '2031-01-27');
  expect(conflicts(late, other)).toEqual([]);
});

const whole = { here: [0, 100] as const, there: [0, 100] as const, likeness: 1 };
const family = (first: string, ...copies: string[]): CopyFamily => ({
  id: `f-${first}`,
  first,
  owner: null,
  copies: copies.map((article) => ({
    article,
    from: first,
    manner: 'verbatim',
    also: [],
    share: 1,
    passages: [whole],
    dropped: [],
    added: [],
  })),
});

test('a copy is told beside its original and is no side of its own', () => {
  const copied = claim('Lantern', '2031-01-28', 'holds', 'Ida Marr', '2031-01-28');
  const of = families([family('Radio', 'Lantern')]);
  const [only, ...more] = officeConflicts([copied, late, took], of);
  expect(more).toEqual([]);
  expect(only!.sides).toMatchObject([
    { article: 'Wire', copies: [] },
    { article: 'Radio', copies: ['Lantern'] },
  ]);
});

test('what was cut from the report of the change contradicts nobody', () => {
  const cut = claim('Lantern', '2031-01-28', 'holds', 'Ida Marr', '2031-01-28');
  expect(officeConflicts([cut, took], families([family('Wire', 'Lantern')]))).toEqual([]);
});

test('a copy of a report that contradicts itself is not told again', () => {
  const says = (article: string) => [
    claim(article, null, 'holds', 'Ida Marr', null, { at: 0 }),
    claim(article, null, 'holds', 'Lena Ost', null, { at: 50 }),
  ];
  const all = officeConflicts([...says('Copy'), ...says('Blitz')], families([family('Blitz', 'Copy')]));
  expect(all.map(({ sides }) => sides.map(({ article, copies }) => [article, copies]))).toEqual([
    [
      ['Blitz', ['Copy']],
      ['Blitz', ['Copy']],
    ],
  ]);
});

test('claims of one office find each other, those of an unknown body nobody', () => {
  const unknown = claim('Pier', '2031-01-27', 'holds', 'Ida Marr', '2031-01-27', { body: null });
  const other = claim('Quay', '2031-01-27', 'holds', 'Ida Marr', '2031-01-27', { body: 'sund' });
  const links = linkAll([took, late, unknown, other], ({ of }) => of.id, offices);
  expect(links.map(({ a, b }) => [a, b])).toEqual([[late.of.id, took.of.id]]);
});

test('the order of the claims changes nothing', () => {
  const all = [
    took,
    left,
    late,
    claim('Lantern', '2031-02-02', 'holds', 'Ida Marr', '2031-02-02'),
    claim('Blitz', null, 'holds', 'Ida Marr', null),
    claim('Blitz', null, 'holds', 'Lena Ost', null, { at: 80 }),
    claim('Pier', '2031-03-01', 'took', 'Bo Rask', '2031-02-28'),
    claim('Quay', '2031-03-09', 'holds', 'Lena Ost', '2031-03-09'),
  ];
  const expected = conflicts(...all);
  expect(expected).toHaveLength(3);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(conflicts(...shuffled)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
