/** Accounts that cannot all be true: disagreements first, figures brought up to date apart. */
import { conflictKinds } from '../../src/model/conflict.ts';
import type { ConflictQuery } from '../../src/service/types.ts';
import { Conflicts } from '../conflicts/conflicts.tsx';
import { FilterPanel, SelectField, useFilters } from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { useTitle } from '../parts/title.ts';
import { useConflicts } from '../record/queries.ts';

const names = ['kind', 'article', 'event'];

export function ConflictsPage() {
  const filters = useFilters(names);
  useTitle('Conflicts');
  return (
    <>
      <h1>Conflicts</h1>
      <p className="lead">
        Accounts that cannot all be true. The program takes no side: it sets the words beside each other and says what
        differs.
      </p>
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <SelectField filters={filters} name="kind" label="About" any="Anything" options={conflictKinds} />
          {(['article', 'event'] as const).map(
            (name) =>
              filters.values[name] !== undefined && (
                <SelectField key={name} filters={filters} name={name} label={name} any="Any" options={[]} />
              ),
          )}
        </FilterPanel>
        <div>
          <section aria-labelledby="disagreements">
            <h2 id="disagreements">Disagreements</h2>
            <Found
              query={{ ...filters.values, revision: false }}
              noun="disagreement"
              empty="No two accounts disagree."
            />
          </section>
          <section aria-labelledby="revisions">
            <h2 id="revisions">Revisions: figures and plans that later reports brought up to date</h2>
            <Found
              query={{ ...filters.values, revision: true }}
              noun="revision"
              empty="No figure was brought up to date."
            />
          </section>
        </div>
      </div>
    </>
  );
}

function Found({ query, noun, empty }: { query: ConflictQuery; noun: string; empty: string }) {
  const answer = useConflicts(query);
  return (
    <More of={answer} noun={noun} empty={<p>{empty}</p>}>
      {(rows) => <Conflicts rows={rows} />}
    </More>
  );
}
