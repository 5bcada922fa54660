/** A short table of counts with bars, a row leading to what was counted where a page shows it. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { counted, number } from '../words/counts.ts';

export interface Bar {
  readonly name: string;
  readonly aside?: string | null;
  readonly count: number;
  /** null when no page shows what was counted. */
  readonly href: string | null;
}

export function Bars({ rows, noun }: { rows: readonly Bar[]; noun: string }) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <ol className="bars">
      {rows.map(({ name, aside, count, href }) => (
        <li key={name}>
          <Row href={href}>
            <span className="name">
              {name}
              {aside && <span className="aside"> {aside}</span>}
            </span>
            <span className="count" title={counted(count, noun)}>
              {number(count)}
            </span>
            <span className="bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
          </Row>
        </li>
      ))}
    </ol>
  );
}

const Row = ({ href, children }: { href: string | null; children: ReactNode }) =>
  href === null ? (
    <div className="row">{children}</div>
  ) : (
    <Link href={href} className="row">
      {children}
    </Link>
  );
