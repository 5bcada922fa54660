/** Which report something stands in: outlet or credited agency, headline and date. */
import { Link } from 'wouter';
import type { ArticleBrief } from '../../src/service/types.ts';
import * as dates from '../words/dates.ts';
import { articlePage } from '../words/links.ts';

/** An agency is called credited, since a credit does not say who published the report. */
export function Outlet({ of: { outlet, agency } }: { of: Pick<ArticleBrief, 'outlet' | 'agency'> }) {
  if (outlet !== null) return <span className="outlet">{outlet}</span>;
  if (agency === null) return <span>outlet not known</span>;
  return (
    <span>
      {agency} <span className="tag">(credited)</span>
    </span>
  );
}

export function Source({ of }: { of: ArticleBrief }) {
  return (
    <span className="source-of">
      <Outlet of={of} />,{' '}
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
