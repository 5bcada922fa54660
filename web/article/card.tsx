/** One statement beside the text: who the program thinks spoke and why, through whom, when, and the words of each part. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { StatementHere } from '../../src/model/statement.ts';
import type { PositionRow } from '../../src/service/types.ts';
import { wordsOf } from '../../src/text/span.ts';
import { Reviewed } from '../parts/reviewed.tsx';
import * as dates from '../words/dates.ts';
import { actorPage } from '../words/links.ts';
import { firmnesses, reviewed } from '../words/review.ts';
import { aboutSpeaker, isInferred, whySpoke } from '../words/speakers.ts';
import { Reports } from './reports.tsx';

interface Props {
  readonly statement: StatementHere;
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** What it is taken to want. */
  readonly positions: readonly PositionRow[];
  readonly isChosen: boolean;
  readonly isActive: boolean;
  readonly onPoint: (pointed: boolean) => void;
  readonly onLeave: () => void;
  readonly onWords: () => void;
  /** What can be said of it, while it is chosen. */
  readonly children: ReactNode;
}

export function Card({
  statement,
  number,
  text,
  positions,
  isChosen,
  isActive,
  onPoint,
  onLeave,
  onWords,
  children,
}: Props) {
  const { id, kind, source, cue, content, said, via, open, speakers, probability, review } = statement;
  /** A person said who spoke, so that the program has no reason of its own. */
  const isEntered = review !== undefined && review.action !== 'accepted';
  return (
    <li
      className={['card', isChosen && 'chosen', isActive && 'active'].filter(Boolean).join(' ')}
      aria-current={isChosen}
      data-card={id}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <p className="by">
        <a
          className="number"
          href={`#${id}`}
          aria-label={`Statement ${number}: to its words`}
          onClick={(event) => {
            event.preventDefault();
            onWords();
          }}
        >
          {number}
        </a>{' '}
        {speakers.length === 0 && <span className="open">Left open</span>}
        {speakers.map((speaker, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the speakers of a statement do not change their order
          <span key={index}>
            {index > 0 && ' and '}
            {speaker.actor === null ? (
              <span className="name described">{speaker.name}</span>
            ) : (
              <Link
                href={actorPage(speaker.actor)}
                className={isInferred(speaker.basis) && review === undefined ? 'name inferred' : 'name'}
              >
                {speaker.name}
              </Link>
            )}
            {aboutSpeaker(speaker) !== '' && <span className="aside"> {aboutSpeaker(speaker)}</span>}
          </span>
        ))}{' '}
        <span className={`kind ${kind}`}>{kind}</span> {!isChosen && <Reviewed of={review} />}
      </p>
      {open !== null && <p className="why">{open}</p>}
      {isEntered && (
        <p className="why">
          {reviewed[review.action]} by {review.who}.
        </p>
      )}
      {(isEntered ? [] : speakers).map((speaker, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the speakers of a statement do not change their order
        <p className="why" key={index}>
          {review === undefined && isInferred(speaker.basis) && <span className="tag inferred">inferred</span>}{' '}
          {whySpoke(speaker, source)}
          {speaker.evidence.length > 0 && (
            <>
              {' '}
              It rests on <span className="evidence">“{wordsOf(text, speaker.evidence)}”</span>.
            </>
          )}
          {speaker.probability !== undefined && ` ${percent(speaker.probability)} sure.`}
        </p>
      ))}
      {!isChosen && (said !== null || via.length > 0) && (
        <p className="why">
          {said !== null && (
            <>
              said <Said said={said} />
              <span className="printed">, from {said.basis}</span>{' '}
            </>
          )}
          {via.length > 0 && `via ${carriers(via)}`}
        </p>
      )}
      {!isChosen &&
        positions.map((position) => (
          <p className="takes" key={position.id}>
            {positions.some(({ party }) => party !== position.party) && `${position.party} `}
            <span className="firmness">{firmnesses[position.firmness]}</span>{' '}
            <span className="taken">{position.label}</span>{' '}
            <span className="aside">{position.review === undefined && `${percent(position.probability)} sure`}</span>{' '}
            <Reviewed of={position.review} />
          </p>
        ))}
      {isChosen && (
        <dl className="parts">
          <Part name="Source">{source ? <span className="source">{source.text}</span> : 'none of its own'}</Part>
          <Part name="Cue">{cue ? <span className="cue">{cue.text}</span> : 'none'}</Part>
          <Part name="Content">
            <span className="content">{content.text}</span>
          </Part>
          {via.length > 0 && <Part name="Via">{carriers(via)}</Part>}
          {probability !== undefined && <Part name="Sure">{percent(probability)} that these words are attributed</Part>}
          <Part name="Said">
            {said === null ? (
              'The words give no day.'
            ) : (
              <>
                <Said said={said} />, from {said.basis}
              </>
            )}
          </Part>
        </dl>
      )}
      {isChosen && <Reports statement={id} />}
      {children}
      {isChosen && (
        <button type="button" className="button leave" onClick={onLeave}>
          Close
        </button>
      )}
    </li>
  );
}

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Said = ({ said }: { said: NonNullable<StatementHere['said']> }) => (
  <time dateTime={said.date} className="inferred">
    {dates.said(said.date, said.precision)}
  </time>
);

const carriers = (via: StatementHere['via']): string => via.map((carrier) => carrier.name).join(', from ');

const percent = (probability: number): string => `${Math.round(probability * 100)}\u00a0%`;
