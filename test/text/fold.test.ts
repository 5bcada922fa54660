import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, romanised, surnames } from '../../src/text/fold.ts';

describe('folding a name', () => {
  it.each([
    ['U.S.', 'us'],
    ['Jonas Ødegård', 'jonas odegard'],
    ['O’Brien’s', 'obrien'],
    ["ministers'", 'ministers'],
    ['Secretary-General', 'secretary general'],
    ['The Velm Post', 'velm post'],
    ['Theresa', 'theresa'],
    ['Łódź', 'lodz'],
    ['“…”', ''],
  ])('%s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('is the same twice as once, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) => fold(fold(name).replace(/^the /, '')) === fold(name).replace(/^the /, ''),
      ),
    );
  });

  it('bridges how endings are romanised, not different names', () => {
    for (const same of ['Andriy', 'Andrii', 'Andrij']) expect(romanised(fold(same))).toBe('andry');
    expect(romanised('sergei')).toBe(romanised('sergey'));
    expect(romanised('vladimir')).not.toBe(romanised('volodymyr'));
    expect(romanised('li yi')).toBe('li yi');
  });

  it('finds what a person is called by alone', () => {
    expect(surnames('Ada Lund')).toEqual(['lund']);
    expect(surnames('Ilo van der Moor')).toEqual(['van der moor', 'moor']);
    expect(surnames('Bo Lund Jr.')).toEqual(['lund']);
    expect(surnames('Lula')).toEqual([]);
  });
});
