/** One reading of a position: who takes it for whom, how firmly, in which words, through whom, in which report, and why the program thinks so. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PositionRow } from '../../src/service/types.ts';
import { Passage } from '../parts/passage.tsx';
import { Reviewed } from '../parts/reviewed.tsx';
import { Source } from '../parts/source.tsx';
import { When } from '../parts/when.tsx';
import { usePosition } from '../record/queries.ts';
import { actorPage, issuePage } from '../words/links.ts';
import { firmnesses, voices, why } from '../words/review.ts';

interface Props {
  readonly of: PositionRow;
  /** What the place already says and need not be said again. */
  readonly within?: 'issue' | 'actor' | 'article';
}

export function Reading({ of, within }: Props) {
  const { actor, name, party, voice, firmness, label, issue, question, date, article, passage } = of;
  const isOwn = name === party;
  return (
    <li className={`reading ${firmness}`}>
      <When said={date} published={article.published} />
      <div>
        {within !== 'issue' && (
          <p className="kicker">
            <Link href={issuePage(issue, { party })}>{question}</Link>
          </p>
        )}
        <p className="by">
          {within !== 'actor' && (
            <>
              {actor === null ? (
                <span className="name described">{name}</span>
              ) : (
                <Link href={actorPage(actor)} className="name">
                  {name}
                </Link>
              )}{' '}
            </>
          )}
          {!isOwn && (
            <span className="aside">
              {voice === 'hearsay' ? 'of' : 'for'} {party}{' '}
            </span>
          )}
          <span className="firmness">{firmnesses[firmness]}</span> <span className="taken">{label}</span>{' '}
          <span className={`kind ${voice}`}>{voices[voice]}</span> <Reviewed of={of.review} />
        </p>
        <p className="content">
          <Passage of={passage} article={article} />
        </p>
        {within !== 'article' && (
          <p className="from">
            <Through id={of.id} />
            <Source of={article} />
          </p>
        )}
        <p className="why">{why(of)}</p>
      </div>
    </li>
  );
}

/** By whom the words came to the report. */
function Through({ id }: { id: string }) {
  const via = usePosition(id).data?.statement?.via ?? [];
  return via.length > 0 && <>via {via.map(({ name }) => name).join(', from ')} · </>;
}

/** One that is known by its id alone. */
export function ReadingById({ id, within }: { id: string; within?: Props['within'] }): ReactNode {
  const row = usePosition(id).data?.position;
  return row === undefined ? null : <Reading of={row} {...(within && { within })} />;
}
