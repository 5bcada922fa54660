/** What is in the record, what is new, who speaks most, and what wants a person's eye. */
import { Link, useLocation } from 'wouter';
import { statementKinds } from '../../src/model/statement.ts';
import type { Overview } from '../../src/service/types.ts';
import { Answer } from '../parts/answer.tsx';
import { Articles } from '../parts/articles.tsx';
import { Bars } from '../parts/bars.tsx';
import { Months } from '../parts/months.tsx';
import { NewestConflicts, NewestEvents } from '../parts/newest.tsx';
import { useTitle } from '../parts/title.ts';
import { Glance } from '../positions/glance.tsx';
import { useOverview } from '../record/queries.ts';
import { counted, number } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import {
  actorPage,
  articlesPage,
  conflictsPage,
  copiesPage,
  eventsPage,
  outletPage,
  statementsPage,
} from '../words/links.ts';

export function OverviewPage() {
  const answer = useOverview();
  useTitle(answer.data?.name);
  return (
    <Answer of={answer}>{(overview) => (overview.articles === 0 ? <Empty /> : <Filled overview={overview} />)}</Answer>
  );
}

const Empty = () => (
  <div className="prose">
    <h1>Nothing in the record yet</h1>
    <p>
      Add reports where the program runs: <code>rapporteur add FOLDER</code> takes text files, web pages, feeds and
      JSONL. They appear here as soon as they have been read.
    </p>
  </div>
);

function Filled({ overview }: { overview: Overview }) {
  return (
    <>
      <header className="opening">
        <h1>{overview.name || 'The record'}</h1>
        {overview.summary !== '' && <p className="lead">{overview.summary}</p>}
        <Figures overview={overview} />
        <Search />
      </header>

      <Glance />

      {overview.months.length > 0 && (
        <section aria-labelledby="months">
          <h2 id="months">Statements a month</h2>
          <Months rows={overview.months} />
        </section>
      )}

      <div className="columns">
        <div>
          <NewestEvents />
          <section aria-labelledby="new">
            <h2 id="new">New in the record</h2>
            <Articles rows={overview.newest} />
            <p className="onward">
              <Link href={articlesPage()}>All reports</Link>
            </p>
          </section>
          <section aria-labelledby="told">
            <h2 id="told">How it is told</h2>
            <Bars
              noun="statement"
              rows={statementKinds.map((kind) => ({
                name: kind,
                aside: told[kind],
                count: overview.kinds[kind],
                href: statementsPage({ kind }),
              }))}
            />
          </section>
        </div>
        <div>
          <section aria-labelledby="eye">
            <h2 id="eye">To look at</h2>
            <Attention overview={overview} />
          </section>
          <NewestConflicts />
          <section aria-labelledby="speakers">
            <h2 id="speakers">Who speaks most</h2>
            <Bars
              noun="statement"
              rows={overview.speakers.map(({ id, name, party, statements }) => ({
                name,
                aside: party === name ? null : party,
                count: statements,
                href: actorPage(id),
              }))}
            />
            <p className="onward">
              <Link href="/actors">All actors</Link>
            </p>
          </section>
          <section aria-labelledby="outlets">
            <h2 id="outlets">Outlets</h2>
            <Bars
              noun="statement"
              rows={overview.outlets.map(({ outlet, articles, statements }) => ({
                name: outlet ?? 'Not known',
                aside: counted(articles, 'report'),
                count: statements,
                href: outlet === null ? null : outletPage(outlet),
              }))}
            />
            <p className="onward">
              <Link href="/outlets">Who relies on whom</Link>
            </p>
          </section>
        </div>
      </div>
    </>
  );
}

const told = { direct: 'in quotation marks', indirect: 'in the reporter’s words', mixed: 'partly quoted' } as const;

function Figures({ overview }: { overview: Overview }) {
  const span = dates.between(overview.first, overview.last);
  const figures = [
    { count: overview.events, noun: 'event', href: eventsPage() },
    { count: overview.statements, noun: 'statement', href: statementsPage() },
    { count: overview.conflicts, noun: 'conflict', href: conflictsPage() },
    { count: overview.articles, noun: 'report', href: articlesPage() },
    { count: overview.copies, noun: 'copied text', href: copiesPage() },
    { count: overview.actors, noun: 'actor', href: '/actors' },
  ];
  return (
    <p className="figures">
      {figures.map(({ count, noun, href }) => (
        <Link key={noun} href={href}>
          <strong>{number(count)}</strong> {count === 1 ? noun : `${noun}s`}
        </Link>
      ))}
      {span !== null && <span>{span}</span>}
    </p>
  );
}

function Search() {
  const [, navigate] = useLocation();
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const words = String(new FormData(event.currentTarget).get('search')).trim();
          navigate(statementsPage(words === '' ? {} : { search: words }));
        }}
      >
        <input
          type="search"
          name="search"
          aria-label="Search what was said"
          placeholder="Search what was said"
          maxLength={500}
        />
      </form>
    </search>
  );
}

/** What the program could not settle, each with a way to it; said too when there is none. */
function Attention({ overview }: { overview: Overview }) {
  const rows = [
    {
      count: overview.open,
      noun: 'statement',
      what: 'whose speaker was left open',
      href: statementsPage({ open: true }),
    },
    { count: overview.undated, noun: 'report', what: 'without a date', href: articlesPage({ undated: true }) },
    { count: overview.unread, noun: 'report', what: 'kept but not read', href: articlesPage({ unread: true }) },
  ].filter((row) => row.count > 0);
  return (
    <ul className="attention">
      {rows.map(({ count, noun, what, href }) => (
        <li key={what}>
          <Link href={href}>
            {counted(count, noun)} {what}
          </Link>
        </li>
      ))}
      {overview.stale > 0 && (
        <li>
          {counted(overview.stale, 'report')} read under an earlier dossier or reader: add{' '}
          {overview.stale === 1 ? 'it' : 'them'} again to read anew
        </li>
      )}
      {rows.length === 0 && overview.stale === 0 && <li>Nothing is undated, unread or left open.</li>}
    </ul>
  );
}
