/**
 * What somebody coded in an article, as what they say of the record: takes the codings with what the record has of the
 * article, gives what they add, confirm or correct, and what finds no place. Positions name statements by the ids that
 * these have once the first changes are made. Pure: the same codings again say nothing new.
 */
import { programCoder } from '../../dna/variables.ts';
import type { Lookup } from '../../dossier/lookup.ts';
import type { HandCoded, HandCoding, HandPosition } from '../../model/hand-coding.ts';
import type { Position } from '../../model/position.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { ofBoth } from '../../review/overlap.ts';
import type { Change } from '../types.ts';
import { Entries } from './entries.ts';
import { isAmong, type Placed, placing } from './names.ts';

/** A change, and the coder who makes it. */
export interface Planned {
  readonly who: string;
  readonly change: Change;
}
export interface Plan {
  /** To be made first. */
  readonly statements: readonly Planned[];
  readonly positions: readonly Planned[];
  readonly unplaced: Unplaced;
}
/** How many codings found no place, and why. */
export interface Unplaced {
  /** Concepts that are no position of the dossier. */
  readonly concepts: ReadonlyMap<string, number>;
  /** Organizations or people who are of no party of the dossier, and whose positions these are. */
  readonly parties: ReadonlyMap<string, number>;
  /** Codings of what another person has entered otherwise. */
  readonly others: number;
  /** Positions read from events that the record does not have. */
  readonly events: number;
}
/** What the record has of an article. */
export interface Recorded {
  readonly statements: readonly Statement[];
  /** The doubtful ones too. */
  readonly positions: readonly Position[];
  /** Ids of the reports of events. */
  readonly reports: ReadonlySet<string>;
}

export function plan(coded: HandCoded, recorded: Recorded, dossier: Lookup): Plan {
  const planner = new Planner(coded, recorded, dossier);
  for (const coding of coded.codings) planner.take(coding);
  return planner.plan();
}

/** A statement that is in the record, or will be. */
interface Meant {
  readonly before: Statement | null;
  statement: Statement;
  /** Who adds it, or has coded it otherwise than the record has it. */
  changedBy: string | null;
  confirmedBy: string | null;
}

/** Two that have so many of their words in common are one. */
const sameWords = 0.5;

class Planner {
  readonly #recorded: Recorded;
  readonly #article: string;
  readonly #entries: Entries;
  readonly #place: (coded: HandPosition) => Placed | null;
  readonly #meant: Meant[];
  readonly #positions = new Map<string, Planned | null>();
  readonly #concepts = new Map<string, number>();
  readonly #parties = new Map<string, number>();
  #others = 0;
  #events = 0;

  constructor({ article, origin }: HandCoded, recorded: Recorded, dossier: Lookup) {
    this.#article = article.id;
    this.#recorded = recorded;
    this.#entries = new Entries(article, origin, dossier);
    this.#place = placing(dossier);
    this.#meant = recorded.statements.map((statement) => ({
      before: statement,
      statement,
      changedBy: null,
      confirmedBy: null,
    }));
  }

  take(coding: HandCoding): void {
    const { position } = coding;
    if (position !== null && position.event !== null) {
      if (!this.#recorded.reports.has(position.event)) this.#events++;
      else this.#takePosition({ ...coding, position }, { kind: 'event', id: position.event }, null);
      return;
    }
    const meant = this.#takeStatement(coding);
    if (meant === null) this.#others++;
    else if (position !== null)
      this.#takePosition({ ...coding, position }, { kind: 'statement', id: meant.statement.id }, meant.statement);
  }

  plan(): Plan {
    const statements = this.#meant.flatMap(({ before, statement, changedBy, confirmedBy }): Planned[] => {
      const of = { kind: 'statement', article: this.#article } as const;
      if (changedBy !== null) return [{ who: changedBy, change: { ...of, before, after: statement } }];
      return confirmedBy === null ? [] : [{ who: confirmedBy, change: { ...of, before, after: before } }];
    });
    return {
      statements,
      positions: [...this.#positions.values()].filter((planned) => planned !== null),
      unplaced: {
        concepts: this.#concepts,
        parties: this.#parties,
        others: this.#others,
        events: this.#events,
      },
    };
  }

  /** The statement that is coded, as the record will have it; null where another person's word stands against the coder's. */
  #takeStatement(coding: HandCoding): Meant | null {
    const { coder } = coding;
    const coded = this.#entries.statement(coding);
    const meant =
      this.#meant.find(({ statement }) => statement.id === coding.statement || statement.id === coded.id) ??
      this.#meant.find(({ statement }) => ofBoth(statement.content.spans, coded.content.spans) >= sameWords);
    if (meant === undefined) {
      const added: Meant = { before: null, statement: coded, changedBy: coder, confirmedBy: null };
      this.#meant.push(added);
      return added;
    }
    if (isAmong(coding, meant.statement.speakers)) {
      const looked = meant.changedBy !== null || meant.statement.review !== undefined;
      // Of a position that the record gave away the coder is whoever looked at that, and not at the statement.
      const own = coding.position === null || coding.position.entry === null;
      if (!looked && own && coder !== programCoder) meant.confirmedBy ??= coder;
      return meant;
    }
    const others = [meant.changedBy, meant.confirmedBy, meant.statement.review?.who];
    if (others.some((other) => other != null && other !== coder)) return null;
    // Whoever has coded these words once already codes them again for each who speaks.
    const earlier: readonly Speaker[] = meant.changedBy === coder ? meant.statement.speakers : [];
    meant.changedBy = coder;
    meant.statement = { ...meant.statement, speakers: [...earlier, ...coded.speakers], open: null };
    return meant;
  }

  #takePosition(
    coding: HandCoding & { readonly position: HandPosition },
    source: Position['source'],
    statement: Statement | null,
  ): void {
    const { coder, position } = coding;
    const placed = this.#place(position);
    if (placed === null) {
      count(this.#concepts, position.concept);
      return;
    }
    const coded = this.#entries.position(coding, source, statement, placed);
    if (coded === null) {
      count(this.#parties, coding.organization ?? coding.person ?? coding.speaker ?? 'nobody');
      return;
    }
    const before = this.#recorded.positions.find(({ id }) => id === position.entry || id === coded.id) ?? null;
    const id = before?.id ?? coded.id;
    if (this.#positions.has(id)) return;
    const of = { kind: 'position', article: this.#article } as const;
    if (before === null) this.#positions.set(id, { who: coder, change: { ...of, before, after: coded } });
    else if (saysSame(coding.position, coded, before)) {
      const confirms = before.review === undefined && coder !== programCoder;
      this.#positions.set(id, confirms ? { who: coder, change: { ...of, before, after: before } } : null);
    } else if (before.review !== undefined && before.review.who !== coder) this.#others++;
    else {
      const { issue, position: taken, firmness, because } = coded;
      const after = { ...before, issue, position: taken, firmness, because };
      this.#positions.set(id, { who: coder, change: { ...of, before, after } });
    }
  }
}

/** A coder who says nothing of how firmly it is held says only whether it is. */
function saysSame(position: HandPosition, coded: Position, before: Position): boolean {
  if (coded.issue !== before.issue || coded.position !== before.position) return false;
  if (position.firmness === null) return (before.firmness === 'refuses') === !position.agreement;
  return coded.firmness === before.firmness;
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}
