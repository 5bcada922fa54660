/**
 * What people have coded with another program, into the record: takes the service, the dossier and the codings of
 * articles that the record has; makes them corrections under the coders' names, and says what found no place. Adding the
 * same again changes nothing, and adds what a dossier that lists more has a place for now.
 */
import { lookup } from '../../dossier/lookup.ts';
import type { Dossier } from '../../dossier/types.ts';
import type { Article } from '../../model/article.ts';
import type { HandCoded } from '../../model/hand-coding.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import { mostChanges } from '../review.ts';
import type { Change, Rapporteur } from '../types.ts';
import { type Plan, type Planned, plan, type Recorded } from './plan.ts';
import { unplacedProblems } from './unplaced.ts';

export interface Brought {
  /** Entries that a coder added, corrected or confirmed. */
  readonly statements: number;
  readonly positions: number;
  /** In the order in which they were met. */
  readonly coders: readonly string[];
  readonly problems: readonly Problem[];
}
type Service = Pick<Rapporteur, 'article' | 'positions' | 'correct'>;

const longestName = 100;

/** Throws what the record throws when it cannot be written; a change that it refuses is a problem. */
export async function bringCodings(
  rapporteur: Service,
  dossier: Dossier,
  coded: readonly HandCoded[],
): Promise<Brought> {
  const known = lookup(dossier);
  const work = new Work(rapporteur);
  const plans: Plan[] = [];
  for (const one of coded) {
    const made = plan(one, await recordedOf(rapporteur, one.article.id), known);
    plans.push(made);
    await work.add(made);
  }
  await work.finish();
  const { statements, positions, coders, refused } = work;
  const files = [...new Set(coded.map(({ origin }) => origin))];
  const problems = files.flatMap((file) =>
    unplacedProblems(
      file,
      plans.filter((_, i) => coded[i]!.origin === file).map(({ unplaced }) => unplaced),
    ),
  );
  return { statements, positions, coders: [...coders], problems: [...problems, ...refused] };
}

/** An article of the record by its id, or null: by this a file that the record was exported to is known again. */
export async function recordedArticle(rapporteur: Pick<Rapporteur, 'article'>, id: string): Promise<Article | null> {
  try {
    const { article } = await rapporteur.article(id);
    return article.id === id ? article : null;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'not-found') return null;
    throw error;
  }
}

async function recordedOf(rapporteur: Service, id: string): Promise<Recorded> {
  const { statements, events } = await rapporteur.article(id);
  const { rows } = await rapporteur.positions({ article: id, least: 0, limit: 1000 });
  return {
    statements: statements.map((row) => ({ ...row, article: id })),
    positions: rows.map(({ question: _, label: __, ...row }) => ({ ...row, article: id })),
    reports: new Set(
      events.flatMap(({ reports }) => reports.filter(({ article }) => article.id === id).map((report) => report.id)),
    ),
  };
}

/** Makes changes by the hundred, each coder's together; positions once the statements that they are read from are there. */
class Work {
  statements = 0;
  positions = 0;
  readonly coders = new Set<string>();
  readonly refused: Problem[] = [];
  readonly #rapporteur: Service;
  #plans: Plan[] = [];

  constructor(rapporteur: Service) {
    this.#rapporteur = rapporteur;
  }

  async add(made: Plan): Promise<void> {
    this.#plans.push(made);
    const waiting = this.#plans.reduce(
      (sum, { statements, positions }) => sum + statements.length + positions.length,
      0,
    );
    if (waiting >= mostChanges) await this.finish();
  }

  async finish(): Promise<void> {
    const plans = this.#plans;
    this.#plans = [];
    this.statements += await this.#makeAll(plans.flatMap(({ statements }) => statements));
    this.positions += await this.#makeAll(plans.flatMap(({ positions }) => positions));
  }

  async #makeAll(all: readonly Planned[]): Promise<number> {
    let made = 0;
    for (const who of new Set(all.map((one) => one.who))) {
      const changes = all.filter((one) => one.who === who).map(({ change }) => change);
      for (let i = 0; i < changes.length; i += mostChanges)
        made += await this.#make(who, changes.slice(i, i + mostChanges));
    }
    return made;
  }

  /** Where one of several is refused none is made; then each is tried alone. */
  async #make(who: string, changes: readonly Change[]): Promise<number> {
    try {
      await this.#rapporteur.correct({ who: nameOf(who), changes });
      this.coders.add(who);
      return changes.length;
    } catch (error) {
      if (!(error instanceof ProblemError) || !['usage', 'not-found'].includes(error.problem.code)) throw error;
      if (changes.length === 1) {
        this.refused.push({ ...error.problem, code: 'dna-unplaced' });
        return 0;
      }
      let made = 0;
      for (const change of changes) made += await this.#make(who, [change]);
      return made;
    }
  }
}

/** As the record takes it: on one line and not too long. */
const nameOf = (coder: string): string =>
  coder
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestName) || 'A coder without a name';
