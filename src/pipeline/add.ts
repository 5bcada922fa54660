/**
 * Articles into the record: takes a stream of them, reads what the record has not read yet, stores each with what it
 * says as one, and brings it together with the rest. An article is counted when it is durable; an interrupted run is completed by running it again.
 */
import type { Article } from '../model/article.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Store, StoredArticle } from '../store/store.ts';
import { batches } from './batches.ts';
import type { Findings, Pipeline } from './pipeline.ts';
import { revise, writeCorrected } from './revise.ts';
import { better } from './versions.ts';

export interface AddReport {
  readonly added: number;
  /** Already in the record. */
  readonly known: number;
  /** Read for the first time, or again because dossier or reader changed. */
  readonly read: number;
  readonly statements: number;
  readonly problems: readonly Problem[];
}
export interface Progress {
  readonly done: number;
  /** null while it is not known. */
  readonly total: number | null;
  readonly current: string;
}

/** Articles that are read together, and the characters of text after which fewer are. */
const batchCount = 16;
const batchCharacters = 1_000_000;

/**
 * Adds every article; one that cannot be read is kept with the reason. Then reads again what was read under another
 * dossier or reader. A disk or database that fails ends the work: the report says so and what was stored before.
 */
export async function add(
  store: Store,
  pipeline: Pipeline,
  articles: AsyncIterable<Article | Problem> | Iterable<Article | Problem>,
  progress: (p: Progress) => void = () => {},
): Promise<AddReport> {
  const work = new Work(store, pipeline, progress);
  try {
    for await (const batch of batches(articles, batchCount, sizeOf, batchCharacters)) await work.take(batch);
    await work.readStale();
    await work.bringTogether();
    if (work.changed) await store.settle();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    work.problems.push(error.problem);
  }
  return work.report();
}

const nothing: Findings = { statements: [], events: [], offices: [] };
const isProblem = (item: Article | Problem): item is Problem => 'code' in item;
const sizeOf = (item: Article | Problem): number => (isProblem(item) ? 0 : item.text.length);

class Work {
  readonly problems: Problem[] = [];
  readonly #store: Store;
  readonly #pipeline: Pipeline;
  readonly #progress: (p: Progress) => void;
  #added = 0;
  #known = 0;
  #read = 0;
  #statements = 0;
  #done = 0;

  constructor(store: Store, pipeline: Pipeline, progress: (p: Progress) => void) {
    this.#store = store;
    this.#pipeline = pipeline;
    this.#progress = progress;
  }

  get changed(): boolean {
    return this.#added + this.#read > 0;
  }

  report(): AddReport {
    return {
      added: this.#added,
      known: this.#known,
      read: this.#read,
      statements: this.#statements,
      problems: this.problems,
    };
  }

  async take(batch: readonly (Article | Problem)[]): Promise<void> {
    this.problems.push(...batch.filter(isProblem));
    const articles = batch.filter((item): item is Article => !isProblem(item));
    const stored = await this.#store.getArticles(articles.map(({ id }) => id));
    const kept = new Map<string, Article>();
    for (const article of articles) {
      const before = kept.get(article.id) ?? stored.get(article.id)?.article;
      kept.set(article.id, before === undefined ? article : better(before, article));
    }
    const toRead = [...kept.values()].filter((article) => !this.#isRead(article, stored.get(article.id)));
    await this.#readAll(toRead, stored);
    this.#known += articles.length - toRead.filter(({ id }) => !stored.has(id)).length;
    this.#tell(articles.length - toRead.length, articles.at(-1)?.file);
  }

  /** What this add did not bring, but an earlier one read differently from how it is read now. */
  async readStale(): Promise<void> {
    let after = '';
    for (;;) {
      const ids = await this.#store.idsToRead(this.#pipeline.fingerprint, after, batchCount);
      if (ids.length === 0) return;
      after = ids.at(-1)!;
      const stored = await this.#store.getArticles(ids);
      await this.#readAll(
        [...stored.values()].map(({ article }) => article),
        stored,
      );
    }
  }

  #isRead(article: Article, stored: StoredArticle | undefined): boolean {
    return (
      stored?.fingerprint === this.#pipeline.fingerprint && JSON.stringify(stored.article) === JSON.stringify(article)
    );
  }

  async #readAll(articles: readonly Article[], stored: ReadonlyMap<string, StoredArticle>): Promise<void> {
    const outcomes = await this.#pipeline.read(articles);
    for (const [i, article] of articles.entries()) {
      const outcome = outcomes[i]!;
      const before = stored.get(article.id);
      if ('statements' in outcome) {
        await this.#write(article, outcome, this.#pipeline.fingerprint, null);
        this.#read++;
        this.#statements += outcome.statements.length;
      } else {
        this.problems.push(outcome.unread);
        const { fingerprint } = this.#pipeline;
        // An attempt that failed does not undo an earlier reading.
        if (!outcome.retry) await this.#write(article, nothing, fingerprint, outcome.unread);
        else if (before?.unread !== null) await this.#write(article, nothing, null, outcome.unread);
      }
      if (before === undefined) this.#added++;
      this.#tell(1, article.file);
    }
    await this.bringTogether();
  }

  async bringTogether(): Promise<void> {
    this.problems.push(...(await revise(this.#store, this.#pipeline)));
  }

  async #write(article: Article, findings: Findings, fingerprint: string | null, unread: Problem | null) {
    const toWrite = { article, findings, fingerprint, unread: unread?.message ?? null };
    this.problems.push(...(await writeCorrected(this.#store, this.#pipeline.dossier, toWrite)));
  }

  #tell(done: number, current: string | undefined): void {
    if (done === 0 || current === undefined) return;
    this.#done += done;
    this.#progress({ done: this.#done, total: null, current });
  }
}
