/**
 * What coders say of statements as values that can be compared: takes the codings of each statement and one variable;
 * gives its units, each with the values that were given, and the level of measurement. Pure.
 */
import type { AgreementMetric, AgreementVariable, CodedPosition, Coding } from '../../model/agreement.ts';
import type { IssueHead } from '../../model/standing.ts';
import { type Reliability, reliability } from './alpha.ts';
import { nominal, ordinal, sets } from './metrics.ts';

/** One thing on which coders agree or not. */
export interface Variable {
  readonly variable: AgreementVariable;
  readonly issue: string | null;
  readonly metric: AgreementMetric;
  /** `statements` are the codings of each statement. */
  measure(statements: readonly (readonly Coding[])[]): Reliability;
}

/** In the order in which they are shown. `nameOf` gives the same for two names of one speaker. */
export function variables(issues: readonly IssueHead[], nameOf: (speaker: string) => string): Variable[] {
  return [
    {
      variable: 'statement',
      issue: null,
      metric: 'nominal',
      measure: (all) =>
        reliability(
          all.map((codings) => codings.map(({ statement }) => String(statement))),
          nominal,
        ),
    },
    {
      variable: 'speaker',
      issue: null,
      metric: 'nominal',
      measure: (all) => reliability(all.map(said((coding) => speakersOf(coding, nameOf))), nominal),
    },
    {
      variable: 'issue',
      issue: null,
      metric: 'set',
      measure: (all) =>
        reliability(all.map(said(({ positions }) => new Set(positions.map(({ issue }) => issue)))), sets),
    },
    {
      variable: 'position',
      issue: null,
      metric: 'set',
      measure: (all) => reliability(all.map(said(({ positions }) => new Set(positions.map(stance)))), sets),
    },
    ...issues
      .filter(({ ordered }) => ordered)
      .map(
        (issue): Variable => ({
          variable: 'position',
          issue: issue.id,
          metric: 'ordinal',
          measure: (all) => reliability(all.map(said((coding) => placeOn(issue, coding))), ordinal),
        }),
      ),
    {
      variable: 'firmness',
      issue: null,
      metric: 'nominal',
      measure: (all) => reliability(all.flatMap(firmnesses), nominal),
    },
  ];
}

/** The values of those who hold that the words are attributed to somebody; null is no value. */
const said =
  <T>(value: (coding: Coding) => T | null) =>
  (codings: readonly Coding[]): T[] =>
    codings
      .filter(({ statement }) => statement)
      .map(value)
      .filter((one) => one !== null);

/** Who speaks, in any order; left open is a value too. */
export const speakersOf = ({ speaker }: Coding, nameOf: (speaker: string) => string): string =>
  JSON.stringify([...new Set((speaker ?? '').split(';').map((name) => nameOf(name.trim())))].filter(Boolean).sort());

/** To refuse a position is another stance than to hold it. */
export const stance = ({ issue, position, firmness }: CodedPosition): string =>
  `${issue} ${position}${firmness === 'refuses' ? ' refused' : ''}`;

/** Where on the issue's scale the coder sees the speaker: the middle of the positions held; null when none is. */
function placeOn({ id, positions }: IssueHead, coding: Coding): number | null {
  const places = coding.positions
    .filter(({ issue, firmness }) => issue === id && firmness !== 'refuses' && firmness !== 'leaves-open')
    .map(({ position }) => positions.findIndex((one) => one.id === position))
    .filter((place) => place >= 0);
  return places.length === 0 ? null : (Math.min(...places) + Math.max(...places)) / 2;
}

/** A unit for each position that anybody gave, with the firmness of those who gave it. */
function firmnesses(codings: readonly Coding[]): string[][] {
  const given = new Map<string, string[]>();
  for (const { statement, positions } of codings)
    for (const { issue, position, firmness } of statement ? positions : [])
      given.set(`${issue} ${position}`, [...(given.get(`${issue} ${position}`) ?? []), firmness]);
  return [...given.values()];
}
