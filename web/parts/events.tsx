/** A list of events, each with the words of a report of it and how well it is known. */
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { EventReportRow, EventRow } from '../../src/service/types.ts';
import { distinct, figure, participant, support, title } from '../words/events.ts';
import { eventPage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';
import { EventWhen, isInferred, whyThen } from './event-when.tsx';
import { Status } from './mark.tsx';
import { Passage } from './passage.tsx';
import { Reviewed } from './reviewed.tsx';

/** The words are those of the article whose page it is; else of the first report. */
interface Props {
  readonly rows: readonly EventRow[];
  readonly article?: string;
  /** What can be said of the report of an event that is shown. */
  readonly judging?: (report: EventReportRow) => ReactNode;
}

export function Events({ rows, article, judging }: Props) {
  return (
    <ol className="events">
      {rows.map((row) => (
        <Row key={row.id} row={row} article={article} judging={judging} />
      ))}
    </ol>
  );
}

/** Not drawn anew while a timeline above it is zoomed. */
type RowProps = Pick<Props, 'judging'> & { readonly row: EventRow; readonly article: string | undefined };
const Row = memo(function Row({ row, article, judging }: RowProps) {
  const told = row.reports.find((report) => report.article.id === article) ?? row.reports[0];
  const articles = new Map(row.reports.map((report) => [report.article.id, report.article]));
  const outlets = [...new Set([...articles.values()].map(nameOf))];
  return (
    <li className={row.status}>
      <div className="when">
        <EventWhen of={row} />
        {row.date !== null && isInferred(row.date) && <span className="basis">{whyThen(row.date)}</span>}
      </div>
      <div>
        <p className="headline">
          <Link href={eventPage(row.id)} data-stop>
            {title(row)}
          </Link>{' '}
          {row.status !== 'happened' && <Status of={row.status} />} {!judging && <Reviewed of={told?.review} />}
        </p>
        {told && (
          <p className="content">
            <Passage of={told.passage} article={told.article} />
          </p>
        )}
        <p className="from">
          {row.quantities.length > 0 && <>{row.quantities.map(figure).join(', ')} · </>}
          {row.names.length > 0 && row.participants.length > 0 && (
            <>{distinct(row.participants).map(participant).join(', ')} · </>
          )}
          <span className={articles.size > 1 ? 'support inferred' : 'support'}>
            {support(articles.size, row.origins.length)}
          </span>
          {' · '}
          {outlets.slice(0, 4).join(', ')}
          {outlets.length > 4 && ` and ${outlets.length - 4} more`}
        </p>
        {told && judging?.(told)}
      </div>
    </li>
  );
});
