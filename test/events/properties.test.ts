/** What holds of the events of any text: grounded, the same each time, and never a fault, whatever stands in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsIn } from '../../src/extract/events/index.ts';
import { eventKinds } from '../../src/model/event.ts';
import type { Span } from '../../src/text/span.ts';
import { reportsIn } from './reports.ts';

const pieces = [
  'Mira Sadlek',
  'the two foreign ministers',
  'Karvian troops',
  'who',
  'between',
  'met',
  'talks',
  'shelled',
  'killing 4 people',
  'died',
  'the truce',
  'violated',
  'a nine-point plan',
  'would',
  'no',
  'cancelled',
  'in Port Lorn',
  'on Tuesday',
  'from 18:00 on 17 May until midnight on 18 May',
  'two days after the resignation of',
  'two weeks old',
  'said that',
  'was not in the room',
  '“Grey Heron”',
  '—',
  ',',
  '.',
  ';',
  '\n\n',
  '"',
  '’s',
  '\u0000',
  '\ud800',
  '😀',
];
const odd = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 12 })), {
    maxLength: 40,
  })
  .map((words) => words.join(' '));

test('every span lies in the text and holds what the report says it holds', async () => {
  await fc.assert(
    fc.asyncProperty(odd, fc.constantFrom('2031-05-15', null), async (text, published) => {
      const inside = ([start, end]: Span) => start >= 0 && start < end && end <= text.length;
      for (const report of await reportsIn(text, published)) {
        expect(eventKinds).toContain(report.kind);
        expect(report.passage.spans.every(inside)).toBe(true);
        expect(report.passage.spans.map((span) => text.slice(...span)).join(' … ')).toBe(report.passage.text);
        const spans = [
          report.trigger,
          ...(report.date?.spans ?? []),
          ...(report.place?.spans ?? []),
          ...(report.ordinal?.spans ?? []),
          ...[...report.participants, ...report.absent, ...report.quantities, ...report.names].flatMap((x) => x.spans),
        ];
        expect(spans.every(inside)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('the same text gives the same reports, each with an id of its own', async () => {
  await fc.assert(
    fc.asyncProperty(odd, async (text) => {
      const reports = await reportsIn(text, '2031-05-15');
      expect(await reportsIn(text, '2031-05-15')).toEqual(reports);
      expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
    }),
    { numRuns: 100 },
  );
});

test('a headline is not read: it says again what the report says', () => {
  const text = 'Sadlek met Oude in Port Lorn\n\nMira Sadlek met Jannik Oude in Port Lorn on Tuesday.';
  const headline = { kind: 'headline', span: [0, 28] } as const;
  expect(eventsIn({ text, furniture: [headline] })).toHaveLength(1);
  expect(eventsIn({ text, furniture: [] })).toHaveLength(2);
});

test('a long sentence without an end is read in good time', () => {
  const long =
    'Karvia and Tollmark held talks in Port Lorn on Monday and the shells fell on the town of Vell , '.repeat(60);
  const started = performance.now();
  eventsIn({ text: long, furniture: [] });
  expect(performance.now() - started).toBeLessThan(5000);
});
