/** Says that an actor is the same as another, chosen by typing a part of its name. */
import { useState } from 'react';
import type { ActorName, ActorRow } from '../../src/service/types.ts';
import { Picker } from '../parts/picker.tsx';
import { useActorChoices } from '../record/queries.ts';
import { CorrectingForm } from '../review/correcting/form.tsx';
import { aboutKey } from '../review/journal.ts';
import { correct } from '../review/say.ts';
import { counted } from '../words/counts.ts';

export const nameOf = ({ id, name, type, party }: ActorRow): ActorName => ({ id, name, type, party });

export function Merge({ actor, onLeave }: { actor: ActorRow; onLeave: () => void }) {
  const [typed, setTyped] = useState('');
  const others = (useActorChoices(typed).data?.rows ?? []).filter(({ id }) => id !== actor.id);
  const say = (into: ActorRow) => {
    onLeave();
    const change = { kind: 'actor', from: nameOf(actor), into: nameOf(into) } as const;
    void correct([change], { did: `is ${into.name}`, what: actor.name, about: aboutKey('actor', actor.id) });
  };
  return (
    <CorrectingForm
      title="Who is this the same as?"
      hint={`All that ${actor.name} said or did is then the other’s. It can be undone. Esc leaves.`}
      onLeave={onLeave}
    >
      <Picker
        label={`${actor.name} is the same as`}
        hint="a part of the name"
        focused
        choices={others.map((other) => ({
          id: other.id,
          name: other.name,
          aside: [other.type, other.party, counted(other.statements, 'statement')].filter(Boolean).join(' · '),
          value: other,
        }))}
        onType={setTyped}
        onPick={say}
      />
    </CorrectingForm>
  );
}
