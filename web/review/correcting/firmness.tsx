/** How firmly a position is held: one of six, each with a key of its own. */
import type { KeyboardEvent } from 'react';
import { type Firmness, firmnesses } from '../../../src/model/position.ts';
import { firmnessKeys, firmnesses as words } from '../../words/review.ts';

interface Props {
  /** null: not said yet. */
  readonly value: Firmness | null;
  readonly onChange: (firmness: Firmness) => void;
  /** A key says it at once; a click or an arrow only marks it. */
  readonly onKey: (firmness: Firmness) => void;
}

export function FirmnessField({ value, onChange, onKey }: Props) {
  const pressed = (event: KeyboardEvent) => {
    const found = firmnesses.find((one) => firmnessKeys[one] === event.key.toLowerCase());
    if (found === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKey(found);
  };
  return (
    <fieldset className="options" onKeyDown={pressed}>
      <legend>How firmly</legend>
      {firmnesses.map((firmness) => (
        <label key={firmness}>
          <input
            type="radio"
            name="firmness"
            value={firmness}
            checked={value === firmness}
            onChange={() => onChange(firmness)}
          />
          <kbd>{firmnessKeys[firmness]}</kbd> {words[firmness]}
        </label>
      ))}
    </fieldset>
  );
}
