/** A listing that grows by a part at a time, with how many rows there are in all. */
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../../src/service/types.ts';
import { counted, number } from '../words/counts.ts';
import { Trouble, Waiting } from './answer.tsx';

interface Props<Row> {
  readonly of: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  /** What a row is called. */
  readonly noun: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
  /** What to do when there is none. */
  readonly empty: ReactNode;
}

export function More<Row>({ of, noun, children, empty }: Props<Row>) {
  if (of.data === undefined)
    return of.isError ? <Trouble error={of.error} again={() => void of.refetch()} /> : <Waiting />;
  const rows = of.data.pages.flatMap((page) => page.rows);
  const total = of.data.pages[0]?.total ?? 0;
  return (
    <div className="listing" aria-busy={of.isPlaceholderData}>
      <p className="total" role="status">
        {counted(total, noun)}
      </p>
      {of.isError && <Trouble error={of.error} again={() => void of.refetch()} />}
      {rows.length === 0 ? <div className="notice">{empty}</div> : children(rows)}
      {of.hasNextPage && (
        <button type="button" className="button more" onClick={() => void of.fetchNextPage()} disabled={of.isFetching}>
          {of.isFetchingNextPage ? 'Reading…' : `Show more (${number(total - rows.length)} left)`}
        </button>
      )}
    </div>
  );
}
