/** Texts that several reports run, the most carried first: whose each is, who ran it first, and what others made of it. */

import { Family } from '../parts/family.tsx';
import { FilterPanel, SelectField, useFilters } from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { useTitle } from '../parts/title.ts';
import { useCopies, useOverview } from '../record/queries.ts';
import { Judge } from '../review/judge.tsx';
import { ofOneCopy } from '../review/judged.ts';

const names = ['outlet', 'article'];

export function CopiesPage() {
  const filters = useFilters(names);
  const answer = useCopies(filters.values);
  const outlets = useOverview().data?.outlets.flatMap(({ outlet }) => outlet ?? []) ?? [];
  useTitle('Copies');
  return (
    <>
      <h1>Copies</h1>
      <p className="lead">Texts that several reports run, whole or in part. A shared quotation alone is no copy.</p>
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <SelectField filters={filters} name="outlet" label="Outlet" any="Any" options={outlets} />
          {filters.values.article !== undefined && (
            <SelectField filters={filters} name="article" label="Article" any="Any" options={[]} />
          )}
        </FilterPanel>
        <More of={answer} noun="text" empty={<p>No report runs another’s text.</p>}>
          {(rows) => (
            <ol className="families">
              {rows.map((row) => (
                <li key={row.id}>
                  <h2>{row.first.headline ?? row.first.file}</h2>
                  <Family of={row} judging={(copy) => <Judge {...ofOneCopy(copy)} />} />
                </li>
              ))}
            </ol>
          )}
        </More>
      </div>
    </>
  );
}
