/** The keys of an item as buttons, for mouse and touch, each with its letter. */
import { type Firmness, firmnesses } from '../../src/model/position.ts';
import type { Change, ReviewItem } from '../../src/service/types.ts';
import { firmnessKeys, firmnesses as words } from '../words/review.ts';
import type { Act } from './use-keys.ts';

interface Props {
  readonly item: ReviewItem;
  readonly act: Act;
  readonly firmness: ((firmness: Firmness) => readonly Change[]) | null;
  readonly onFirmness: (firmness: Firmness) => void;
  readonly canUndo: boolean;
}

export function Actions({ item, act, firmness, onFirmness, canUndo }: Props) {
  const isCorrectable = (item.statement ?? item.position ?? item.event) !== null;
  return (
    <>
      {firmness !== null && (
        <ul className="how-firmly" aria-label="How firmly">
          {firmnesses.map((one) => (
            <li key={one}>
              <button
                type="button"
                className="alternative"
                disabled={one === item.position?.firmness}
                aria-keyshortcuts={`Shift+${firmnessKeys[one].toUpperCase()}`}
                onClick={() => onFirmness(one)}
              >
                <kbd>⇧{firmnessKeys[one].toUpperCase()}</kbd> {words[one]}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="actions" role="toolbar" aria-label="Answer">
        <Action letter="a" name="Accept" run={act.accept} isPrimary />
        <Action letter="r" name="Reject" run={act.reject} />
        {isCorrectable && <Action letter="c" name="Correct" run={act.correct} />}
        <Action letter="s" name="Skip" run={act.skip} />
        <Action letter="u" name="Undo" run={act.undo} isOff={!canUndo} />
        <Action letter="o" name="Open" run={act.open} />
      </div>
    </>
  );
}

interface ActionProps {
  readonly letter: string;
  readonly name: string;
  readonly run: () => void;
  readonly isPrimary?: boolean;
  readonly isOff?: boolean;
}

const Action = ({ letter, name, run, isPrimary = false, isOff = false }: ActionProps) => (
  <button
    type="button"
    className={isPrimary ? 'button primary' : 'button'}
    aria-keyshortcuts={letter}
    disabled={isOff}
    onClick={run}
  >
    <kbd>{letter}</kbd> {name}
  </button>
);
