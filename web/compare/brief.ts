/** As much of a whole article as is shown beside something of it. */
import type { Article } from '../../src/model/article.ts';
import type { ArticleBrief } from '../../src/service/types.ts';

export const briefOf = ({ id, file, headline, outlet, published }: Article): ArticleBrief => ({
  id,
  file,
  headline: headline.value,
  outlet: outlet.value,
  published: published.value,
});
