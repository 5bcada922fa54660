/** The invented talks with more said than their reports say: a party that moves, one that does not, and one of its people who departs from its line. */
import type { PositionRow, Rapporteur } from '../../src/service/types.ts';
import { articleOf, briefOf, passage } from '../api/across.ts';
import { coding } from '../api/coding.ts';
import { fakeRapporteur } from '../api/fake.ts';
import { drawn, issues, positions } from '../api/positions.ts';

type Taken = Pick<PositionRow, 'party' | 'position' | 'firmness' | 'voice' | 'name'>;

const maric = { party: 'Vardania', name: 'Ilan Maric', voice: 'principal' } as const;
const oduya = { party: 'Ostrel', name: 'Selma Oduya', voice: 'principal' } as const;

/** On when the bridge opens, in words that stand in the report, on its day. */
function said(file: string, words: string, taken: Taken): PositionRow {
  const article = briefOf(articleOf(file));
  const day = article.published!.slice(0, 10);
  const { id, question, positions: all } = issues.issues[0]!;
  return {
    ...taken,
    id: `m-${file}-${taken.name.replace(' ', '-')}-${taken.position}`,
    issue: id,
    actor: taken.name === 'Ilan Maric' ? 'p-maric' : taken.name === 'Selma Oduya' ? 'p-oduya' : null,
    article,
    source: { kind: 'statement', id: `s-${file}-1` },
    date: { date: day, precision: 'day', basis: 'the day of the report', spans: [] },
    passage: passage(file, words),
    probability: 0.95,
    because: { kind: 'example', text: 'The road may open once nobody shoots.' },
    question,
    label: all.find((one) => one.id === taken.position)!.label,
  };
}

const early = [
  said('bridge-talks', 'the crossing could open', { ...maric, position: 'never', firmness: 'demands' }),
  said('lantern-bridge', 'The next round is planned', { ...maric, position: 'never', firmness: 'demands' }),
  said('bridge-talks', 'The bridge is a symbol', { ...oduya, position: 'never', firmness: 'demands' }),
];
const late = [
  said('budget-row', 'the first forty observers', { ...maric, position: 'when-quiet', firmness: 'offers' }),
  said('first-snow', 'Nobody promised snow', { ...maric, position: 'at-once', firmness: 'demands' }),
  said('first-snow', 'it had counted eleven', { ...oduya, position: 'never', firmness: 'demands' }),
  said('first-snow', 'thirty trucks had crossed', {
    party: 'Ostrel',
    name: 'an adviser',
    voice: 'member',
    position: 'at-once',
    firmness: 'accepts',
  }),
];

/** Newest first. */
export const rows: readonly PositionRow[] = [
  ...late,
  ...positions.filter(({ issue }) => issue === 'monitors'),
  ...early,
].sort((a, b) => b.date!.date.localeCompare(a.date!.date));

export function moving(): Rapporteur {
  const fake = fakeRapporteur();
  return {
    ...fake,
    ...drawn(rows),
    network: coding([], rows).network,
    async positions(query) {
      const fitting = rows.filter(
        (row) =>
          (query.party === undefined || row.party === query.party) &&
          (query.actor === undefined || row.actor === query.actor || row.name === query.actor) &&
          (query.issue === undefined || row.issue === query.issue) &&
          row.date!.date >= (query.from ?? '') &&
          row.date!.date <= (query.to ?? '9999'),
      );
      return { rows: fitting, total: fitting.length, next: null };
    },
    async position(id) {
      return { position: rows.find((row) => row.id === id)!, statement: null, others: [], history: [] };
    },
  };
}
