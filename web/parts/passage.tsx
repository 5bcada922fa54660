/** Words of a report, as a link that opens the report at them. */
import { Link } from 'wouter';
import type { Passage as Words } from '../../src/model/statement.ts';
import type { ArticleBrief } from '../../src/service/types.ts';
import { wordsPage } from '../words/links.ts';

export function Passage({ of, article }: { of: Words; article: Pick<ArticleBrief, 'id'> }) {
  return (
    <Link href={wordsPage(article.id, of.spans)} className="passage">
      {of.text}
    </Link>
  );
}
