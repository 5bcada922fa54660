/**
 * What a page says about its article outside the text: JSON-LD, Open Graph, meta tags, then the markup itself. Takes
 * the document as parsed, before anything is removed; gives candidates in that order. Never throws on broken JSON-LD.
 */
import type { MetadataOrigin } from '../model/article.ts';
import { type Candidates, candidate, noCandidates } from './candidates.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const articleType = /(?:Article|BlogPosting|Report|Review|Newscast)$/;

/** Every object of the page's JSON-LD, out of lists and graphs. */
function objectsOf(value: unknown, depth = 0): Json[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((v) => objectsOf(v, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsOf(value['@graph'], depth + 1), ...objectsOf(value.mainEntity, depth + 1)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

/** A JSON-LD value that may be a string, an object with a name, or a list of either. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (!isObject(value)) return [];
  return namesOf(value.name ?? value['@value']);
}

const typesOf = (object: Json): string[] => [object['@type']].flat().filter((t) => typeof t === 'string');

export interface PageMetadata {
  readonly candidates: Candidates;
  /** The page says that the article is not free to read. */
  readonly paywalled: boolean;
}

export function readPageMetadata(document: Document, address: string | null): PageMetadata {
  const candidates = noCandidates();
  const add = (field: keyof Candidates, value: string | null | undefined, from: MetadataOrigin): void => {
    if (value !== null && value !== undefined && value.trim() !== '') candidates[field].push(candidate(value, from));
  };
  const absolute = (href: string | null | undefined): string | null => {
    try {
      return href ? new URL(href, address ?? undefined).href : null;
    } catch {
      return null;
    }
  };

  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const objects = scripts.flatMap((s) => objectsOf(parseJson(s.textContent ?? '')));
  const article = objects.find((o) => typesOf(o).some((t) => articleType.test(t)));
  if (article !== undefined) {
    add('headline', namesOf(article.headline ?? article.name)[0], 'json-ld');
    // A publisher may be given as a reference to another object of the page.
    const publisher = isObject(article.publisher) ? article.publisher : null;
    const referred =
      publisher && objects.find((o) => o !== publisher && o['@id'] === publisher['@id'] && o.name !== undefined);
    add('outlet', namesOf(article.publisher)[0] ?? namesOf(referred?.name)[0], 'json-ld');
    add('byline', namesOf(article.author).join(', '), 'json-ld');
    add('agency', namesOf(article.sourceOrganization ?? article.creditText)[0], 'json-ld');
    add('published', namesOf(article.datePublished ?? article.dateCreated)[0], 'json-ld');
    add('language', namesOf(article.inLanguage)[0], 'json-ld');
    add('url', absolute(typeof article.url === 'string' ? article.url : null), 'json-ld');
  }

  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = ['property', 'name', 'itemprop', 'http-equiv'].map((a) => element.getAttribute(a)).find((v) => v);
    const content = element.getAttribute('content');
    if (key && content?.trim() && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
  }
  const addMeta = (field: keyof Candidates, from: MetadataOrigin, ...keys: readonly string[]): void => {
    for (const key of keys) add(field, meta.get(key), from);
  };
  addMeta('headline', 'open-graph', 'og:title');
  addMeta('outlet', 'open-graph', 'og:site_name');
  addMeta('published', 'open-graph', 'article:published_time', 'og:article:published_time');
  addMeta('language', 'open-graph', 'og:locale');
  const author = meta.get('article:author');
  if (author !== undefined && !/^https?:/.test(author)) add('byline', author, 'open-graph');

  addMeta('headline', 'meta', 'twitter:title', 'dc.title', 'parsely-title');
  addMeta('outlet', 'meta', 'dc.publisher', 'publisher', 'application-name');
  addMeta('byline', 'meta', 'author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl');
  addMeta(
    'published',
    'meta',
    ...['datepublished', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'parsely-pub-date'],
    ...['sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'date'],
  );
  addMeta('language', 'meta', 'content-language', 'dc.language');

  const heading = document.querySelector('article h1, main h1, h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  add('headline', heading, 'html');
  add('headline', title, 'html');
  add('outlet', siteInTitle(title ?? '', heading ?? ''), 'html');
  const byline = document.querySelector('[rel="author"], [itemprop="author"], .author, .byline')?.textContent?.trim();
  if (byline && byline.length <= 100) add('byline', byline, 'html');
  const time = document.querySelector(
    'time[itemprop="datePublished"][datetime], article time[datetime], time[pubdate], time[datetime]',
  );
  add('published', time?.getAttribute('datetime') || time?.textContent, 'html');
  add('language', document.documentElement.getAttribute('lang'), 'html');

  const canonical = absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  candidates.url.unshift(...(canonical === null ? [] : [candidate(canonical, 'html')]));
  add('url', absolute(meta.get('og:url')), 'open-graph');
  if (address !== null) add('url', address, 'given');

  const sites = candidates.outlet.map((c) => c.value.trim());
  candidates.headline = candidates.headline.map((c) => ({ ...c, value: withoutSite(c.value, sites) }));
  candidates.byline = candidates.byline.map((c) => ({ ...c, value: c.value.replace(/^\s*by\s+/i, '') }));
  return {
    candidates,
    paywalled: article?.isAccessibleForFree === false || /^false$/i.test(String(article?.isAccessibleForFree)),
  };
}

/** `Headline | Site` → `Headline`, where the page says that its site is called so. */
function withoutSite(headline: string, sites: readonly string[]): string {
  const match = /^(.{8,}?)\s+[|–—-]\s+([^|–—]+)$/s.exec(headline.trim());
  return match && sites.some((s) => s.toLowerCase() === match[2]!.trim().toLowerCase()) ? match[1]! : headline;
}

/** `Headline - Site` and `Site :: Headline`, where the heading of the page is the headline. */
function siteInTitle(title: string, heading: string): string | null {
  if (heading === '' || !title.includes(heading)) return null;
  const [before = '', after = ''] = title.split(heading, 2);
  const site =
    before === ''
      ? /^\s*(?:[|–—»-]|::)\s*(.+)$/.exec(after)
      : after === ''
        ? /^(.+?)\s*(?:[|–—«:-]|::)\s*$/.exec(before)
        : null;
  return site?.[1]?.split(/\s+[|–—-]\s+/).at(-1) ?? null;
}
