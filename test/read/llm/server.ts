/** A chat completions server of our own: answers as it is told to, well or badly, and keeps what it was asked. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Asked {
  readonly authorization: string | undefined;
  readonly path: string;
  readonly system: string;
  readonly user: string;
  /** The words of the block that attributions are asked for, as far as one is there. */
  readonly part: string;
  readonly format: string | null;
  readonly temperature: number | undefined;
  readonly stream: boolean;
}

/** What the server does with one request. */
export type Reaction = (response: ServerResponse, request: IncomingMessage) => void;

export interface Item {
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
}

export const item = (source: string, cue: string, ...content: string[]): Item => ({ source, cue, content });

/** A completion whose message is `content`. */
export const saying =
  (content: string, finish = 'stop', usage: object | null = { total_tokens: 100 }): Reaction =>
  (response) =>
    json(response, 200, {
      id: 'c-1',
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
      ...(usage && { usage }),
    });

export const giving = (...attributions: readonly Item[]): Reaction => saying(JSON.stringify({ attributions }));

export const failing =
  (status: number, message = 'no', headers: Record<string, string> = {}): Reaction =>
  (response) =>
    json(response, status, { error: { message } }, headers);

export const page =
  (status: number): Reaction =>
  (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Gateway {"a":1}</html>');
  };

export const hang: Reaction = () => {};
export const reset: Reaction = (_, request) => void request.socket.resetAndDestroy();

/** A byte now and then, and never the last. */
export const drip: Reaction = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
};

export const stream: Reaction = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end('data: {"choices":[{"delta":{"content":"{"}}]}\n\ndata: [DONE]\n\n');
};

/** Megabytes without an end. */
export const flood: Reaction = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(65_536))) {}
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

export interface Server {
  readonly endpoint: string;
  readonly asked: Asked[];
  /** The most requests that were open at once. */
  most(): number;
  close(): Promise<void>;
}

/** Each request gets the next of the reactions, the last again and again; or what the function gives for it. */
export async function serve(react: Reaction[] | ((asked: Asked) => Reaction)): Promise<Server> {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const now = understand(request, JSON.parse(await text(request)));
    asked.push(now);
    const reaction = typeof react === 'function' ? react(now) : react[Math.min(asked.length, react.length) - 1]!;
    reaction(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    most: () => most,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Body {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
  readonly temperature?: number;
  readonly stream: boolean;
}

function understand(request: IncomingMessage, body: Body): Asked {
  const [system = '', user = ''] = body.messages.map(({ content }) => content);
  const part = /\[(fence-\w+) part begins\]\n([\s\S]*)\n\[\1 part ends\]/.exec(user)?.[2] ?? '';
  return {
    authorization: request.headers.authorization,
    path: request.url ?? '',
    system,
    user,
    part,
    format: body.response_format?.type ?? null,
    temperature: body.temperature,
    stream: body.stream,
  };
}

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
