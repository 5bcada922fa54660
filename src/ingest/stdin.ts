/**
 * Standard input → drafts. What it is is decided by looking: `{` begins JSONL, `<?xml`, `<rss` and `<feed` a feed, any
 * other `<` a page, all else a text. Holds one text or page, or one line of JSONL, and stops reading at the limit.
 */
import type { Problem } from '../model/problem.ts';
import { type Draft, tooLarge } from './article.ts';
import { looksLikeFeed } from './feed.ts';
import { readJsonl } from './jsonl.ts';
import { articleBytes, pageBytes } from './limits.ts';
import { readFeedEntries, readHtml, readText, type Source } from './sources.ts';

const origin = '-';
const name = 'stdin';

/** Enough to see what it is, white space and a declaration included. */
const enough = 1024;

async function* continued(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function readAll(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

export async function* readStdin(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Draft | Problem> {
  const iterator = stdin[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    head.push(next.value);
    length += next.value.length;
    if (length >= enough) break;
  }
  const looks = Buffer.concat(head)
    .subarray(0, enough)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  const chunks = continued(head, iterator);
  if (looks.startsWith('{')) {
    yield* readJsonl(chunks, origin, name);
    return;
  }
  const markup = /^<[a-z!?]/i.test(looks);
  const limit = markup ? pageBytes : articleBytes;
  const bytes = await readAll(chunks, limit);
  if (bytes === null) {
    yield tooLarge({ file: origin }, limit);
    return;
  }
  const source: Source = { bytes, origin, name, address: null };
  if (!markup) yield* readText(source);
  else if (looksLikeFeed(looks)) yield* readFeedEntries(source, null);
  else yield* readHtml(source);
}
