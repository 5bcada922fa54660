/** The latest events and conflicts, as the overview shows them. Each is absent while there is none. */
import { Link } from 'wouter';
import { useConflicts, useEvents } from '../record/queries.ts';
import { kinds } from '../words/conflicts.ts';
import { conflictsPage, eventPage, eventsPage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';
import { Events } from './events.tsx';

export function NewestEvents() {
  const rows = useEvents({ limit: 5 }).data?.rows ?? [];
  return (
    rows.length > 0 && (
      <section aria-labelledby="newest-events">
        <h2 id="newest-events">Latest events</h2>
        <Events rows={rows} />
        <p className="onward">
          <Link href={eventsPage()}>All events along time</Link>
        </p>
      </section>
    )
  );
}

export function NewestConflicts() {
  const rows = useConflicts({ revision: false }).data?.pages[0]?.rows.slice(0, 4) ?? [];
  return (
    rows.length > 0 && (
      <section aria-labelledby="newest-conflicts">
        <h2 id="newest-conflicts">Where reports cannot all be right</h2>
        <ul className="attention">
          {rows.map(({ id, kind, differs, sides, event }) => (
            <li key={id}>
              <Link href={event === null ? conflictsPage({ kind }) : eventPage(event)}>{differs}</Link>
              <p className="aside">
                {kinds[kind]} · {[...new Set(sides.map(({ article }) => nameOf(article)))].join(', ')}
              </p>
            </li>
          ))}
        </ul>
        <p className="onward">
          <Link href={conflictsPage()}>All conflicts</Link>
        </p>
      </section>
    )
  );
}
