/**
 * What stands before every answer: security headers, and a check that the request was meant for this server.
 * The record has no accounts; it is protected by listening on this computer alone and by what is here.
 */

import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
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

/** Refuses a request without `Authorization: Bearer TOKEN`. Compares hashes, so that the time taken tells nothing. */
export const withToken = (token: string): MiddlewareHandler => {
  const digest = (value: string) => createHash('sha256').update(value).digest();
  const expected = digest(`Bearer ${token}`);
  return async (c, next) => {
    if (timingSafeEqual(digest(c.req.header('authorization') ?? ''), expected)) return next();
    c.header('WWW-Authenticate', 'Bearer');
    return answer(
      c,
      {
        code: 'forbidden',
        message: 'Writing needs the token of the process that has the workspace.',
        hint: 'Send it as “Authorization: Bearer TOKEN”.',
      },
      401,
    );
  };
};

export const bodyLimit: MiddlewareHandler = limitBody({
  maxSize: maxBody,
  onError: (c) =>
    answer(c, {
      code: 'file-too-large',
      message: `The body is larger than ${maxBody / 2 ** 20} MiB.`,
      hint: 'Send the articles in several requests.',
    }),
});
