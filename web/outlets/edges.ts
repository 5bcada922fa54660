/** The graph of who relies on whom, by pairs of outlets. Pure. */
import type { RelianceRow } from '../../src/service/types.ts';

export const unknown = 'outlet not known';

/** All that one outlet has from another. */
export interface Edge {
  readonly outlet: string;
  readonly on: string;
  /** Reports, by the kind of reliance with most; one report may rely in several ways. */
  readonly articles: number;
  readonly rows: readonly RelianceRow[];
}

/** Those with most reports first. */
export function edgesOf(rows: readonly RelianceRow[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const row of rows) {
    const outlet = row.outlet ?? unknown;
    const key = JSON.stringify([outlet, row.on]);
    const before = edges.get(key);
    edges.set(key, {
      outlet,
      on: row.on,
      articles: Math.max(before?.articles ?? 0, row.articles),
      rows: [...(before?.rows ?? []), row],
    });
  }
  return [...edges.values()].sort((a, b) => b.articles - a.articles);
}

/** Those relied on, by the most first. */
export function columnsOf(edges: readonly Edge[]): string[] {
  const sums = new Map<string, number>();
  for (const { on, articles } of edges) sums.set(on, (sums.get(on) ?? 0) + articles);
  return [...sums].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([on]) => on);
}
