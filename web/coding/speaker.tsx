/** A blind coder's word for who spoke: a name of the dossier, one of their own, or left open. */
import { useState } from 'react';
import { type Choice, Picker } from '../parts/picker.tsx';
import { useActorChoices } from '../record/queries.ts';
import { CorrectingForm } from '../review/correcting/form.tsx';

interface Props {
  /** Names that this coder has given before, which come first. */
  readonly names: readonly string[];
  readonly onSpeaker: (name: string | null) => void;
  readonly onLeave: () => void;
}

export function SpeakerField({ names, onSpeaker, onLeave }: Props) {
  const [typed, setTyped] = useState('');
  const [several, setSeveral] = useState<readonly string[]>([]);
  // Those of the dossier alone, by the alphabet: whom else it found, and how often, is what the program says.
  const { data, isFetching } = useActorChoices(typed);
  const known = (data?.rows ?? [])
    .flatMap((actor) => (actor.known ? [actor.name] : []))
    .sort((a, b) => a.localeCompare(b));
  const choice = (name: string): Choice<string | null> => ({ id: name, name, value: name });
  const open: Choice<string | null> = { id: ' open', name: 'Leave open', value: null };
  return (
    <CorrectingForm
      title="Who said this?"
      hint="Enter takes the marked one; Shift+Enter takes it and asks for another; Esc goes back."
      onLeave={onLeave}
    >
      {several.length > 0 && <p>{several.join(' and ')} and …</p>}
      <Picker<string | null>
        label="Who said this?"
        hint="a part of the name"
        focused
        choices={[...names.map(choice), open, ...known.filter((name) => !names.includes(name)).map(choice)]}
        otherwise={(own) => (own === '' ? [] : [{ id: ' own', name: `“${own}”`, aside: 'as typed', value: own }])}
        onType={setTyped}
        isWaiting={isFetching}
        onPick={(name, more) => {
          if (name === null) onSpeaker(null);
          else if (more) setSeveral([...several, name]);
          else onSpeaker([...several, name].join('; '));
        }}
      />
    </CorrectingForm>
  );
}
