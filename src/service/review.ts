/**
 * What people say of the record: the queue of what to look at, corrections, undoing them, their history. Takes the store
 * and what reads it; stores a correction and reads by it at once. Never loses what the machine read. The clock is read
 * here and nowhere below.
 */
import { articlesOf, type KeptCorrection } from '../model/correction.ts';
import { contentId } from '../model/id.ts';
import { ProblemError } from '../model/problem.ts';
import type { Statement } from '../model/statement.ts';
import { revise } from '../pipeline/revise.ts';
import { canonical } from '../review/same.ts';
import { saysOf } from '../review/says.ts';
import type { Store } from '../store/store.ts';
import type { Known } from './follow-dossier.ts';
import { Actors, wrong } from './review-actors.ts';
import { Check } from './review-check.ts';
import type { Change, CorrectionQuery, CorrectionRow, NewCorrections, Page, Split } from './types.ts';

export { queue } from './review-queue.ts';

/** Corrections of one go. */
export const mostChanges = 200;
const longestName = 100;

export async function correct(
  store: Store,
  known: Known,
  { who, changes }: NewCorrections,
): Promise<readonly CorrectionRow[]> {
  const name = personOf(who);
  if (changes.length === 0) throw wrong('There is nothing to correct.', 'Send at least one change.');
  if (changes.length > mostChanges)
    throw wrong(`These are ${changes.length} changes.`, `Send at most ${mostChanges} in one go.`);
  const checked = await new Check(store, known.dossier).all(changes);
  const at = new Date().toISOString();
  const batch = checked.length === 1 ? null : contentId('k', 'batch', name, at, canonical(checked));
  const corrections = checked.map(
    ({ change, target }): KeptCorrection => ({
      id: contentId('k', name, at, canonical(change)),
      batch,
      who: name,
      at,
      target,
      change,
      undone: null,
    }),
  );
  await store.addCorrections(corrections);
  await readAgain(store, known);
  return rowsOf(store, await store.getCorrections(corrections.map(({ id }) => id)));
}

/** The speaker that all of these statements have becomes another in each of them. */
export async function split(
  store: Store,
  known: Known,
  { who, statements, into }: Split,
): Promise<readonly CorrectionRow[]> {
  const ids = [...new Set(statements)];
  const rows = await store.getStatements(ids);
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined)
    throw new ProblemError({ code: 'not-found', message: `The record has no statement “${missing}”.` });
  const [first, ...others] = rows.map(({ speakers }) => speakers.map(({ actor }) => actor).filter((id) => id !== null));
  const common = (first ?? []).filter((id) => others.every((ids) => ids.includes(id)));
  if (common.length !== 1)
    throw wrong(
      'These statements have not one speaker in common.',
      'Name statements of the one actor that is to be split.',
    );
  const other = await new Actors(store, known.dossier).named(into);
  if (common[0] === other.id) throw wrong(`They are ${other.name}’s already.`, 'Name another actor.');
  const changes = rows.map(({ article, ...row }): Change => {
    const before: Statement = { ...row, article: article.id };
    const speakers = before.speakers.map((speaker) =>
      speaker.actor !== common[0]
        ? speaker
        : { ...speaker, actor: other.id, name: other.name, type: other.type, party: other.party, role: null },
    );
    return { kind: 'statement', article: article.id, before, after: { ...before, speakers } };
  });
  return correct(store, known, { who, changes });
}

export async function undo(store: Store, known: Known, id: string, who: string): Promise<readonly CorrectionRow[]> {
  const name = personOf(who);
  const [correction] = await store.getCorrections([id]);
  if (correction === undefined)
    throw new ProblemError({
      code: 'not-found',
      message: `The record has no correction “${id}”.`,
      hint: 'List them with “rapporteur corrections”.',
    });
  if (correction.undone !== null)
    throw wrong(
      `It was undone by ${correction.undone.who} on ${correction.undone.at.slice(0, 10)}.`,
      'Nothing was changed.',
    );
  const undone = await store.undoCorrections(id, name, new Date().toISOString());
  await readAgain(store, known);
  return rowsOf(store, undone);
}

export async function history(store: Store, query: CorrectionQuery): Promise<Page<CorrectionRow>> {
  const page = await store.listCorrections(query);
  return { ...page, rows: await rowsOf(store, page.rows) };
}

/** What a correction changes is written before it is shown; a mistake of the program there is told, and the correction stays. */
async function readAgain(store: Store, { pipeline }: Known): Promise<void> {
  const [problem] = await revise(store, pipeline);
  if (problem !== undefined) throw new ProblemError(problem);
}

/** Corrections as the history shows them, in their order. */
export async function rowsOf(store: Store, corrections: readonly KeptCorrection[]): Promise<CorrectionRow[]> {
  const ids = [...new Set(corrections.flatMap(({ change }) => articlesOf(change)))];
  const articles = new Map((await store.articleRows(ids)).map((row) => [row.id, row]));
  return corrections.map(({ target: _, ...correction }) => ({
    ...correction,
    says: saysOf(correction.change, (id) => articles.get(id)?.file ?? id),
    articles: articlesOf(correction.change).flatMap((id) => {
      const row = articles.get(id);
      if (row === undefined) return [];
      const { file, headline, outlet, agency, published } = row;
      return [{ id, file, headline, outlet, agency, published }];
    }),
  }));
}

function personOf(who: string): string {
  const name = who.trim();
  if (name === '' || name.length > longestName || /\p{Cc}/u.test(name))
    throw wrong('It is not said who makes the correction.', `Give a name of 1 to ${longestName} characters.`);
  return name;
}
