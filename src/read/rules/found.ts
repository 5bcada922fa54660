/** What a rule finds: an attribution in token ranges of one paragraph. `source` is null when the words name none. */
import type { Range } from './tokens.ts';

export interface Found {
  readonly source: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}
