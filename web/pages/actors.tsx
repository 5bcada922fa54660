/** Everyone who speaks or is named in the record, narrowed by what the address says. */
import { Link } from 'wouter';
import { actorTypes } from '../../src/model/statement.ts';
import type { ActorRow } from '../../src/service/types.ts';
import { FilterPanel, SearchField, SelectField, useFilters } from '../parts/filters.tsx';
import { More } from '../parts/more.tsx';
import { useTitle } from '../parts/title.ts';
import { useActorChoices, useActors } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { actorPage } from '../words/links.ts';

const names = ['search', 'type', 'party'];

export function ActorsPage() {
  const filters = useFilters(names);
  const answer = useActors(filters.values);
  const parties = useActorChoices('').data?.rows.flatMap(({ party }) => party ?? []) ?? [];
  useTitle('Actors');
  return (
    <>
      <h1>Actors</h1>
      <SearchField filters={filters} name="search" label="Search names" hint="Part of a name" />
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <SelectField filters={filters} name="type" label="Type" any="Any" options={actorTypes} />
          <SelectField filters={filters} name="party" label="Party" any="Any" options={[...new Set(parties)].sort()} />
        </FilterPanel>
        <More
          of={answer}
          noun="actor"
          empty={
            <>
              <p>Nobody fits.</p>
              <p>Search for a shorter part of the name, or remove a filter.</p>
            </>
          }
        >
          {(rows) => (
            <ol className="actors">
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ol>
          )}
        </More>
      </div>
    </>
  );
}

function Row({ row }: { row: ActorRow }) {
  const span = dates.between(row.first, row.last);
  return (
    <li>
      <p className="headline">
        <Link href={actorPage(row.id)} data-stop>
          {row.name}
        </Link>
      </p>
      <p className="from">
        {row.type}
        {row.party !== null && row.party !== row.name && <> · {row.party}</>}
        {' · '}
        {counted(row.statements, 'statement')} in {counted(row.articles, 'report')}
        {span !== null && <> · {span}</>}
        {!row.known && <span className="tag"> not in the dossier</span>}
      </p>
    </li>
  );
}
