/** A workspace whose record is the invented one: a process has it open and serves it, and that process is the test. */
import { join } from 'node:path';
import { startServer } from '../../src/serve/api/server.ts';
import { isOwner, own } from '../../src/service/owner.ts';
import { initWorkspace } from '../../src/service/workspace.ts';
import { fakeRapporteur } from '../api/fake.ts';
import { dossier, folder, remove } from './program.ts';

export interface Faked {
  /** The folder of the workspace. */
  readonly dir: string;
  close(): Promise<void>;
}

export async function fakedWorkspace(): Promise<Faked> {
  const dir = folder();
  await initWorkspace(dir, dossier);
  const ownership = await own(join(dir, '.rapporteur'));
  if (isOwner(ownership)) throw new Error('A new folder has an owner already.');
  const server = await startServer(fakeRapporteur(), { token: ownership.token });
  ownership.announce(server.url);
  return {
    dir,
    async close() {
      await server.close();
      ownership.release();
      remove(dir);
    },
  };
}
