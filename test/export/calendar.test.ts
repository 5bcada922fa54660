import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventDate } from '../../src/model/event.ts';
import { calendar } from '../../src/serve/export/calendar.ts';
import type { EventRow } from '../../src/service/types.ts';
import { chunks, event, eventReport, gazette, textOf } from './rows.ts';

const textFor = (...events: readonly EventRow[]): Promise<string> => textOf(calendar(chunks(events)));

/** Read back by the rules of RFC 5545: lines unfolded (3.1), names without parameters apart from values (3.2). */
const contentLines = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');
/** A value of type TEXT (3.3.11). */
const unescaped = (value: string): string => value.replace(/\\(.)/g, (_, c: string) => (/n/i.test(c) ? '\n' : c));
const valuesOf = async (name: string, ...events: readonly EventRow[]): Promise<string[]> =>
  contentLines(await textFor(...events))
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(name.length + 1));

const on = (date: string, changes: Partial<EventDate> = {}): EventRow =>
  event({ date: { date, end: null, precision: 'day', basis: 'given', spans: [], ...changes } });

describe('a calendar', () => {
  test('is an object with one entry for each dated event', async () => {
    expect(contentLines(await textFor(event()))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rapporteur//Events//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:e-1@rapporteur',
      'DTSTAMP:20310315T073000Z',
      'DTSTART;VALUE=DATE:20310313',
      'DTEND;VALUE=DATE:20310314',
      'SUMMARY:Attack: Grey Heron',
      'DESCRIPTION:4 wounded\\nDate: “on Thursday”\\nReported by (independent origins: 1):\\nNorthern Courier\\, 2031-03-14: “shots at the ferry wounded at least three”\\nSelva Gazette\\, 2031-03-15: “four were wounded”',
      'LOCATION:Selva',
      'CATEGORIES:attack,ASSAULT',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('leaves out what has no day of a year, and is whole without any event', async () => {
    expect(await valuesOf('UID', event({ date: null }), on('--04-11'), event({ id: 'e-2' }))).toEqual([
      'e-2@rapporteur',
    ]);
    expect(contentLines(await textFor())).toHaveLength(6);
  });

  test.each([
    [{ precision: 'day' }, '2031-12-31', '20311231', '20320101'],
    [{ precision: 'week' }, '2031-02-24', '20310224', '20310303'],
    [{ precision: 'month' }, '2032-02-01', '20320201', '20320301'],
    [{ precision: 'season' }, '2031-12-01', '20311201', '20320301'],
    [{ precision: 'year' }, '2031-01-01', '20310101', '20320101'],
    [{ precision: 'day', end: '2031-04-02' }, '2031-03-30', '20310330', '20310403'],
    [{ precision: 'day', end: '2031-04-20T00:00' }, '2031-04-19', '20310419', '20310421'],
    // An end before the start can only be a mistake; the day itself stays.
    [{ precision: 'day', end: '2031-03-01' }, '2031-03-30', '20310330', '20310331'],
  ] as const)('%j from %s lasts whole days, the end being the first day after', async (changes, date, start, end) => {
    expect(await valuesOf('DTSTART', on(date, changes))).toEqual([`VALUE=DATE:${start}`]);
    expect(await valuesOf('DTEND', on(date, changes))).toEqual([`VALUE=DATE:${end}`]);
  });

  test('has the hour where it is known, in no zone, since reports name none', async () => {
    const hour = (end: string | null) => on('2031-04-19T18:00', { precision: 'time', end });
    expect(await valuesOf('DTSTART', hour(null))).toEqual(['20310419T180000']);
    expect(await valuesOf('DTEND', hour(null))).toEqual([]);
    expect(await valuesOf('DTEND', hour('2031-04-20T24:00'))).toEqual(['20310421T000000']);
    expect(await valuesOf('DTEND', hour('2031-04-20'))).toEqual(['20310421T000000']);
  });

  test.each([
    ['happened', 'CONFIRMED', 'Attack: Grey Heron'],
    ['planned', 'TENTATIVE', 'Attack: Grey Heron (planned)'],
    ['claimed', 'TENTATIVE', 'Attack: Grey Heron (claimed)'],
    ['cancelled', 'CANCELLED', 'Attack: Grey Heron (cancelled)'],
  ] as const)('says that an event %s, also in words', async (status, value, summary) => {
    expect(await valuesOf('STATUS', event({ status }))).toEqual([value]);
    expect(await valuesOf('SUMMARY', event({ status }))).toEqual([summary]);
  });

  test('calls an event by what tells it from others, else by who takes part, else by where', async () => {
    const bare = { names: [], participants: [] };
    expect(await valuesOf('SUMMARY', event({ names: [] }))).toEqual(['Attack: gunmen']);
    expect(await valuesOf('SUMMARY', event(bare))).toEqual(['Attack: Selva']);
    expect(await valuesOf('SUMMARY', event({ ...bare, place: null }))).toEqual(['Attack']);
    expect(await valuesOf('LOCATION', event({ place: null }))).toEqual([]);
  });

  test('is stamped by the latest report, never by the clock, so that the same record gives the same file', async () => {
    const undated = { ...gazette, published: null };
    expect(await valuesOf('DTSTAMP', event())).toEqual(['20310315T073000Z']);
    expect(await valuesOf('DTSTAMP', event({ reports: [eventReport()] }))).toEqual(['20310314T000000Z']);
    expect(await valuesOf('DTSTAMP', event({ reports: [eventReport({ article: undated })] }))).toEqual([
      '20310313T000000Z',
    ]);
  });
});

describe('text from outside in a calendar', () => {
  test('cannot end a line or begin a property of its own', async () => {
    const place = 'Selva\r\nATTACH:http://evil.example\nEND:VEVENT; a, b \\n';
    const lines = contentLines(await textFor(event({ place })));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false);
    expect(await valuesOf('LOCATION', event({ place }))).toEqual([
      'Selva\\nATTACH:http://evil.example\\nEND:VEVENT\\; a\\, b \\\\n',
    ]);
  });

  test('comes back as it was, in lines of at most 75 octets that cut no character', async () => {
    const place = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.lorem());
    await fc.assert(
      fc.asyncProperty(place, async (name) => {
        const text = await textFor(event({ place: name }));
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\ufffd');
        }
        expect((await valuesOf('LOCATION', event({ place: name }))).map(unescaped)).toEqual([name]);
      }),
    );
  });
});
