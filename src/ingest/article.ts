/**
 * A draft, text with what its input said about it → an article. Takes one draft and what the person said; gives the
 * article and the problems met on the way. Pure: the same draft gives the same article on every machine.
 */
import type { Article, ArticleMetadata, Found } from '../model/article.ts';
import { contentId } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import { type Candidate, type Candidates, candidate, noCandidates } from './candidates.ts';
import { readDate, readDateInUrl } from './dates.ts';
import { storable } from './decode.ts';
import { detectLanguage, languageOfTag } from './language.ts';
import { articleBytes, megabytes } from './limits.ts';
import { readMarks } from './marks.ts';
import { canonicalName, isAgency, type OutletLookup } from './outlets.ts';

/** What an input gives for one article. Candidates are in the order in which their kind of input is to be believed. */
export interface Draft {
  readonly file: string;
  readonly origin: string;
  readonly text: string;
  readonly candidates: Candidates;
  readonly line?: number;
}

/** What the person said of everything that is added. */
export interface Given {
  readonly outlet?: string;
  /** As `readDate` reads it. */
  readonly published?: string;
  readonly knownOutlets: OutletLookup;
}

/** Longer values are no headline or name but something gone wrong in the page. */
const longestValue = 1000;

const clean = (value: string): string => storable(value).text.replace(/\s+/g, ' ').trim();

function first(candidates: readonly Candidate[], reason: string): Found<string> {
  for (const { value, ...rest } of candidates) {
    const cleaned = clean(value);
    if (cleaned !== '' && cleaned.length <= longestValue) return { value: cleaned, ...rest };
  }
  return { value: null, reason };
}

/** The first candidate that `read` understands, in what it read; or the reason with the first that it did not. */
function firstRead(
  candidates: readonly Candidate[],
  read: (value: string) => string | null,
  reason: string,
  unread: (value: string) => string,
): Found<string> {
  for (const { value, ...rest } of candidates) {
    const understood = read(value);
    if (understood !== null) return { value: understood, ...rest };
  }
  const odd = candidates[0]?.value;
  return { value: null, reason: odd === undefined ? reason : unread(clean(odd).slice(0, 60)) };
}

/** An absolute web address without its fragment, or null. */
export function readUrl(value: string): string | null {
  try {
    const url = new URL(value);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

const hostOf = (url: string | null): string => (url === null ? '' : new URL(url).hostname.replace(/^www\./, ''));

/** A host or one of the domains it lies in, as known. */
function outletOfHost(host: string, known: OutletLookup): string | null {
  const labels = host.split('.');
  for (let i = 0; i + 1 < labels.length; i++) {
    const outlet = known(labels.slice(i).join('.'));
    if (outlet !== null) return outlet.name;
  }
  return null;
}

function findOutlet(candidates: readonly Candidate[], known: OutletLookup): Found<string> {
  const found = first(candidates, 'neither the text nor the input names the outlet');
  return found.value === null ? found : { ...found, value: canonicalName(found.value, known) };
}

/** An outlet that credits itself in its dateline draws on nobody; an agency's own dispatch is its copy. */
function findAgency(candidates: readonly Candidate[], outlet: string | null, known: OutletLookup): Found<string> {
  const named = candidates.map((c) => ({ ...c, value: canonicalName(clean(c.value), known) }));
  const others = named.filter((c) => c.value.toLowerCase() !== outlet?.toLowerCase() || isAgency(c.value, known));
  const reason = named.length > 0 ? 'the credit names the outlet itself' : 'no agency is credited';
  return first(others, reason);
}

/** A byline that names an agency credits it, and leaves the author unnamed. */
function splitByline(all: Candidates, known: OutletLookup): void {
  const agencies = all.byline.filter((c) => isAgency(clean(c.value), known));
  all.agency.push(...agencies);
  all.byline = all.byline.filter((c) => !agencies.includes(c));
}

function findLanguage(candidates: readonly Candidate[], text: string): Found<string> {
  const found = firstRead(candidates, languageOfTag, '', () => '');
  if (found.value !== null) return found;
  const detected = detectLanguage(text);
  return 'value' in detected ? { value: detected.value, from: 'detected' } : { value: null, reason: detected.reason };
}

export interface Made {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/**
 * Metadata is the first found in this order: what the person said, what the input says beside the text, what the
 * text says, what the address says. The id is made of the text and of the headline, publication time, outlet and host
 * that were declared beside it: a report that comes twice is one article whatever its file is called, another outlet's
 * copy of it is another, and the id outlives changes to the dossier and to the rules that read the text.
 */
export function makeArticle(draft: Draft, given: Given): Made {
  const place = { file: draft.origin, ...(draft.line === undefined ? {} : { line: draft.line }) };
  if (draft.text.trim() === '') {
    return { article: null, problems: [{ code: 'file-empty', message: 'There is no text in it.', ...place }] };
  }
  if (Buffer.byteLength(draft.text) > articleBytes) return { article: null, problems: [tooLarge(place)] };
  const problems: Problem[] = [];
  const { text, replaced } = storable(draft.text);
  if (replaced > 0) {
    problems.push({
      code: 'encoding-broken',
      message: `${replaced === 1 ? 'One character was' : `${replaced} characters were`} U+0000 or half a surrogate pair; each reads as \uFFFD.`,
      hint: 'Nothing needs to be done unless words are missing.',
      ...place,
    });
  }
  const known = given.knownOutlets;
  const own = draft.candidates;
  const marks = readMarks(text, known, {
    headline: first(own.headline, '').value,
    byline: first(own.byline, '').value,
  });
  const all = noCandidates();
  for (const field of Object.keys(all) as ArticleMetadata[]) all[field].push(...own[field]);
  const url = firstRead(all.url, readUrl, 'no address is given', (odd) => `“${odd}” is no web address`);
  if (given.outlet !== undefined) all.outlet.unshift(candidate(given.outlet, 'given'));
  if (given.published !== undefined) all.published.unshift(candidate(given.published, 'given'));
  const declared = (['headline', 'published', 'outlet'] as const).map((field) => clean(all[field][0]?.value ?? ''));
  const outletOfUrl = outletOfHost(hostOf(url.value), known);
  if (outletOfUrl !== null) all.outlet.push(candidate(outletOfUrl, 'url'));
  for (const field of Object.keys(all) as ArticleMetadata[]) all[field].push(...marks.candidates[field]);
  splitByline(all, known);
  const dayOfUrl = url.value === null ? null : readDateInUrl(url.value);
  if (dayOfUrl !== null) all.published.push(candidate(dayOfUrl, 'url'));

  const headline = first(all.headline, 'the text does not begin with a headline');
  const published = firstRead(
    all.published,
    readDate,
    'neither the text nor the input says when it was published',
    (odd) => `“${odd}” could not be read as a date`,
  );
  const outlet = findOutlet(all.outlet, known);
  const article: Article = {
    id: contentId('a', text, ...declared, hostOf(url.value)),
    file: draft.file,
    origin: draft.origin,
    text,
    furniture: marks.furniture,
    headline,
    outlet,
    byline: first(all.byline, 'no author is named'),
    agency: findAgency(all.agency, outlet.value, known),
    published,
    url,
    language: findLanguage(all.language, text),
  };
  return { article, problems };
}

export const tooLarge = (place: Pick<Problem, 'file' | 'line'>, limit = articleBytes): Problem => ({
  code: 'file-too-large',
  message: `It is larger than ${megabytes(limit)}, the most that is read as one.`,
  hint: 'If it holds several articles, write them as JSONL, one a line.',
  ...place,
});
