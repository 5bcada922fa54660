import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/resolve/dates/calendar.ts';
import { type DateExpression, findDates } from '../../src/resolve/dates.ts';

const find = (text: string, published: string | null): readonly DateExpression[] =>
  findDates(text, [0, text.length], published);
/** `words → date precision` of every expression. */
const told = (text: string, published: string | null): string[] =>
  find(text, published).map(({ span, date, precision }) => `${text.slice(...span)} → ${date} ${precision}`);

// 2031-05-01 is a Thursday, 2031-05-05 a Monday, 2032-01-06 a Tuesday.
const thursday = '2031-05-01';
const monday = '2031-05-05';
const january = '2032-01-06';

describe('an expression of time in a report', () => {
  it.each<[string, string | null, string[]]>([
    // weekdays
    ['Lund said Wednesday the ferry was safe.', thursday, ['Wednesday → 2031-04-30 day']],
    ['The envoys met on Wednesday.', thursday, ['Wednesday → 2031-04-30 day']],
    ['The king spoke on Thursday.', thursday, ['Thursday → 2031-05-01 day']],
    ['Troops left the bridge on Friday.', monday, ['Friday → 2031-05-02 day']],
    ['The envoys are to meet on Thursday.', thursday, ['Thursday → 2031-05-01 day']],
    ['A second round is scheduled for Friday.', thursday, ['Friday → 2031-05-02 day']],
    ['They will meet again on Tuesday.', thursday, ['Tuesday → 2031-05-06 day']],
    ['On Friday, the council will vote.', thursday, ['Friday → 2031-05-02 day']],
    ['On Friday, the council voted.', monday, ['Friday → 2031-05-02 day']],
    [
      'He said on Wednesday that the talks would resume on Saturday.',
      thursday,
      ['Wednesday → 2031-04-30 day', 'Saturday → 2031-05-03 day'],
    ],
    ['Guns fell silent last Thursday.', thursday, ['last Thursday → 2031-04-24 day']],
    ['The sides meet next Monday.', thursday, ['next Monday → 2031-05-05 day']],
    ['Late Tuesday, shells hit the port.', thursday, ['Tuesday → 2031-04-29 day']],
    ['Tuesday night’s shelling killed four.', thursday, ['Tuesday night → 2031-04-29 day']],
    ['The truce began at 3 p.m. on Tuesday.', thursday, ['3 p.m. on Tuesday → 2031-04-29T15:00 time']],
    // days of a month
    ['They met on April 11 in Torr.', thursday, ['April 11 → 2031-04-11 day']],
    ['They met on 11 April in Torr.', thursday, ['11 April → 2031-04-11 day']],
    ['The 3rd of March was quiet.', thursday, ['3rd of March → 2031-03-03 day']],
    ['A summit is planned for June 9.', thursday, ['June 9 → 2031-06-09 day']],
    ['A summit was held on June 9.', thursday, ['June 9 → 2030-06-09 day']],
    ['The bank closed on Dec. 31.', january, ['Dec. 31 → 2031-12-31 day']],
    ['The council will sit on 9 January.', '2031-12-30', ['9 January → 2032-01-09 day']],
    ['He signed it on April 17, 2029, in Torr.', thursday, ['April 17, 2029 → 2029-04-17 day']],
    ['It opened on Friday, 2 May.', monday, ['Friday, 2 May → 2031-05-02 day']],
    ['date 2031-04-15', thursday, ['2031-04-15 → 2031-04-15 day']],
    ['We set out on June 16 of last year.', thursday, ['June 16 of last year → 2030-06-16 day']],
    ['On February 30 the clocks stopped.', thursday, []],
    // months, seasons, years
    ['The accord was signed in December.', january, ['December → 2031-12-01 month']],
    ['The accord was signed in February.', '2031-12-04', ['February → 2031-02-01 month']],
    ['Elections will be held in September.', thursday, ['September → 2031-09-01 month']],
    ['In December Ostia withdrew.', january, ['December → 2031-12-01 month']],
    ['By the end of April the dam was whole.', thursday, ['April → 2031-04-01 month']],
    ['In mid-April last year talks began.', thursday, ['April last year → 2030-04-01 month']],
    ['On the night of April 11 the dam broke.', thursday, ['April 11 → 2031-04-11 day']],
    ['By the end of April 2030 it was whole.', thursday, ['April 2030 → 2030-04-01 month']],
    ['On May 1, 12 people died.', thursday, ['May 1 → 2031-05-01 day']],
    ['On Friday, 13 people died.', monday, ['Friday → 2031-05-02 day']],
    ['They last met in April.', '2031-04-20', ['April → 2031-04-01 month']],
    [
      'The next round is expected in late April or early May.',
      '2031-04-20',
      ['April → 2031-04-01 month', 'May → 2031-05-01 month'],
    ],
    ['In May 2029 the dam broke.', thursday, ['May 2029 → 2029-05-01 month']],
    ['April’s truce did not last.', thursday, []],
    ['It was the worst flood since the summer of 2024.', thursday, ['summer of 2024 → 2024-06-01 season']],
    ['The dam broke last autumn.', thursday, ['last autumn → 2030-09-01 season']],
    ['The river was closed in 2014.', thursday, ['2014 → 2014-01-01 year']],
    // counted from publication
    ['He was there yesterday.', thursday, ['yesterday → 2031-04-30 day']],
    ['She will be there tomorrow.', thursday, ['tomorrow → 2031-05-02 day']],
    ['The vote is today.', thursday, ['today → 2031-05-01 day']],
    ['Last month, Ostia claimed the island.', thursday, ['Last month → 2031-04-01 month']],
    ['Last month, Ostia claimed the island.', january, ['Last month → 2031-12-01 month']],
    ['Talks failed this week.', thursday, ['this week → 2031-04-28 week']],
    ['Talks failed earlier this month.', monday, ['this month → 2031-05-01 month']],
    ['They held three meetings this year.', thursday, ['this year → 2031-01-01 year']],
    ['They met two days ago.', thursday, ['two days ago → 2031-04-29 day']],
    ['They met three weeks ago.', thursday, ['three weeks ago → 2031-04-07 week']],
    ['Shelling went on over the weekend.', monday, ['the weekend → 2031-04-28 week']],
    // counted from a day named before
    [
      'They met on April 11 and parted the same day.',
      thursday,
      ['April 11 → 2031-04-11 day', 'the same day → 2031-04-11 day'],
    ],
    [
      'On Tuesday he agreed; a day later he withdrew.',
      thursday,
      ['Tuesday → 2031-04-29 day', 'a day later → 2031-04-30 day'],
    ],
    [
      'The truce of April 19 began at 18:00 Torr time.',
      thursday,
      ['April 19 → 2031-04-19 day', '18:00 Torr time → 2031-04-19T18:00 time'],
    ],
    ['He had agreed a day earlier.', thursday, ['a day earlier → null day']],
    // no day of publication
    ['The envoys met on Wednesday.', null, ['Wednesday → null day']],
    ['Last month they met on April 11.', null, ['Last month → null month', 'April 11 → null day']],
    [
      'They met on April 11, 2030, and parted a week later.',
      null,
      ['April 11, 2030 → 2030-04-11 day', 'a week later → 2030-04-15 week'],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(told(text, published)).toEqual(expected);
  });

  it.each([
    'The envoy may march on in a second, Sun said.',
    'Ms. May said the March was peaceful.',
    'April Lund told the council.',
    'The council voted for April Lund.',
    'The Sunday Times and Trending Today reported it.',
    'Shops filled on Black Friday.',
    'A truce for Easter Sunday held.',
    'The council sits every Tuesday and rests on Sundays.',
    'He spoke for five hours of a 30-day plan.',
    'Some 12 people died, 3/4 of them soldiers.',
    'In 2024 cases the court found nothing.',
    'For the last year of his life he wrote.',
    'Sat in silence, the minister will fall.',
    'The 100th day of the term came.',
  ])('is not found in: %s', (text) => {
    expect(told(text, thursday)).toEqual([]);
  });

  it('says what it was read from, and why it has no date', () => {
    expect(find('They met on Wednesday.', thursday)[0]?.basis).toBe('“Wednesday”, in a report of 2031-05-01');
    expect(find('They met on Wednesday.', null)[0]?.basis).toBe(
      '“Wednesday”, in a report whose day of publication is not known',
    );
    expect(find('They met on April 11, 2030.', null)[0]?.basis).toBe('“April 11, 2030”');
    expect(find('He had agreed a day earlier.', thursday)[0]?.basis).toBe(
      '“a day earlier”, which counts from a day that is not named before it',
    );
    expect(find('They met on Monday, 11 April 2030.', null)[0]?.basis).toBe(
      '“Monday, 11 April 2030”, which was a Thursday',
    );
  });

  it('says whether it is past or to come, on the day itself by the words around', () => {
    const direction = (text: string, published: string | null): string | undefined =>
      find(text, published)[0]?.direction;
    expect(direction('They met on Thursday.', thursday)).toBe('past');
    expect(direction('They are to meet on Thursday.', thursday)).toBe('future');
    expect(direction('Thursday.', thursday)).toBe('unknown');
    expect(direction('They will meet on Friday.', null)).toBe('future');
    expect(direction('The accord of 2029.', thursday)).toBeUndefined();
    expect(direction('It was signed in 2029.', thursday)).toBe('past');
  });
});

describe('whatever the text and the day', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
  const pieces = [
    'on Wednesday',
    'April 11',
    'said',
    ' ',
    'last week',
    '“',
    'May',
    '2031',
    'a day later',
    'Sunday',
    '\n',
    'é',
    '18:00',
    'will',
    ', ',
  ];

  it('every expression lies in the stretch, apart from the others and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }),
        day,
        fc.nat(20),
        (parts, published, cut) => {
          const text = parts.join(' ');
          const start = Math.min(cut, text.length);
          let last = start;
          for (const { span } of findDates(text, [start, text.length], published)) {
            expect(span[0]).toBeGreaterThanOrEqual(last);
            expect(span[1]).toBeGreaterThan(span[0]);
            last = span[1];
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a report published a week later puts its weekday a week later', () => {
    const sentence = fc.constantFrom(
      'They met on Wednesday.',
      'They will meet on Sunday.',
      'Guns fell silent last Friday.',
      'Talks resume next Monday.',
    );
    fc.assert(
      fc.property(sentence, day, (text, published) => {
        const [before] = find(text, published);
        const [after] = find(text, addDays(published, 7));
        expect(after?.date).toBe(addDays(before!.date!, 7));
      }),
    );
  });

  it('a weekday in the past lies within the week up to publication, one to come within the week after', () => {
    fc.assert(
      fc.property(day, (published) => {
        const past = find('They met on Tuesday.', published)[0]!.date!;
        const future = find('They will meet on Tuesday.', published)[0]!.date!;
        expect(past <= published && past > addDays(published, -7)).toBe(true);
        expect(future >= published && future < addDays(published, 7)).toBe(true);
      }),
    );
  });
});
