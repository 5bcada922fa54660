/**
 * What people say of the record: the queue of what to look at, corrections, undoing them, their history. Takes the store
 * and what reads it; stores a correction and reads by it at once. Never loses what the machine read.
 */
import type { Store } from '../store/store.ts';
import type { Known } from './follow-dossier.ts';
import type {
  CorrectionQuery,
  CorrectionRow,
  NewCorrections,
  Page,
  ReviewQuery,
  ReviewQueue,
  Split,
} from './types.ts';

export async function queue(_store: Store, _known: Known, _query: ReviewQuery): Promise<ReviewQueue> {
  throw new Error('unwritten');
}
export async function correct(_store: Store, _known: Known, _new: NewCorrections): Promise<readonly CorrectionRow[]> {
  throw new Error('unwritten');
}
export async function split(_store: Store, _known: Known, _split: Split): Promise<readonly CorrectionRow[]> {
  throw new Error('unwritten');
}
export async function undo(_store: Store, _known: Known, _id: string, _who: string): Promise<readonly CorrectionRow[]> {
  throw new Error('unwritten');
}
export async function history(_store: Store, _query: CorrectionQuery): Promise<Page<CorrectionRow>> {
  throw new Error('unwritten');
}
