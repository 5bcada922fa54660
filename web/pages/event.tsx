/** One event: what the reports say together, each one's own version beside the others, and how well it is known. */
import { Link } from 'wouter';
import type { EventRow, EventView } from '../../src/service/types.ts';
import { Conflicts } from '../conflicts/conflicts.tsx';
import { versionsOf } from '../event/versions.ts';
import { Versions } from '../event/versions.tsx';
import { Answer } from '../parts/answer.tsx';
import { CompareLink } from '../parts/compare-link.tsx';
import { EventWhen, isInferred } from '../parts/event-when.tsx';
import { Status } from '../parts/mark.tsx';
import { Origins } from '../parts/origins.tsx';
import { Statements } from '../parts/statements.tsx';
import { useTitle } from '../parts/title.ts';
import { useEvent } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import { distinct, figure, kinds, participant, subject, support, title } from '../words/events.ts';
import { actorPage, eventPage, eventsPage } from '../words/links.ts';

export function EventPage({ id }: { id: string }) {
  const answer = useEvent(id);
  useTitle(answer.data && title(answer.data.event));
  return <Answer of={answer}>{(view) => <Told view={view} />}</Answer>;
}

function Told({ view: { event, conflicts, statements } }: { view: EventView }) {
  const articles = [...new Map(event.reports.map(({ article }) => [article.id, article])).values()];
  const versions = versionsOf(event.reports, event.origins);
  return (
    <>
      <header className="opening">
        <p className="kicker">
          <Link href={eventsPage({ kind: event.kind })}>{kinds[event.kind]}</Link> · <Status of={event.status} /> ·
          PLOVER {event.plover}
        </p>
        <h1>{subject(event) || kinds[event.kind]}</h1>
        <Facts event={event} />
        <p className="figures">
          <span className={articles.length > 1 ? 'support inferred' : 'support'}>
            {support(articles.length, event.origins.length)}
          </span>
          {conflicts.length > 0 && <a href="#conflicts">{counted(conflicts.length, 'conflict')}</a>}
        </p>
      </header>
      <section aria-labelledby="versions">
        <h2 id="versions">What each report has</h2>
        {articles.length > 1 && (
          <p className="concluded note">
            <span className="tag inferred">inferred</span> that these {counted(articles.length, 'report')} tell of one
            event. A marked cell differs from the first report that speaks of the matter.
          </p>
        )}
        <Versions of={versions} />
        {articles[0] && <CompareLink first={articles[0]} others={articles} />}
      </section>
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">Where the reports cannot all be right</h2>
          <Conflicts rows={conflicts} here={eventPage(event.id)} />
        </section>
      )}
      {event.origins.length > 0 && (
        <section aria-labelledby="origins">
          <h2 id="origins">{counted(event.origins.length, 'independent origin')}</h2>
          <Origins of={event.origins} articles={articles} />
        </section>
      )}
      {statements.length > 0 && (
        <section aria-labelledby="statements">
          <h2 id="statements">Who says so</h2>
          <Statements rows={statements} />
        </section>
      )}
    </>
  );
}

/** What the reports agree on; where they do not, that is said. */
function Facts({ event }: { event: EventRow }) {
  const places = [...new Set(event.reports.flatMap(({ place }) => place?.name ?? []))];
  return (
    <dl className="facts">
      <div>
        <dt>When</dt>
        <dd>
          <EventWhen of={event} />{' '}
          {event.date !== null && (
            <span className="aside">
              {isInferred(event.date) && <span className="tag inferred">inferred:</span>} {event.date.basis}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>
          {event.place !== null ? (
            <Link href={eventsPage({ place: event.place })}>{event.place}</Link>
          ) : (
            <Disputed places={places} />
          )}
        </dd>
      </div>
      {event.participants.length > 0 && (
        <div>
          <dt>Who</dt>
          <dd>
            {distinct(event.participants).map((one, index) => (
              <span key={`${one.name} ${one.role}`}>
                {index > 0 && ', '}
                {one.actor === null ? participant(one) : <Link href={actorPage(one.actor)}>{participant(one)}</Link>}
              </span>
            ))}
          </dd>
        </div>
      )}
      {event.quantities.length > 0 && (
        <div>
          <dt>Figures</dt>
          <dd>{event.quantities.map(figure).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

const Disputed = ({ places }: { places: readonly string[] }) =>
  places.length === 0 ? (
    <span className="undated">No report says</span>
  ) : (
    <span>
      {places.join(' or ')} <span className="tag">the reports disagree</span>
    </span>
  );
