/** Which articles go back to one text. Takes articles; gives links and families. Pure; never looks at a quotation alone. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Article } from '../../model/article.ts';
import type { Aligned, CopyFamily, CopyLink } from '../../model/copy.ts';
import type { Linking } from '../linking.ts';

export const copies: Linking<Article, CopyLink> = {
  keys: () => [],
  least: 2,
  compare: () => null,
};

/** Passages that two articles share, in the order of `a`; `here` is in `a`. */
export const align = (_a: Article, _b: Article): Aligned[] => [];

/** The family of articles that links hold together: two or more, every one reachable from every other. */
export function familyOf(_articles: readonly Article[], _links: readonly CopyLink[], _dossier: Lookup): CopyFamily {
  throw new Error('Not yet.');
}
