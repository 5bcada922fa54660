/** What a brief is written from: readings and what was drawn from them, collected and looked up. Data only. */
import type { Article } from '../model/article.ts';
import type { ConflictRow, EventReportRow, EventRow, PositionRow, StatementRow } from '../model/listing.ts';
import type { Origin } from '../model/origin.ts';
import type { Matrix, Movement } from '../model/standing.ts';

/** An article as far as words are taken from it. */
export type Readable = Pick<Article, 'text' | 'furniture'>;

export interface BriefParty {
  readonly name: string;
  /** The name as a sentence has it: short where the dossier has a short one, with its article. */
  readonly short: string;
  /** One of those who negotiate; no mediator or observer. */
  readonly side: boolean;
  /** Lower-case words by which a name shows that it is of this party: "velmar", "velmari". */
  readonly signs: readonly string[];
}

export interface BriefData {
  readonly name: string;
  /** First day of what counts as new; null: everything. */
  readonly since: string | null;
  /** The day of the newest report. */
  readonly until: string | null;
  readonly parties: readonly BriefParty[];
  /** null: the dossier has no issues. */
  readonly matrix: Matrix | null;
  /** One for each issue. */
  readonly movements: readonly Movement[];
  /** By id; those alone that are sure enough to be told. */
  readonly positions: ReadonlyMap<string, PositionRow>;
  /** By id: those that positions were read from, and new ones. */
  readonly statements: ReadonlyMap<string, StatementRow>;
  /** By id: those that positions were read from. */
  readonly reports: ReadonlyMap<string, EventReportRow>;
  /** Planned ones, and those of which something new was reported. */
  readonly events: readonly EventRow[];
  /** Without revisions, newest first. */
  readonly conflicts: readonly ConflictRow[];
  /** Of new statements, by id. */
  readonly origins: ReadonlyMap<string, readonly Origin[]>;
  /** By id of the article: all that any of the above stands in. */
  readonly texts: ReadonlyMap<string, Readable>;
}
