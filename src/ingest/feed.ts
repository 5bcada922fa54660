/**
 * An RSS, Atom or RDF feed's source → its entries, each with what the feed says of it and, where the feed carries the
 * whole article, that article. Takes a string; gives null when it is no feed. Fetches nothing.
 */
import { parseFeed } from 'feedsmith';
import { type Candidates, candidate, noCandidates } from './candidates.ts';
import { parsePage } from './dom.ts';
import { readPage } from './page.ts';

export interface Entry {
  readonly title: string | null;
  /** Absolute address of the entry's page. */
  readonly url: string | null;
  readonly candidates: Candidates;
  /** The whole article, where the feed has it. */
  readonly text: string | null;
}

export interface Feed {
  readonly title: string | null;
  readonly entries: readonly Entry[];
}

const beginsFeed = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i;

/** Whether the first characters are a feed's, whatever its server or its name says that it is. */
export const looksLikeFeed = (head: string): boolean => beginsFeed.test(head);

/** Feed text from this length on is taken for the whole article, unless it says that it goes on elsewhere. */
const wholeArticle = 900;
const goesOn =
  /(?:…|\.\.\.|\[\s*(?:…|\.\.\.|&hellip;)\s*\]|read (?:more|the (?:full|rest)).{0,40}|continue reading.{0,80}|appeared first on .{0,80})$/i;

/** What the formats say of an entry, under one set of names. */
interface Said {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly published?: string | undefined;
  readonly authors: readonly (string | undefined)[];
  readonly bodies: readonly (string | undefined)[];
}

interface SaidFeed {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly entries: readonly Said[];
}

function readFormats(source: string): SaidFeed | null {
  const { format, feed } = parseFeed(source);
  if (format === 'rss') {
    return {
      ...feed,
      entries: (feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        published: item.pubDate ?? item.dc?.dates?.[0],
        authors: item.dc?.creators ?? item.authors?.map(String) ?? [],
        bodies: [item.content?.encoded, item.description],
      })),
    };
  }
  if (format === 'atom') {
    const alternate = (links: readonly { href?: string; rel?: string }[] | undefined) =>
      links?.find((l) => l.rel === undefined || l.rel === 'alternate')?.href;
    return {
      title: feed.title?.value,
      link: alternate(feed.links),
      language: feed.xml?.lang,
      entries: (feed.entries ?? []).map((entry) => ({
        title: entry.title?.value,
        link: alternate(entry.links),
        published: entry.published ?? entry.updated,
        authors: entry.authors?.map((a) => a.name) ?? [],
        bodies: [entry.content?.value, entry.summary?.value],
      })),
    };
  }
  if (format === 'rdf') {
    return {
      ...feed,
      language: feed.dc?.languages?.[0],
      entries: (feed.items ?? []).map((item) => ({
        title: item.title,
        link: item.link,
        published: item.dc?.dates?.[0],
        authors: item.dc?.creators ?? [],
        bodies: [item.content?.encoded, item.description],
      })),
    };
  }
  return null;
}

/** Titles and names come with entities and sometimes with tags. */
const plainText = (markup: string | undefined): string | null => {
  if (markup === undefined) return null;
  const text = /[<&]/.test(markup) ? parsePage(markup).querySelector('body')!.textContent : markup;
  return text?.replace(/\s+/g, ' ').trim() || null;
};

function absolute(link: string | undefined, base: string | null | undefined): string | null {
  try {
    return link ? new URL(link, base ?? undefined).href : null;
  } catch {
    return null;
  }
}

function readEntry(said: Said, feed: SaidFeed, address: string | null): Entry {
  const candidates = noCandidates();
  const add = (field: keyof Candidates, value: string | null | undefined): void => {
    if (value) candidates[field].push(candidate(value, 'feed'));
  };
  const title = plainText(said.title);
  const url = absolute(said.link?.trim(), absolute(feed.link, address) ?? address);
  add('headline', title);
  add('outlet', plainText(feed.title));
  add(
    'byline',
    said.authors
      .map(plainText)
      .filter((a) => a !== null)
      .join(', '),
  );
  add('published', said.published);
  add('url', url);
  add('language', feed.language);
  for (const body of said.bodies) {
    if (body === undefined) continue;
    const page = readPage(`<body><article>${body}</article></body>`, url);
    if (page.text === null || page.text.length < wholeArticle) continue;
    if (!goesOn.test(page.text)) return { title, url, candidates, text: page.text };
  }
  return { title, url, candidates, text: null };
}

/** @param address where the feed itself came from, or null for a file. */
export function readFeed(source: string, address: string | null): Feed | null {
  let feed: SaidFeed | null;
  try {
    feed = readFormats(source);
  } catch {
    // The library throws on what it does not recognise as a feed.
    return null;
  }
  if (feed === null) return null;
  const said = feed;
  return { title: plainText(said.title), entries: said.entries.map((entry) => readEntry(entry, said, address)) };
}
