/**
 * The shapes of listings: what can be asked of the record and the rows that come back. Data only; every stage that
 * keeps or shows a record speaks in these.
 */
import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import type { Bounds } from './bounds.ts';
import type { Conflict, ConflictKind, Side } from './conflict.ts';
import type { Aligned, Copied, CopyFamily } from './copy.ts';
import type { Change, Correction } from './correction.ts';
import type { Event, EventKind, EventReport, EventStatus } from './event.ts';
import type { Origin, Reliance, RelianceKind } from './origin.ts';
import type { Firmness, Position, Voice } from './position.ts';
import type { ActorType, Passage, Statement, StatementKind } from './statement.ts';

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
export interface EventQuery extends Paging {
  readonly kind?: EventKind;
  readonly status?: EventStatus;
  /** Actor id or name. */
  readonly participant?: string;
  readonly place?: string;
  /** Article id or file name. */
  readonly article?: string;
  /** On or after / on or before, `YYYY-MM-DD`; undated events are left out by either. */
  readonly from?: string;
  readonly to?: string;
  /** Words in the passages of its reports. */
  readonly search?: string;
}
export interface CopyQuery extends Paging {
  /** Article id or file name: the families it belongs to. */
  readonly article?: string;
  readonly outlet?: string;
}
export interface ConflictQuery extends Paging {
  readonly kind?: ConflictKind;
  /** Only revisions, or only disagreements; both when absent. */
  readonly revision?: boolean;
  readonly article?: string;
  readonly event?: string;
}
export interface PositionQuery extends Paging {
  /** Party name or dossier id. */
  readonly party?: string;
  /** Actor id or name. */
  readonly actor?: string;
  /** Ids of the dossier. */
  readonly issue?: string;
  readonly position?: string;
  readonly firmness?: Firmness;
  readonly voice?: Voice;
  readonly outlet?: string;
  /** Article id or file name. */
  readonly article?: string;
  /** Taken on or after / on or before; where there is no date, its article's counts. */
  readonly from?: string;
  readonly to?: string;
  /** Only those that are at least this probable; by default 0.5. */
  readonly least?: number;
}
export interface CorrectionQuery extends Paging {
  readonly who?: string;
  readonly kind?: Change['kind'];
  /** Article id or file name. */
  readonly article?: string;
  /** Also those that were undone. */
  readonly undone?: boolean;
}
/** What is asked of the review queue: `kind` of entry, one issue or article only. */
export interface ReviewQuery {
  readonly kind?: 'statement' | 'position' | 'event' | 'copy' | 'conflict';
  readonly issue?: string;
  readonly article?: string;
  readonly limit?: number;
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
/** As much of an article as is shown beside something that was read in it. */
export type ArticleBrief = Pick<ArticleRow, 'id' | 'file' | 'headline' | 'outlet' | 'agency' | 'published'>;

/** Something read from an article, with its article. */
export interface Item<T> {
  readonly of: T;
  readonly article: ArticleBrief;
}

/** A statement with as much of its article as a listing shows. */
export interface StatementRow extends Omit<Statement, 'article'> {
  readonly article: ArticleBrief;
}
/** The statement in one report, and how it differs from the first of its group. */
export interface VariantRow {
  readonly statement: StatementRow;
  /** What differs, one short phrase each: "paraphrased here", "cut short", "“lose” for “win”", "told another hearer". */
  readonly differs: readonly string[];
}
/** A statement with the same words, or the same point, in other reports. */
export interface StatementView {
  readonly statement: StatementRow;
  /** In the order of publication, the statement itself among them; only itself when no other report has it. */
  readonly variants: readonly VariantRow[];
  readonly origins: readonly Origin[];
  readonly conflicts: readonly ConflictRow[];
}

/** A report of an event with its article. */
export interface EventReportRow extends Omit<EventReport, 'article'> {
  readonly article: ArticleBrief;
}
export interface EventRow extends Omit<Event, 'reports'> {
  readonly reports: readonly EventReportRow[];
}
export interface EventView {
  readonly event: EventRow;
  readonly conflicts: readonly ConflictRow[];
  /** What the articles' statements say of it, for those reports that stand in a statement. */
  readonly statements: readonly StatementRow[];
}

export interface CopiedRow extends Omit<Copied, 'article' | 'from'> {
  readonly article: ArticleBrief;
  readonly from: ArticleBrief;
}
export interface CopyRow extends Omit<CopyFamily, 'first' | 'copies'> {
  readonly first: ArticleBrief;
  readonly copies: readonly CopiedRow[];
}

export interface SideRow extends Omit<Side, 'article' | 'copies'> {
  readonly article: ArticleBrief;
  readonly copies: readonly ArticleBrief[];
}
export interface ConflictRow extends Omit<Conflict, 'sides'> {
  readonly sides: readonly SideRow[];
}

/** A thing that both of two articles speak of, in the words of each. */
export interface Difference {
  readonly kind: 'figure' | 'name' | 'wording';
  /** What it is: "killed", "Yelisar Khodrin", "Harra Spit". */
  readonly what: string;
  readonly left: Passage;
  readonly right: Passage;
}
/** As much of an article as is set beside others. */
export type ComparedArticle = Pick<ArticleView, 'article' | 'statements' | 'copies'>;
/** Two articles beside each other. */
export interface Comparison {
  readonly left: ComparedArticle;
  readonly right: ComparedArticle;
  /** Passages that both have: `here` in the left one, `there` in the right one; quotations that both have among them. */
  readonly shared: readonly (Aligned & { readonly quotation: boolean })[];
  readonly differences: readonly Difference[];
  /** Who is quoted in one and not in the other, with the ids of the statements. */
  readonly onlyLeft: readonly { readonly speaker: string; readonly statements: readonly string[] }[];
  readonly onlyRight: readonly { readonly speaker: string; readonly statements: readonly string[] }[];
}
/** One of several articles beside the first of them, which is its left. */
export interface Beside extends Omit<Comparison, 'left'> {
  /** Part of the text of each that stands in both, quotations aside, from 0 to 1. */
  readonly share: { readonly left: number; readonly right: number };
}
/** A figure or name of the first of several articles that another gives otherwise. */
export interface Matter {
  readonly kind: 'figure' | 'name';
  readonly what: string;
  /** The words of the first. */
  readonly passage: Passage;
  /** Of each other in its order; null where nothing was found to set against the first. */
  readonly others: readonly ({ readonly passage: Passage; readonly differs: boolean } | null)[];
}
/** Somebody quoted in any of several articles. */
export interface Quoted {
  /** Both null for all those whom the articles do not name, together. */
  readonly actor: string | null;
  readonly name: string | null;
  /** Ids of the statements in each article in its order, the first before the others. */
  readonly statements: readonly (readonly string[])[];
}
/** One article beside several others. */
export interface Comparisons {
  readonly first: ComparedArticle;
  readonly others: readonly Beside[];
  /** In the order of the first article. */
  readonly matters: readonly Matter[];
  /** Those whom most of the articles quote first, those without a name last. */
  readonly quoted: readonly Quoted[];
}

/** A position with as much of its article as a listing shows. */
export interface PositionRow extends Omit<Position, 'article'> {
  readonly article: ArticleBrief;
  /** What the dossier calls the issue and the position; their ids when it no longer has them. */
  readonly question: string;
  readonly label: string;
}
export interface PositionView {
  readonly position: PositionRow;
  /** The statement that it was read from, or null when it was read from an event. */
  readonly statement: StatementRow | null;
  /** The same position of the same party in other reports, newest first. */
  readonly others: readonly PositionRow[];
  readonly history: readonly CorrectionRow[];
}
export interface CorrectionRow extends Correction {
  /** One sentence for the history: what was done to what. */
  readonly says: string;
  readonly articles: readonly ArticleBrief[];
}
/** Something that a person should look at, and why it comes before others. */
export interface ReviewItem {
  /** Exactly one of these is not null: what is asked about. */
  readonly statement: StatementRow | null;
  readonly position: PositionRow | null;
  readonly event: EventRow | null;
  readonly copy: CopyRow | null;
  readonly conflict: ConflictRow | null;
  /** One question for a person: "Does Ilra Venn demand that …?" */
  readonly asks: string;
  /** One phrase: what makes it worth a look. */
  readonly why: string;
  /** How much an answer would teach; queues are in falling order of it. */
  readonly value: number;
  /** The paragraph in which its words stand, with its place in the article, when it stands in one. */
  readonly context: Passage | null;
}
export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
  /** All that wait. */
  readonly waiting: number;
}

