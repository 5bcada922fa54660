import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { type Column, table } from '../../src/serve/cli/table.ts';

interface Row {
  readonly day: string;
  readonly name: string;
  readonly text: string;
  readonly note: string | null;
}
const columns: readonly Column<Row>[] = [
  { title: 'DAY', cell: ({ day }) => day, min: 10, priority: 3 },
  { title: 'NAME', cell: ({ name }) => name, min: 8, max: 20, priority: 2 },
  { title: 'TEXT', cell: ({ text }) => text, min: 12, lines: 2, priority: 4 },
  { title: 'NOTE', cell: ({ note }) => note, min: 6, priority: 1 },
];
const row = (changes: Partial<Row> = {}): Row => ({
  day: '2031-03-14',
  name: 'Dana Kovel',
  text: 'the crossing opens',
  note: 'checked',
  ...changes,
});
const lines = (rows: readonly Row[], total: number): string[] =>
  [...table(columns, rows, { total, header: (text) => text })].join('').trimEnd().split('\n');

describe('a table', () => {
  test('puts each column under its title', () => {
    expect(lines([row()], 80)).toEqual([
      'DAY         NAME        TEXT                NOTE',
      '2031-03-14  Dana Kovel  the crossing opens  checked',
    ]);
  });

  test('is never wider than the terminal, whatever is in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem(),
      fc.constantFrom('東京で会談が開かれた', '👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀'),
    );
    const rows = fc.array(fc.record({ day: text, name: text, text, note: fc.option(text) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 40, max: 160 }), (some, total) => {
        for (const line of lines(some, total)) expect(stringWidth(line)).toBeLessThanOrEqual(total);
      }),
    );
  });

  test('runs a long cell over the lines that its column may have, and marks what was cut off', () => {
    const shown = lines([row({ text: 'one two three four five six seven eight nine ten eleven twelve' })], 56);
    expect(shown).toHaveLength(3);
    expect(shown[2]).toMatch(/…/);
  });

  test('marks nothing as cut off where all of it is shown', () => {
    expect(lines([row({ text: 'one two three four five' })], 56).join('')).not.toContain('…');
  });

  test('leaves out a column that is empty in every row', () => {
    expect(lines([row({ note: null })], 80)[0]).toBe('DAY         NAME        TEXT');
    expect(lines([row({ note: null }), row()], 80)[0]).toContain('NOTE');
  });

  test('where space is short, leaves out the columns of low priority first', () => {
    expect(lines([row()], 40)[0]).toMatch(/^DAY +NAME +TEXT$/);
    expect(lines([row()], 26)[0]).toMatch(/^DAY +TEXT$/);
  });

  test('aligns cells with wide characters', () => {
    const [, first, second] = lines([row({ name: '東京新聞' }), row({ name: 'Dana' })], 80);
    const columnOf = (line: string) => stringWidth(line.slice(0, line.indexOf('the')));
    expect(columnOf(first!)).toBe(columnOf(second!));
  });

  test('cannot be torn apart by line ends or escape sequences in a cell', () => {
    const shown = lines([row({ text: 'a\n\u001b[2Jb\r\nc' })], 80);
    expect(shown).toHaveLength(2);
    expect(shown[1]).toContain('a ␛[2Jb c');
  });
});
