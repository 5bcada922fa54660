/** Times works in turns, so that none has a quieter machine than another, and writes numbers for tables. */

export interface Taken {
  readonly ms: number;
  /** Of all threads together. */
  readonly cpuMs: number;
}

/** What each work takes: medians over the rounds after the first, in which code and data warm up. */
export async function inTurns(rounds: number, works: readonly (() => unknown)[]): Promise<Taken[]> {
  const taken = works.map(() => ({ ms: [] as number[], cpuMs: [] as number[] }));
  for (let round = 0; round <= rounds; round++)
    for (const [which, work] of works.entries()) {
      const cpu = process.cpuUsage();
      const begun = performance.now();
      await work();
      const ms = performance.now() - begun;
      const { user, system } = process.cpuUsage(cpu);
      if (round === 0) continue;
      taken[which]!.ms.push(ms);
      taken[which]!.cpuMs.push((user + system) / 1000);
    }
  return taken.map(({ ms, cpuMs }) => ({ ms: median(ms), cpuMs: median(cpuMs) }));
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** A whole number. */
export const perSecond = (count: number, ms: number): string => Math.round((count * 1000) / ms).toLocaleString('en');
