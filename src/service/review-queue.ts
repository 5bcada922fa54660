/** What to look at first: takes the record and what is asked for; gives the queue. */
import type { Store } from '../store/store.ts';
import type { Known } from './follow-dossier.ts';
import type { ReviewQuery, ReviewQueue } from './types.ts';

export async function queue(_store: Store, _known: Known, _query: ReviewQuery): Promise<ReviewQueue> {
  throw new Error('unwritten');
}
