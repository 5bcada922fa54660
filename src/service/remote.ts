/** The use cases through the process that has the record open. Takes where its API answers; gives a `Rapporteur`. */
import type { RequestInit, Response } from 'undici';
import type { Article } from '../model/article.ts';
import { type Problem, ProblemError, problemCodes } from '../model/problem.ts';
import { batches } from '../pipeline/batches.ts';
import type { AddReport, Rapporteur } from './types.ts';

export interface RemoteOptions {
  /** Without a slash at the end. */
  readonly url: string;
  readonly token: string;
}

/** Articles of one request; each request waits for the one before. */
const batchCount = 16;
const batchCharacters = 1_000_000;

/** Throws what the other process throws, and `workspace-busy` when it does not answer. */
export function createRemote({ url, token }: RemoteOptions): Rapporteur {
  const get = <T>(path: string, query: object = {}): Promise<T> => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      for (const one of [value].flat()) if (one !== undefined) parameters.append(name, String(one));
    return request<T>(`${url}/api/${path}${parameters.size > 0 ? `?${parameters}` : ''}`);
  };
  const send = <T>(path: string, body: object): Promise<T> =>
    request(`${url}/api/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const post = (items: readonly (Article | Problem)[]): Promise<AddReport> => send('articles', items);
  return {
    async add(articles, progress = () => {}) {
      let report: AddReport | null = null;
      let done = 0;
      for await (const batch of batches(articles, batchCount, sizeOf, batchCharacters)) {
        const posted = await post(batch);
        report = report === null ? posted : sum(report, posted);
        done += batch.filter(isArticle).length;
        const current = batch.findLast(isArticle)?.file;
        if (current !== undefined) progress({ done, total: null, current });
      }
      // An add that brings nothing still has the other process read again what is stale.
      return report ?? post([]);
    },
    overview: () => get('overview'),
    articles: (query) => get('articles', query),
    article: (ref) => get(`articles/${encodeURIComponent(ref)}`),
    statements: (query) => get('statements', query),
    statement: (id) => get(`statements/${encodeURIComponent(id)}`),
    events: (query) => get('events', query),
    event: (id) => get(`events/${encodeURIComponent(id)}`),
    copies: (query) => get('copies', query),
    conflicts: (query) => get('conflicts', query),
    compare: (first, others) => get('compare', { first, other: others }),
    outlets: () => get('outlets'),
    outlet: (name) => get(`outlets/${encodeURIComponent(name)}`),
    reliances: () => get('reliances'),
    actors: (query) => get('actors', query),
    actor: (ref) => get(`actors/${encodeURIComponent(ref)}`),
    positions: (query) => get('positions', query),
    position: (id) => get(`positions/${encodeURIComponent(id)}`),
    standing: (options) => get('standing', options),
    movement: (issue, options) => get(`issues/${encodeURIComponent(issue)}`, options),
    network: (options) =>
      get('network', Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null))),
    review: (query) => get('review', query),
    correct: (corrections) => send('corrections', corrections),
    split: (split) => send('splits', split),
    undo: (id, who) => send(`corrections/${encodeURIComponent(id)}/undo`, { who }),
    history: (query) => get('corrections', query),
    code: (codings) => send('codings', codings),
    codings: (coder) => get('codings', { coder }),
    codingSheet: (coder, article) => get('codings/sheet', { coder, article }),
    agreement: (coders) => get('agreement', { coder: coders }),
    brief: (options) => get('brief', options),
    close: async () => {},
  };
}

const isArticle = (item: Article | Problem): item is Article => 'text' in item;
const sizeOf = (item: Article | Problem): number => (isArticle(item) ? item.text.length : 0);

const sum = (a: AddReport, b: AddReport): AddReport => ({
  added: a.added + b.added,
  known: a.known + b.known,
  read: a.read + b.read,
  statements: a.statements + b.statements,
  problems: [...a.problems, ...b.problems],
});

async function request<T>(address: string, init?: RequestInit): Promise<T> {
  // Not the built-in fetch, which gives up after five minutes: reading a large record again takes longer.
  const { Agent, fetch } = await import('undici');
  let response: Response;
  let body: unknown;
  try {
    const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });
    response = await fetch(address, { ...init, dispatcher });
    body = await response.json();
  } catch (cause) {
    throw new ProblemError(
      {
        code: 'workspace-busy',
        message: `The process that has this workspace does not answer at ${new URL(address).origin}.`,
        hint: 'If it has just ended, run the command again; what it reported as stored is safe.',
      },
      { cause },
    );
  }
  if (response.ok) return body as T;
  const problem = (body as { problem?: Problem }).problem;
  if (problem && problem.code in problemCodes) throw new ProblemError(problem);
  throw new Error(`The API at ${address} answered ${response.status} without a problem.`);
}
