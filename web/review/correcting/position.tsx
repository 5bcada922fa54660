/** Which position words take, on which issue and how firmly, or that they take none. For one that is there and for one that was missed. */
import { type ReactNode, useRef, useState } from 'react';
import type { Firmness } from '../../../src/model/position.ts';
import type { IssueHead } from '../../../src/service/types.ts';
import { type Choice, Picker } from '../../parts/picker.tsx';
import { FirmnessField } from './firmness.tsx';
import { CorrectingForm } from './form.tsx';

export interface Taken {
  readonly issue: string;
  readonly position: string;
  readonly firmness: Firmness;
}
interface Props {
  readonly title: string;
  readonly issues: readonly IssueHead[];
  /** What is there now; null when it was missed. */
  readonly before: Taken | null;
  /** null: the words take no position. */
  readonly onSay: (taken: Taken | null, label: string) => void;
  readonly onLeave: () => void;
  /** What else there is to choose. */
  readonly children?: ReactNode;
}

type Place = Pick<Taken, 'issue' | 'position'>;

export function PositionForm({ title, issues, before, onSay, onLeave, children }: Props) {
  const [place, setPlace] = useState<Place | null>(before);
  const [firmness, setFirmness] = useState<Firmness | null>(before?.firmness ?? null);
  const form = useRef<HTMLDivElement>(null);
  const choices = places(issues);
  const label = (of: Place) => choices.find(({ id }) => id === `${of.issue} ${of.position}`)?.name ?? of.position;
  const say = (how: Firmness) => {
    if (place !== null) onSay({ ...place, firmness: how }, label(place));
  };
  const none: Choice<Place | null> = { id: 'none', name: 'Takes no position', value: null };
  return (
    <CorrectingForm
      title={title}
      hint="Choose with Enter, then say how firmly with one letter; Esc leaves."
      onSend={place === null || firmness === null ? undefined : () => say(firmness)}
      onLeave={onLeave}
    >
      <Picker<Place | null>
        label="Position"
        hint="a part of the position or of its issue"
        chosen={place === null ? '' : label(place)}
        focused
        choices={before === null ? choices : [...choices.slice(0, 6), none, ...choices.slice(6)]}
        onPick={(picked) => {
          if (picked === null) return onSay(null, '');
          setPlace(picked);
          const options = form.current?.querySelectorAll<HTMLInputElement>('input') ?? [];
          ([...options].find(({ checked }) => checked) ?? options[0])?.focus();
        }}
      />
      {children}
      <div ref={form}>
        <FirmnessField value={firmness} onChange={setFirmness} onKey={(how) => say(how)} />
      </div>
    </CorrectingForm>
  );
}

const places = (issues: readonly IssueHead[]): Choice<Place>[] =>
  issues.flatMap(({ id: issue, question, positions }) =>
    positions.map(({ id, label }) => ({
      id: `${issue} ${id}`,
      name: label,
      aside: question,
      value: { issue, position: id },
    })),
  );
