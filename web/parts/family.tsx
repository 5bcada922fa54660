/** Reports that go back to one text: whose it is, which came first, and what each of the others made of it. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CopiedRow, CopyRow } from '../../src/service/types.ts';
import { manner, percent } from '../words/copies.ts';
import { counted } from '../words/counts.ts';
import { comparePage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';
import { CompareLink } from './compare-link.tsx';
import { Source } from './source.tsx';

interface Props {
  readonly of: CopyRow;
  /** What can be said of a copy. */
  readonly judging?: (copy: CopiedRow) => ReactNode;
}

export function Family({ of, judging }: Props) {
  return (
    <div className="family concluded">
      <p>
        <span className="tag inferred">inferred</span>{' '}
        {of.owner === null ? 'Nothing says whose text it is.' : `${of.owner.name}’s text. ${of.owner.why}`}
      </p>
      <ol className="members">
        <li>
          <Source of={of.first} /> <span className="tag">first in the record</span>
        </li>
        {of.copies.map((copy) => (
          <li key={copy.article.id}>
            <p>
              <Source of={copy.article} />
            </p>
            <p className="aside">
              {manner(copy)}; {percent(copy.share)} of its words
              {copy.dropped.length > 0 && `; ${counted(copy.dropped.length, 'paragraph')} left out`}
              {copy.added.length > 0 && `; ${counted(copy.added.length, 'passage')} of its own`}
              {' · '}
              <Link href={comparePage(copy.from.id, [copy.article.id])}>Compare with {nameOf(copy.from)}</Link>
            </p>
            {judging?.(copy)}
          </li>
        ))}
      </ol>
      {of.copies.length > 1 && <CompareLink first={of.first} others={of.copies.map(({ article }) => article)} />}
    </div>
  );
}
