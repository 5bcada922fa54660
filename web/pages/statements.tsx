/** Who said what: every statement of the record, narrowed by what the address says. */
import { useState } from 'react';
import { statementKinds } from '../../src/model/statement.ts';
import {
  CheckField,
  ChoiceField,
  DayField,
  FilterPanel,
  SearchField,
  SelectField,
  useFilters,
} from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { Statements } from '../parts/statements.tsx';
import { useTitle } from '../parts/title.ts';
import { useActorChoices, useOverview, useStatements } from '../record/queries.ts';

const names = ['search', 'speaker', 'party', 'outlet', 'article', 'kind', 'from', 'to', 'open'];

export function StatementsPage() {
  const filters = useFilters(names);
  const answer = useStatements(filters.values);
  const outlets = useOverview().data?.outlets.flatMap(({ outlet }) => outlet ?? []) ?? [];
  const [typed, setTyped] = useState('');
  const speakers = useActorChoices(typed).data?.rows ?? [];
  const parties = useActorChoices('').data?.rows.flatMap(({ party }) => party ?? []) ?? [];
  useTitle(['Statements', filters.values.speaker, filters.values.search].filter(Boolean).join(': '));
  return (
    <>
      <h1>Statements</h1>
      <SearchField filters={filters} name="search" label="Search what was said" hint="Words, “a phrase”, -without" />
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <ChoiceField
            filters={filters}
            name="speaker"
            label="Speaker"
            choices={speakers.map((actor) => actor.name)}
            onType={setTyped}
          />
          <SelectField filters={filters} name="party" label="Party" any="Any" options={[...new Set(parties)].sort()} />
          <SelectField filters={filters} name="outlet" label="Outlet" any="Any" options={outlets} />
          <SelectField filters={filters} name="kind" label="Kind" any="Any" options={statementKinds} />
          <div className="pair">
            <DayField filters={filters} name="from" label="Said from" />
            <DayField filters={filters} name="to" label="to" />
          </div>
          <CheckField filters={filters} name="open" label="Speaker left open" />
          {filters.values.article !== undefined && (
            <SelectField filters={filters} name="article" label="Article" any="Any" options={[]} />
          )}
        </FilterPanel>
        <More
          of={answer}
          noun="statement"
          empty={
            <>
              <p>No statement fits.</p>
              <p>
                {Object.keys(filters.values).length > 0
                  ? 'Remove a filter, or search for fewer words.'
                  : 'Add reports with “rapporteur add FOLDER”.'}
              </p>
            </>
          }
        >
          {(rows) => <Statements rows={rows} search={filters.values.search} />}
        </More>
      </div>
    </>
  );
}
