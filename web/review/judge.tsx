/**
 * Says of an entry, wherever it is shown, that it is right, wrong or otherwise. What was just said stands there at once,
 * with a way back, until the record says it itself.
 */
import type { ReactNode } from 'react';
import type { Review } from '../../src/model/correction.ts';
import type { Change } from '../../src/service/types.ts';
import { Reviewed } from '../parts/reviewed.tsx';
import { aboutKey, type Entry, takeBack, useJournal } from './journal.ts';
import { correct } from './say.ts';

export interface Judged {
  readonly kind: Change['kind'];
  readonly id: string;
  /** As a short line, for the history and for ears. */
  readonly line: string;
  readonly review: Review | undefined;
  readonly right: () => readonly Change[];
  readonly wrong: () => readonly Change[];
}

interface Props extends Judged {
  readonly onCorrect?: (() => void) | undefined;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** What was last said of an entry in this browser and is not yet what the record says. */
export function useSaid({ kind, id, review }: Pick<Judged, 'kind' | 'id' | 'review'>): Entry | undefined {
  const about = aboutKey(kind, id);
  const last = useJournal().findLast((entry) => entry.about === about);
  if (last === undefined || last.state === 'undone' || last.state === 'undoing') return undefined;
  // The clock of the program is no other than this computer's, but for a moment.
  const isKnown = review !== undefined && Date.parse(review.at) >= Date.parse(last.at) - 1000;
  return last.state === 'sent' && isKnown ? undefined : last;
}

export const say = (
  { kind, id, line }: Pick<Judged, 'kind' | 'id' | 'line'>,
  did: string,
  changes: readonly Change[],
) => correct(changes, { did, what: line, about: aboutKey(kind, id) });

export function Judge({ onCorrect, children, ...judged }: Props) {
  const { line, review, right, wrong } = judged;
  const said = useSaid(judged);
  if (said !== undefined) {
    return (
      <p className="judge">
        <span className="just-said">
          {said.state === 'failed' ? `Not kept: ${said.problem?.message}` : `You: ${said.did}`}
        </span>
        <button type="button" className="undo" onClick={() => takeBack(said.id)}>
          {said.state === 'failed' ? 'Let it go' : 'Undo'}
        </button>
      </p>
    );
  }
  return (
    <p className="judge">
      <Reviewed of={review} />
      {review === undefined && (
        <button type="button" aria-label={`Accept: ${line}`} onClick={() => void say(judged, 'accepted', right())}>
          Accept
        </button>
      )}
      {onCorrect !== undefined && (
        <button type="button" aria-label={`Correct: ${line}`} onClick={onCorrect}>
          Correct
        </button>
      )}
      <button type="button" aria-label={`Reject: ${line}`} onClick={() => void say(judged, 'rejected', wrong())}>
        Reject
      </button>
      {children}
    </p>
  );
}
