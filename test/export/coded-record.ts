/** A record of two reports with what was read in them, and a service that answers from it. The people and states are invented. */
import { makeArticle } from '../../src/ingest/article.ts';
import { candidate, noCandidates } from '../../src/ingest/candidates.ts';
import type { Article, ArticleMetadata } from '../../src/model/article.ts';
import { ProblemError } from '../../src/model/problem.ts';
import type { Passage, Speaker } from '../../src/model/statement.ts';
import { positionId, statementId } from '../../src/review/ids.ts';
import type { ActorRow, ArticleView, PositionRow, Rapporteur, StatementRow } from '../../src/service/types.ts';
import { type Span, wordsOf } from '../../src/text/span.ts';

export function articleOf(
  text: string,
  said: Partial<Record<ArticleMetadata, string>> = {},
  file = 'courier',
): Article {
  const candidates = noCandidates();
  for (const [field, value] of Object.entries(said))
    candidates[field as ArticleMetadata].push(candidate(value, 'json'));
  return makeArticle({ file, origin: `${file}.txt`, text, candidates }, { knownOutlets: () => null }).article!;
}

/** The words where they first stand in the text, each part after the one before. */
export function passageOf(text: string, ...parts: readonly string[]): Passage {
  let from = 0;
  const spans = parts.map((part): Span => {
    const start = text.indexOf(part, from);
    if (start < 0) throw new Error(`“${part}” is not in the text.`);
    from = start + part.length;
    return [start, from];
  });
  return { text: wordsOf(text, spans), spans };
}

export const kovel: Speaker = {
  actor: 'dana-kovel',
  name: 'Dana Kovel',
  type: 'person',
  party: 'Arvenia',
  role: 'foreign minister',
  basis: 'named',
  evidence: [],
};
export const brand: Speaker = { ...kovel, actor: 'ilo-brand', name: 'Ilo Brand', party: 'Toskara', role: 'envoy' };
export const guild: Speaker = { ...kovel, actor: 'guild', name: 'Ferry Guild', type: 'organisation', role: null };
export const officials: Speaker = {
  ...kovel,
  actor: null,
  name: 'two officials',
  type: null,
  party: 'Toskara',
  role: null,
  basis: 'unnamed',
};

export const briefOf = ({ id, file, headline, outlet, agency, published }: Article): StatementRow['article'] => ({
  id,
  file,
  headline: headline.value,
  outlet: outlet.value,
  agency: agency.value,
  published: published.value,
});

export function statementOf(
  article: Article,
  changes: Pick<StatementRow, 'content'> & Partial<StatementRow>,
): StatementRow {
  const row: StatementRow = {
    id: '',
    article: briefOf(article),
    kind: 'indirect',
    source: null,
    cue: null,
    speakers: [kovel],
    open: null,
    via: [],
    said: null,
    ...changes,
  };
  return { ...row, id: changes.id ?? statementId({ ...row, article: article.id }) };
}

export function positionOf(statement: StatementRow, changes: Partial<PositionRow> = {}): PositionRow {
  const { actor, name, party } = statement.speakers[0]!;
  const row: PositionRow = {
    id: '',
    article: statement.article,
    source: { kind: 'statement', id: statement.id },
    actor,
    name,
    party: party ?? 'Arvenia',
    issue: 'fees',
    position: 'joint',
    question: 'Who sets the crossing fee?',
    label: 'A joint board',
    firmness: 'demands',
    voice: 'principal',
    date: { date: '2031-03-14', precision: 'day', basis: 'the day of the report', spans: [] },
    passage: statement.content,
    probability: 0.83,
    because: { kind: 'example', text: 'Both should sit on the board.' },
    ...changes,
  };
  return { ...row, id: positionId({ ...row, article: statement.article.id }) };
}

export const viewOf = (
  article: Article,
  statements: readonly StatementRow[],
  positions: readonly PositionRow[] = [],
): ArticleView => ({
  article,
  unread: null,
  statements,
  events: [],
  copies: null,
  conflicts: [],
  bounds: null,
  positions,
});

