/** Positions, where each party stands, and how it moved: takes the record and the dossier that names issues; gives rows and views. */
import type { Dossier } from '../dossier/types.ts';
import type { Store } from '../store/store.ts';
import type { Matrix, Movement, Page, PositionQuery, PositionRow, PositionView, StandingOptions } from './types.ts';

export async function listPositions(_store: Store, _dossier: Dossier, _query: PositionQuery): Promise<Page<PositionRow>> {
  throw new Error('unwritten');
}
export async function viewPosition(_store: Store, _dossier: Dossier, _id: string): Promise<PositionView> {
  throw new Error('unwritten');
}
export async function standing(_store: Store, _dossier: Dossier, _options: StandingOptions): Promise<Matrix> {
  throw new Error('unwritten');
}
export async function movement(
  _store: Store,
  _dossier: Dossier,
  _issue: string,
  _options: Omit<StandingOptions, 'date'>,
): Promise<Movement> {
  throw new Error('unwritten');
}
