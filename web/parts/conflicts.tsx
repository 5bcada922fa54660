/** Accounts that cannot all be true, beside each other: what differs in a sentence, and the words of each report. */
import { Link } from 'wouter';
import type { ConflictRow, SideRow } from '../../src/service/types.ts';
import { kinds } from '../words/conflicts.ts';
import { articlePage, comparePage, eventPage, statementPage } from '../words/links.ts';
import { Passage } from './passage.tsx';
import { nameOf, Source } from './source.tsx';

/** `event`: the page it stands on, which need not be linked to. */
export function Conflicts({ rows, event }: { rows: readonly ConflictRow[]; event?: string }) {
  return (
    <ol className="conflicts">
      {rows.map((row) => (
        <li key={row.id} className={row.revision ? 'revision' : undefined}>
          <p className="kicker">
            {kinds[row.kind]}
            {row.revision && ' · brought up to date'}
            {row.within && ' · within one report'}
          </p>
          <p className="differs">{row.differs}</p>
          <ol className="sides">
            {row.sides.map((side, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the sides of a conflict do not change their order
              <Side key={index} side={side} />
            ))}
          </ol>
          <Onward row={row} event={event} />
        </li>
      ))}
    </ol>
  );
}

function Side({ side: { says, passage, article, copies } }: { side: SideRow }) {
  return (
    <li>
      <p className="says">{says}</p>
      <p className="content">
        <Passage of={passage} article={article} />
      </p>
      <p className="from">
        <Source of={article} />
      </p>
      {copies.length > 0 && (
        <p className="from">
          The same text in{' '}
          {copies.map((copy, index) => (
            <span key={copy.id}>
              {index > 0 && ', '}
              <Link href={articlePage(copy.id)}>{nameOf(copy)}</Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** What else the record has of the matter. */
function Onward({ row, event }: { row: ConflictRow; event: string | undefined }) {
  const articles = [...new Set(row.sides.map(({ article }) => article.id))];
  const links = [
    row.event !== null &&
      row.event !== event && { href: eventPage(row.event), words: 'The event with all its reports' },
    row.event === null &&
      row.statements[0] !== undefined && {
        href: statementPage(row.statements[0]),
        words: 'The statement in each report',
      },
    articles.length === 2 && { href: comparePage(articles[0]!, articles[1]!), words: 'Compare the two reports' },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <p className="links">
      {links.map(({ href, words }) => (
        <Link key={href} href={href}>
          {words}
        </Link>
      ))}
    </p>
  );
}
