/** What is left of a span without others: takes spans, gives spans in order, empty ones left out. */
import { overlaps, type Span } from '../../text/span.ts';

export const minus = (span: Span, others: readonly Span[]): Span[] =>
  others.reduce<Span[]>(
    (left, other) =>
      left.flatMap((piece) => {
        if (!overlaps(piece, other)) return [piece];
        const rest: Span[] = [
          [piece[0], other[0]],
          [other[1], piece[1]],
        ];
        return rest.filter(([start, end]) => start < end);
      }),
    [span],
  );
