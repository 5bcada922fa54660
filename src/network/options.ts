/**
 * What a network is asked for: takes the options that were given, under the names of Discourse Network Analyzer 3; gives
 * all of them. Refuses those together of which DNA says that they cannot be, where DNA itself takes another in their place.
 */
import type { NetworkOptions } from '../model/network.ts';
import { ProblemError } from '../model/problem.ts';
import { isDay } from './time.ts';

/** How much a time window holds unless it is said. */
const usualSize = { no: 1, events: 100, days: 30, weeks: 4, months: 3, years: 1 } as const;

const ofOneMode = ['congruence', 'conflict'];
const ofTwoModes = ['combine'];
const normsOfOneMode = ['average', 'jaccard', 'cosine'];
const normsOfTwoModes = ['activity', 'prominence'];

/**
 * Options that were left out are those of the network that discourse network analysis is known for: organisations that
 * agree, by how many positions they share, brought into proportion to how much they say. Throws `usage`.
 */
export function networkOptions(given: Partial<NetworkOptions>): NetworkOptions {
  const networkType = given.networkType ?? 'onemode';
  const oneMode = networkType === 'onemode';
  const timeWindow = given.timeWindow ?? 'no';
  const options: NetworkOptions = {
    networkType,
    variable1: given.variable1 ?? 'organization',
    variable2: given.variable2 ?? 'concept',
    qualifierAggregation: given.qualifierAggregation ?? (oneMode ? 'congruence' : 'combine'),
    normalization: given.normalization ?? (oneMode ? 'average' : 'no'),
    duplicates: given.duplicates ?? 'acrossrange',
    timeWindow,
    windowSize: given.windowSize ?? usualSize[timeWindow],
    start: given.start ?? null,
    stop: given.stop ?? null,
  };
  check(options);
  return options;
}

function check({ networkType, variable1, variable2, ...options }: NetworkOptions): void {
  const { qualifierAggregation, normalization, windowSize, start, stop } = options;
  if (variable1 === variable2)
    refuse(
      `variable1 and variable2 are both ${variable1}.`,
      'Choose two different variables, such as party and concept.',
    );
  const oneMode = networkType === 'onemode';
  const [type, other] = oneMode ? ['one-mode', 'two-mode'] : ['two-mode', 'one-mode'];
  if ((oneMode ? ofTwoModes : ofOneMode).includes(qualifierAggregation))
    refuse(
      `qualifierAggregation ${qualifierAggregation} is for ${other} networks.`,
      `For a ${type} network choose ignore, subtract${oneMode ? ', congruence or conflict' : ' or combine'}.`,
    );
  if ((oneMode ? normsOfTwoModes : normsOfOneMode).includes(normalization))
    refuse(
      `normalization ${normalization} is for ${other} networks.`,
      `For a ${type} network choose no, ${oneMode ? 'average, jaccard or cosine' : 'activity or prominence'}.`,
    );
  if (qualifierAggregation === 'combine' && normalization !== 'no')
    refuse(
      `With qualifierAggregation combine a weight is a code, and normalization ${normalization} would make nothing of it.`,
      'Choose normalization no, or another qualifierAggregation.',
    );
  if (!Number.isInteger(windowSize) || windowSize < 1)
    refuse(
      `windowSize ${windowSize} is no whole number of 1 or more.`,
      'Give how many units of timeWindow a window holds.',
    );
  for (const [name, day] of [
    ['start', start],
    ['stop', stop],
  ] as const)
    if (day !== null && !isDay(day)) refuse(`${name} “${day}” is not a day.`, 'Write it as 2031-04-15.');
  if (start !== null && stop !== null && start > stop)
    refuse(`start ${start} is after stop ${stop}.`, 'Give the earlier day as start.');
}

function refuse(message: string, hint: string): never {
  throw new ProblemError({ code: 'usage', message, hint });
}