/** Who an outlet relies on. */
export interface RelianceRow {
  readonly outlet: string | null;
  readonly on: string;
  readonly kind: RelianceKind;
  readonly articles: number;
  /** A few of them, newest first, with the words. */
  readonly examples: readonly (Omit<Reliance, 'article' | 'on' | 'kind'> & { readonly article: ArticleBrief })[];
}
export interface OutletRow {
  readonly outlet: string | null;
  readonly articles: number;
  readonly statements: number;
  /** Articles that are another's text, whole or for the most part, and those that hold some of it. */
  readonly copied: number;
  readonly partly: number;
  /** Share of the words of its articles that stand in no article before them, from 0 to 1. */
  readonly own: number;
  /** Articles of other outlets that run its text. */
  readonly copiedBy: number;
}
export interface OutletView {
  readonly outlet: OutletRow;
  readonly relies: readonly RelianceRow[];
  readonly reliedOnBy: readonly RelianceRow[];
  /** Whom it quotes most. */
  readonly speakers: readonly { readonly actor: string; readonly name: string; readonly statements: number }[];
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
  /** Events that it reports, in the order of its text. */
  readonly events: readonly EventRow[];
  /** The family of copies that it belongs to. */
  readonly copies: CopyRow | null;
  readonly conflicts: readonly ConflictRow[];
  /** When it can have been published; null when its date is known or nothing bounds it. */
  readonly bounds: Bounds | null;
  /** In the order of its text. */
  readonly positions: readonly PositionRow[];
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
  readonly events: number;
  /** Families of copies. */
  readonly copies: number;
  /** Without revisions. */
  readonly conflicts: number;
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
