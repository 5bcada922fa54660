/** The `where` of a listing, built from conditions whose values always travel as parameters, never as SQL. */

/** Characters that PostgreSQL cannot hold in text: U+0000 and halves of surrogate pairs. They become U+FFFD. */
export const clean = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');

/** A name as it is compared: in any case of letters, which PostgreSQL's `lower` does for some locales only. */
export const folded = (name: string): string => clean(name).toLowerCase();

export class Conditions {
  readonly parameters: unknown[] = [];
  readonly #conditions: string[] = [];

  /** Adds a value and gives the placeholder that stands for it. */
  value(value: unknown): string {
    return `$${this.parameters.push(typeof value === 'string' ? clean(value) : value)}`;
  }

  /** Adds a condition on a value; nothing when there is none. */
  on<T>(value: T | undefined | null, condition: (placeholder: string) => string): this {
    if (value !== undefined && value !== null) this.#conditions.push(condition(this.value(value)));
    return this;
  }

  add(condition: string): this {
    this.#conditions.push(condition);
    return this;
  }

  get where(): string {
    return this.#conditions.length === 0 ? '' : `where ${this.#conditions.join(' and ')}`;
  }
}
