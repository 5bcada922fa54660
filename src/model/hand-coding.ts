/** What somebody has coded in an article with another program, before it is an entry of the record. Data only. */
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Firmness, Voice } from './position.ts';
import type { DatePrecision, StatementKind } from './statement.ts';

/** Some words, who says them, and perhaps what position they take. Null is what the other program does not say. */
export interface HandCoding {
  /** As the other program names whoever coded it. */
  readonly coder: string;
  /** Id of the statement in the record that it came from; null when it was coded elsewhere. */
  readonly statement: string | null;
  readonly content: readonly Span[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly kind: StatementKind | null;
  readonly person: string | null;
  readonly organization: string | null;
  readonly party: string | null;
  /** Who speaks, where that is neither the person nor the organization: often somebody who is only described. */
  readonly speaker: string | null;
  /** Why nobody is named as the speaker. */
  readonly open: string | null;
  /** Names, nearest to the speaker first. */
  readonly via: readonly string[];
  readonly said: { readonly date: string; readonly precision: DatePrecision } | null;
  readonly position: HandPosition | null;
}

export interface HandPosition {
  /** Id of the position in the record that it came from. */
  readonly entry: string | null;
  /** Id of the report of an event, where that is what it was read from, and not a statement. */
  readonly event: string | null;
  /** As it was coded; never empty. */
  readonly concept: string;
  /** Ids of a dossier's issue and position, where the coding names them. */
  readonly issue: string | null;
  readonly position: string | null;
  readonly agreement: boolean;
  readonly firmness: Firmness | null;
  readonly voice: Voice | null;
  /** Who tells it, of a position that is not the speaker's own party's. */
  readonly toldBy: string | null;
  readonly passage: readonly Span[];
}

/** An article with what was coded in it. */
export interface HandCoded {
  readonly article: Article;
  /** The file, as it was named. */
  readonly origin: string;
  readonly codings: readonly HandCoding[];
}
