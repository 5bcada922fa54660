/**
 * The reader behind a language model: takes articles, asks any server that speaks the OpenAI chat completions protocol,
 * gives the attributions whose words stand in the article. Nothing that the model writes reaches the record but as
 * spans of the article's own text. docs/llm-reader.md says what is sent and what is dropped.
 */
import { setTimeout } from 'node:timers/promises';
import { type Problem, ProblemError } from '../../model/problem.ts';
import type { Attribution, Readable, Reader } from '../reader.ts';
import { readAnswer } from './answer.ts';
import { type Budget, type Chat, chat, EndpointError, NoAnswerError } from './chat.ts';
import { type EndpointOptions, endpointOf } from './endpoint.ts';
import { type Dropped, type Grounded, ground } from './ground.ts';
import { type Body, bodyOf, halves, type Part, partsOf } from './parts.ts';
import { messagesFor } from './prompt.ts';

export type { Budget } from './chat.ts';
export type { Dropped } from './ground.ts';

export interface LlmOptions extends EndpointOptions {
  /** As the server calls it. */
  readonly model: string;
  /** For the life of the reader; without one it is not limited. */
  readonly budget?: Budget;
  /** Articles that are read at once; 4 by default. */
  readonly concurrency?: number;
  /** Longest wait for one answer; three minutes by default. */
  readonly timeoutMs?: number;
  /** How the time between attempts is spent; a test need not spend it. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Since the reader was made. */
export interface Spent {
  /** Repeated ones included. */
  readonly requests: number;
  /** Requests repeated after a failure of the server or the connection. */
  readonly retries: number;
  /** As the server counts them; guessed from the length where it does not. */
  readonly tokens: number;
  /** Attributions. */
  readonly kept: number;
  readonly dropped: Dropped;
}

export interface LlmReader extends Reader {
  spent(): Spent;
}

/** Moves when the same article would be asked about differently or its answer be read differently. */
const version = 1;

/**
 * Articles in a row that got no answer, after which the others of the call are not tried: fewer may be the fault of one
 * article, and with a server that is gone each would cost all attempts.
 */
const silentArticles = 3;

/**
 * Throws a `ProblemError` (`usage`) where an endpoint may not be used. Nothing is sent before the first `predict`, which
 * rejects with the `ProblemError` of the first article that could not be read. An article object is asked about once:
 * predicting it again gives the same result, or the same problem, without a request.
 */
export function llmReader(options: LlmOptions): LlmReader {
  const { model, budget = {}, concurrency = 4, timeoutMs = 180_000, wait = setTimeout } = options;
  const client = chat({ endpoint: endpointOf(options), model, budget, timeoutMs, wait });
  const readings = new WeakMap<Readable, Promise<Attribution[]>>();
  const counts = { kept: 0, notFound: 0, outside: 0, repeated: 0 };
  const count = ({ kept, dropped }: Grounded): void => {
    counts.kept += kept.length;
    counts.notFound += dropped.notFound;
    counts.outside += dropped.outside;
    counts.repeated += dropped.repeated;
  };
  return {
    name: `llm-${version}-${model}`,
    languages: ['en'],
    async predict(articles) {
      let stopped: Problem | null = null;
      let silent = 0;
      const read = async (article: Readable): Promise<Attribution[]> => {
        if (stopped !== null) throw new ProblemError(stopped);
        try {
          const found = await readArticle(client, article, count);
          silent = 0;
          return found;
        } catch (error) {
          if (error instanceof NoAnswerError) silent++;
          if (error instanceof EndpointError || silent === silentArticles) stopped = (error as ProblemError).problem;
          throw error;
        }
      };
      const queue = articles.values();
      const lane = async (): Promise<void> => {
        for (const article of queue) {
          const reading = readings.get(article) ?? read(article);
          readings.set(article, reading);
          // Each article is tried, whatever became of the one before.
          await reading.catch(() => {});
        }
      };
      await Promise.all(Array.from({ length: concurrency }, lane));
      return Promise.all(articles.map((article) => readings.get(article)!));
    },
    spent: () => {
      const { kept, ...dropped } = counts;
      return { ...client.spent, kept, dropped };
    },
  };
}

async function readArticle(client: Chat, article: Readable, count: (g: Grounded) => void): Promise<Attribution[]> {
  const body = bodyOf(article);
  const found: Attribution[] = [];
  for (const part of partsOf(body)) {
    for (const grounded of await readPart(client, body, part)) {
      count(grounded);
      found.push(...grounded.kept);
    }
  }
  return found.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** The part, or where the model has no room for it the smaller ones that it was cut into. */
async function readPart(client: Chat, body: Body, part: Part): Promise<Grounded[]> {
  let wrong: string | undefined;
  for (let attempt = 0; attempt < 2; attempt++) {
    const text = await client.ask(messagesFor(body, part, wrong));
    if (text === null) {
      const smaller = halves(body, part);
      if (smaller === null) throw unusable('It has no room for even a short part of it.');
      return [...(await readPart(client, body, smaller[0])), ...(await readPart(client, body, smaller[1]))];
    }
    const answer = readAnswer(text);
    if ('items' in answer) return [ground(body, part, answer.items)];
    wrong = answer.wrong;
  }
  throw unusable(`Its answer could not be used, twice. ${wrong}`);
}

const unusable = (why: string): ProblemError =>
  new ProblemError({
    code: 'reader-failed',
    message: `The language model could not read this article. ${why}`,
    hint: 'Try another model, or read it with the built-in reader.',
  });
