/** What can be said of a statement and of the positions that were read from it, where it stands in its report. */
import { useState } from 'react';
import type { ArticleView, PositionRow, StatementRow } from '../../src/service/types.ts';
import { useKeys } from '../parts/keys.ts';
import { useIssues } from '../record/review.ts';
import { firmnesses, why } from '../words/review.ts';
import { gone, ofPosition } from './changes.ts';
import { PositionForm } from './correcting/position.tsx';
import { StatementForm } from './correcting/statement.tsx';
import { Judge, say } from './judge.tsx';
import { ofOnePosition, ofOneStatement } from './judged.ts';
import { NewPosition } from './new-position.tsx';

interface Props {
  readonly row: StatementRow;
  readonly view: ArticleView;
  /** Opens the marking of its words. */
  readonly onWords: () => void;
}

/** The form that is open: of the statement, of a new position, or of a position by its id. */
type Open = 'speaker' | 'new position' | { readonly position: string };

export function JudgeStatement({ row, view, onWords }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const judged = ofOneStatement(row);
  const positions = view.positions.filter(({ source }) => source.id === row.id);
  const leave = () => setOpen(null);
  useKeys(
    'This statement',
    [
      { key: 'a', what: 'Accept: it is right', run: () => void say(judged, 'accepted', judged.right()) },
      { key: 'r', what: 'Reject: it should not be there', run: () => void say(judged, 'rejected', judged.wrong()) },
      { key: 'c', what: 'Say who spoke', run: () => setOpen('speaker') },
      { key: 'w', what: 'Mark its words again', run: onWords },
      { key: 'p', what: 'Add a position that it takes', run: () => setOpen('new position') },
    ],
    open === null,
  );
  return (
    <div className="judging">
      {open === 'speaker' ? (
        <StatementForm
          row={row}
          view={view}
          onSay={(did, changes) => {
            leave();
            void say(judged, did, changes);
          }}
          onLeave={leave}
        />
      ) : (
        <Judge {...judged} onCorrect={() => setOpen('speaker')}>
          <button type="button" onClick={onWords}>
            Mark words
          </button>
        </Judge>
      )}
      {positions.map((position) => (
        <OnePosition
          key={position.id}
          row={position}
          isOpen={typeof open === 'object' && open?.position === position.id}
          onOpen={() => setOpen({ position: position.id })}
          onLeave={leave}
        />
      ))}
      {open === 'new position' ? (
        <NewPosition row={row} view={view} onDone={leave} />
      ) : (
        <p className="judge">
          <button type="button" onClick={() => setOpen('new position')}>
            Add a position
          </button>
        </p>
      )}
    </div>
  );
}

interface OneProps {
  readonly row: PositionRow;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

function OnePosition({ row, isOpen, onOpen, onLeave }: OneProps) {
  const issues = useIssues();
  const judged = ofOnePosition(row);
  return (
    <div className="position-here">
      <p>
        <strong>{firmnesses[row.firmness]}</strong> {row.label} <span className="aside">{row.question}</span>
      </p>
      {row.review === undefined && (
        <p className="why">
          <span className="tag inferred">inferred</span> {why(row)}
        </p>
      )}
      {isOpen ? (
        <PositionForm
          title="Which position do the words take?"
          issues={issues}
          before={row}
          onSay={(taken, label) => {
            onLeave();
            void (taken === null
              ? say(judged, 'takes no position', [ofPosition(row, gone)])
              : say(judged, `${firmnesses[taken.firmness]}: ${label}`, [
                  ofPosition(row, (before) => ({ ...before, ...taken })),
                ]));
          }}
          onLeave={onLeave}
        />
      ) : (
        <Judge {...judged} onCorrect={onOpen} />
      )}
    </div>
  );
}
