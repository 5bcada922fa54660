/** The options of a network, under the names of Discourse Network Analyzer, each value with what it means. */
import type { Network, NetworkOptions } from '../../src/service/types.ts';
import { number } from './counts.ts';

type Listed =
  | 'networkType'
  | 'variable1'
  | 'variable2'
  | 'qualifierAggregation'
  | 'normalization'
  | 'duplicates'
  | 'timeWindow';
export type Means<Name extends Listed> = Readonly<Record<NetworkOptions[Name], string>>;

export const names: Readonly<Record<Listed, string>> = {
  networkType: 'Type of network',
  variable1: 'Variable 1',
  variable2: 'Variable 2',
  qualifierAggregation: 'Qualifier aggregation',
  normalization: 'Normalization',
  duplicates: 'Duplicates',
  timeWindow: 'Time window',
};

const variables: Means<'variable1'> = {
  person: 'people who spoke',
  organization: 'whom they spoke for: a body, else the party',
  party: 'parties',
  concept: 'positions, each with its issue',
  issue: 'issues',
};

export const means: { readonly [Name in Listed]: Means<Name> } = {
  networkType: {
    onemode: 'actors tied by what they share',
    twomode: 'actors tied to what they say',
  },
  variable1: variables,
  variable2: variables,
  qualifierAggregation: {
    ignore: 'speaking of the same, for or against',
    combine: 'for, against, or both, as a kind of tie',
    subtract: 'agreement less conflict; below 0 conflict prevails',
    congruence: 'taking, or refusing, the same',
    conflict: 'one takes what the other refuses',
  },
  normalization: {
    no: 'weights as they are counted',
    activity: 'by how much the actor says',
    prominence: 'by how much is said of it',
    average: 'by how much both say on average',
    jaccard: 'by all that either says',
    cosine: 'by the angle between what both say',
  },
  duplicates: {
    include: 'every statement counts',
    document: 'once in each report',
    week: 'once a week',
    month: 'once a month',
    year: 'once a year',
    acrossrange: 'once in the whole time',
  },
  timeWindow: {
    no: 'the whole time at once',
    events: 'so many statements',
    days: 'so many days',
    weeks: 'so many weeks',
    months: 'so many months',
    years: 'so many years',
  },
};

/** What cannot be together with a type of network is not offered. */
export function offered(type: NetworkOptions['networkType'], name: Listed): readonly string[] {
  const one = type === 'onemode';
  if (name === 'qualifierAggregation')
    return one ? ['congruence', 'conflict', 'subtract', 'ignore'] : ['combine', 'subtract', 'ignore'];
  if (name === 'normalization') return one ? ['no', 'average', 'jaccard', 'cosine'] : ['no', 'activity', 'prominence'];
  return Object.keys(means[name]);
}

/** `3`, `0.25`: a count as it is, what was brought into proportion to two figures. */
export const weight = (value: number): string =>
  Number.isInteger(value) ? number(value) : value.toPrecision(2).replace('-', '−');

const codes: Readonly<Record<number, string>> = { 1: 'takes it', 2: 'refuses it', 3: 'takes it and refuses it' };

/** A tie in words: its weight, or what the code of `combine` means. */
export const tie = (value: number, { options }: Pick<Network, 'options'>): string =>
  options.qualifierAggregation === 'combine' ? codes[value]! : weight(value);

/** `rapporteur export`, asking for the same network. */
export function command(options: NetworkOptions, chosen: readonly string[]): string {
  const given = Object.entries(options).filter(([name, value]) => chosen.includes(name) && value !== null);
  const network = given.length === 0 ? '' : ` --network ${given.map(([name, value]) => `${name}=${value}`).join(',')}`;
  return `rapporteur export --to graphml talks.graphml${network}`;
}
