/** What can be said of one report of an event, where it stands. */
import { useState } from 'react';
import type { EventReportRow } from '../../src/service/types.ts';
import { ofReport } from './changes.ts';
import { EventForm } from './correcting/event.tsx';
import { Judge, say } from './judge.tsx';
import { ofOneReport } from './judged.ts';

export function JudgeReport({ row }: { row: EventReportRow }) {
  const [isOpen, setOpen] = useState(false);
  const judged = ofOneReport(row);
  if (!isOpen) return <Judge {...judged} onCorrect={() => setOpen(true)} />;
  return (
    <EventForm
      before={row}
      onSay={(facts) => {
        setOpen(false);
        void say(judged, 'corrected', [ofReport(row, (before) => ({ ...before, ...facts }))]);
      }}
      onLeave={() => setOpen(false)}
    />
  );
}
