/** One unit as a blind coder sees it: its words in their paragraph, and what this coder says of them. Nothing else is shown. */
import { useEffect, useRef, useState } from 'react';
import type { CodedPosition, CodingUnit, NewCoding } from '../../src/model/agreement.ts';
import type { IssueHead } from '../../src/service/types.ts';
import { useKeys } from '../parts/keys.ts';
import { PositionForm } from '../review/correcting/position.tsx';
import { InContext } from '../review/in-context.tsx';
import { firmnesses } from '../words/review.ts';
import { SpeakerField } from './speaker.tsx';

export type Said = Pick<NewCoding, 'statement' | 'speaker' | 'positions'>;

interface Props {
  readonly unit: CodingUnit;
  readonly issues: readonly IssueHead[];
  /** Names that this coder has given in this article. */
  readonly names: readonly string[];
  readonly onSay: (said: Said) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** What is asked: whether it is a statement at all, then who spoke, then which positions it takes. */
type Asked = 'statement' | 'speaker' | 'positions' | 'position';

export function Unit({ unit, issues, names, onSay, onStep }: Props) {
  const [asked, setAsked] = useState<Asked>('statement');
  const [speaker, setSpeaker] = useState<string | null>(unit.coding?.speaker ?? null);
  const [positions, setPositions] = useState<readonly CodedPosition[]>(unit.coding?.positions ?? []);
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === 'statement' || asked === 'positions') shown.current?.focus({ preventScroll: true });
  }, [asked]);
  const done = () => onSay({ statement: true, speaker, positions });
  const move = [
    { key: 'j', what: 'The next', run: () => onStep(1) },
    { key: 'k', what: 'The one before', run: () => onStep(-1) },
  ];
  useKeys(
    'Blind coding',
    [
      { key: 'y', what: 'Somebody said this', run: () => setAsked('speaker') },
      { key: 'n', what: 'Nobody: no statement', run: () => onSay({ statement: false, speaker: null, positions: [] }) },
      ...move,
    ],
    asked === 'statement',
  );
  useKeys(
    'Blind coding',
    [
      { key: 'p', what: 'It takes a position', run: () => setAsked('position') },
      { key: 'Enter', what: 'Done: the next', run: done },
      { key: 'Backspace', what: 'Take the last position back', run: () => setPositions(positions.slice(0, -1)) },
      { key: 'Escape', what: 'Back to the first question', run: () => setAsked('statement') },
    ],
    asked === 'positions',
  );
  return (
    <section ref={shown} className="item" tabIndex={-1} aria-labelledby="asks" aria-describedby="words">
      <h2 id="asks">{questions[asked]}</h2>
      <div id="words">
        <InContext
          context={unit.context}
          marks={unit.passage.spans.map((span) => ({ span, role: 'content' }))}
          view={undefined}
          around={0}
        />
      </div>
      {asked === 'statement' && (
        <div className="actions" role="toolbar" aria-label="Answer">
          <button type="button" className="button primary" onClick={() => setAsked('speaker')}>
            <kbd>y</kbd> Yes, somebody
          </button>
          <button
            type="button"
            className="button"
            onClick={() => onSay({ statement: false, speaker: null, positions: [] })}
          >
            <kbd>n</kbd> No statement
          </button>
          {unit.coding !== null && <span className="aside">You have coded this: {told(unit.coding, issues)}.</span>}
        </div>
      )}
      {asked === 'speaker' && (
        <SpeakerField
          names={names}
          onSpeaker={(name) => {
            setSpeaker(name);
            setAsked('positions');
          }}
          onLeave={() => setAsked('statement')}
        />
      )}
      {asked === 'positions' && (
        <>
          <dl className="facts">
            <div>
              <dt>Speaker</dt>
              <dd>{speaker ?? 'left open'}</dd>
            </div>
            <div>
              <dt>Positions</dt>
              <dd>{positions.length === 0 ? 'none' : positions.map((one) => labelOf(one, issues)).join('; ')}</dd>
            </div>
          </dl>
          <div className="actions" role="toolbar" aria-label="Answer">
            <button type="button" className="button primary" onClick={done}>
              <kbd>Enter</kbd> {positions.length === 0 ? 'Takes none: done' : 'Done'}
            </button>
            <button type="button" className="button" onClick={() => setAsked('position')}>
              <kbd>p</kbd> Takes {positions.length === 0 ? 'a' : 'another'} position
            </button>
          </div>
        </>
      )}
      {asked === 'position' && (
        <PositionForm
          title="Which position do the words take?"
          issues={issues}
          before={null}
          onSay={(taken) => {
            if (taken !== null) setPositions([...positions, taken]);
            setAsked('positions');
          }}
          onLeave={() => setAsked('positions')}
        />
      )}
    </section>
  );
}

const questions: Readonly<Record<Asked, string>> = {
  statement: 'Does the report attribute these words to anybody?',
  speaker: 'Who said this?',
  positions: 'Which positions do the words take?',
  position: 'Which position do the words take?',
};

export function labelOf({ issue, position, firmness }: CodedPosition, issues: readonly IssueHead[]): string {
  const label = issues.find(({ id }) => id === issue)?.positions.find(({ id }) => id === position)?.label;
  return `${firmnesses[firmness]}: ${label ?? position}`;
}

/** What somebody coded, on one line. */
export function told({ statement, speaker, positions }: Said, issues: readonly IssueHead[]): string {
  if (!statement) return 'no statement';
  const taken = positions.map((one) => labelOf(one, issues));
  return [speaker ?? 'speaker left open', ...(taken.length === 0 ? ['no position'] : taken)].join('; ');
}
