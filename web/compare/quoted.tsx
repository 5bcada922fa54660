/** Who is quoted in which of several reports: a row for each speaker, how many statements each report has of them. */
import { useState } from 'react';
import { Link } from 'wouter';
import type { Comparisons } from '../../src/service/types.ts';
import { Unsaid } from '../parts/unsaid.tsx';
import { counted } from '../words/counts.ts';
import { actorPage, articlePage } from '../words/links.ts';
import { nameAndDay } from '../words/reports.ts';
import { articlesOf, Heads } from './heads.tsx';

/** Rows that are shown before more are asked for. */
const few = 8;

export function WhoIsQuoted({ in: of }: { in: Comparisons }) {
  const articles = articlesOf(of);
  const [isWhole, setWhole] = useState(false);
  const rows = isWhole ? of.quoted : of.quoted.slice(0, few);
  if (of.quoted.length === 0) return null;
  return (
    <section aria-labelledby="quoted">
      <h2 id="quoted">Who is quoted in which</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by key */}
      <section className="scroller" tabIndex={0} aria-label="Speakers, report by report">
        <table className="lined">
          <Heads of={of} corner="Speaker" />
          <tbody>
            {rows.map(({ actor, name, statements }) => (
              <tr key={actor ?? ''}>
                <th scope="row">
                  {actor === null ? 'Speakers not named' : <Link href={actorPage(actor)}>{name}</Link>}
                </th>
                {statements.map((ids, index) => {
                  const article = articles[index]!;
                  return (
                    <td key={article.id}>
                      {ids[0] === undefined ? (
                        <Unsaid as="not quoted" />
                      ) : (
                        <Link
                          href={articlePage(article.id, ids[0])}
                          aria-label={`${counted(ids.length, 'statement')} in ${nameAndDay(article)}`}
                        >
                          {ids.length}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {of.quoted.length > few && (
        <button type="button" className="button" aria-expanded={isWhole} onClick={() => setWhole((before) => !before)}>
          {isWhole ? 'Show fewer' : `Show all ${counted(of.quoted.length, 'speaker')}`}
        </button>
      )}
    </section>
  );
}
