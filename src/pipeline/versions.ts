/**
 * Which of two versions of one article stays. Articles with the same text, headline and time are one article, though
 * one file may say more about it than another; the choice depends on the two alone, not on which came first.
 */
import type { Article, ArticleMetadata } from '../model/article.ts';

const metadata: readonly ArticleMetadata[] = ['headline', 'outlet', 'byline', 'agency', 'published', 'url', 'language'];

/** The one that says more; what a person said counts double. Between equals, the first in the order of their JSON. */
export function better(a: Article, b: Article): Article {
  const difference = said(b) - said(a);
  if (difference !== 0) return difference < 0 ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

const said = (article: Article): number =>
  metadata.reduce((sum, key) => {
    const found = article[key];
    return sum + (found.value === null ? 0 : found.from === 'given' ? 2 : 1);
  }, 0);
