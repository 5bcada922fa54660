/**
 * That a person has looked at an entry: a small mark, with who and when for those who point at it or come to it by
 * keyboard. What was read carries none, what was inferred a broken line: the three are never taken for each other.
 */
import type { Review } from '../../src/model/correction.ts';
import * as dates from '../words/dates.ts';
import { reviewed } from '../words/review.ts';

export function Reviewed({ of }: { of: Review | undefined }) {
  if (of === undefined) return null;
  const words = `${reviewed[of.action]} by ${of.who}, ${dates.day(of.at.slice(0, 16))} UTC`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who and when are there for the keyboard too
    <span className={`reviewed ${of.action}`} tabIndex={0} role="note" aria-label={words} data-tip={words}>
      <span aria-hidden="true">{of.action === 'accepted' ? '✓' : of.action === 'corrected' ? '✎' : '+'}</span>
      <span aria-hidden="true" className="by-whom">
        {reviewed[of.action].toLowerCase()}
      </span>
    </span>
  );
}
