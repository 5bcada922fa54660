/** Accounts that cannot all be true, beside each other: what differs in a sentence, and the words of each report. */
import { Link } from 'wouter';
import type { ConflictRow } from '../../src/service/types.ts';
import { Passage } from '../parts/passage.tsx';
import { Source } from '../parts/source.tsx';
import { Judge } from '../review/judge.tsx';
import { ofOneConflict } from '../review/judged.ts';
import { kinds } from '../words/conflicts.ts';
import { articlePage, comparePage, eventPage, statementPage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';
import { type Account, type Dispute, gather } from './gather.ts';

/** `here` is the page that they stand on, which need not be linked to. */
export function Conflicts({ rows, here }: { rows: readonly ConflictRow[]; here?: string }) {
  return (
    <ol className="conflicts">
      {gather(rows).map((dispute) => (
        <li key={dispute.id} className={dispute.revision ? 'revision' : undefined}>
          <p className="kicker">
            {dispute.kinds.map((kind) => kinds[kind]).join(', ')}
            {dispute.revision && ' · brought up to date'}
            {dispute.within && ' · within one report'}
          </p>
          {dispute.conflicts.map((row) => (
            <div key={row.id} className="disputed-matter">
              <p className="differs">{row.differs}</p>
              <Judge {...ofOneConflict(row)} />
            </div>
          ))}
          <ol className="sides">
            {dispute.accounts.map((account, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the accounts of a dispute do not change their order
              <Told key={index} account={account} />
            ))}
          </ol>
          <Onward dispute={dispute} here={here} />
        </li>
      ))}
    </ol>
  );
}

function Told({ account: { says, passages, article, copies } }: { account: Account }) {
  return (
    <li>
      <p className="says">{says.join('; ')}</p>
      {passages.map((passage) => (
        <p key={passage.spans[0]?.[0]} className="content">
          <Passage of={passage} article={article} />
        </p>
      ))}
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
function Onward({ dispute, here }: { dispute: Dispute; here: string | undefined }) {
  const { event, statements, accounts } = dispute;
  const [first, ...others] = new Set(accounts.map(({ article }) => article.id));
  const links: { href: string; words: string }[] = [];
  if (event !== null) links.push({ href: eventPage(event), words: 'The event with all its reports' });
  else if (statements[0] !== undefined)
    links.push({ href: statementPage(statements[0]), words: 'The statement in each report' });
  if (links.some(({ href }) => href === here) || statements.some((id) => statementPage(id) === here)) links.pop();
  if (first !== undefined && others.length > 0)
    links.push({
      href: comparePage(first, others),
      words: `Compare the ${others.length === 1 ? 'two' : others.length + 1} reports`,
    });
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
