/** A short table of counts with bars, each row leading to what was counted. */
import { Link } from 'wouter';
import { counted } from '../words/counts.ts';

export interface Bar {
  readonly name: string;
  readonly aside?: string | null;
  readonly count: number;
  readonly href: string;
}

export function Bars({ rows, noun }: { rows: readonly Bar[]; noun: string }) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <ol className="bars">
      {rows.map(({ name, aside, count, href }) => (
        <li key={`${href} ${name}`}>
          <Link href={href}>
            <span className="name">
              {name}
              {aside && <span className="aside"> {aside}</span>}
            </span>
            <span className="count" title={counted(count, noun)}>
              {count}
            </span>
            <span className="bar" style={{ inlineSize: `${(100 * count) / most}%` }} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
