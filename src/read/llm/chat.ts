/**
 * Asks a language model, again where that may help, and keeps to a budget. Takes messages, gives the text of the answer;
 * knows nothing of articles. What was spent is counted here and nowhere else.
 */
import { type Problem, ProblemError } from '../../model/problem.ts';
import { answerSchema } from './answer.ts';
import type { Endpoint } from './endpoint.ts';
import type { Message } from './prompt.ts';
import { type Reply, request } from './request.ts';

export interface Budget {
  /** Requests that may be sent, repeated ones included. */
  readonly requests?: number;
  /** Tokens, of questions and answers together, after which no request is sent. */
  readonly tokens?: number;
}

export interface ChatOptions {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly budget: Budget;
  /** For one request, from its start to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

/** A failure that every article would meet. */
export class EndpointError extends ProblemError {}

/** No answer, however often it was asked for: the server's failure, or that of what it was asked. */
export class NoAnswerError extends ProblemError {}

export interface Chat {
  /**
   * null when the model has no room for question and answer. Throws an `EndpointError` when the server cannot be used
   * or the budget is used up, a `NoAnswerError` after the last attempt, and a plain `ProblemError` when it refuses.
   */
  ask(messages: readonly Message[]): Promise<string | null>;
  readonly spent: { readonly requests: number; readonly retries: number; readonly tokens: number };
}

const retries = 3;
const firstWaitMs = 1_000;
/** A server that asks for more patience than this is reported instead. */
const longestWaitMs = 120_000;

const structured = {
  type: 'json_schema',
  json_schema: { name: 'attributions', strict: true, schema: answerSchema },
};
/** Ways to ask for structured output, the best first: servers refuse what they do not know, some a temperature too. */
const manners = [
  { response_format: structured, temperature: 0 },
  { response_format: structured },
  { response_format: { type: 'json_object' }, temperature: 0 },
  {},
] as const;

export function chat({ endpoint, model, budget, timeoutMs, wait }: ChatOptions): Chat {
  const spent = { requests: 0, retries: 0, tokens: 0 };
  let manner = 0;
  /** Whether the server has taken a request in this manner. */
  let accepted = false;
  const problem = (why: string, hint: string): Problem => ({
    code: 'reader-failed',
    message: `The language model at ${endpoint.shown} did not read this article: ${why}.`,
    hint,
  });

  /** One request, and again when the reply says that it may go better. */
  const send = async (messages: readonly Message[], current: number): Promise<Exclude<Reply, { kind: 'later' }>> => {
    const body = JSON.stringify({ model, messages, stream: false, ...manners[current] });
    for (let attempt = 0; ; attempt++) {
      checkBudget(spent, budget);
      spent.requests++;
      if (attempt > 0) spent.retries++;
      const reply = await request(endpoint, body, timeoutMs);
      if ('tokens' in reply) spent.tokens += reply.tokens;
      if (reply.kind !== 'later') return reply;
      const delay = reply.afterMs ?? firstWaitMs * 2 ** attempt * (0.75 + Math.random() / 2);
      if (delay > longestWaitMs)
        throw new EndpointError(
          problem(reply.why, `It asks to be left alone for ${Math.ceil(delay / 60_000)} minutes; add again then.`),
        );
      if (attempt === retries)
        throw new NoAnswerError(
          problem(reply.why, 'Check that it is running and that the address is right, and add again.'),
        );
      await wait(delay);
    }
  };

  return {
    spent,
    async ask(messages) {
      for (;;) {
        const current = manner;
        const reply = await send(messages, current);
        if (reply.kind === 'never') throw new EndpointError(problem(reply.why, reply.hint));
        if (reply.kind === 'invalid') {
          if (accepted && current === manner) throw new ProblemError(problem(reply.why, otherReader));
          if (current === manners.length - 1)
            throw new EndpointError(problem(reply.why, 'Check the address and the name of the model.'));
          manner = Math.max(manner, current + 1);
          continue;
        }
        if (reply.kind !== 'too-long' && current === manner) accepted = true;
        if (reply.kind === 'declined') throw new ProblemError(problem('it declined to answer', otherReader));
        return reply.kind === 'too-long' ? null : reply.text;
      }
    },
  };
}

const otherReader = 'Try another model, or read it with the built-in reader.';

function checkBudget(spent: { requests: number; tokens: number }, { requests, tokens }: Budget): void {
  const used =
    requests !== undefined && spent.requests >= requests
      ? `${requests} requests`
      : tokens !== undefined && spent.tokens >= tokens
        ? `${tokens} tokens`
        : null;
  if (used === null) return;
  throw new EndpointError({
    code: 'reader-failed',
    message: `The budget of ${used} for the language model is used up, and this article was not read.`,
    hint: 'It is kept; add again with a new budget to read what is left.',
  });
}
