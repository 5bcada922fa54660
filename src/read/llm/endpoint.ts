/**
 * Which server may be asked, and with what key. Takes what a person gave, gives the address of its chat completions;
 * connects to nothing. No message holds the key.
 */
import { type Problem, ProblemError } from '../../model/problem.ts';

export interface EndpointOptions {
  /** Base address of an OpenAI-compatible API: `http://localhost:11434/v1`. */
  readonly endpoint: string;
  readonly key?: string;
  /** Whether key and text may go unencrypted to another machine. */
  readonly allowPlainHttp?: boolean;
}

export interface Endpoint {
  readonly url: URL;
  /** The address as messages show it. */
  readonly shown: string;
  readonly key: string | null;
}

/**
 * Throws a `ProblemError` (`usage`) for an address that is none, for other schemes than http and https, for a user name
 * or password in it, for plain http to another machine unless that is allowed, and for a key that no header can carry.
 */
export function endpointOf({ endpoint, key, allowPlainHttp = false }: EndpointOptions): Endpoint {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw wrong(
      'The address of the language model is no http or https address.',
      'Give the base address of its API, such as http://localhost:11434/v1.',
    );
  if (url.username !== '' || url.password !== '')
    throw wrong('The address of the language model has a user name or password in it.', 'Give a key instead.');
  if (url.protocol === 'http:' && !isLoopback(url.hostname) && !allowPlainHttp)
    throw wrong(
      `${url.origin} is another machine, and over plain http the key and the articles could be read on the way.`,
      'Use its https address, or reach it through a tunnel that ends on this machine.',
    );
  const trimmed = key?.trim() ?? '';
  if (!/^[\x21-\x7e]*$/.test(trimmed))
    throw wrong('The key for the language model has a space or another character that no key has.', 'Copy it again.');
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
  url.hash = '';
  return { url, shown: `${url.origin}${url.pathname}`, key: trimmed === '' ? null : trimmed };
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);

const wrong = (message: string, hint: string): ProblemError =>
  new ProblemError({ code: 'usage', message, hint } satisfies Problem);
