/**
 * Makes a workspace whose dossier is drafted from reports. Takes a folder and the articles of the reports; reads them
 * for names and stores none of them. A dossier that is there already stays as it is.
 */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type DraftOutlet, draftDossier } from '../dossier/draft.ts';
import { emptyDossier } from '../dossier/types.ts';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import type { Speaker } from '../model/statement.ts';
import { batches } from '../pipeline/batches.ts';
import { createPipeline } from '../pipeline/read.ts';
import { draftNames, type MetName } from './draft-names.ts';
import { readersOf } from './reader.ts';
import { initWorkspace, type Workspace } from './workspace.ts';

export interface InitReport {
  readonly workspace: Workspace;
  /** `kept`: there was one already. */
  readonly dossier: 'kept' | 'drafted' | 'empty';
  /** Articles that the draft was made from, at most `mostReports`. */
  readonly articles: number;
  readonly problems: readonly Problem[];
}

/** Reports that a draft is made from: more would say little more about who matters, and keep a person waiting. */
export const mostReports = 200;

type Articles = AsyncIterable<Article | Problem> | Iterable<Article | Problem>;

/** Throws `workspace-unwritable` and `disk-full`. The articles are not taken when the dossier is kept. */
export async function init(dir: string, articles: Articles): Promise<InitReport> {
  if (existsSync(join(dir, 'dossier.yaml')))
    return { workspace: await initWorkspace(dir, ''), dossier: 'kept', articles: 0, problems: [] };
  const found = new Found();
  await found.read(articles);
  const draft = draftDossier({
    name: basename(resolve(dir)),
    names: draftNames(found.names()),
    outlets: found.outlets(),
  });
  return {
    workspace: await initWorkspace(dir, draft),
    dossier: found.articles === 0 ? 'empty' : 'drafted',
    articles: found.articles,
    problems: found.problems,
  };
}

/** Names and outlets, counted over articles that are then forgotten. */
class Found {
  articles = 0;
  readonly problems: Problem[] = [];
  readonly #names = new Map<string, MetName & { count: number; readonly titles: Map<string, number> }>();
  readonly #outlets = new Map<string, { count: number; agency?: string }>();

  async read(articles: Articles): Promise<void> {
    const pipeline = createPipeline({ dossier: emptyDossier, ...(await readersOf()) });
    for await (const batch of batches(articles, 16, () => 1, 16)) {
      const read = batch.filter((item): item is Article => 'text' in item).slice(0, mostReports - this.articles);
      this.problems.push(...batch.filter((item): item is Problem => !('text' in item)));
      this.articles += read.length;
      for (const article of read) this.#addOutlet(article);
      for (const outcome of await pipeline.read(read))
        if ('statements' in outcome) for (const { speakers } of outcome.statements) speakers.forEach(this.#addSpeaker);
        else this.problems.push(outcome.unread);
      if (this.articles === mostReports) return;
    }
  }

  names(): MetName[] {
    return [...this.#names.values()];
  }

  outlets(): DraftOutlet[] {
    return [...this.#outlets].map(([name, { count, agency }]) => ({ name, count, ...(agency && { agency }) }));
  }

  #addSpeaker = ({ actor, name, type, role }: Speaker): void => {
    if (actor === null || type === null || type === 'outlet') return;
    const known = this.#names.get(actor) ?? { name, type, count: 0, titles: new Map<string, number>() };
    this.#names.set(actor, known);
    known.count++;
    if (role !== null) known.titles.set(role, (known.titles.get(role) ?? 0) + 1);
  };

  #addOutlet({ outlet, agency }: Article): void {
    for (const name of [outlet.value, agency.value]) {
      if (name === null) continue;
      const known = this.#outlets.get(name) ?? { count: 0 };
      this.#outlets.set(name, known);
      known.count++;
    }
    if (outlet.value !== null && agency.value !== null && agency.value !== outlet.value)
      this.#outlets.get(outlet.value)!.agency = agency.value;
  }
}
