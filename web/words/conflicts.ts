/** What each kind of conflict is about, in a word or two. */
import type { ConflictKind } from '../../src/model/conflict.ts';

export const kinds: Readonly<Record<ConflictKind, string>> = {
  toll: 'Toll',
  count: 'Count',
  place: 'Place',
  date: 'Date',
  participants: 'Who took part',
  status: 'Whether it took place',
  speaker: 'Who said it',
  office: 'Who holds the office',
  'impossible-date': 'Told before its day',
};
