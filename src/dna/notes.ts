/**
 * What a document of Discourse Network Analyzer has no column for, as lines of its notes: `Key: value`. Takes an article,
 * gives notes, and reads them back. Notes that somebody wrote by hand are left alone. Pure.
 */
import type { Article, ArticleMetadata } from '../model/article.ts';

const keys = [
  'Article',
  'File',
  'Headline',
  'Published',
  'Agency',
  'Address',
  'Language',
  'Read from the text',
] as const;
type Key = (typeof keys)[number];
export type Notes = Readonly<Partial<Record<Key, string>>>;

/** What was found in the article's own words, and will be again. */
const ownWords = new Set(['dateline', 'byline', 'leading-date', 'first-line', 'credit-line', 'detected', 'url']);
const fields: readonly ArticleMetadata[] = ['headline', 'outlet', 'byline', 'agency', 'published', 'language'];

export function writeNotes(article: Article): string {
  const { id, file, headline, published, agency, url, language } = article;
  const read = fields.filter((field) => {
    const found = article[field];
    return found.value !== null && ownWords.has(found.from);
  });
  const lines: Record<Key, string | null> = {
    Article: id,
    File: file,
    // A title has 190 characters at most, and an article without a headline has its file's name there.
    Headline: headline.value ?? 'not known',
    Published: published.value ?? `not known (${published.reason})`,
    Agency: agency.value,
    Address: url.value,
    Language: language.value,
    'Read from the text': read.length > 0 ? read.join(', ') : null,
  };
  return keys.flatMap((key) => (lines[key] === null ? [] : `${key}: ${lines[key].replace(/\s+/g, ' ')}`)).join('\n');
}

/** Empty for notes that are not ours. */
export function readNotes(notes: string): Notes {
  const lines = notes.split('\n').flatMap((line) => {
    const [, key, value] = /^([A-Z][a-z ]+): (.+)$/.exec(line.trim()) ?? [];
    return keys.includes(key as Key) ? [[key, value] as const] : [];
  });
  const found: Notes = Object.fromEntries(lines);
  return found.Article === undefined ? {} : found;
}
