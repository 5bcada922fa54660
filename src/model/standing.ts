/**
 * Where the talks stand: what each party's position on each issue is at a day, drawn from many readings; how it moved;
 * how far apart the parties are; who departs from the line of their party. Data only.
 */
import type { ArticleBrief } from './listing.ts';
import type { Firmness, Position, Voice } from './position.ts';

/** A position with what weighing it against others needs, without its words. */
export interface Weighed
  extends Pick<
    Position,
    'id' | 'actor' | 'name' | 'party' | 'issue' | 'position' | 'firmness' | 'voice' | 'probability'
  > {
  readonly article: ArticleBrief;
  /** What statements that are one, and reports of one event, have in common; null while they are not brought together. */
  readonly group: string | null;
  /** `YYYY-MM-DD`; of an undated article the last day on which it can have been published; null when nothing says. */
  readonly day: string | null;
  /** That a person has accepted, corrected or added it. */
  readonly confirmed: boolean;
}

/** What stands behind a party's position; where it has none, all that was read. */
export interface Behind {
  /** Positions read, copies and repetitions among them. */
  readonly positions: number;
  /** The same, copies of one text and one statement in several reports counted once. */
  readonly origins: number;
  readonly voices: Readonly<Partial<Record<Voice, number>>>;
  /** How many a person has confirmed. */
  readonly confirmed: number;
}

/** One party's position on one issue at a day. */
export interface Standing {
  /** Name of the party. */
  readonly party: string;
  readonly issue: string;
  /** null: nothing said, or what was said does not tell. `why` then says which. */
  readonly position: string | null;
  readonly why: string | null;
  /** How it holds that position: the firmness of the weightiest evidence; null with `position`. */
  readonly firmness: Firmness | null;
  /** That this is its position, from 0 to 1. */
  readonly certainty: number;
  /** The day since which it has been; null when unknown. */
  readonly since: string | null;
  /** Weight on each position that has any, largest first; they sum to 1. */
  readonly shares: readonly { readonly position: string; readonly share: number }[];
  /** Positions it refuses, with the weight behind that from 0 to 1. */
  readonly refuses: readonly { readonly position: string; readonly share: number }[];
  /** On an ordered issue, from 0 (first position) to 1 (last), with the bounds of 80 % of the weight; else null. */
  readonly place: { readonly mean: number; readonly low: number; readonly high: number } | null;
  readonly behind: Behind;
  /** Ids of positions that take it (where `position` is null: of all that were read), the weightiest first, one of each origin. */
  readonly evidence: readonly string[];
}

/** How far two parties are apart: 0 the same, 1 as far as the issue allows; null when either has no position. */
export interface Distance {
  /** null: over all issues on which both have a position. */
  readonly issue: string | null;
  readonly parties: readonly [string, string];
  readonly distance: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** That a party went over from one position to another. */
export interface Shift {
  readonly party: string;
  readonly issue: string;
  /** null: it had none before. */
  readonly from: string | null;
  readonly to: string;
  /** The first day of the new position, and the last day on which the old one was still taken. */
  readonly date: string;
  readonly last: string | null;
  /** That it happened, from 0 to 1. */
  readonly certainty: number;
  /** Ids of positions, nearest to the shift first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Somebody who speaks for a party and departs from its line. */
export interface Departure {
  readonly actor: string | null;
  readonly name: string;
  readonly party: string;
  readonly issue: string;
  /** The party's line on that day, and what the actor said instead; `refuses` when it is the line that the actor refuses. */
  readonly line: string;
  readonly position: string;
  readonly refuses: boolean;
  readonly first: string | null;
  readonly last: string | null;
  /** Ids of positions, newest first. */
  readonly evidence: readonly string[];
}

export interface IssueHead {
  readonly id: string;
  readonly question: string;
  readonly ordered: boolean;
  readonly positions: readonly { readonly id: string; readonly label: string }[];
}

/** Parties by issues at the end of a day. */
export interface Matrix {
  /** `YYYY-MM-DD`; empty when nothing in the record has a day. */
  readonly date: string;
  /** Days that are looked back on; what is older counts only where nothing newer was said. */
  readonly window: number;
  readonly issues: readonly IssueHead[];
  /** Names, sides first, then mediators and observers that have any position. */
  readonly parties: readonly string[];
  /** Every party with every issue, in the order of `issues`, then of `parties`. */
  readonly standings: readonly Standing[];
  /** Of every two sides: overall first, then by issue. */
  readonly distances: readonly Distance[];
  readonly departures: readonly Departure[];
}

/** One party's position on one issue over time. */
export interface Line {
  readonly party: string;
  /** In order of days, one for each day on which something was said. */
  readonly points: readonly (Pick<Standing, 'position' | 'certainty' | 'place'> & { readonly date: string })[];
  readonly shifts: readonly Shift[];
}

/** An issue over time. */
export interface Movement {
  readonly issue: IssueHead;
  readonly window: number;
  readonly lines: readonly Line[];
  /** Between every two sides, by day. */
  readonly distances: readonly { readonly date: string; readonly between: Distance }[];
  readonly departures: readonly Departure[];
}
