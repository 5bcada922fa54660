/**
 * How far coders agree: takes what people and the machine say of the same statements; gives Krippendorff's alpha on each
 * variable, and the statements of which people say different things. Pure; knows no record.
 */
import { type Alpha, type Coding, machineCoder } from '../../model/agreement.ts';
import type { IssueHead } from '../../model/standing.ts';
import { speakersOf, stance, type Variable, variables } from './values.ts';

export interface Coded {
  /** Of people, each statement once by each. */
  readonly codings: readonly Coding[];
  /** What the machine says of the same statements. */
  readonly machine: readonly Coding[];
  readonly issues: readonly IssueHead[];
  /** The same for two names of one speaker. */
  nameOf(speaker: string): string;
}

/** Among all people first, then of every two where there are more, then of the machine with each. */
export function alphas({ codings, machine, issues, nameOf }: Coded): Alpha[] {
  const people = coders(codings);
  const all = variables(issues, nameOf);
  // The machine offers the statements to be coded, so it never says that one is none.
  const withMachine = all.filter(({ variable }) => variable !== 'statement');
  const pairs = people.flatMap((a, i) => people.slice(i + 1).map((b) => [a, b]));
  return [
    ...(people.length > 1 ? measured(codings, people, all) : []),
    ...(people.length > 2 ? pairs.flatMap((pair) => measured(codings, pair, all)) : []),
    ...people.flatMap((one) => measured([...codings, ...machine], [machineCoder, one], withMachine)),
  ];
}

/** Names, sorted. */
export const coders = (codings: readonly Coding[]): string[] => [...new Set(codings.map(({ coder }) => coder))].sort();

function measured(codings: readonly Coding[], of: readonly string[], all: readonly Variable[]): Alpha[] {
  const statements = byUnit(codings.filter(({ coder }) => of.includes(coder)));
  return (
    all
      .map(({ variable, issue, metric, measure }) => ({ variable, issue, metric, coders: of, ...measure(statements) }))
      // An issue on which no two have placed anybody is not worth a line.
      .filter(({ issue, units }) => issue === null || units > 0)
  );
}

/** The codings of each statement of which two people or more said something, but not all the same. */
export function differences({ codings, nameOf }: Pick<Coded, 'codings' | 'nameOf'>): Coding[][] {
  const what = (coding: Coding): string =>
    coding.statement
      ? JSON.stringify([
          speakersOf(coding, nameOf),
          coding.positions.map((one) => [stance(one), one.firmness].join(' ')).sort(),
        ])
      : '';
  return byUnit(codings).filter((all) => new Set(all.map(what)).size > 1);
}

/** By coder's name within a unit. */
function byUnit(codings: readonly Coding[]): Coding[][] {
  const units = new Map<string, Coding[]>();
  for (const coding of codings) units.set(coding.unit, [...(units.get(coding.unit) ?? []), coding]);
  return [...units.values()].map((all) => all.sort((a, b) => (a.coder < b.coder ? -1 : 1)));
}
