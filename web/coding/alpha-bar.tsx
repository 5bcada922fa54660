/** A value of alpha on a line from -1 to 1, with what it may as well be; for the eye, the numbers stand beside it. */
import type { Alpha } from '../../src/service/types.ts';

const place = (value: number): number => 50 + 50 * Math.max(-1, Math.min(1, value));

export function AlphaBar({ of: { alpha, low, high } }: { of: Pick<Alpha, 'alpha' | 'low' | 'high'> }) {
  if (alpha === null || low === null || high === null) return null;
  return (
    <svg className="alpha-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <line className="scale" x1="0" x2="100" y1="6" y2="6" />
      <line className="zero" x1="50" x2="50" y1="1" y2="11" />
      <line className="may-be" x1={place(low)} x2={place(high)} y1="6" y2="6" />
      <line className="is" x1={place(alpha)} x2={place(alpha)} y1="1" y2="11" />
    </svg>
  );
}
