/**
 * Draws the positions of articles that are due for it: reads the meanings of their texts, sets them beside the dossier's
 * positions and what people have taught, and writes what comes of it with what people say laid over. Every turn is whole
 * or not done; what is due stands in the record.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Problem } from '../model/problem.ts';
import { packVector, unpackVector } from '../model/stance.ts';
import { propose } from '../positions/propose/index.ts';
import { type Known, knownBy, type Lesson, lessonsOf, nearest } from '../positions/propose/learning.ts';
import { type Option, optionsOf } from '../positions/propose/options.ts';
import { type PositionText, textsIn } from '../positions/propose/texts.ts';
import { sharing, withWords } from '../positions/propose/words.ts';
import type { StanceReader } from '../read/stance.ts';
import { applyPositions } from '../review/positions.ts';
import type { Store, Taught, Undrawn } from '../store/store.ts';
import { Mistakes } from './mistakes.ts';

/** What positions are drawn by. */
export interface Drawing {
  readonly dossier: Lookup;
  /** null: the machine proposes no positions, and the record has those alone that people entered. */
  readonly stances: StanceReader | null;
}

/** Articles of one turn; other writers wait while it lasts. */
const atOnce = 16;
/** Positions that a text is set beside: those nearest to it in meaning. */
const candidates = 10;
/** What people taught last; what is older has mostly been said again. */
const mostTaught = 1000;

/** Until nothing is due. Gives the mistakes that the program made. */
export async function drawPositions(store: Store, { dossier, stances }: Drawing): Promise<readonly Problem[]> {
  const mistakes = new Mistakes();
  for (;;) {
    const due = await store.positionsDue(atOnce);
    if (due.length === 0) return mistakes.problems;
    const options = stances === null ? [] : await optionsFor(dossier, stances);
    if (stances !== null && options.length > 0) await readTexts(store, due, stances);
    await store.drawPositions(due, stances?.name ?? '', mostTaught, (articles, taught) =>
      draw(articles, taught, { dossier, stances }, options, mistakes),
    );
  }
}

interface KnownOption {
  readonly option: Option;
  readonly vectors: readonly Float32Array[];
}

/** Positions of a dossier with the meanings of their texts: read once for as long as the dossier is the same. */
const remembered = new WeakMap<Lookup, { readonly model: string; readonly options: Promise<KnownOption[]> }>();

function optionsFor(dossier: Lookup, stances: StanceReader): Promise<KnownOption[]> {
  const before = remembered.get(dossier);
  if (before?.model === stances.name) return before.options;
  const options = readOptions(optionsOf(dossier.dossier), stances);
  remembered.set(dossier, { model: stances.name, options });
  options.catch(() => remembered.delete(dossier));
  return options;
}

async function readOptions(options: readonly Option[], stances: StanceReader): Promise<KnownOption[]> {
  const vectors = (await stances.read(options.flatMap(({ texts }) => texts))).values();
  return options.map((option) => ({ option, vectors: option.texts.map(() => vectors.next().value!) }));
}

/** Reads what has not been read yet, before the turn: nobody else waits for the model. */
async function readTexts(store: Store, due: readonly string[], stances: StanceReader): Promise<void> {
  const missing = (await store.undrawn(due, stances.name)).flatMap((one) =>
    unread(one).map((text) => ({ article: one.article.id, text })),
  );
  if (missing.length === 0) return;
  const vectors = await stances.read(missing.map(({ text }) => text.text));
  await store.writeStances(
    stances.name,
    missing.map(({ article, text }, i) => ({ article, source: text.id, vector: packVector(vectors[i]!) })),
  );
}

const textsOf = ({ article, statements, events }: Undrawn): PositionText[] => textsIn(article, statements, events);

function unread(one: Undrawn): PositionText[] {
  const known = new Set(one.stances.map(({ source }) => source));
  return textsOf(one).filter(({ id }) => !known.has(id));
}

/** What the articles are to have; those of which a text was added meanwhile stay due. */
async function draw(
  articles: readonly Undrawn[],
  taught: readonly Taught[],
  { dossier, stances }: Drawing,
  options: readonly KnownOption[],
  mistakes: Mistakes,
) {
  const known = knownBy(
    options.map(({ option }) => option),
    options.map(({ vectors }) => vectors),
    taught.flatMap(lessons),
  );
  const nothing = stances === null || known.length === 0;
  const shared = sharing(known.map(({ option, shown }) => [...option.texts, ...taughtWords(shown)]));
  const drawn = [];
  for (const one of articles) {
    if (!nothing && unread(one).length > 0) continue;
    const texts = nothing ? [] : await judged(one, known, shared, stances);
    const proposed = mistakes.attempt([one.article.id], () => propose(one.article, texts, dossier), []);
    const positions = applyPositions(proposed, one.corrections);
    const sources = new Set(textsOf(one).map(({ id }) => id));
    drawn.push({ article: one.article, stances: one.stances.filter(({ source }) => sources.has(source)), positions });
  }
  return drawn;
}

const lessons = ({ correction: { change }, stances: [first] }: Taught): Lesson[] =>
  change.kind === 'position' && first !== undefined
    ? lessonsOf(change.before, change.after, unpackVector(first.vector))
    : [];

/** Every text beside the positions nearest to it. */
async function judged(one: Undrawn, known: readonly Known[], shared: Sharing, stances: StanceReader) {
  const vectors = new Map(one.stances.map(({ source, vector }) => [source, unpackVector(vector)]));
  const asked = textsOf(one).map((text) => ask(text, vectors.get(text.id)!, known, shared));
  const answers = await stances.compare(asked.map(({ question }) => question));
  return asked.map(({ text, near }, i) => ({
    text,
    judged: near.map(({ option, because, words }, k) => {
      const answer = answers[i]![k]!;
      return { option, answer: { ...answer, takes: withWords(answer.takes, words) }, because };
    }),
  }));
}

type Sharing = ReturnType<typeof sharing>;

/** What people have said does take a position, or refuses it, by whatever text: its words are the position's too. */
const taughtWords = (shown: Known['shown']): string[] =>
  shown.filter(({ kind }) => kind === 'takes' || kind === 'refuses').map(({ words }) => words);

function ask(text: PositionText, vector: Float32Array, known: readonly Known[], shared: Sharing) {
  const words = shared(text.text);
  const source = text.statement?.id ?? text.event!.id;
  const near = known
    .map(({ option, shown }) => ({ option, shown: shown.filter((other) => other.source !== source) }))
    .map((one, i) => ({ ...one, ...nearest(vector, one), words: words[i]! }))
    .sort((a, b) => b.likeness - a.likeness);
  const any = Math.max(...near.map(({ given }) => given));
  const chosen = near.slice(0, candidates);
  return { text, near: chosen, question: { text: vector, any, positions: chosen.map(({ shown }) => shown) } };
}
