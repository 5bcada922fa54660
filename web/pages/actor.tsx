/** One actor: who it is, when and where it speaks, under which words, and what it said last. */
import { Link } from 'wouter';
import type { ActorView } from '../../src/service/types.ts';
import { Identity } from '../actor/identity.tsx';
import { Wants } from '../actor/wants.tsx';
import { Answer } from '../parts/answer.tsx';
import { Bars } from '../parts/bars.tsx';
import { Months } from '../parts/months.tsx';
import { Statements } from '../parts/statements.tsx';
import { useTitle } from '../parts/title.ts';
import { useActor } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { articlePage, eventsPage, statementsPage } from '../words/links.ts';

export function ActorPage({ reference }: { reference: string }) {
  const answer = useActor(reference);
  useTitle(answer.data?.actor.name);
  return <Answer of={answer}>{(view) => <Actor view={view} />}</Answer>;
}

function Actor({ view: { actor, roles, mentions, months, outlets, latest } }: { view: ActorView }) {
  const speaker = actor.id;
  const span = dates.between(actor.first, actor.last);
  /** What reports call an actor that the dossier does not know. */
  const titles = [
    ...new Set(latest.flatMap((row) => row.speakers.flatMap((s) => (s.actor === actor.id ? (s.role ?? []) : [])))),
  ];
  const unknownOutlet = actor.statements - outlets.reduce((sum, { statements }) => sum + statements, 0);
  /** Where the words stand: the latest statement that has them for its source, else all of the actor's. */
  const wordsPage = (text: string): string => {
    const row = latest.find(({ source }) => (source?.text ?? '') === text);
    return row ? articlePage(row.article.id, row.id) : statementsPage({ speaker });
  };
  return (
    <>
      <header className="opening">
        <p className="kicker">
          {actor.type}
          {actor.party !== null && actor.party !== actor.name && (
            <>
              {' · '}
              <Link href={statementsPage({ party: actor.party })}>{actor.party}</Link>
            </>
          )}
          {!actor.known && ' · not in the dossier'}
        </p>
        <h1>{actor.name}</h1>
        {roles.length === 0 && titles.length > 0 && <p className="lead">{titles.join(', ')}</p>}
        {roles.length > 0 && (
          <ul className="lead roles" aria-label="Roles">
            {roles.map((role) => (
              <li key={`${role.title} ${role.from}`}>
                {[role.title, role.of].filter(Boolean).join(', ')}
                {(role.from ?? role.to) !== null && <span className="aside"> {dates.period(role.from, role.to)}</span>}
              </li>
            ))}
          </ul>
        )}
        <p className="figures">
          <Link href={statementsPage({ speaker })}>
            <strong>{actor.statements}</strong> {actor.statements === 1 ? 'statement' : 'statements'}
          </Link>
          <span>in {counted(actor.articles, 'report')}</span>
          {span !== null && <span>{span}</span>}
          <Link href={eventsPage({ participant: actor.id })}>its events</Link>
        </p>
        <Identity actor={actor} rows={latest} />
      </header>
      {months.length > 0 && (
        <section aria-labelledby="months">
          <h2 id="months">Statements a month</h2>
          <Months rows={months} of={{ speaker }} />
        </section>
      )}
      <Wants actor={actor} />
      <div className="columns">
        <section aria-labelledby="mentions">
          <h2 id="mentions">Words that name the speaker</h2>
          <ul className="mentions">
            {mentions.map(({ text, count }) => (
              <li key={text}>
                <Link href={wordsPage(text)}>{text === '' ? 'no words of its own' : `“${text}”`}</Link>{' '}
                <span className="aside">{count}</span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="outlets">
          <h2 id="outlets">Outlets that carry them</h2>
          <Bars
            noun="statement"
            rows={outlets.map(({ outlet, statements }) => ({
              name: outlet,
              count: statements,
              href: statementsPage({ speaker, outlet }),
            }))}
          />
          {unknownOutlet > 0 && (
            <p className="aside">{counted(unknownOutlet, 'statement')} in reports whose outlet is not known.</p>
          )}
        </section>
      </div>
      <section aria-labelledby="latest">
        <h2 id="latest">Latest statements</h2>
        <Statements rows={latest} />
        {latest.length < actor.statements && (
          <p className="onward">
            <Link href={statementsPage({ speaker })}>All {counted(actor.statements, 'statement')}</Link>
          </p>
        )}
      </section>
    </>
  );
}