const actorRow = ({ actor, name, type, party }: Speaker): ActorRow => ({
  id: actor!,
  name,
  type: type!,
  party,
  known: true,
  statements: 1,
  articles: 1,
  first: null,
  last: null,
});

type Service = Pick<Rapporteur, 'articles' | 'article' | 'actors' | 'actor' | 'positions'>;

/** Dana Kovel speaks for the Crossing Authority from 2031 on. */
export function serviceOf(views: readonly ArticleView[]): Service {
  const page = <T>(rows: readonly T[]) => ({ rows, total: rows.length, next: null });
  const actors = [kovel, brand, guild].map(actorRow);
  return {
    articles: async () =>
      page(
        views.map(({ article, statements, unread }) => ({
          ...briefOf(article),
          language: 'en',
          statements: statements.length,
          unread,
        })),
      ),
    article: async (id) => {
      const view = views.find(({ article }) => article.id === id);
      if (view === undefined) throw new ProblemError({ code: 'not-found', message: 'There is none.' });
      return view;
    },
    actors: async () => page(actors),
    actor: async (id) => ({
      actor: actors.find((actor) => actor.id === id)!,
      roles:
        id === 'dana-kovel'
          ? [{ title: 'foreign minister', of: 'Crossing Authority', from: '2031-01-01', to: null }]
          : [],
      mentions: [],
      months: [],
      outlets: [],
      latest: [],
    }),
    positions: async ({ article }) =>
      page(views.filter((view) => view.article.id === article).flatMap(({ positions }) => positions)),
  };
}

const talks =
  'Talks on the crossing\r\n\r\n“We will pay a fee 🚢 that a joint board sets,” Foreign Minister Dana Kovel said, “and no other.”\r\n\r\nThe Ferry Guild called the fee a robbery. Two officials told Selva Press that the crossing might open in May.\r\n\r\nDana Kovel and Ilo Brand said that they had met. Toskara wants the fee for itself, Kovel said.';
const quiet = "The pilots'); DROP TABLE DOCUMENTS; -- said nothing.";

export const courier = articleOf(talks, {
  headline: 'Talks on the crossing',
  outlet: 'Northern Courier',
  byline: 'Mira Tolland',
  published: '2031-03-14T09:30:00+02:00',
  url: 'https://courier.example/talks',
});
export const leaflet = articleOf(quiet, {}, 'leaflet');

const quote = statementOf(courier, {
  kind: 'direct',
  source: passageOf(talks, 'Foreign Minister Dana Kovel'),
  cue: passageOf(talks, 'said'),
  content: passageOf(talks, '“We will pay a fee 🚢 that a joint board sets,”', '“and no other.”'),
  said: { date: '2031-03-13', precision: 'day', basis: '“on Thursday”', spans: [] },
  probability: 0.97,
});
const robbery = statementOf(courier, {
  speakers: [guild],
  content: passageOf(talks, 'the fee a robbery'),
});
const may = statementOf(courier, {
  speakers: [officials],
  content: passageOf(talks, 'that the crossing might open in May'),
  via: [{ actor: null, name: 'Selva Press', spans: [] }],
});
const met = statementOf(courier, { speakers: [kovel, brand], content: passageOf(talks, 'that they had met') });
const told = statementOf(courier, { content: passageOf(talks, 'Toskara wants the fee for itself') });
const pilots = statementOf(leaflet, { speakers: [], open: 'Nobody is named.', content: passageOf(quiet, 'nothing') });

export const statements = { quote, robbery, may, met, told, pilots };
export const positions = {
  joint: positionOf(quote, { passage: passageOf(talks, 'a fee 🚢 that a joint board sets') }),
  robbery: positionOf(robbery, {
    issue: 'fees',
    position: 'none',
    label: 'No fee',
    firmness: 'refuses',
    voice: 'member',
    review: { action: 'accepted', who: 'Mira', at: '2031-03-15T08:00:00Z' },
  }),
  told: positionOf(told, { party: 'Toskara', position: 'alone', label: 'One side alone', voice: 'hearsay' }),
};
export const views = [
  viewOf(courier, [quote, robbery, may, met, told], [positions.joint, positions.robbery, positions.told]),
  viewOf(leaflet, [pilots]),
];
