/**
 * What stands before every answer: security headers, and a check that the request was meant for this server.
 * The record has no accounts; it is protected by listening on this computer alone and by what is here.
 */

import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit as limitBody } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { answer } from './problems.ts';

/** Bytes in one request; a client that adds more sends it in parts. */
export const maxBody = 64 * 2 ** 20;

/**
 * Pages may load scripts, styles and data from this server and nothing from anywhere else; no inline script, no frame,
 * and (trusted types) no way for a script to turn a string into HTML.
 */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
});

/**
 * Refuses a request whose Host is a name other than `localhost` or `host`. A page elsewhere can point a name of its own
 * at this computer (DNS rebinding) and would then read the record; it cannot do so with an address written in numbers.
 */
export const expectedHost =
  (host: string): MiddlewareHandler =>
  async (c, next) => {
    const name = hostName(c.req.header('host') ?? new URL(c.req.url).host);
    if (name === 'localhost' || name === host.toLowerCase() || isIP(name) !== 0) return next();
    return answer(c, {
      code: 'forbidden',
      message: `This server does not answer to the name “${name}”.`,
      hint: `Open it as ${host} or localhost, or start it with that host.`,
    });
  };

const hostName = (header: string): string =>
  header
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1');

export interface Writers {
  /** Whoever sends `Authorization: Bearer TOKEN` may write anything. */
  readonly token: string;
  /** What the pages of this server may write without it: paths, and all that are below them. */
  readonly pages: readonly string[];
}

/**
 * Refuses to write for anybody but those who have the token and, for what people say of the record, the pages of this
 * server. Tokens are compared as hashes, so that the time taken tells nothing.
 */
export const writers = ({ token, pages }: Writers): MiddlewareHandler => {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  const expected = digest(`Bearer ${token}`);
  return async (c, next) => {
    if (timingSafeEqual(digest(c.req.header('authorization') ?? ''), expected)) return next();
    if (pages.some((path) => c.req.path === path || c.req.path.startsWith(`${path}/`)) && isOwnPage(c)) return next();
    c.header('WWW-Authenticate', 'Bearer');
    return answer(
      c,
      {
        code: 'forbidden',
        message: 'Writing needs the token of the process that has the workspace.',
        hint: 'Send it as “Authorization: Bearer TOKEN”, or use the pages of this server on the computer where it runs.',
      },
      401,
    );
  };
};

/**
 * Whether a page of this very server asks: the browser itself says that the request is of the same origin, and which. No
 * script can set either header, a form can send no JSON, and under a name that was pointed here from elsewhere the
 * request has been refused before.
 */
function isOwnPage(c: Context): boolean {
  const origin = c.req.header('origin');
  return (
    c.req.header('sec-fetch-site') === 'same-origin' &&
    origin === `http://${c.req.header('host') ?? new URL(c.req.url).host}` &&
    /^application\/json(?:;|$)/i.test(c.req.header('content-type') ?? '')
  );
}

/** Whether only this computer can reach a server that listens there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

export const bodyLimit: MiddlewareHandler = limitBody({
  maxSize: maxBody,
  onError: (c) =>
    answer(c, {
      code: 'file-too-large',
      message: `The body is larger than ${maxBody / 2 ** 20} MiB.`,
      hint: 'Send the articles in several requests.',
    }),
});
