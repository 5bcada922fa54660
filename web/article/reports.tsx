/** In how many reports a statement stands and from how many independent origins, leading to its variants side by side. */
import { Link } from 'wouter';
import { useStatement } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import { support } from '../words/events.ts';
import { statementPage } from '../words/links.ts';

export function Reports({ statement }: { statement: string }) {
  const view = useStatement(statement).data;
  if (view === undefined) return null;
  const reports = new Set(view.variants.map(({ statement: { article } }) => article.id)).size;
  return (
    <p className="reports concluded">
      {reports < 2 ? (
        'In no other report.'
      ) : (
        <>
          <span className="tag inferred">inferred</span> In{' '}
          <Link href={statementPage(statement)}>{support(reports, view.origins.length)}</Link>
          {view.conflicts.length > 0 && `; ${counted(view.conflicts.length, 'conflict')}`}
        </>
      )}
    </p>
  );
}
