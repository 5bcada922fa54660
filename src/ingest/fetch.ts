/**
 * One address → the bytes that a public web server gives for it. Takes http and https addresses; gives a page or a
 * problem, never throws. Every connection is made only to an address that `reachable` allows, judged after the name
 * was looked up and on the very address that is then used, so neither a redirect, a name that points into a private
 * network, nor one that changes between two look-ups reaches one. Keeps no cookies and sends nothing but the request.
 */
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import type { Problem } from '../model/problem.ts';
import { publicWeb, type Reachable } from './address.ts';
import { megabytes, pageBytes } from './limits.ts';

export interface FetchOptions {
  /** Where connections may go; the public web when absent. */
  readonly reachable?: Reachable;
  /** For the whole of it, redirects and body included. */
  readonly timeoutMs?: number;
  /** Of the body, before and after decompression. */
  readonly maxBytes?: number;
}

export interface Fetched {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly kind: 'html' | 'text' | 'xml';
  readonly charset?: string;
}

const redirects = 5;
const defaultTimeoutMs = 30_000;
const userAgent = 'rapporteur/0.1 (reads single news reports for a person)';

/** Thrown inside this file alone, to leave it as a problem. */
class FetchFailure extends Error {
  readonly code: 'url-refused' | 'url-failed';
  readonly hint: string;
  constructor(code: 'url-refused' | 'url-failed', message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

const refused = (message: string): FetchFailure =>
  new FetchFailure('url-refused', message, 'Save the page to a file and add that, if it is yours to read.');
const failed = (
  message: string,
  hint = 'Open it in a browser; if it shows there, save the page and add the file.',
): FetchFailure => new FetchFailure('url-failed', message, hint);

const kinds: readonly (readonly [RegExp, Fetched['kind']])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:application|text)\/(?:(?:rss|atom|rdf)\+)?xml$/, 'xml'],
  [/^text\/plain$/, 'text'],
];

function parse(address: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw failed(`“${address}” is no web address.`, 'Write it in full, with https:// in front.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused(`Only http and https are fetched, not ${url.protocol}//.`);
  if (url.username !== '' || url.password !== '')
    throw refused('An address with a user name or password in it is not fetched.');
  url.hash = '';
  return url;
}

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** Refuses a host that is an address; `URL` has already turned `http://2130706433/` into `http://127.0.0.1/`. */
function checkLiteral(url: URL, reachable: Reachable): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !reachable(host, portOf(url))) throw refused(`${url.host} is not on the public web.`);
}

/** A look-up that fails when any address of the name may not be connected to. */
const guardedLookup =
  (reachable: Reachable, port: number): LookupFunction =>
  (host, options, callback) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const forbidden = addresses.find(({ address }) => !reachable(address, port));
      if (forbidden !== undefined) return callback(refused(`${host}, port ${port}, is not on the public web.`), '');
      if (options.all) return callback(null, addresses);
      const first = addresses[0]!;
      return callback(null, first.address, first.family);
    });

function decompressed(body: Readable, encoding: string): Readable {
  const decoders: Record<string, (() => NodeJS.ReadWriteStream & Readable) | undefined> = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  if (encoding === '' || encoding === 'identity') return body;
  const decoder = decoders[encoding]?.();
  if (decoder === undefined) throw failed(`The server answered in the encoding “${encoding}”.`);
  body.on('error', (error) => decoder.destroy(error));
  body.pipe(decoder);
  return decoder;
}

async function readBody(response: Dispatcher.ResponseData, limit: number): Promise<Uint8Array> {
  const tooLarge = () => failed(`The page is larger than ${megabytes(limit)}.`);
  if (Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const encoding = String(response.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of decompressed(response.body, encoding) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

const headerOf = (response: Dispatcher.ResponseData, name: string): string => String(response.headers[name] ?? '');

/** One request. @returns the page, or the address it redirects to. */
async function get(url: URL, signal: AbortSignal, options: FetchOptions): Promise<Fetched | URL> {
  const reachable = options.reachable ?? publicWeb;
  const limit = options.maxBytes ?? pageBytes;
  checkLiteral(url, reachable);
  const timeout = options.timeoutMs ?? defaultTimeoutMs;
  const agent = new Agent({
    connect: { lookup: guardedLookup(reachable, portOf(url)), timeout: Math.min(timeout, 10_000) },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  let response: Dispatcher.ResponseData | undefined;
  try {
    response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const location = headerOf(response, 'location');
    if (response.statusCode >= 300 && response.statusCode < 400 && location !== '') return parse(location, url.href);
    if (response.statusCode !== 200) throw failed(`The server answered ${response.statusCode}.`);
    const [type = '', ...parameters] = headerOf(response, 'content-type')
      .toLowerCase()
      .split(';')
      .map((s) => s.trim());
    const kind = kinds.find(([pattern]) => pattern.test(type))?.[1];
    if (kind === undefined)
      throw failed(type === '' ? 'The server does not say what kind of thing it is.' : `It is no page but ${type}.`);
    const charset = parameters
      .find((p) => p.startsWith('charset='))
      ?.slice(8)
      .replaceAll('"', '');
    const bytes = await readBody(response, limit);
    return { url: url.href, bytes, kind, ...(charset ? { charset } : {}) };
  } finally {
    // What was not read is not waited for.
    response?.body.on('error', () => {}).destroy();
    await agent.destroy();
  }
}

function problemOf(error: unknown, address: string, timeoutMs: number): Problem {
  if (error instanceof FetchFailure)
    return { code: error.code, message: error.message, hint: error.hint, file: address };
  const { name, code, message } = error as Error & { code?: string };
  const late = name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|TIMEDOUT/.test(code ?? '');
  const reason = late
    ? `There was no whole answer within ${timeoutMs / 1000} seconds.`
    : code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? 'No server of that name was found.'
      : `The connection failed (${code ?? message}).`;
  return {
    code: 'url-failed',
    message: reason,
    hint: 'Check the address and the network, then add it again.',
    file: address,
  };
}

/** Fetches one page, text or feed, following at most five redirects, each checked like the first address. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched | Problem> {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    let url = parse(address);
    for (let hop = 0; hop <= redirects; hop++) {
      const got = await get(url, signal, options);
      if (!(got instanceof URL)) return got;
      url = got;
    }
    throw failed(`It redirects more than ${redirects} times.`);
  } catch (error) {
    return problemOf(error, address, timeoutMs);
  }
}
