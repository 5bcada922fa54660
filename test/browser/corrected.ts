/** The invented record as one that people can correct: a queue, what they said, and the record as it then is. In memory. */
import type { Article } from '../../src/model/article.ts';
import type { Position } from '../../src/model/position.ts';
import type { Passage, Statement } from '../../src/model/statement.ts';
import type {
  ArticleView,
  Change,
  Coding,
  CorrectionRow,
  IssueHead,
  Matrix,
  NewCorrections,
  PositionRow,
  Rapporteur,
  ReviewItem,
  Split,
  StatementRow,
} from '../../src/service/types.ts';
import { hull } from '../../src/text/span.ts';
import { articleOf, briefOf, passage } from '../api/across.ts';
import { fakeRapporteur } from '../api/fake.ts';
import { type Visit, visit } from './browser.ts';

export const issues: readonly IssueHead[] = [
  {
    id: 'opening',
    question: 'When does the crossing open?',
    ordered: true,
    positions: [
      { id: 'at-once', label: 'At once and without conditions' },
      { id: 'when-quiet', label: 'When the guns have been quiet for a week' },
      { id: 'after-winter', label: 'Not before the winter is over' },
    ],
  },
  {
    id: 'monitors',
    question: 'Who pays for the monitors?',
    ordered: false,
    positions: [
      { id: 'both', label: 'Both states, half each' },
      { id: 'council', label: 'The Lumen Council' },
    ],
  },
];

export interface Corrected extends Rapporteur {
  readonly given: NewCorrections[];
  readonly splits: Split[];
  readonly corrections: CorrectionRow[];
  readonly coded: Coding[];
}

/** One window on a record that each test finds anew, before somebody who has given a name. */
export interface Sitting {
  readonly at: Visit;
  readonly record: Corrected;
  /** A new record, and a browser that remembers nothing but the name; null: not even that. */
  begin(name: string | null): Promise<void>;
}

export async function sitting(): Promise<Sitting> {
  let record = correctable();
  const current = new Proxy({} as Corrected, { get: (_, name) => record[name as keyof Corrected] });
  const at = await visit(current, { viewport: { width: 1400, height: 950 } });
  return {
    at,
    get record() {
      return record;
    },
    async begin(name) {
      await at.page.unrouteAll();
      await at.open('/nowhere');
      // The pages have been left, so that nothing of the last test is still being sent.
      await at.page.goto(new URL('/favicon.svg', at.page.url()).href);
      record = correctable();
      await at.page.evaluate((who) => {
        localStorage.clear();
        sessionStorage.clear();
        if (who !== null) localStorage.setItem('reviewer', who);
      }, name);
    },
  };
}

