/** Keeps what is said until the record has it: sends it, asks who says it, and shows in the frame what has not arrived. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { refresh } from '../record/review.ts';
import { AskWho } from './ask-who.tsx';
import { useJournal } from './journal.ts';
import { startSending } from './outbox.ts';

export function Keeper() {
  const queries = useQueryClient();
  useEffect(() => startSending(() => void refresh(queries)), [queries]);
  const journal = useJournal();
  const refused = journal.filter(({ state }) => state === 'failed').length;
  const unsent = journal.filter(({ state }) => state === 'waiting' || state === 'undoing').length;
  return (
    <>
      {refused + unsent > 0 && (
        <Link href="/review" className={refused > 0 ? 'unsent refused' : 'unsent'}>
          {refused > 0 ? `${refused} refused` : `${unsent} unsent`}
        </Link>
      )}
      <AskWho />
    </>
  );
}
