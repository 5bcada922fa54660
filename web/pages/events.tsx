/** What happened, was planned, was called off or is only claimed: along time, and as a list of what is in view. */
import { useDeferredValue, useMemo, useState } from 'react';
import { eventKinds, eventStatuses } from '../../src/model/event.ts';
import type { EventRow, Page } from '../../src/service/types.ts';
import { Answer } from '../parts/answer.tsx';
import { Events } from '../parts/events.tsx';
import { ChoiceField, DayField, FilterPanel, SearchField, SelectField, useFilters } from '../parts/filters.tsx';
import { useTitle } from '../parts/title.ts';
import { timelineSize, useActorChoices, useEvents } from '../record/queries.ts';
import { byTime } from '../timeline/dated.ts';
import { overlaps, type View, whole } from '../timeline/scale.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { counted, number } from '../words/counts.ts';
import { calendarFile } from '../words/links.ts';

const names = ['search', 'kind', 'status', 'participant', 'place', 'article', 'from', 'to'];

export function EventsPage() {
  const filters = useFilters(names);
  const answer = useEvents(filters.values);
  const [typed, setTyped] = useState('');
  const actors = useActorChoices(typed).data?.rows ?? [];
  const places = [...new Set(answer.data?.rows.flatMap(({ place }) => place ?? []))].sort();
  useTitle('Events');
  return (
    <>
      <h1>Events</h1>
      <SearchField
        filters={filters}
        name="search"
        label="Search the reports of events"
        hint="Words, “a phrase”, -without"
      />
      <div className="with-filters">
        <FilterPanel filters={filters}>
          <SelectField filters={filters} name="kind" label="Kind" any="Any" options={eventKinds} />
          <SelectField filters={filters} name="status" label="Status" any="Any" options={eventStatuses} />
          <ChoiceField
            filters={filters}
            name="participant"
            label="Participant"
            choices={actors.map((actor) => actor.name)}
            onType={setTyped}
          />
          <ChoiceField filters={filters} name="place" label="Place" choices={places} />
          <div className="pair">
            <DayField filters={filters} name="from" label="From" />
            <DayField filters={filters} name="to" label="to" />
          </div>
          {filters.values.article !== undefined && (
            <SelectField filters={filters} name="article" label="Article" any="Any" options={[]} />
          )}
          <p className="field">
            <a href={calendarFile(filters.values)}>These events as a calendar file</a>
          </p>
        </FilterPanel>
        <div className="listing" aria-busy={answer.isPlaceholderData}>
          <Answer of={answer}>
            {(page) => (
              // Another question is looked at whole again.
              <Found
                key={JSON.stringify(filters.values)}
                page={page}
                isNarrowed={Object.keys(filters.values).length > 0}
              />
            )}
          </Answer>
        </div>
      </div>
    </>
  );
}

function Found({ page, isNarrowed }: { page: Page<EventRow>; isNarrowed: boolean }) {
  const { dated, undated } = useMemo(() => byTime(page.rows), [page.rows]);
  const all = useMemo(() => whole(dated.map(({ extent }) => extent)), [dated]);
  const [chosen, setView] = useState<View>();
  const view = chosen ?? all;
  // The list follows when the hand rests.
  const settled = useDeferredValue(view);
  const listed = useMemo(
    () => dated.flatMap(({ extent, event }) => (overlaps(settled, extent) ? [event] : [])).toReversed(),
    [dated, settled],
  );
  if (page.rows.length === 0) {
    return (
      <div className="notice">
        <p>No event {isNarrowed ? 'fits' : 'has been found yet'}.</p>
        <p>
          {isNarrowed ? 'Remove a filter, or search for fewer words.' : 'Add reports with “rapporteur add FOLDER”.'}
        </p>
      </div>
    );
  }
  return (
    <>
      <p className="total" role="status">
        {counted(page.total, 'event')}
        {page.total > timelineSize && `; the newest ${number(timelineSize)} are shown: narrow them to see others`}
      </p>
      {dated.length > 0 && <Timeline events={dated} all={all} view={view} onView={setView} />}
      {dated.length > 0 && (
        <section aria-labelledby="in-view">
          <h2 id="in-view">
            {listed.length === dated.length ? 'All that have a date' : `${listed.length} of ${dated.length} in view`}
          </h2>
          <Events rows={listed} />
        </section>
      )}
      {undated.length > 0 && (
        <section aria-labelledby="undated">
          <h2 id="undated">{counted(undated.length, 'event')} whose day is not known</h2>
          <Events rows={undated} />
        </section>
      )}
    </>
  );
}
