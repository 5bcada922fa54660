/**
 * Mistakes of the program while it brings reports together: one pair or group that it cannot handle must not keep the
 * rest from being done, nor the next add from working. Takes pure work; collects what went wrong as problems.
 */
import type { Problem } from '../model/problem.ts';

export class Mistakes {
  readonly problems: Problem[] = [];

  /** What `work` gives, or `otherwise` when it throws. `ids` are the entries it is about. */
  attempt<T>(ids: readonly string[], work: () => T, otherwise: T): T {
    try {
      return work();
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const [first, ...others] = ids;
      this.problems.push({
        code: 'unexpected',
        message: `The program made a mistake while bringing together ${first}${others.length > 0 ? ` and ${others.length} more` : ''}; what was read is kept. Please report the mistake, with the articles: ${what}`,
      });
      return otherwise;
    }
  }
}
