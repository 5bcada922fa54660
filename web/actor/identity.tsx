/** Who an actor is, put right: the same as another, or two under one name. */
import { useState } from 'react';
import type { ActorRow, StatementRow } from '../../src/service/types.ts';
import { useKeys } from '../parts/keys.ts';
import { aboutKey, takeBack, useJournal } from '../review/journal.ts';
import { Merge } from './merge.tsx';
import { SplitOff } from './split.tsx';

export function Identity({ actor, rows }: { actor: ActorRow; rows: readonly StatementRow[] }) {
  const [open, setOpen] = useState<'merge' | 'split' | null>(null);
  const about = aboutKey('actor', actor.id);
  const said = useJournal().findLast((entry) => entry.about === about && !['undone', 'undoing'].includes(entry.state));
  useKeys(
    'This actor',
    [
      { key: 'm', what: 'The same as another actor', run: () => setOpen('merge') },
      { key: 's', what: 'Some statements are another’s', run: () => setOpen('split') },
    ],
    open === null,
  );
  const leave = () => setOpen(null);
  if (open === 'merge') return <Merge actor={actor} onLeave={leave} />;
  if (open === 'split') return <SplitOff actor={actor} rows={rows} onLeave={leave} />;
  return (
    <p className="judge">
      {said !== undefined && (
        <>
          <span className="just-said">
            {said.state === 'failed' ? `Not kept: ${said.problem?.message}` : `You: ${said.did}`}
          </span>
          <button type="button" className="undo" onClick={() => takeBack(said.id)}>
            {said.state === 'failed' ? 'Let it go' : 'Undo'}
          </button>
        </>
      )}
      <button type="button" onClick={() => setOpen('merge')}>
        The same as another …
      </button>
      {rows.length > 0 && (
        <button type="button" onClick={() => setOpen('split')}>
          Some statements are another’s …
        </button>
      )}
    </p>
  );
}
