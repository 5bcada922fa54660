/** A list of statements, each opening onto its words. */
import { Link } from 'wouter';
import type { StatementRow } from '../../src/service/types.ts';
import { articlePage } from '../words/links.ts';
import { When } from './when.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

export function Statements({ rows }: { rows: readonly StatementRow[] }) {
  return (
    <ol className="statements">
      {rows.map((row) => (
        <li key={row.id}>
          <When said={row.said} published={row.article.published} />
          <div>
            <p className="by">
              <Who of={row} /> <span className={`kind ${row.kind}`}>{row.kind}</span>
            </p>
            <p className="content">
              <Link href={articlePage(row.article.id, row.id)} data-stop>
                <Words text={row.content.text} kind={row.kind} />
              </Link>
            </p>
            <p className="from">
              {row.via.length > 0 && <>via {row.via.map((v) => v.name).join(', ')} · </>}
              {row.article.outlet !== null && <>{row.article.outlet} · </>}
              <cite>{row.article.headline ?? row.article.file}</cite>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
