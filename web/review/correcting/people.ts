/** Whom a person can name: those of the report first, then everybody in the record, then somebody else by what is typed. */
import { useState } from 'react';
import type { Speaker, Statement } from '../../../src/model/statement.ts';
import type { ActorName, ArticleView } from '../../../src/service/types.ts';
import { hull } from '../../../src/text/span.ts';
import type { Choice } from '../../parts/picker.tsx';
import { useActorChoices } from '../../record/queries.ts';
import { peopleNear } from '../alternatives.ts';
import { speakerFrom } from '../changes.ts';

export interface People {
  readonly choices: readonly Choice<Speaker>[];
  /** Takes what is typed, so that the record is searched for it. */
  readonly onType: (typed: string) => void;
  readonly isWaiting: boolean;
}

/** `source` is the words that stand for the speaker, near which others are likelier. */
export function usePeople(view: ArticleView | undefined, source: Statement['source']): People {
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useActorChoices(typed);
  const inRecord = data?.rows ?? [];
  const here = view === undefined ? [] : peopleNear(view, source === null ? 0 : hull(source.spans)[0], inRecord);
  const choices = [
    ...here.map((speaker) => choice({ ...speaker, ...speakerFrom(nameOf(speaker), source) }, 'in this report')),
    ...inRecord
      .filter(({ id }) => !here.some(({ actor }) => actor === id))
      .map((actor) => choice(speakerFrom(actor, source))),
  ];
  return { choices, onType: setTyped, isWaiting: isFetching };
}

const nameOf = ({ actor, name, type, party }: Speaker): ActorName => ({ id: actor!, name, type, party });

function choice(speaker: Speaker, where?: string): Choice<Speaker> {
  const { actor, name, party } = speaker;
  const aside = [party === name ? null : party, where].filter(Boolean).join(' · ');
  return { id: actor!, name, ...(aside !== '' && { aside }), value: speaker };
}

/** Somebody new, by what is typed; the record gives them an id. */
export function somebodyElse(typed: string, source: Statement['source']): Choice<Speaker>[] {
  if (typed === '') return [];
  const as = (type: 'person' | 'organisation') => speakerFrom({ id: '', name: typed, type, party: null }, source);
  return [
    { id: 'new person', name: `“${typed}”`, aside: 'a person not listed', value: as('person') },
    { id: 'new body', name: `“${typed}”`, aside: 'an organisation not listed', value: as('organisation') },
    {
      id: 'described',
      name: `“${typed}”`,
      aside: 'described only, not named',
      value: { ...as('person'), actor: null, type: null, basis: 'unnamed' },
    },
  ];
}
