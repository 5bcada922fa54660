/** A reader on a misbehaving server, with waits that are noted instead of waited for. */
import { onTestFinished } from 'vitest';
import { type Problem, ProblemError } from '../../../src/model/problem.ts';
import { type LlmOptions, type LlmReader, llmReader } from '../../../src/read/llm/index.ts';
import type { Attribution, Readable } from '../../../src/read/reader.ts';
import { slice } from '../../../src/text/span.ts';
import { type Asked, type Reaction, type Server, serve } from './server.ts';

export const readable = (text: string, furniture: Readable['furniture'] = []): Readable => ({ text, furniture });

export interface Setting {
  readonly reader: LlmReader;
  readonly server: Server;
  /** Milliseconds of each wait that was asked for. */
  readonly waits: number[];
}

export async function setting(
  react: Reaction[] | ((asked: Asked) => Reaction),
  options: Partial<LlmOptions> = {},
): Promise<Setting> {
  const server = await serve(react);
  onTestFinished(() => server.close());
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => void waits.push(ms);
  return { reader: llmReader({ endpoint: server.endpoint, model: 'small', wait, ...options }), server, waits };
}

export const wordsOf = (text: string, { source, cue, content }: Attribution) => ({
  source: source.map((s) => slice(text, s)).join(' | '),
  cue: cue.map((s) => slice(text, s)).join(' | '),
  content: content.map((s) => slice(text, s)),
});

/** What the reader finds in one text, in the text's own words. */
export async function reading({ reader }: Setting, text: string) {
  const [found] = await reader.predict([readable(text)]);
  return found!.map((attribution) => wordsOf(text, attribution));
}

/** The problem that a promise or function fails with. */
export async function problemOf(work: (() => unknown) | Promise<unknown>): Promise<Problem> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('There was no problem.');
}
