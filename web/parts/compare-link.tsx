/** A link that opens one report beside others. */
import { Link } from 'wouter';
import type { ArticleBrief } from '../../src/service/types.ts';
import { number } from '../words/counts.ts';
import { comparePage } from '../words/links.ts';
import { nameAndDay } from '../words/reports.ts';

/** The record sets no more beside one. */
const most = 40;

interface Props {
  readonly first: ArticleBrief;
  /** May name one more than once, or the first itself, which are then left out. */
  readonly others: readonly ArticleBrief[];
}

/** Absent where there is no other. */
export function CompareLink({ first, others }: Props) {
  const distinct = [...new Map(others.map((other) => [other.id, other])).values()].filter(({ id }) => id !== first.id);
  const [only, ...more] = distinct;
  if (only === undefined) return null;
  const all = distinct.length + 1;
  return (
    <p className="links">
      <Link
        href={comparePage(
          first.id,
          distinct.slice(0, most).map(({ id }) => id),
        )}
      >
        {more.length === 0
          ? `Compare ${nameAndDay(first)} with ${nameAndDay(only)}`
          : `Compare ${all > most + 1 ? `${most + 1} of ` : ''}the ${number(all)} reports with each other`}
      </Link>
    </p>
  );
}
