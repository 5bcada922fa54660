/** The bytes of one text, page or feed → drafts. Takes bytes with where they came from; gives drafts and problems. */
import type { Problem } from '../model/problem.ts';
import type { Draft } from './article.ts';
import { type Candidates, candidate, noCandidates } from './candidates.ts';
import { type Decoded, decode } from './decode.ts';
import { readFeed } from './feed.ts';
import { feedEntries } from './limits.ts';
import { charsetOfPage, readPage } from './page.ts';
import { isProblem } from './result.ts';

export interface Source {
  readonly bytes: Uint8Array;
  /** As given by the person. */
  readonly origin: string;
  readonly name: string;
  /** Where it was fetched from; null for a file. */
  readonly address: string | null;
  /** The encoding that the server declared. */
  readonly charset?: string;
}

type DraftOrProblem = Draft | Problem;

function* decoded(source: Source, declared: string | undefined): Generator<Problem, Decoded | null> {
  const file = source.origin;
  if (source.bytes.length === 0) {
    yield { code: 'file-empty', message: 'There is nothing in it.', file };
    return null;
  }
  const result = decode(source.bytes, source.charset ?? declared);
  if (result === null) {
    yield {
      code: 'file-binary',
      message: 'It is not text.',
      hint: 'Save the article as text or HTML and add that.',
      file,
    };
  } else if (result.broken !== null) {
    const { message, line } = result.broken;
    yield {
      code: 'encoding-broken',
      message,
      hint: 'Save it as UTF-8 and add it again if words are damaged.',
      file,
      line,
    };
  }
  return result;
}

/** The file, decoded, is the text: nothing is taken from it or changed in it. */
export function* readText(source: Source): Generator<DraftOrProblem> {
  const result = yield* decoded(source, undefined);
  if (result === null) return;
  const candidates = noCandidates();
  if (source.address !== null) candidates.url.push(candidate(source.address, 'given'));
  yield { file: source.name, origin: source.origin, text: result.text, candidates };
}

export function* readHtml(source: Source): Generator<DraftOrProblem> {
  const result = yield* decoded(source, charsetOfPage(source.bytes));
  if (result === null) return;
  if (result.text.trim() === '') {
    yield { code: 'file-empty', message: 'There is no text in it.', file: source.origin };
    return;
  }
  const page = readPage(result.text, source.address);
  if (page.text === null) {
    const hint = 'Copy the article’s text into a .txt file and add that.';
    yield { code: 'html-no-article', message: page.reason, hint, file: source.origin };
    return;
  }
  yield { file: source.name, origin: source.origin, text: page.text, candidates: page.candidates };
}

/** What the feed says of an entry comes after what the entry's page says of itself. */
function withFeed(draft: Draft, feed: Candidates): Draft {
  const candidates = noCandidates();
  for (const field of Object.keys(candidates) as (keyof Candidates)[]) {
    candidates[field].push(...draft.candidates[field], ...feed[field]);
  }
  return { ...draft, candidates };
}

/** The last part of an address that has letters, without its extension; else the host. */
export function nameOfAddress(address: string): string {
  const { pathname, hostname } = new URL(address);
  const part = pathname.split('/').findLast((p) => /\p{L}/u.test(p)) ?? hostname;
  const name = part.replace(/\.(?:html?|php|aspx?|txt|xml|rss)$/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    // Not every percent sign in an address begins an encoded character.
    return name;
  }
}

/**
 * @param fetchEntry reads an entry's page where the feed has only its beginning; null for a feed from a file, since
 * adding a file does not use the network.
 */
export async function* readFeedEntries(
  source: Source,
  fetchEntry: ((url: string) => AsyncIterable<DraftOrProblem>) | null,
): AsyncGenerator<DraftOrProblem> {
  const result = yield* decoded(source, charsetOfPage(source.bytes));
  if (result === null) return;
  const feed = readFeed(result.text, source.address);
  if (feed === null || feed.entries.length === 0) {
    const message = feed === null ? 'This is not an RSS or Atom feed.' : 'The feed has no entries.';
    yield { code: 'feed-broken', message, hint: 'Add the address of a feed or of a page.', file: source.origin };
    return;
  }
  for (const [index, entry] of feed.entries.slice(0, feedEntries).entries()) {
    const file = entry.url ?? source.origin;
    if (entry.text !== null) {
      yield {
        file: entry.url === null ? `${source.name}-${index + 1}` : nameOfAddress(entry.url),
        origin: file,
        text: entry.text,
        candidates: entry.candidates,
      };
    } else if (entry.url === null || fetchEntry === null) {
      const message = `The feed has only the beginning of “${entry.title ?? `entry ${index + 1}`}”.`;
      const hint = entry.url === null ? 'Add the article itself.' : `Add ${entry.url}.`;
      yield { code: 'html-no-article', message, hint, file: source.origin };
    } else {
      for await (const found of fetchEntry(entry.url))
        yield isProblem(found) ? found : withFeed(found, entry.candidates);
    }
  }
  if (feed.entries.length > feedEntries) {
    const message = `Of the feed’s ${feed.entries.length} entries the first ${feedEntries} were read.`;
    yield { code: 'file-too-large', message, hint: 'Add the others by their addresses.', file: source.origin };
  }
}
