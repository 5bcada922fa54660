/** Every report of the record, narrowed by what the address says. */
import { Articles } from '../parts/articles.tsx';
import { CheckField, DayField, FilterPanel, SearchField, SelectField, useFilters } from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { useTitle } from '../parts/title.ts';
import { useArticles, useOverview } from '../record/queries.ts';

const names = ['search', 'outlet', 'from', 'to', 'undated', 'unread'];

export function ArticlesPage() {
  const filters = useFilters(names);
  const answer = useArticles(filters.values);
  const outlets = useOverview().data?.outlets.flatMap(({ outlet }) => outlet ?? []) ?? [];
  useTitle('Articles');
  return (
    <>
      <h1>Articles</h1>
      <SearchField filters={filters} name="search" label="Search the reports" hint="Words, “a phrase”, -without" />
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <SelectField filters={filters} name="outlet" label="Outlet" any="Any" options={outlets} />
          <div className="pair">
            <DayField filters={filters} name="from" label="Published from" />
            <DayField filters={filters} name="to" label="to" />
          </div>
          <CheckField filters={filters} name="undated" label="Undated" />
          <CheckField filters={filters} name="unread" label="Unread" />
        </FilterPanel>
        <More
          of={answer}
          noun="report"
          empty={
            <>
              <p>No report fits.</p>
              <p>
                {Object.keys(filters.values).length > 0
                  ? 'Remove a filter, or search for fewer words.'
                  : 'Add reports with “rapporteur add FOLDER”.'}
              </p>
            </>
          }
        >
          {(rows) => <Articles rows={rows} />}
        </More>
      </div>
    </>
  );
}
