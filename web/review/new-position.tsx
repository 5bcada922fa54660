/** A position that was missed in a statement: which one, how firmly, and for which party. */
import { useState } from 'react';
import type { Position } from '../../src/model/position.ts';
import type { ArticleView, StatementRow } from '../../src/service/types.ts';
import { useStanding } from '../record/queries.ts';
import { firmnesses } from '../words/review.ts';
import { namesOf } from '../words/speakers.ts';
import { PositionForm, type Taken } from './correcting/position.tsx';
import { aboutKey } from './journal.ts';
import { correct } from './say.ts';

export function NewPosition({ row, view, onDone }: { row: StatementRow; view: ArticleView; onDone: () => void }) {
  const standing = useStanding().data;
  const speaker = row.speakers[0];
  const [party, setParty] = useState(speaker?.party ?? '');
  const parties = [...new Set([speaker?.party ?? [], standing?.parties ?? []].flat())];
  const say = (taken: Taken, label: string) => {
    if (party === '') return;
    onDone();
    const after = positionFrom(row, view, taken, party);
    void correct([{ kind: 'position', article: view.article.id, before: null, after }], {
      did: `${firmnesses[taken.firmness]}: ${label}`,
      what: namesOf(row.speakers),
      about: aboutKey('position', `new ${row.id} ${taken.issue} ${taken.position}`),
    });
  };
  return (
    <PositionForm
      title="Which position do the words take?"
      issues={standing?.issues ?? []}
      before={null}
      onSay={(taken, label) => taken && say(taken, label)}
      onLeave={onDone}
    >
      <label className="field">
        For which party
        <select required value={party} onChange={({ target }) => setParty(target.value)}>
          <option value="">Choose a party</option>
          {parties.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
    </PositionForm>
  );
}

/** As near to the speaker as another position of theirs in the report was taken to be. */
function positionFrom(row: StatementRow, view: ArticleView, taken: Taken, party: string): Position {
  const { actor = null, name = '' } = row.speakers[0] ?? {};
  const other = view.positions.find((one) => one.actor !== null && one.actor === actor);
  const told = row.speakers[0]?.party !== party;
  return {
    ...{ id: '', article: view.article.id, source: { kind: 'statement', id: row.id } },
    ...{ actor, name: name || party, party, ...taken },
    voice: told ? 'hearsay' : (other?.voice ?? (actor === null ? 'unnamed' : 'member')),
    date: row.said,
    passage: row.content,
    probability: 1,
    because: { kind: 'person', text: 'A person entered it.' },
  };
}
