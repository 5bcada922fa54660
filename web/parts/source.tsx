/** Which report something stands in: outlet, headline and date. */
import { Link } from 'wouter';
import type { ArticleBrief } from '../../src/service/types.ts';
import * as dates from '../words/dates.ts';
import { articlePage } from '../words/links.ts';

export const nameOf = ({ outlet, file }: Pick<ArticleBrief, 'outlet' | 'file'>): string => outlet ?? file;

export function Source({ of }: { of: ArticleBrief }) {
  return (
    <span className="source-of">
      <span className="outlet">{of.outlet ?? 'outlet not known'}</span>,{' '}
      <Link href={articlePage(of.id)}>
        <cite>{of.headline ?? of.file}</cite>
      </Link>
      ,{' '}
      {of.published === null ? (
        <span className="undated">undated</span>
      ) : (
        <time dateTime={of.published}>{dates.day(of.published.slice(0, 10))}</time>
      )}
    </span>
  );
}
