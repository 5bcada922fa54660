/** What is known about a report, each with where it was found, or why it is missing. */
import type { Article, ArticleMetadata, Found, MetadataOrigin } from '../../src/model/article.ts';
import { webAddress } from '../words/links.ts';

const names: Readonly<Record<ArticleMetadata, string>> = {
  headline: 'Headline',
  outlet: 'Outlet',
  byline: 'Byline',
  agency: 'Agency',
  published: 'Published',
  url: 'Address',
  language: 'Language',
};

const origins: Readonly<Record<MetadataOrigin, string>> = {
  given: 'given when it was added',
  'json-ld': 'from the page’s JSON-LD',
  'open-graph': 'from the page’s Open Graph tags',
  meta: 'from the page’s meta tags',
  html: 'from the page’s markup',
  feed: 'from the feed',
  json: 'from the line of JSON',
  dna: 'from the database of Discourse Network Analyzer',
  dateline: 'from the dateline',
  byline: 'from the byline',
  'leading-date': 'from the date at the head of the text',
  'first-line': 'from the first line of the text',
  'credit-line': 'from the credit line',
  url: 'from its address',
  detected: 'detected from the text',
  extractor: 'from the page, by the extractor',
};

export function About({ article }: { article: Article }) {
  return (
    <details className="about" open>
      <summary>About this report: what is known and from where</summary>
      <dl>
        {(Object.keys(names) as ArticleMetadata[]).map((key) => (
          <div key={key}>
            <dt>{names[key]}</dt>
            <Value found={article[key]} />
          </div>
        ))}
        <div>
          <dt>Read from</dt>
          <dd>{article.origin}</dd>
        </div>
      </dl>
    </details>
  );
}

function Value({ found }: { found: Found<string> }) {
  if (found.value === null) {
    return (
      <dd>
        <span className="missing">Not known.</span> <span className="aside">{found.reason}</span>
      </dd>
    );
  }
  const address = webAddress(found.value);
  return (
    <dd>
      {address === null ? (
        found.value
      ) : (
        <a href={address} rel="noopener noreferrer" target="_blank">
          {found.value}
        </a>
      )}{' '}
      <span className="aside">{origins[found.from]}</span>
    </dd>
  );
}
