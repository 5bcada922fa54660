/** How outlets rely on each other, with the words that say so; where no words do, the texts themselves show it. */
import { Link } from 'wouter';
import type { RelianceRow } from '../../src/service/types.ts';
import { Passage } from '../parts/passage.tsx';
import { Source } from '../parts/source.tsx';
import { counted } from '../words/counts.ts';
import { outletPage, wordsPage } from '../words/links.ts';
import { relies } from '../words/outlets.ts';
import { unknown } from './edges.ts';

export function Reliances({ rows }: { rows: readonly RelianceRow[] }) {
  return (
    <ol className="reliances">
      {rows.map(({ outlet, on, kind, articles, examples }) => (
        <li key={`${outlet} ${on} ${kind}`}>
          <p>
            {outlet === null ? unknown : <Link href={outletPage(outlet)}>{outlet}</Link>} {relies[kind]}{' '}
            <Link href={outletPage(on)}>{on}</Link> <span className="aside">in {counted(articles, 'report')}</span>
            {kind === 'copy' && <span className="tag inferred"> inferred from the texts</span>}
          </p>
          <ul>
            {examples.map(({ article, passage, statement }) => (
              <li key={`${article.id} ${statement} ${passage?.spans[0]}`}>
                {passage !== null && (
                  <p className="content">
                    <Passage of={passage} article={article} />
                  </p>
                )}
                <p className="from">
                  <Source of={article} />
                  {passage === null && (
                    <>
                      {' '}
                      · <Link href={`${wordsPage(article.id, [])}#copies`}>its copies</Link>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
