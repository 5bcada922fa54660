/** A list of reports. */
import { Link } from 'wouter';
import type { ArticleRow } from '../../src/service/types.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { articlePage } from '../words/links.ts';
import { Outlet } from './source.tsx';

export function Articles({ rows }: { rows: readonly ArticleRow[] }) {
  return (
    <ol className="articles">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="headline">
            <Link href={articlePage(row.id)} data-stop>
              {row.headline ?? row.file}
            </Link>
          </p>
          <p className="from">
            {row.published === null ? (
              <span className="undated">Undated</span>
            ) : (
              <time dateTime={row.published}>{dates.day(row.published.slice(0, 10))}</time>
            )}
            {' · '}
            <Outlet of={row} />
            {row.outlet !== null && row.agency !== null && row.agency !== row.outlet && <> with {row.agency}</>}
            {' · '}
            {row.unread === null ? counted(row.statements, 'statement') : <span className="open">Unread</span>}
            {row.unread !== null && ` ${row.unread}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
