/** The brief: an article of cited sentences, each number of which opens its words. What was inferred, read and confirmed look different. */
import { useState } from 'react';
import { Link } from 'wouter';
import type { Brief, BriefSentence } from '../../src/service/types.ts';
import { type Note, notesOf } from '../brief/notes.ts';
import { Answer } from '../parts/answer.tsx';
import { DayField, useFilters } from '../parts/filters.tsx';
import { Outlet } from '../parts/source.tsx';
import { useTitle } from '../parts/title.ts';
import { getText } from '../record/client.ts';
import { useBrief } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { articlePage, briefFile, entryPage } from '../words/links.ts';
import { nameOf } from '../words/reports.ts';

export function BriefPage() {
  const filters = useFilters(['since']);
  const answer = useBrief(filters.values.since);
  useTitle('Brief');
  return (
    <div className="brief">
      <Answer of={answer}>{(brief) => <Written brief={brief} />}</Answer>
      <aside className="options" aria-label="Options">
        <DayField filters={filters} name="since" label="What is new since" />
        <Copy since={filters.values.since} />
        <a className="button" href={briefFile('html', filters.values.since)} download="brief.html">
          Save as a page
        </a>
        <button type="button" className="button" onClick={() => window.print()}>
          Print
        </button>
      </aside>
    </div>
  );
}

function Copy({ since }: { since: string | undefined }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await getText(briefFile('md', since)));
      setOutcome('Copied.');
    } catch {
      setOutcome('It could not be copied; save it as a page instead.');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy as Markdown
      </button>
      <p role="status">{outcome}</p>
    </>
  );
}

function Written({ brief }: { brief: Brief }) {
  const notes = notesOf(brief);
  const period = [
    brief.since && `new since ${dates.day(brief.since)}`,
    brief.until && `as of ${dates.day(brief.until)}`,
  ];
  const bases = new Set(brief.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map((x) => x.basis))));
  return (
    <article>
      <header className="opening">
        <p className="kicker">
          {['Brief', ...period].filter(Boolean).join(', ')} · {counted(notes.list.length, 'note')} from{' '}
          {counted(brief.articles.length, 'report')}
        </p>
        <h1>{brief.name || 'The record'}</h1>
        <p className="legend">
          {bases.has('inferred') && <span className="told inferred">Drawn from several readings.</span>}
          {bases.has('confirmed') && <span className="told confirmed">Confirmed by a person.</span>}
          {bases.size > 0 && <span className="told read">Read in a report.</span>}
        </p>
      </header>
      {brief.sections.map(({ kind, heading, paragraphs, unsaid }) => (
        <section key={kind} aria-labelledby={`section-${kind}`}>
          <h2 id={`section-${kind}`}>{heading}</h2>
          {paragraphs.map(({ heading, sentences }) => (
            <div key={`${heading} ${sentences[0]?.text}`}>
              {heading !== null && <h3>{heading}</h3>}
              <p>
                {sentences.map((sentence) => (
                  <Sentence key={sentence.text} of={sentence} notes={notes.of(sentence)} />
                ))}
              </p>
            </div>
          ))}
          {unsaid !== null && <p className="silent">{unsaid}</p>}
        </section>
      ))}
      {notes.list.length > 0 && <Notes of={notes.list} />}
    </article>
  );
}

const basisWords = { read: undefined, inferred: 'drawn from several readings', confirmed: 'confirmed by a person' };

function Sentence({ of: { text, basis }, notes }: { of: BriefSentence; notes: readonly Note[] }) {
  return (
    <>
      <span className={`sentence told ${basis}`} title={basisWords[basis]}>
        {text}
        <sup>
          {notes.map(({ number, cite, article }, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <Link
                href={entryPage(cite.article, cite.entry, cite.passage.spans)}
                data-stop
                aria-label={`Source ${number}: ${article === undefined ? 'the words' : nameOf(article)}`}
                title={cite.passage.text}
              >
                {number}
              </Link>
            </span>
          ))}
        </sup>
      </span>{' '}
    </>
  );
}

function Notes({ of }: { of: readonly Note[] }) {
  return (
    <section className="sources" aria-labelledby="section-notes">
      <h2 id="section-notes">Notes</h2>
      <ol>
        {of.map(({ number, cite, article }) => (
          <li key={number}>
            <p className="content">
              <Link href={entryPage(cite.article, cite.entry, cite.passage.spans)}>{cite.passage.text}</Link>
            </p>
            {article !== undefined && (
              <p className="from">
                <Outlet of={article} />,{' '}
                <Link href={articlePage(article.id)}>
                  <cite>{article.headline ?? article.file}</cite>
                </Link>
                , {article.published === null ? 'undated' : dates.day(article.published.slice(0, 10))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