export function correctable(): Corrected {
  const fake = fakeRapporteur();
  const given: NewCorrections[] = [];
  const splits: Split[] = [];
  const corrections: CorrectionRow[] = [];
  const coded: Coding[] = [];
  let made = 0;

  const active = () => corrections.filter(({ undone }) => undone === null);
  const keep = (who: string, changes: readonly Change[]): CorrectionRow[] => {
    made++;
    const rows = changes.map(
      (change, index): CorrectionRow => ({
        id: `k-${made}-${index}`,
        batch: `b-${made}`,
        who,
        at: new Date(Date.UTC(2031, 6, 1, 9, made)).toISOString(),
        change,
        undone: null,
        says: saysOf(change),
        articles: articlesIn(change),
      }),
    );
    corrections.push(...rows);
    return rows;
  };

  const lay = (view: ArticleView): ArticleView => {
    let statements: StatementRow[] = [...view.statements];
    let positions: PositionRow[] = taken().filter((row) => row.article.id === view.article.id);
    for (const { change, who, at } of active()) {
      if (!('article' in change) || change.article !== view.article.id) continue;
      const action =
        change.before === null
          ? 'added'
          : JSON.stringify(change.before) === JSON.stringify(change.after)
            ? 'accepted'
            : 'corrected';
      const review = { action, who, at } as const;
      const article = briefOf(view.article);
      if (change.kind === 'statement')
        statements = replaced(statements, change.before, change.after, (after: Statement) => ({
          ...after,
          id: after.id || `s-added-${made}`,
          article,
          review,
        }));
      if (change.kind === 'position')
        positions = replaced(positions, change.before, change.after, (after: Position) => ({
          ...after,
          ...called(after),
          id: after.id || `t-added-${made}`,
          article,
          review,
        }));
    }
    return { ...view, statements, positions };
  };

  return {
    ...fake,
    given,
    splits,
    corrections,
    coded,
    article: async (ref) => lay(await fake.article(ref)),
    standing: async () => matrix,
    review: async ({ kind, article, issue }) => {
      const looked = new Set(active().map(({ change }) => targetOf(change)));
      const items = (await queueOf(fake)).filter((item) => {
        const of = (item.statement ?? item.position ?? item.event ?? item.copy ?? item.conflict)!;
        const target = item.copy === null ? of.id : item.copy.copies[0]!.article.id;
        return (
          !looked.has(target) &&
          (kind === undefined || item[kind] !== null) &&
          (issue === undefined || item.position?.issue === issue) &&
          (article === undefined || (item.statement ?? item.position)?.article.id === article)
        );
      });
      return { items, waiting: items.length };
    },
    correct: async (corrected) => {
      given.push(corrected);
      return keep(corrected.who, corrected.changes);
    },
    split: async (one) => {
      splits.push(one);
      return keep(one.who, []);
    },
    undo: async (id, who) => {
      const batch = corrections.find((row) => row.id === id)?.batch;
      const undone = corrections.filter((row) => row.batch === batch);
      for (const row of undone) Object.assign(row, { undone: { who, at: '2031-07-02T08:00:00.000Z' } });
      return undone;
    },
    history: async ({ who, kind, undone }) => {
      const rows = corrections
        .filter((row) => (undone || row.undone === null) && (who === undefined || row.who === who))
        .filter(({ change }) => kind === undefined || change.kind === kind)
        .toReversed();
      return { rows, total: rows.length, next: null };
    },
    code: async (codings) => {
      coded.push(...codings.map((one) => ({ ...one, at: '2031-07-01T09:00:00.000Z' })));
    },
    codingSheet: async (coder, ref) => {
      const { article, statements } = await fake.article(ref);
      const units = statements.map(({ id, content }) => ({
        unit: id,
        passage: content,
        context: paragraph(article, hull(content.spans)[0]),
        coding: coded.findLast((one) => one.coder === coder && one.unit === id) ?? null,
      }));
      return { coder, article: briefOf(article), units };
    },
    codings: async (coder) => coded.filter((one) => one.coder === coder),
    agreement: async () => ({
      coders: [
        { name: 'Ada', units: 12 },
        { name: 'Bo', units: 12 },
        { name: 'Cid', units: 4 },
      ],
      alphas: [
        { ...alpha, variable: 'statement', coders: ['Ada', 'Bo'], alpha: 0.912, low: 0.71, high: 1 },
        { ...alpha, variable: 'speaker', coders: ['Ada', 'Bo'], alpha: 0.743, low: 0.52, high: 0.9 },
        {
          ...alpha,
          variable: 'position',
          metric: 'ordinal',
          issue: 'opening',
          coders: ['Ada', 'Bo'],
          alpha: 0.41,
          low: -0.1,
          high: 0.8,
        },
        { ...alpha, variable: 'speaker', coders: ['Ada', 'machine'], alpha: 0.68, low: 0.4, high: 0.85 },
        { ...alpha, variable: 'firmness', coders: ['Ada', 'Bo'], alpha: null, low: null, high: null, units: 1 },
      ],
      differences: [
        {
          unit: 's-bridge-talks-2',
          article: briefOf(articleOf('bridge-talks')),
          passage: passage('bridge-talks', '“We have not come here to sign a photograph,”'),
          codings: [coding('Ada', 'Ilan Maric', 'demands'), coding('Bo', null, 'conditional')],
        },
      ],
    }),
  };
}

const alpha = { issue: null, metric: 'nominal', units: 12 } as const;
const coding = (coder: string, speaker: string | null, firmness: 'demands' | 'conditional'): Coding => ({
  coder,
  article: 'a-bridge-talks',
  unit: 's-bridge-talks-2',
  statement: true,
  speaker,
  positions: [{ issue: 'opening', position: 'when-quiet', firmness }],
  at: '2031-07-01T09:00:00.000Z',
});

const matrix: Matrix = {
  date: '2031-06-05',
  window: 60,
  issues,
  parties: ['Vardania', 'Ostrel'],
  standings: [],
  distances: [],
  departures: [],
};

const called = ({ issue, position }: Pick<Position, 'issue' | 'position'>) => {
  const head = issues.find(({ id }) => id === issue)!;
  return { question: head.question, label: head.positions.find(({ id }) => id === position)!.label };
};

