/** Which words of an item are marked, and as what. Takes the item and, once it is there, its report; gives spans with their parts. Pure. */
import type { ArticleView, ReviewItem, StatementRow } from '../../src/service/types.ts';
import type { Span } from '../../src/text/span.ts';
import type { Marked, Role } from './in-context.tsx';

export function marksOf({ statement, position, event }: ReviewItem, view: ArticleView | undefined): Marked[] {
  if (statement !== null) return ofStatement(statement);
  if (position !== null) {
    const from = view?.statements.find(({ id }) => id === position.source.id);
    return [...as('content', position.passage.spans), ...(from === undefined ? [] : aroundContent(from))];
  }
  return (event?.reports ?? [])
    .filter(({ article }) => article.id === event!.reports[0]!.article.id)
    .flatMap(({ passage, trigger, date }) => [
      ...as('content', passage.spans),
      ...as('cue', [trigger]),
      ...as('evidence', date?.spans ?? []),
    ]);
}

const as = (role: Role, spans: readonly Span[] = []): Marked[] => spans.map((span) => ({ span, role }));

const ofStatement = (row: StatementRow): Marked[] => [...as('content', row.content.spans), ...aroundContent(row)];

const aroundContent = ({ source, cue, speakers, said }: StatementRow): Marked[] => [
  ...as('source', source?.spans),
  ...as('cue', cue?.spans),
  ...as('evidence', [...speakers.flatMap(({ evidence }) => evidence), ...(said?.spans ?? [])]),
];
