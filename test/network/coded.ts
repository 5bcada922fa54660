/** Coded statements about invented people, from one line each: `DAY DOCUMENT ORGANIZATION +CONCEPT`, - for a refusal. */
import type { Coded, Network } from '../../src/model/network.ts';

export const coded = (lines: string): Coded[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [day = '', document = '', organization = '', stance = ''] = line.trim().split(/\s+/);
      const concept = stance.slice(1);
      return {
        document,
        date: day === '?' ? null : day,
        person: null,
        organization: organization === '.' ? null : organization,
        party: null,
        concept,
        issue: concept.slice(0, 1),
        agreement: stance.startsWith('+'),
      };
    });

/** `A-B 3`, in order. */
export const ties = ({ edges }: Pick<Network, 'edges'>): string[] =>
  edges.map(({ from, to, weight }) => `${from}-${to} ${Number(weight.toFixed(4))}`);
