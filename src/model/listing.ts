/**
 * The shapes of listings: what can be asked of the record and the rows that come back. Data only; every stage that
 * keeps or shows a record speaks in these.
 */
import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import type { ActorType, Statement, StatementKind } from './statement.ts';

/** One page of a listing. `next` is the cursor of the following page, null on the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly next: string | null;
}
export interface Paging {
  readonly limit?: number;
  readonly cursor?: string;
}

export interface ArticleQuery extends Paging {
  readonly outlet?: string;
  /** Published on or after / on or before, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  readonly undated?: boolean;
  readonly unread?: boolean;
  readonly search?: string;
}
export interface StatementQuery extends Paging {
  /** Actor id or name. */
  readonly speaker?: string;
  /** Party name or dossier id. */
  readonly party?: string;
  readonly outlet?: string;
  /** Article id or file name. */
  readonly article?: string;
  readonly kind?: StatementKind;
  /** Said on or after / on or before; where a statement has no date of its own, its article's counts. */
  readonly from?: string;
  readonly to?: string;
  /** Only statements whose speaker was left open. */
  readonly open?: boolean;
  /** Words, "quoted phrases", -without: PostgreSQL's web search syntax. */
  readonly search?: string;
}
export interface ActorQuery extends Paging {
  readonly type?: ActorType;
  readonly party?: string;
  readonly search?: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly file: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly statements: number;
  /** null when it was read; else why not. */
  readonly unread: string | null;
}
/** A statement with as much of its article as a listing shows. */
export interface StatementRow extends Omit<Statement, 'article'> {
  readonly article: Pick<ArticleRow, 'id' | 'file' | 'headline' | 'outlet' | 'published'>;
}
export interface ActorRow extends Actor {
  readonly statements: number;
  readonly articles: number;
  /** Days of the first and last dated statement. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface ArticleView {
  readonly article: Article;
  readonly unread: string | null;
  readonly statements: readonly StatementRow[];
}
export interface ActorView {
  readonly actor: ActorRow;
  /** As the dossier lists them; empty when it does not know the actor. */
  readonly roles: readonly {
    readonly title: string;
    /** Name of the party or organisation. */
    readonly of: string | null;
    /** First and last day, `YYYY-MM-DD`. */
    readonly from: string | null;
    readonly to: string | null;
  }[];
  /** The source words this actor was found behind, most frequent first. */
  readonly mentions: readonly { readonly text: string; readonly count: number }[];
  /** Statements per month, `YYYY-MM`. */
  readonly months: readonly { readonly month: string; readonly statements: number }[];
  readonly outlets: readonly { readonly outlet: string; readonly statements: number }[];
  readonly latest: readonly StatementRow[];
}

export interface Overview {
  readonly name: string;
  readonly summary: string;
  readonly articles: number;
  readonly statements: number;
  readonly actors: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly kinds: Readonly<Record<StatementKind, number>>;
  /** Statements with no resolved speaker. */
  readonly open: number;
  readonly undated: number;
  readonly unread: number;
  /** Articles read under another dossier or reader than now. */
  readonly stale: number;
  readonly speakers: readonly ActorRow[];
  readonly outlets: readonly {
    readonly outlet: string | null;
    readonly articles: number;
    readonly statements: number;
  }[];
  readonly months: readonly { readonly month: string; readonly articles: number; readonly statements: number }[];
  readonly newest: readonly ArticleRow[];
  readonly undatedArticles: readonly ArticleRow[];
  readonly unreadArticles: readonly ArticleRow[];
}
