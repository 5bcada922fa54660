/** Links that set one report beside each of several others. */
import { Link } from 'wouter';
import type { ArticleBrief } from '../../src/service/types.ts';
import * as dates from '../words/dates.ts';
import { comparePage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';

interface Props {
  readonly label: string;
  /** Id of the one. */
  readonly article: string;
  readonly others: readonly ArticleBrief[];
}

/** Absent where there is no other. */
export function CompareLinks({ label, article, others }: Props) {
  if (others.length === 0) return null;
  return (
    <p className="links">
      {label}
      {others.map((other) => (
        <Link key={other.id} href={comparePage(article, other.id)}>
          {nameOf(other)}, {other.published === null ? 'undated' : dates.day(other.published.slice(0, 10))}
        </Link>
      ))}
    </p>
  );
}
