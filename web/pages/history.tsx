/** What people have said of the record: who, when and what, each with the way to undo it. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectionRow } from '../../src/service/types.ts';
import { Trouble } from '../parts/answer.tsx';
import { CheckField, ChoiceField, FilterPanel, SelectField, useFilters } from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { Source } from '../parts/source.tsx';
import { useTitle } from '../parts/title.ts';
import { refresh, undo, useHistory } from '../record/review.ts';
import { ReviewHead } from '../review/head.tsx';
import { forget } from '../review/journal.ts';
import { askWho } from '../review/who.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { changeKinds } from '../words/review.ts';

const names = ['who', 'kind', 'article', 'undone'];

export function HistoryPage() {
  const filters = useFilters(names);
  const answer = useHistory(filters.values);
  const people = [...new Set(answer.data?.pages.flatMap(({ rows }) => rows.map(({ who }) => who)))];
  useTitle('History');
  return (
    <>
      <ReviewHead at="/history" title="History" />
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <ChoiceField filters={filters} name="who" label="Who" choices={people} />
          <SelectField
            filters={filters}
            name="kind"
            label="Of what"
            any="Anything"
            options={Object.keys(changeKinds)}
          />
          <CheckField filters={filters} name="undone" label="Also what was undone" />
          {filters.values.article !== undefined && (
            <SelectField filters={filters} name="article" label="Article" any="Any" options={[]} />
          )}
        </FilterPanel>
        <More
          of={answer}
          noun="correction"
          empty={<p>Nobody has said anything yet. What is accepted, corrected or rejected stands here.</p>}
        >
          {(rows) => (
            <ol className="history">
              {batchesOf(rows).map((batch) => (
                <Batch key={batch[0].id} of={batch} />
              ))}
            </ol>
          )}
        </More>
      </div>
    </>
  );
}

type Rows = readonly [CorrectionRow, ...CorrectionRow[]];

/** What was said in one go stands together. */
function batchesOf(rows: readonly CorrectionRow[]): Rows[] {
  const batches: [CorrectionRow, ...CorrectionRow[]][] = [];
  for (const row of rows) {
    const last = batches.at(-1);
    if (row.batch !== null && last?.[0].batch === row.batch) last.push(row);
    else batches.push([row]);
  }
  return batches;
}

function Batch({ of }: { of: Rows }) {
  const [{ who, at, undone, change, batch }] = of;
  const articles = [...new Map(of.flatMap((row) => row.articles).map((article) => [article.id, article])).values()];
  return (
    <li className={undone === null ? undefined : 'taken-back'}>
      <p className="when">
        <time dateTime={at}>{dates.day(at.slice(0, 16))}</time> <span className="basis">UTC</span>
      </p>
      <div>
        <p>
          <strong>{who}</strong> <span className="tag">{changeKinds[change.kind]}</span>
        </p>
        {of.slice(0, 5).map((row) => (
          <p key={row.id} className="says">
            {row.says}
          </p>
        ))}
        {of.length > 5 && <p className="aside">and {counted(of.length - 5, 'other')} in one go</p>}
        {articles.slice(0, 3).map((article) => (
          <p key={article.id} className="from">
            <Source of={article} />
          </p>
        ))}
        {undone === null ? (
          <Undo id={of[0].id} says={of[0].says} isBatch={batch !== null && of.length > 1} />
        ) : (
          <p className="aside">
            Undone by {undone.who}, {dates.day(undone.at.slice(0, 16))} UTC
          </p>
        )}
      </div>
    </li>
  );
}

function Undo({ id, says, isBatch }: { id: string; says: string; isBatch: boolean }) {
  const queries = useQueryClient();
  const [state, setState] = useState<'there' | 'going' | Error>('there');
  const go = async () => {
    const who = await askWho();
    if (who === null) return;
    setState('going');
    try {
      await undo(id, who);
      forget(id);
      await refresh(queries);
    } catch (error) {
      setState(error as Error);
    }
  };
  if (state instanceof Error) return <Trouble error={state} again={() => void go()} />;
  return (
    <p className="judge">
      <button
        type="button"
        data-stop
        disabled={state === 'going'}
        aria-label={`Undo: ${says}`}
        onClick={() => void go()}
      >
        {isBatch ? 'Undo all of it' : 'Undo'}
      </button>
    </p>
  );
}
