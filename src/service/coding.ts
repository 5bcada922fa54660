/** Coding blind: takes what coders say of the record's statements; gives it back to each alone, and how far they agree. */
import type { Dossier } from '../dossier/types.ts';
import type { Store } from '../store/store.ts';
import type { Agreement, Coding } from './types.ts';

export async function code(_store: Store, _codings: readonly Coding[]): Promise<void> {
  throw new Error('unwritten');
}
export async function codingsOf(_store: Store, _coder: string): Promise<readonly Coding[]> {
  throw new Error('unwritten');
}
export async function agreementOf(
  _store: Store,
  _dossier: Dossier,
  _coders: readonly string[] | undefined,
): Promise<Agreement> {
  throw new Error('unwritten');
}
