/** Who wants what in the invented reports, as the record would hold it, and what is drawn from it. */
import type { Dossier } from '../../src/dossier/types.ts';
import { emptyDossier } from '../../src/dossier/types.ts';
import type { Weighed } from '../../src/model/standing.ts';
import { movement, standing } from '../../src/service/standing.ts';
import type { Matrix, Movement, PositionRow, StandingOptions } from '../../src/service/types.ts';
import { articleOf, briefOf, passage } from './across.ts';
import { articleStatement } from './record.ts';

export const issues: Dossier = {
  ...emptyDossier,
  name: 'The Sel bridge talks',
  parties: ['Vardania', 'Ostrel'].map((name) => ({
    id: name.toLowerCase(),
    name,
    aliases: [],
    type: 'state',
    demonyms: [],
    metonyms: [],
    role: 'party',
  })),
  issues: [
    {
      id: 'crossing',
      question: 'When does the Sel bridge open?',
      ordered: true,
      positions: [
        { id: 'at-once', label: 'At once', examples: [] },
        { id: 'when-quiet', label: 'When the guns are quiet', examples: [] },
        { id: 'never', label: 'Never', examples: [] },
      ],
    },
    {
      id: 'monitors',
      question: 'Who watches the crossing?',
      ordered: false,
      positions: [
        { id: 'observers', label: 'Observers', examples: [] },
        { id: 'nobody', label: 'Nobody', examples: [] },
      ],
    },
  ],
};

type Taken = Pick<PositionRow, 'party' | 'issue' | 'position' | 'firmness' | 'voice'>;

/** The position that the `n`th statement of a report takes, for its speaker. */
function position(file: string, n: number, words: string, taken: Taken): PositionRow {
  const article = briefOf(articleOf(file));
  const { id, speakers, said } = articleStatement(file, n);
  const speaker = speakers.find(({ party }) => party === taken.party)!;
  const issue = issues.issues.find((one) => one.id === taken.issue)!;
  const published = article.published!.slice(0, 10);
  return {
    ...taken,
    id: `t-${file}-${n}-${taken.party.toLowerCase()}`,
    article,
    source: { kind: 'statement', id },
    actor: speaker.actor,
    name: speaker.name,
    date: said ?? { date: published, precision: 'day', basis: `The report is of ${published}.`, spans: [] },
    passage: passage(file, words),
    probability: 0.9,
    because: { kind: 'example', text: 'The road may open once nobody shoots.' },
    question: issue.question,
    label: issue.positions.find((one) => one.id === taken.position)!.label,
  };
}

const note = { issue: 'monitors', position: 'observers', firmness: 'accepts', voice: 'act' } as const;

/** Newest first. */
export const positions: readonly PositionRow[] = [
  position('first-snow', 1, '“Nobody promised snow,”', {
    party: 'Vardania',
    issue: 'crossing',
    position: 'at-once',
    firmness: 'refuses',
    voice: 'principal',
  }),
  position('budget-row', 2, 'the first forty observers would arrive in May', { ...note, party: 'Vardania' }),
  position('budget-row', 2, 'the first forty observers would arrive in May', { ...note, party: 'Ostrel' }),
  position('bridge-talks', 1, 'the crossing could open', {
    party: 'Vardania',
    issue: 'crossing',
    position: 'when-quiet',
    firmness: 'conditional',
    voice: 'principal',
  }),
];

const weighed = (among: readonly PositionRow[]): Weighed[] =>
  among.map(({ date, review, source, ...row }) => ({
    ...row,
    group: source.id,
    day: date?.date ?? null,
    confirmed: review !== undefined,
  }));

/** As an empty record answers when there are none among `rows`. */
export function drawn(rows: readonly PositionRow[]): {
  standing(options: StandingOptions): Promise<Matrix>;
  movement(issue: string, options: Omit<StandingOptions, 'date'>): Promise<Movement>;
} {
  const dossier = rows.length === 0 ? emptyDossier : issues;
  const store: Parameters<typeof standing>[0] = {
    weighed: async () => weighed(rows),
    listArticles: async () => ({ rows: [], total: 0, next: null }),
  };
  return {
    standing: (options) => standing(store, dossier, options),
    movement: (issue, options) => movement(store, dossier, issue, options),
  };
}
