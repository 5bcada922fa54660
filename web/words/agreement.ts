/** How far coders agree, in words: what is compared, between whom, and what a value of alpha means. */
import { type AgreementVariable, machineCoder } from '../../src/model/agreement.ts';
import type { Alpha } from '../../src/service/types.ts';

export const variables: Readonly<Record<AgreementVariable, string>> = {
  statement: 'Whether it is a statement',
  speaker: 'Who spoke',
  issue: 'Which issue',
  position: 'Which position',
  firmness: 'How firmly',
};

const metrics: Readonly<Record<Alpha['metric'], string>> = {
  nominal: 'same or not',
  ordinal: 'by rank on the scale',
  interval: 'by distance',
  ratio: 'by ratio',
  set: 'by what the sets share',
};
export const metric = (of: Alpha['metric']): string => metrics[of];

export const coderName = (name: string): string => (name === machineCoder ? 'the program' : name);
export const between = (coders: readonly string[]): string => {
  const names = coders.map(coderName);
  return names.length === 2 ? names.join(' and ') : `all ${names.length}: ${names.join(', ')}`;
};

/** What a value means for those who use the data; it says nothing of a person. Thresholds as Krippendorff (2004) gives them. */
export function means({ alpha, low, units }: Pick<Alpha, 'alpha' | 'low' | 'units'>): string {
  if (alpha === null) return units < 2 ? 'too few units to say' : 'no variation to compare';
  if (low !== null && low >= 0.8) return 'can be relied on';
  if (alpha >= 0.8) return 'can be relied on, if more units bear it out';
  if (alpha >= 0.667) return 'enough for tentative conclusions';
  if (alpha > 0.1) return 'the words or the rules leave too much open to build on it';
  return alpha < -0.1 ? 'they differ more than by chance' : 'about what chance would give';
}

/** To the second decimal, with a real minus. */
export const signed = (value: number): string => value.toFixed(2).replace('-', '−');
