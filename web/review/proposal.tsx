/** What the program proposes of an item, and why: who spoke, which position is taken, what happened. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ArticleView, PositionRow, ReviewItem, StatementRow } from '../../src/service/types.ts';
import { wordsOf } from '../../src/text/span.ts';
import { EventWhen } from '../parts/event-when.tsx';
import { Family } from '../parts/family.tsx';
import { Status } from '../parts/mark.tsx';
import { Passage } from '../parts/passage.tsx';
import { Source } from '../parts/source.tsx';
import { When } from '../parts/when.tsx';
import { Who } from '../parts/who.tsx';
import { percent } from '../words/copies.ts';
import { distinct, figure, kinds, participant } from '../words/events.ts';
import { articlePage } from '../words/links.ts';
import { nameAndDay } from '../words/reports.ts';
import { firmnesses, voices, why } from '../words/review.ts';
import { whySpoke } from '../words/speakers.ts';

export function Proposal({ item, view }: { item: ReviewItem; view: ArticleView | undefined }) {
  const { statement, position, event, copy, conflict } = item;
  if (statement !== null) return <OfStatement row={statement} view={view} />;
  if (position !== null) return <OfPosition row={position} view={view} />;
  if (copy !== null) return <Family of={copy} />;
  if (event !== null)
    return (
      <dl className="facts">
        <Fact name="What">
          {kinds[event.kind]}, <Status of={event.status} />
        </Fact>
        <Fact name="When">
          <EventWhen of={event} /> {event.date !== null && <span className="aside">{event.date.basis}</span>}
        </Fact>
        {event.participants.length > 0 && (
          <Fact name="Who">{distinct(event.participants).map(participant).join(', ')}</Fact>
        )}
        {event.quantities.length > 0 && <Fact name="Figures">{event.quantities.map(figure).join(', ')}</Fact>}
        {event.reports.length > 1 && (
          <Fact name="Told in">
            <ul>
              {event.reports.map((report) => (
                <li key={report.id}>
                  <span className="aside">{nameAndDay(report.article)}:</span>{' '}
                  <Passage of={report.passage} article={report.article} />
                  {report.denied && <span className="tag"> denies it</span>}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    );
  return (
    <ol className="sides">
      {conflict!.sides.map((side) => (
        <li key={`${side.article.id} ${side.passage.spans.join()}`}>
          <p className="says">{side.says}</p>
          <p className="content">
            <Passage of={side.passage} article={side.article} />
          </p>
          <p className="from">
            <Source of={side.article} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function OfStatement({ row, view }: { row: StatementRow; view: ArticleView | undefined }) {
  const { speakers, source, probability, said, article } = row;
  return (
    <dl className="facts">
      <Fact name="Who">
        <span className="by">
          <Who of={row} />
        </span>
      </Fact>
      <Fact name="Why">
        {speakers.length === 0 && 'It names nobody rather than guess.'}
        {speakers.map((speaker) => (
          <p key={speaker.name}>
            {whySpoke(speaker, source)}
            {speaker.evidence.length > 0 && view !== undefined && (
              <> It rests on “{wordsOf(view.article.text, speaker.evidence)}”.</>
            )}
            {speaker.probability !== undefined && ` ${percent(speaker.probability)} sure.`}
          </p>
        ))}
        {probability !== undefined && <p>{percent(probability)} sure that these words are attributed at all.</p>}
      </Fact>
      <Fact name="Said">
        <When said={said} published={article.published} />
      </Fact>
    </dl>
  );
}

function OfPosition({ row, view }: { row: PositionRow; view: ArticleView | undefined }) {
  const statement = view?.statements.find(({ id }) => id === row.source.id);
  return (
    <dl className="facts">
      <Fact name="Issue">{row.question}</Fact>
      <Fact name="Position">
        <strong>
          {row.name} {firmnesses[row.firmness]}
        </strong>
        : {row.label}
        <span className="aside">
          {row.party !== row.name && ` · for ${row.party}`} · {voices[row.voice]}
        </span>
      </Fact>
      <Fact name="Why">{why(row)}</Fact>
      {statement !== undefined && (
        <Fact name="Speaker">
          <Link href={articlePage(row.article.id, statement.id)}>
            {statement.source === null ? 'no source of its own' : `“${statement.source.text}”`}
          </Link>{' '}
          <span className="aside">
            {statement.speakers.map((speaker) => whySpoke(speaker, statement.source)).join(' ')}
          </span>
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
