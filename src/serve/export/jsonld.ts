/**
 * The record as JSON-LD: articles, who says what in them, and what positions that takes, each with the words it was read
 * from. Takes the service; gives text, one node a line, and holds one article at a time. What was read by the program and
 * what a person has confirmed are told apart, and nothing is surer here than in the record.
 */
import type { Article } from '../../model/article.ts';
import type { ActorType, Passage, Said } from '../../model/statement.ts';
import type { ActorRow, ArticleView, PositionRow, Rapporteur, Review, StatementRow } from '../../service/types.ts';
import { stringify } from './json.ts';
import { base, jsonldContext } from './jsonld-context.ts';
import { pages } from './listing.ts';
import { selectorsOf, type TextPositionSelector, type TextQuoteSelector } from './selectors.ts';

/** A node of the graph; keys without a value are left out. */
type Node = Readonly<Record<string, unknown>>;

const program: Node = { id: `${base}program`, type: 'SoftwareApplication', name: 'Rapporteur' };
const scheme: Node = { id: `${base}issues`, type: 'ConceptScheme', prefLabel: 'Issues and positions' };

export async function* jsonld(rapporteur: Pick<Rapporteur, 'articles' | 'article' | 'actors'>): AsyncGenerator<string> {
  yield `{"@context": ${stringify(jsonldContext)},\n"@graph": [\n${stringify(program)},\n${stringify(scheme)}`;
  for await (const node of nodes(rapporteur)) yield `,\n${stringify(node)}`;
  yield '\n]}\n';
}

async function* nodes(rapporteur: Pick<Rapporteur, 'articles' | 'article' | 'actors'>): AsyncGenerator<Node> {
  for await (const { rows } of pages(rapporteur, 'actors', {})) yield* rows.map(actorNode);
  /** Issues and positions that came already: as many as a dossier has. */
  const concepts = new Set<string>();
  for await (const { rows } of pages(rapporteur, 'articles', {}))
    for (const { id } of rows) yield* articleNodes(await rapporteur.article(id), concepts);
}

function* articleNodes({ article, statements, positions }: ArticleView, concepts: Set<string>): Generator<Node> {
  yield articleNode(article);
  const select = selectorsOf(article.text);
  const target = ({ spans }: Passage) => spans.map((span) => targetOf(article.id, select(span)));
  for (const statement of statements) {
    yield statementNode(statement);
    yield {
      id: `${named(statement.id)}:words`,
      type: 'Annotation',
      motivation: 'identifying',
      body: named(statement.id),
      target: target(statement.content),
      ...madeBy(statement.review),
    };
  }
  for (const position of positions) {
    yield* conceptNodes(position, concepts);
    yield positionNode(position, target(position.passage));
  }
}

/** Ids are content hashes or names of the dossier's, which may hold anything. */
const named = (...parts: readonly string[]): string => base + parts.map(encodeURIComponent).join(':');

const actorTypes: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  outlet: 'NewsMediaOrganization',
};

const actorNode = ({ id, name, type, party }: ActorRow): Node => ({
  id: named('actor', id),
  type: actorTypes[type],
  name,
  ...some({ party }),
});

const articleNode = ({ id, text, headline, outlet, byline, agency, published, url, language }: Article): Node => ({
  id: named(id),
  type: 'NewsArticle',
  articleBody: text,
  ...some({
    headline: headline.value,
    datePublished: published.value,
    inLanguage: language.value,
    url: url.value,
    publisher: outlet.value && { type: 'NewsMediaOrganization', name: outlet.value },
    sourceOrganization: agency.value && { type: 'NewsMediaOrganization', name: agency.value },
    author: byline.value && { type: 'Person', name: byline.value },
  }),
});

/** What is quoted whole is a quotation; of a paraphrase the words are the reporter's, and what it says is a claim. */
function statementNode({
  id,
  article,
  kind,
  source,
  cue,
  content,
  speakers,
  open,
  via,
  said,
  ...sure
}: StatementRow): Node {
  const actors = speakers.flatMap(({ actor }) => (actor === null ? [] : [named('actor', actor)]));
  const direct = kind === 'direct';
  return {
    id: named(id),
    type: direct ? 'Quotation' : 'Claim',
    kind,
    text: content.text,
    isPartOf: named(article.id),
    ...some({
      author: actors,
      spokenByCharacter: direct ? actors : [],
      appearance: direct ? null : named(article.id),
      party: [...new Set(speakers.flatMap(({ party }) => party ?? []))],
      describedSpeaker: speakers.flatMap(({ actor, name }) => (actor === null ? [name] : [])),
      openSpeaker: open,
      sourceWords: source?.text,
      cueWords: cue?.text,
      via: via.map(({ name }) => name),
      probability: sure.probability,
    }),
    ...dateOf(said, 'dateCreated'),
    ...readingOf(sure.review),
  };
}

const positionNode = (position: PositionRow, target: readonly Node[]): Node => ({
  id: named(position.id),
  type: 'Annotation',
  motivation: 'classifying',
  body: named('issue', position.issue, position.position),
  target,
  party: position.party,
  ...(position.actor === null ? { describedHolder: position.name } : { holder: named('actor', position.actor) }),
  firmness: position.firmness,
  voice: position.voice,
  readFrom: named(position.source.id),
  because: position.because.text,
  probability: position.probability,
  ...dateOf(position.date, 'takenOn'),
  ...readingOf(position.review),
  ...madeBy(position.review),
});

/** An issue and one of its positions, where they have not come before. */
function* conceptNodes({ issue, position, question, label }: PositionRow, concepts: Set<string>): Generator<Node> {
  const [broader, id] = [named('issue', issue), named('issue', issue, position)];
  const fresh = (concept: string): boolean => !concepts.has(concept) && concepts.add(concept).has(concept);
  if (fresh(broader))
    yield { id: broader, type: 'Concept', prefLabel: question, inScheme: scheme.id, topConceptOf: scheme.id };
  if (fresh(id)) yield { id, type: 'Concept', prefLabel: label, inScheme: scheme.id, broader };
}

const targetOf = (article: string, selector: readonly (TextPositionSelector | TextQuoteSelector)[]): Node => ({
  type: 'SpecificResource',
  source: named(article),
  selector,
});

/** `inferred` until a person has looked at it. */
const readingOf = (review: Review | undefined): Node =>
  review === undefined
    ? { reading: 'inferred' }
    : { reading: review.action, reviewedBy: review.who, reviewedAt: review.at };

const madeBy = (review: Review | undefined): Node =>
  review === undefined || review.action === 'accepted'
    ? { generator: program.id }
    : { creator: { type: 'Person', name: review.who }, created: review.at };

/** As much of the date as is known: `2031-03` for a month. */
function dateOf(said: Said | null, key: 'dateCreated' | 'takenOn'): Node {
  if (said === null) return {};
  const known = { year: 4, month: 7 }[said.precision as string];
  return { [key]: said.date.slice(0, known), saidPrecision: said.precision };
}

/** Without what is not there: JSON-LD has no nulls, and an empty list says nothing. */
const some = (node: Node): Node =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
