/** A list of statements, each opening onto its words. */
import { useRef } from 'react';
import { Link } from 'wouter';
import type { StatementRow } from '../../src/service/types.ts';
import { articlePage } from '../words/links.ts';
import { useHighlight } from './highlight.ts';
import { Reviewed } from './reviewed.tsx';
import { Outlet } from './source.tsx';
import { When } from './when.tsx';
import { Who } from './who.tsx';
import { Words } from './words.tsx';

/** `search` is what the rows were found by, whose words are then shown. */
export function Statements({ rows, search }: { rows: readonly StatementRow[]; search?: string }) {
  const list = useRef<HTMLOListElement>(null);
  useHighlight(list, search, rows);
  return (
    <ol className="statements" ref={list}>
      {rows.map((row) => (
        <li key={row.id}>
          <When said={row.said} published={row.article.published} />
          <div>
            <p className="by">
              <Who of={row} /> <span className={`kind ${row.kind}`}>{row.kind}</span> <Reviewed of={row.review} />
            </p>
            <p className="content">
              {/* What is denied or refused must not stand there as if it had been said. */}
              {row.cue !== null && <span className="cue">{row.cue.text}</span>}{' '}
              <Link href={articlePage(row.article.id, row.id)} data-stop>
                <Words text={row.content.text} kind={row.kind} />
              </Link>
            </p>
            <p className="from">
              {row.via.length > 0 && <>via {row.via.map((v) => v.name).join(', ')} · </>}
              <Outlet of={row.article} /> · <cite>{row.article.headline ?? row.article.file}</cite>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
