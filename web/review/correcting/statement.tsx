/** Who spoke: by typing a part of the name, left open, or several. The words themselves are marked in the article. */
import { useState } from 'react';
import type { Speaker } from '../../../src/model/statement.ts';
import type { ArticleView, Change, StatementRow } from '../../../src/service/types.ts';
import { type Choice, Picker } from '../../parts/picker.tsx';
import { namesOf } from '../../words/speakers.ts';
import { ofStatement, spokenBy } from '../changes.ts';
import { CorrectingForm } from './form.tsx';
import { somebodyElse, usePeople } from './people.ts';

interface Props {
  readonly row: StatementRow;
  readonly view: ArticleView | undefined;
  readonly onSay: (did: string, changes: readonly Change[]) => void;
  readonly onLeave: () => void;
}

export function StatementForm({ row, view, onSay, onLeave }: Props) {
  const [several, setSeveral] = useState<readonly Speaker[]>([]);
  const people = usePeople(view, row.source);
  const open: Choice<Speaker | null> = { id: 'open', name: 'Leave open', aside: 'nobody can tell', value: null };
  const say = (speakers: readonly Speaker[]) =>
    onSay(`speaker: ${namesOf(speakers)}`, [ofStatement(row, spokenBy(speakers))]);
  return (
    <CorrectingForm
      title="Who said this?"
      hint="Enter takes the marked one; Shift+Enter takes it and asks for another; Esc leaves."
      onLeave={onLeave}
    >
      {several.length > 0 && <p>{namesOf(several)} and …</p>}
      <Picker<Speaker | null>
        label="Who said this?"
        hint="a part of the name"
        focused
        choices={[...people.choices.slice(0, 6), open, ...people.choices.slice(6)]}
        otherwise={(typed) => somebodyElse(typed, row.source)}
        onType={people.onType}
        isWaiting={people.isWaiting}
        onPick={(speaker, more) => {
          if (speaker === null) say([]);
          else if (more) setSeveral([...several, speaker]);
          else say([...several, speaker]);
        }}
      />
    </CorrectingForm>
  );
}
