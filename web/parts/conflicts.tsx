/** Accounts that cannot all be true, beside each other: what differs in a sentence, and the words of each report. */
import { Link } from 'wouter';
import type { ConflictRow, SideRow } from '../../src/service/types.ts';
import { kinds } from '../words/conflicts.ts';
import { articlePage, comparePage, eventPage, statementPage } from '../words/links.ts';
import { Passage } from './passage.tsx';
import { nameOf, Source } from './source.tsx';

/** `here` is the page that they stand on, which need not be linked to. */
export function Conflicts({ rows, here }: { rows: readonly ConflictRow[]; here?: string }) {
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
          <Onward row={row} here={here} />
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
function Onward({ row, here }: { row: ConflictRow; here: string | undefined }) {
  const [left, right, ...more] = new Set(row.sides.map(({ article }) => article.id));
  const links: { href: string; words: string }[] = [];
  if (row.event !== null) links.push({ href: eventPage(row.event), words: 'The event with all its reports' });
  else if (row.statements[0] !== undefined)
    links.push({ href: statementPage(row.statements[0]), words: 'The statement in each report' });
  if (links.some(({ href }) => href === here) || row.statements.some((id) => statementPage(id) === here)) links.pop();
  if (left !== undefined && right !== undefined && more.length === 0)
    links.push({ href: comparePage(left, right), words: 'Compare the two reports' });
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
