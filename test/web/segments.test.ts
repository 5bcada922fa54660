/** Cutting a text where marks begin and end loses nothing and tells which words belong to what. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innermost, type Mark, marksOf, segment } from '../../web/article/segments.ts';
import { entries } from '../api/record.ts';

const spans = fc
  .tuple(fc.nat(60), fc.nat(60))
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const marks = fc.array(
  fc.record({ span: spans, role: fc.constantFrom('source', 'cue', 'content', 'evidence'), statement: fc.nat(5) }),
);

describe('segments', () => {
  it('follow each other without a gap from end to end, whatever overlaps', () => {
    fc.assert(
      fc.property(spans, marks, (stretch, given) => {
        const parts = segment(stretch, given);
        expect(parts[0]!.span[0]).toBe(stretch[0]);
        expect(parts.at(-1)!.span[1]).toBe(stretch[1]);
        for (const [i, part] of parts.entries()) if (i > 0) expect(part.span[0]).toBe(parts[i - 1]!.span[1]);
      }),
    );
  });

  it('carry exactly the marks that cover them', () => {
    fc.assert(
      fc.property(spans, marks, (stretch, given) => {
        for (const { span, marks: carried } of segment(stretch, given)) {
          for (let at = span[0]; at < span[1]; at++) {
            const covering = (given as Mark[]).filter((mark) => mark.span[0] <= at && at < mark.span[1]);
            expect(carried).toEqual(covering);
          }
        }
      }),
    );
  });

  it('belong to the inner statement where one stands in another', () => {
    const { article, statements } = entries[0]!;
    const all = marksOf(statements, article.furniture);
    const at = article.text.indexOf('every barrier');
    const [inner] = segment([at, at + 5], all);
    expect(inner!.marks.map((mark) => mark.statement)).toEqual([2, 3]);
    expect(innermost(inner!.marks, statements)).toBe(3);
    const before = article.text.indexOf('said Maric');
    const [outer] = segment([before, before + 4], all);
    expect(innermost(outer!.marks, statements)).toBe(2);
  });

  it('of no statement belong to none', () => {
    const { article, statements } = entries[0]!;
    const [headline] = segment([0, 10], marksOf(statements, article.furniture));
    expect(headline!.marks.map((mark) => mark.role)).toEqual(['furniture']);
    expect(innermost(headline!.marks, statements)).toBeUndefined();
  });
});
