/** Positions as a person asks for them: takes the record and the dossier that names issues; gives rows and views. */
import type { Dossier } from '../dossier/types.ts';
import { ProblemError } from '../model/problem.ts';
import type { Store } from '../store/store.ts';
import { rowsOf } from './review.ts';
import { positionRow } from './row.ts';
import type { CorrectionRow, Page, PositionQuery, PositionRow, PositionView } from './types.ts';

/** Other reports of a position that are shown with it. */
const mostOthers = 50;

export async function listPositions(store: Store, dossier: Dossier, query: PositionQuery): Promise<Page<PositionRow>> {
  const page = await store.listPositions(query);
  return { ...page, rows: page.rows.map((item) => positionRow(item, dossier)) };
}

/** Throws `not-found`. */
export async function viewPosition(store: Store, dossier: Dossier, id: string): Promise<PositionView> {
  const [item] = await store.getPositions([id]);
  if (item === undefined)
    throw new ProblemError({
      code: 'not-found',
      message: `The record has no position “${id}”.`,
      hint: 'List them with “rapporteur positions”.',
    });
  const { of, article } = item;
  const { rows } = await store.listPositions({
    party: of.party,
    issue: of.issue,
    position: of.position,
    limit: 2 * mostOthers,
  });
  const [statement = null] = of.source.kind === 'statement' ? await store.getStatements([of.source.id]) : [];
  return {
    position: positionRow(item, dossier),
    statement,
    others: rows
      .filter((other) => other.article.id !== article.id && isRefusal(other.of) === isRefusal(of))
      .slice(0, mostOthers)
      .map((other) => positionRow(other, dossier)),
    history: await historyOf(store, of.id, article.id),
  };
}

const isRefusal = ({ firmness }: { readonly firmness: string }): boolean => firmness === 'refuses';

/** What people did to a position, whatever its id was meanwhile; newest first. */
async function historyOf(store: Store, id: string, article: string): Promise<readonly CorrectionRow[]> {
  const corrections = (await store.listCorrections({ kind: 'position', article, undone: true, limit: 1000 })).rows;
  const targets = corrections
    .filter(({ change }) => change.kind === 'position' && [change.before?.id, change.after?.id].includes(id))
    .map(({ target }) => target);
  return rowsOf(
    store,
    corrections.filter(({ target }) => targets.includes(target)),
  );
}
