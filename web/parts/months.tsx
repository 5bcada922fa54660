/** Statements a month as bars, each leading to that month's. */
import { Link } from 'wouter';
import type { StatementQuery } from '../../src/service/types.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { statementsPage } from '../words/links.ts';

interface Month {
  readonly month: string;
  readonly statements: number;
  readonly articles?: number;
}

/** `of` narrows what the bars lead to. */
export function Months({ rows, of = {} }: { rows: readonly Month[]; of?: StatementQuery }) {
  const sorted = rows.map((row) => row.month).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const found = new Map(rows.map((row) => [row.month, row]));
  const most = Math.max(1, ...rows.map((row) => row.statements));
  return (
    <ol className="months">
      {dates.monthsBetween(first, last).map((month) => {
        const { statements, articles } = found.get(month) ?? { statements: 0 };
        const counts = [counted(statements, 'statement'), articles === undefined ? null : counted(articles, 'report')];
        const label = `${dates.month(month)}: ${counts.filter(Boolean).join(', ')}`;
        return (
          <li key={month}>
            <Link href={statementsPage({ ...of, ...dates.daysOf(month) })} title={label}>
              <span className="unseen">{label}</span>
              <span className="count" aria-hidden="true">
                {statements > 0 && statements}
              </span>
              <span className="bar" style={{ blockSize: `${(100 * statements) / most}%` }} />
              <span className="month" aria-hidden="true">
                {dates.shortMonth(month).slice(0, 3)}
              </span>
              {(month === first || month.endsWith('-01')) && (
                <span className="year" aria-hidden="true">
                  {month.slice(0, 4)}
                </span>
              )}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
