/**
 * What people say laid over what was read: writes articles with their corrections, and writes those again that were
 * corrected since. Takes the record and what to read by; what the machine itself read is kept beside what is laid over it.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { applyCorrections } from '../review/apply.ts';
import { same } from '../review/same.ts';
import type { Corrections, Store } from '../store/store.ts';
import { toStore } from './findings.ts';
import type { Findings } from './pipeline.ts';
import { type Drawing, drawPositions } from './positions.ts';
import { reconcile } from './reconcile.ts';

/** What was read in an article, to be written. */
export interface ToWrite {
  readonly article: Article;
  readonly findings: Findings;
  readonly fingerprint: string | null;
  readonly unread: string | null;
}

/** Articles that are looked up together. */
const atOnce = 16;

/** Writes an article with what people say of it laid over. Gives what could not be laid over. */
export async function writeCorrected(store: Store, dossier: Lookup, one: ToWrite): Promise<readonly Problem[]> {
  return write(store, dossier, one, await store.correctionsFor([one.article.id]));
}

/** Lays corrections over every article that is due for it, brings the record together again, and draws positions that are due. */
export async function revise(store: Store, by: Drawing): Promise<readonly Problem[]> {
  const { dossier } = by;
  const problems: Problem[] = [];
  for (;;) {
    const ids = await store.revisionsDue(atOnce);
    if (ids.length === 0) break;
    const corrections = await store.correctionsFor(ids);
    const stored = await store.getArticles(ids);
    for (const id of ids) {
      const { article, fingerprint, unread } = stored.get(id)!;
      const findings = await store.machineReading(id);
      problems.push(...(await write(store, dossier, { article, findings, fingerprint, unread }, corrections)));
    }
  }
  return [...problems, ...(await reconcile(store, dossier)), ...(await drawPositions(store, by))];
}

async function write(
  store: Store,
  dossier: Lookup,
  { article, findings, fingerprint, unread }: ToWrite,
  corrections: Corrections,
): Promise<readonly Problem[]> {
  const said = corrections.of(article.id);
  const { read, problems } = applyCorrections(article, findings, said);
  const machine = said.length === 0 || (same(read, findings) && !isReviewed(read)) ? null : findings;
  await store.write({
    article,
    ...toStore(article, read, dossier),
    fingerprint,
    unread,
    laid: { state: corrections.state, machine },
  });
  return problems;
}

const isReviewed = ({ statements, events }: Findings): boolean =>
  [...statements, ...events].some(({ review }) => review !== undefined);
