/** The reports that are compared, as the heads of a table's columns: the first, then the others in their order. */
import type { Comparisons } from '../../src/service/types.ts';
import { Outlet } from '../parts/source.tsx';
import * as dates from '../words/dates.ts';
import { briefOf } from '../words/reports.ts';

export const articlesOf = ({ first, others }: Comparisons) =>
  [first, ...others.map(({ right }) => right)].map(({ article }) => briefOf(article));

export function Heads({ of, corner }: { of: Comparisons; corner: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {articlesOf(of).map((article) => (
          <th key={article.id} scope="col" title={article.headline ?? article.file}>
            <Outlet of={article} />
            <span className="tag">
              {article.published === null ? 'undated' : dates.day(article.published.slice(0, 10))}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
