/**
 * One request for a chat completion: takes the body, gives what came of it as a value, never throws. Follows no
 * redirect, reads no answer without end, and lets neither the key nor what was asked into what it says.
 */
import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

export type Reply =
  | { readonly kind: 'answer'; readonly text: string; readonly tokens: number }
  /** The question or the answer has no room in the model. */
  | { readonly kind: 'too-long'; readonly tokens: number }
  /** The model will not answer this. */
  | { readonly kind: 'declined'; readonly tokens: number }
  /** The server does not take the request as it is. */
  | { readonly kind: 'invalid'; readonly why: string }
  /** May go better later; `afterMs` when the server says how much later. */
  | { readonly kind: 'later'; readonly why: string; readonly afterMs: number | null }
  /** Will not go better. */
  | { readonly kind: 'never'; readonly why: string; readonly hint: string };

/** An answer repeats a part of a few thousand characters; what is longer than this has lost its way. */
const answerBytes = 256 * 1024;

const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().int().nonnegative() }).nullish(),
});

export async function request(endpoint: Endpoint, body: string, timeoutMs: number): Promise<Reply> {
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(endpoint.key === null ? {} : { authorization: `Bearer ${endpoint.key}` }),
      },
      body,
    });
    const text = await readBody(response);
    if (!response.ok) return failure(response, text ?? '', endpoint);
    return text === null ? { kind: 'too-long', tokens: guess(body) + answerBytes / 4 } : success(response, text, body);
  } catch (error) {
    return { kind: 'later', why: whyNot(error, timeoutMs), afterMs: null };
  }
}

/** null when it is too long. */
async function readBody(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes > answerBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function success(response: Response, text: string, body: string): Reply {
  const checked = completion.safeParse(json(text));
  if (!checked.success) {
    const type = response.headers.get('content-type')?.split(';')[0] ?? 'nothing that it names';
    return { kind: 'later', why: `it answered with something that is no chat completion (${type})`, afterMs: null };
  }
  const { message, finish_reason } = checked.data.choices[0]!;
  const answer = message.content ?? '';
  const tokens = checked.data.usage?.total_tokens ?? guess(body) + guess(answer);
  if (finish_reason === 'length') return { kind: 'too-long', tokens };
  if (finish_reason === 'content_filter' || message.refusal) return { kind: 'declined', tokens };
  return { kind: 'answer', text: answer, tokens };
}

function failure(response: Response, text: string, endpoint: Endpoint): Reply {
  const { status } = response;
  const words = serverWords(text, endpoint);
  const why = `it answered ${status}${words === '' ? '' : ` (“${words}”)`}`;
  if (status === 429 || status === 408 || status >= 500)
    return { kind: 'later', why, afterMs: retryAfter(response.headers.get('retry-after')) };
  if (status === 413 || (status < 429 && noRoom.test(words))) return { kind: 'too-long', tokens: 0 };
  if (status === 400 || status === 422) return { kind: 'invalid', why };
  // What a server says about a key may repeat it.
  if (status === 401 || status === 403)
    return { kind: 'never', why: `it answered ${status}: it does not accept the key`, hint: 'Check the key.' };
  if (status < 400)
    return { kind: 'never', why: 'it redirects elsewhere, which is not followed', hint: 'Give the final address.' };
  return { kind: 'never', why, hint: 'Check the address, which usually ends in /v1, and the name of the model.' };
}

const noRoom = /context.{0,12}(?:length|window|size)|maximum.{0,30}tokens|too (?:long|large|many tokens)/i;

/** A server's own explanation on one line, shortened, without the key. */
function serverWords(text: string, { key }: Endpoint): string {
  const said = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) }).safeParse(json(text));
  if (!said.success) return '';
  const { error } = said.data;
  const words = typeof error === 'string' ? error : error.message;
  const clean = key === null ? words : words.replaceAll(key, '…');
  return clean
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Milliseconds from a number of seconds or an HTTP date (RFC 9110, 10.2.3); null when it is neither. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** From names and codes alone: the messages of errors may quote headers. */
function whyNot(error: unknown, timeoutMs: number): string {
  const { name, cause } = error as Error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code))
    return `it gave no whole answer within ${timeoutMs / 1000} seconds`;
  return `the connection failed${code === '' ? '' : ` (${code})`}`;
}

/** About four characters a token, where a server does not count them. */
const guess = (text: string): number => Math.ceil(text.length / 4);
