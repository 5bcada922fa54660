/**
 * How far coders agree, out of the record: takes the store, the dossier and which coders; gives Krippendorff's alphas and
 * where people differ. The machine is compared by its own reading, without what people corrected in it.
 */
import type { Lookup } from '../dossier/lookup.ts';
import { machineCoder } from '../model/agreement.ts';
import type { KeptCorrection } from '../model/correction.ts';
import type { Position } from '../model/position.ts';
import { ProblemError } from '../model/problem.ts';
import type { Statement } from '../model/statement.ts';
import { alphas, differences } from '../review/agreement/index.ts';
import { leastProbable } from '../store/positions.ts';
import type { Store } from '../store/store.ts';
import { fold } from '../text/fold.ts';
import { coderName } from './coding.ts';
import { briefOf } from './row.ts';
import type { Agreement, Coding, CodingDifference } from './types.ts';

/** Throws `not-found` for a coder who has coded nothing. */
export async function agreementOf(
  store: Store,
  dossier: Lookup,
  asked: readonly string[] | undefined,
): Promise<Agreement> {
  const all = await store.listCodings();
  const names = [...new Set(all.map(({ coder }) => coder))].sort();
  const of = asked === undefined || asked.length === 0 ? names : [...new Set(asked.map(coderName))];
  for (const name of of)
    if (!names.includes(name))
      throw new ProblemError({
        code: 'not-found',
        message: `Nobody has coded as “${name}”.`,
        hint: names.length === 0 ? 'Nobody has coded anything yet.' : `There are ${names.join(', ')}.`,
      });
  const codings = all.filter(({ coder }) => of.includes(coder));
  const nameOf = (speaker: string): string => speakerKey(speaker, dossier);
  const { issues } = dossier.dossier;
  const machine: Coding[] = [];
  const found: CodingDifference[] = [];
  const differing = new Map(differences({ codings, nameOf }).map((some) => [some[0]!.unit, some]));
  const articles = await store.getArticles([...new Set(codings.map(({ article }) => article))]);
  for (const [id, { article }] of [...articles].sort(([, a], [, b]) => (a.article.file < b.article.file ? -1 : 1))) {
    const here = codings.filter((coding) => coding.article === id);
    const units = new Set(here.map(({ unit }) => unit));
    const { statements } = await store.machineReading(id);
    const own = await machinePositions(store, id);
    for (const statement of statements) if (units.has(statement.id)) machine.push(codingOf(statement, own));
    const order = [...statements.map((one) => one.id), ...units];
    for (const unit of new Set(order)) {
      const passage = statements.find((one) => one.id === unit)?.content ?? null;
      const differ = differing.get(unit);
      if (differ !== undefined && units.has(unit))
        found.push({ unit, article: briefOf(article), passage, codings: differ });
    }
  }
  return {
    coders: of.map((name) => ({ name, units: codings.filter(({ coder }) => coder === name).length })),
    alphas: alphas({ codings, machine, issues, nameOf }),
    differences: found,
  };
}

/** The same for a name and another name of one actor, where the dossier knows it. */
function speakerKey(name: string, dossier: Lookup): string {
  const found = dossier.byName(name);
  return found.length === 1 ? found[0]!.of.id : fold(name);
}

/** What the machine says of a statement, in a coder's words. */
function codingOf(statement: Statement, positions: readonly Position[]): Coding {
  const named = statement.speakers.filter(({ actor }) => actor !== null).map(({ name }) => name);
  return {
    coder: machineCoder,
    article: statement.article,
    unit: statement.id,
    statement: true,
    speaker: named.length === 0 ? null : named.join('; '),
    positions: positions
      .filter(({ source }) => source.id === statement.id)
      .map(({ issue, position, firmness }) => ({ issue, position, firmness })),
    at: '',
  };
}

/** What it proposed before anybody corrected it, doubtful proposals left out. */
async function machinePositions(store: Store, article: string): Promise<Position[]> {
  const untouched = (await store.positionsOf(article)).filter(({ review }) => review === undefined);
  const corrections = await store.activeCorrections({ kind: 'position', articles: [article] });
  const first = new Map<string, KeptCorrection>();
  for (const one of corrections) if (!first.has(one.target)) first.set(one.target, one);
  const corrected = [...first.values()].flatMap(({ change }) =>
    change.kind === 'position' && change.before !== null ? [change.before] : [],
  );
  return [...untouched, ...corrected].filter(
    ({ probability, review }) => review === undefined && probability >= leastProbable,
  );
}
