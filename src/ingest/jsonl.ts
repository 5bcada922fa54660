/**
 * JSONL, one article a line → drafts. Takes a stream of bytes; gives a draft or a problem for each line and holds one
 * line at a time. `docs/input.md` documents the keys, and a test compares the two.
 */
import { z } from 'zod';
import type { ArticleMetadata } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Draft } from './article.ts';
import { tooLarge } from './article.ts';
import { candidate, noCandidates } from './candidates.ts';
import { readDate } from './dates.ts';
import { decode } from './decode.ts';
import { jsonlLineBytes } from './limits.ts';
import { readLines } from './lines.ts';

const optional = z.string().nullish();

/** The keys of a line. Others are allowed and not read. */
export const jsonlLine = z.object({
  text: z.string(),
  id: z.union([z.string(), z.number()]).nullish(),
  headline: optional,
  outlet: optional,
  byline: optional,
  agency: optional,
  published: optional,
  url: optional,
  language: optional,
});

const metadata: readonly ArticleMetadata[] = ['headline', 'outlet', 'byline', 'agency', 'published', 'url', 'language'];

export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  name: string,
): AsyncGenerator<Draft | Problem> {
  for await (const { number, bytes } of readLines(chunks, jsonlLineBytes)) {
    const place = { file: origin, line: number };
    if (bytes === null) {
      yield tooLarge(place, jsonlLineBytes);
      continue;
    }
    if (number === 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
      yield {
        code: 'encoding-broken',
        message: 'JSONL is UTF-8; this is UTF-16.',
        hint: 'Save it as UTF-8.',
        ...place,
      };
      return;
    }
    const decoded = decode(bytes);
    if (decoded === null) {
      yield {
        code: 'json-line-broken',
        message: 'It is not text.',
        hint: 'Write one JSON object on each line.',
        ...place,
      };
      continue;
    }
    if (decoded.text.trim() === '') continue;
    if (decoded.broken)
      yield { code: 'encoding-broken', message: decoded.broken.message, hint: 'Save it as UTF-8.', ...place };
    yield* readLine(decoded.text, number, origin, name);
  }
}

function* readLine(source: string, line: number, origin: string, name: string): Generator<Draft | Problem> {
  const place = { file: origin, line };
  const value = parseObject(source);
  if (value === null) {
    const hint = 'Write one JSON object on each line; the last line may have been cut off.';
    yield { code: 'json-line-broken', message: 'The line is not a whole JSON object.', hint, ...place };
    return;
  }
  const parsed = jsonlLine.safeParse(value);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    const what =
      'text' in value || path[0] !== 'text' ? `The key "${path.join('.')}": ${message}.` : 'The key "text" is missing.';
    yield { code: 'json-line-invalid', message: what, hint: 'The keys are listed in docs/input.md.', ...place };
    return;
  }
  const { id, text, ...rest } = parsed.data;
  const candidates = noCandidates();
  for (const field of metadata) if (rest[field]) candidates[field].push(candidate(rest[field], 'json'));
  if (rest.published && readDate(rest.published) === null) {
    yield {
      code: 'json-line-invalid',
      message: `The key "published": “${rest.published.slice(0, 60)}” could not be read as a date; the article is kept without it.`,
      hint: 'Write dates as 2031-04-15 or 2031-04-15T14:05:00+02:00.',
      ...place,
    };
  }
  const file = id === undefined || id === null || id === '' ? `${name}-${line}` : String(id);
  yield { file, origin, text, candidates, line };
}

function parseObject(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
