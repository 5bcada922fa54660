/** Networks of actors and concepts out of the record: takes the store and what is asked; gives the networks. */
import type { Dossier } from '../dossier/types.ts';
import type { Store } from '../store/store.ts';
import type { Network, NetworkOptions } from './types.ts';

export async function networks(_store: Store, _dossier: Dossier, _options: NetworkOptions): Promise<readonly Network[]> {
  throw new Error('unwritten');
}
