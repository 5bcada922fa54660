/** The brief: short sentences, each with the statements it rests on, which open onto their words. */
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Brief } from '../../src/service/types.ts';
import { Answer } from '../parts/answer.tsx';
import { DayField, useFilters } from '../parts/filters.tsx';
import { Outlet } from '../parts/source.tsx';
import { useTitle } from '../parts/title.ts';
import { When } from '../parts/when.tsx';
import { Who } from '../parts/who.tsx';
import { Words } from '../parts/words.tsx';
import { useBrief } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { articlePage } from '../words/links.ts';
import { namesOf } from '../words/speakers.ts';

export function BriefPage() {
  const filters = useFilters(['since']);
  const answer = useBrief(filters.values.since);
  useTitle('Brief');
  return (
    <div className="brief">
      <Answer of={answer}>{(brief) => <Written brief={brief} />}</Answer>
      <aside className="options" aria-label="Options">
        <DayField filters={filters} name="since" label="What was said since" />
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      </aside>
    </div>
  );
}

function Written({ brief }: { brief: Brief }) {
  const statements = new Map(brief.statements.map((row) => [row.id, row]));
  const cited = [
    ...new Set(brief.sections.flatMap((s) => s.sentences.flatMap((x) => x.cites.map((c) => c.statement)))),
  ];
  const numbers = new Map(cited.map((id, index) => [id, index + 1]));
  const period = [brief.since && `from ${dates.day(brief.since)}`, brief.until && `until ${dates.day(brief.until)}`];
  return (
    <article>
      <header className="opening">
        <p className="kicker">
          {['Brief', ...period].filter(Boolean).join(' ')} · {counted(cited.length, 'statement')} from{' '}
          {counted(brief.articles.length, 'report')}
        </p>
        <h1>{brief.name || 'The record'}</h1>
      </header>
      {cited.length === 0 && (
        <div className="notice">
          <p>Nothing to report{brief.since !== null && ` since ${dates.day(brief.since)}`}.</p>
          <p>Choose an earlier day, or add reports with “rapporteur add FOLDER”.</p>
        </div>
      )}
      {brief.sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.sentences.map((sentence) => (
            <p key={`${sentence.text} ${sentence.cites[0]?.statement}`} className="sentence">
              {sentence.text}
              <sup>
                {sentence.cites.map(({ statement, article }, index) => {
                  const row = statements.get(statement);
                  return (
                    <Fragment key={statement}>
                      {index > 0 && ', '}
                      <Link
                        href={articlePage(article, statement)}
                        data-stop
                        aria-label={`Source ${numbers.get(statement)}: ${row ? namesOf(row.speakers) : 'the words'}`}
                        title={row?.content.text}
                      >
                        {numbers.get(statement)}
                      </Link>
                    </Fragment>
                  );
                })}
              </sup>
            </p>
          ))}
        </section>
      ))}
      {cited.length > 0 && (
        <section className="sources">
          <h2>Sources</h2>
          <ol>
            {cited.map((id) => {
              const row = statements.get(id);
              return (
                <li key={id}>
                  {row && (
                    <>
                      <Who of={row} /> <When said={row.said} published={row.article.published} />
                      <p className="content">
                        <Link href={articlePage(row.article.id, id)}>
                          <Words text={row.content.text} kind={row.kind} />
                        </Link>
                      </p>
                      <p className="from">
                        <Outlet of={row.article} />, <cite>{row.article.headline ?? row.article.file}</cite>
                        {row.article.published !== null && <>, {dates.day(row.article.published.slice(0, 10))}</>}
                      </p>
                    </>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </article>
  );
}
