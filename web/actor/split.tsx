/** Says that some of an actor's statements are another's: marks them, then says whose they are. */
import { useEffect, useRef, useState } from 'react';
import type { Speaker } from '../../src/model/statement.ts';
import type { ActorRow, StatementRow } from '../../src/service/types.ts';
import { type Choice, Picker } from '../parts/picker.tsx';
import { Outlet } from '../parts/source.tsx';
import { Words } from '../parts/words.tsx';
import { speakerFrom } from '../review/changes.ts';
import { CorrectingForm } from '../review/correcting/form.tsx';
import { usePeople } from '../review/correcting/people.ts';
import { aboutKey } from '../review/journal.ts';
import { split } from '../review/say.ts';
import { counted } from '../words/counts.ts';

interface Props {
  readonly actor: ActorRow;
  readonly rows: readonly StatementRow[];
  readonly onLeave: () => void;
}

export function SplitOff({ actor, rows, onLeave }: Props) {
  const first = useRef<HTMLFieldSetElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const people = usePeople(undefined, null);
  const toggle = (id: string) =>
    setChosen(chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]));
  const say = ({ actor: id, name, type, party }: Speaker) => {
    if (chosen.size === 0) return;
    onLeave();
    void split(
      [...chosen],
      { id: id ?? '', name, type, party },
      {
        did: `${counted(chosen.size, 'statement')} to ${name}`,
        what: actor.name,
        about: aboutKey('actor', actor.id),
      },
    );
  };
  return (
    <CorrectingForm
      title="Which statements are another’s?"
      hint="Mark them, then say whose they are. Esc leaves."
      onLeave={onLeave}
    >
      <fieldset ref={first} className="split-off">
        <legend>Which statements are another’s?</legend>
        {rows.map((row) => (
          <label key={row.id}>
            <input type="checkbox" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />
            <span>
              <Words text={row.content.text} kind={row.kind} />{' '}
              <span className="aside">
                {row.source !== null && `“${row.source.text}” · `}
                <Outlet of={row.article} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {chosen.size > 0 && (
        <Picker<Speaker>
          label={`Whose ${chosen.size === 1 ? 'it is' : 'they are'}`}
          hint="a part of the name"
          choices={people.choices.filter(({ id }) => id !== actor.id)}
          otherwise={somebody}
          onType={people.onType}
          isWaiting={people.isWaiting}
          onPick={say}
        />
      )}
    </CorrectingForm>
  );
}

/** An actor has a type, so that one who is only described is none. */
function somebody(typed: string): Choice<Speaker>[] {
  if (typed === '') return [];
  return (['person', 'organisation', 'state'] as const).map((type) => ({
    id: `new ${type}`,
    name: `“${typed}”`,
    aside: `a new ${type}`,
    value: speakerFrom({ id: '', name: typed, type, party: null }, null),
  }));
}
