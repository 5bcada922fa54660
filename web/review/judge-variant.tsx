/** What can be said of a statement where only its own words are shown; they are marked again in the report. */
import { useState } from 'react';
import { Link } from 'wouter';
import type { StatementRow } from '../../src/service/types.ts';
import { useArticleOf } from '../record/review.ts';
import { articlePage } from '../words/links.ts';
import { StatementForm } from './correcting/statement.tsx';
import { Judge, say } from './judge.tsx';
import { ofOneStatement } from './judged.ts';

export function JudgeVariant({ row }: { row: StatementRow }) {
  const [isOpen, setOpen] = useState(false);
  const view = useArticleOf(isOpen ? row.article.id : null).data;
  const judged = ofOneStatement(row);
  if (!isOpen)
    return (
      <Judge {...judged} onCorrect={() => setOpen(true)}>
        <Link href={articlePage(row.article.id, row.id)}>Mark words in the report</Link>
      </Judge>
    );
  return (
    <StatementForm
      row={row}
      view={view}
      onSay={(did, changes) => {
        setOpen(false);
        void say(judged, did, changes);
      }}
      onLeave={() => setOpen(false)}
    />
  );
}
