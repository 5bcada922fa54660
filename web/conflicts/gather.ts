/** Conflicts as disputes: all that the same reports have against each other about one event is one. Pure. */
import type { ConflictKind } from '../../src/model/conflict.ts';
import type { Passage } from '../../src/model/statement.ts';
import type { ArticleBrief, ConflictRow, SideRow } from '../../src/service/types.ts';
import { contains, hull } from '../../src/text/span.ts';

/** What one report has against the others. */
export interface Account {
  readonly article: ArticleBrief;
  /** Of each conflict, in the order of the dispute's sentences. */
  readonly says: readonly string[];
  /** No passage that lies within another. */
  readonly passages: readonly Passage[];
  readonly copies: readonly ArticleBrief[];
}
export interface Dispute {
  /** Of the first conflict. */
  readonly id: string;
  readonly kinds: readonly ConflictKind[];
  readonly revision: boolean;
  readonly within: boolean;
  /** Those that are gathered here. */
  readonly conflicts: readonly ConflictRow[];
  readonly accounts: readonly Account[];
  readonly event: string | null;
  readonly statements: readonly string[];
}

/** In the order of their first conflicts. Nothing is gathered that lies within one report or is about no event. */
export function gather(rows: readonly ConflictRow[]): Dispute[] {
  const groups = new Map<string, ConflictRow[]>();
  for (const row of rows) {
    const articles = row.sides.map(({ article }) => article.id);
    const key =
      row.within || row.event === null ? row.id : JSON.stringify([row.event, row.revision, ...articles.sort()]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map(dispute);
}

function dispute(rows: readonly ConflictRow[]): Dispute {
  const [{ id, revision, within, event, sides }] = rows as readonly [ConflictRow, ...ConflictRow[]];
  return {
    id,
    kinds: [...new Set(rows.map(({ kind }) => kind))],
    revision,
    within,
    conflicts: rows,
    // Within one report the sides are told apart by their words; a single conflict has them as they are.
    accounts: sides.map((side, index) =>
      account(
        rows.length === 1
          ? [side]
          : rows.flatMap((row) => row.sides.filter((s) => s.article.id === sides[index]!.article.id)),
      ),
    ),
    event,
    statements: [...new Set(rows.flatMap(({ statements }) => statements))],
  };
}

function account(sides: readonly SideRow[]): Account {
  const [{ article }] = sides as readonly [SideRow, ...SideRow[]];
  const wide = sides.map(({ passage }) => passage).sort((a, b) => reach(b) - reach(a));
  const passages: Passage[] = [];
  for (const passage of wide) {
    if (!passages.some((other) => contains(hull(other.spans), hull(passage.spans)))) passages.push(passage);
  }
  return {
    article,
    says: sides.map(({ says }) => says),
    passages: passages.sort((a, b) => a.spans[0]![0] - b.spans[0]![0]),
    copies: [...new Map(sides.flatMap(({ copies }) => copies).map((copy) => [copy.id, copy])).values()],
  };
}

function reach({ spans }: Passage): number {
  const [start, end] = hull(spans);
  return end - start;
}