function taken(): PositionRow[] {
  const of = (
    words: string,
    rest: Partial<PositionRow> & Pick<PositionRow, 'id' | 'issue' | 'position'>,
  ): PositionRow => ({
    article: briefOf(articleOf('bridge-talks')),
    source: { kind: 'statement', id: 's-bridge-talks-1' },
    actor: 'p-maric',
    name: 'Ilan Maric',
    party: 'Vardania',
    firmness: 'conditional',
    voice: 'principal',
    date: null,
    passage: passage('bridge-talks', words),
    probability: 0.58,
    because: { kind: 'example', text: 'Let a week go by without a shot and the barrier goes up.' },
    ...called(rest),
    ...rest,
  });
  return [
    of('that the crossing could open “within a week, if the guns stay quiet.”', {
      id: 't-open',
      issue: 'opening',
      position: 'when-quiet',
    }),
    of('that “every barrier, ‘including the ones without names,’ will go” before the first snow', {
      id: 't-barriers',
      issue: 'opening',
      position: 'at-once',
      source: { kind: 'statement', id: 's-bridge-talks-4' },
      probability: 0.44,
      firmness: 'offers',
      because: { kind: 'correction', text: 'The barriers will be gone by the weekend.' },
    }),
  ];
}

function paragraph({ text }: Pick<Article, 'text'>, at: number): Passage {
  const start = text.lastIndexOf('\n\n', at) + 2;
  const end = text.indexOf('\n\n', at);
  return { text: text.slice(start, end < 0 ? text.length : end), spans: [[start, end < 0 ? text.length : end]] };
}

async function queueOf(fake: Rapporteur): Promise<ReviewItem[]> {
  const none = { statement: null, position: null, event: null, copy: null, conflict: null };
  const bridge = articleOf('bridge-talks');
  const statement = async (id: string, asks: string, why: string): Promise<ReviewItem> => {
    const row = (await fake.statement(id)).statement;
    return { ...none, statement: row, asks, why, value: 1, context: paragraph(bridge, hull(row.content.spans)[0]) };
  };
  const position = (row: PositionRow): ReviewItem => ({
    ...none,
    position: row,
    asks: `Does ${row.name} ${row.firmness === 'offers' ? 'offer' : 'accept, on a condition'}: “${row.label}”?`,
    why: 'two positions are about equally near',
    value: 0.9,
    context: paragraph(bridge, row.passage.spans[0]![0]),
  });
  const [open, barriers] = taken();
  const event = await fake.event('e-talks').then((view) => view.event);
  const copy = (await fake.copies({})).rows[0]!;
  const conflict = (await fake.conflicts({ revision: false })).rows[0]!;
  return [
    await statement('s-bridge-talks-2', 'Did Ilan Maric say this?', 'the words stand for the speaker by a pronoun'),
    position(open!),
    await statement('s-bridge-talks-7', 'Who said this?', 'two people fit'),
    position(barriers!),
    { ...none, event, asks: 'Did this meeting take place?', why: 'one report only', value: 0.5, context: null },
    {
      ...none,
      copy,
      asks: 'Do these reports go back to one text?',
      why: 'half of the words are the same',
      value: 0.4,
      context: null,
    },
    {
      ...none,
      conflict,
      asks: 'Can these accounts not both be true?',
      why: 'figures differ',
      value: 0.3,
      context: null,
    },
    await statement('s-bridge-talks-6', 'Do the words say who this is?', 'described, not named'),
    await statement('s-bridge-talks-5', 'Did Ostrel say this?', 'a capital stands for the government'),
  ];
}

function replaced<Row extends { readonly id: string }, T extends { readonly id: string }>(
  rows: Row[],
  before: T | null,
  after: T | null,
  make: (after: T) => Row,
): Row[] {
  if (before === null) return [...rows, make(after!)];
  return rows.flatMap((row) => (row.id !== before.id ? [row] : after === null ? [] : [make(after)]));
}

const targetOf = (change: Change): string => {
  if (change.kind === 'copy') return change.articles[1];
  if (change.kind === 'conflict') return change.conflict;
  return change.kind === 'actor' ? change.from.id : (change.before ?? change.after)!.id;
};
const articlesIn = (change: Change) => ('article' in change ? [briefOf(articleOf(change.article.slice(2)))] : []);
const saysOf = (change: Change): string => {
  if (change.kind === 'actor') return `Said that ${change.from.name} is ${change.into.name}.`;
  if (!('article' in change)) return `${change.holds ? 'Confirmed' : 'Rejected'} the ${change.kind}.`;
  if (change.after === null) return `Rejected the ${change.kind}.`;
  return `${JSON.stringify(change.before) === JSON.stringify(change.after) ? 'Confirmed' : 'Corrected'} the ${change.kind}.`;
};
