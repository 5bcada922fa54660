/**
 * Answers that hold for the whole record (how many match, the overview), kept until the record changes. An exact count
 * is a scan, ten times the page it stands beside; at one version of the record it is the same every time.
 */
import type { Queryable } from './database.ts';

const mostAnswers = 256;

export class Memo {
  readonly #database: Queryable;
  readonly #answers = new Map<string, Promise<unknown>>();
  #version = '';

  constructor(database: Queryable) {
    this.#database = database;
  }

  /** What `compute` gave for this question at the record's present version. */
  async answer<T>(question: string, compute: () => Promise<T>): Promise<T> {
    const [record] = await this.#database.query<{ version: string }>('select version::text from record');
    if (record!.version !== this.#version || this.#answers.size >= mostAnswers) this.#answers.clear();
    this.#version = record!.version;
    let answer = this.#answers.get(question) as Promise<T> | undefined;
    if (answer === undefined) {
      answer = compute();
      answer.catch(() => this.#answers.delete(question));
      this.#answers.set(question, answer);
    }
    return answer;
  }
}
