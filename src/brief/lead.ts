/** How many answers two sides share: the one sentence that stands over all issues. Takes the matrix; gives the sentence. Pure. */
import type { BriefSentence } from '../model/brief.ts';
import type { Matrix } from '../model/standing.ts';
import { isHeld } from './held.ts';
import type { Teller } from './teller.ts';
import { list, number, sentence } from './words.ts';

/** Of the two sides that are heard on most issues in common; null where they share fewer than two. */
export function lead(teller: Teller, { issues, standings, distances }: Matrix): BriefSentence | null {
  const pairs = distances.filter(({ issue }) => issue === null).map(({ parties }) => parties);
  const inCommon = pairs
    .map((parties) => ({
      parties,
      both: issues.flatMap(({ id }) => {
        const two = parties.map((party) => standings.find((one) => one.issue === id && one.party === party));
        return two.every((one) => one !== undefined && isHeld(one)) ? [two.map((one) => one!)] : [];
      }),
    }))
    .sort((a, b) => b.both.length - a.both.length)[0];
  if (inCommon === undefined || inCommon.both.length < 2) return null;
  const { parties, both } = inCommon;
  const shared = both.filter(([a, b]) => a!.position === b!.position);
  const cites = both.flatMap((two) => two.flatMap(({ evidence }) => teller.positions(evidence, 1)));
  if (cites.length === 0) return null;
  const who = list(parties.map((party) => teller.names.party(party)));
  const count = number(both.length);
  const text =
    shared.length === both.length
      ? `${who} now give the same answer on all ${count} issues on which both are heard, as the program reads them`
      : `As the program reads them, ${who} are both heard on ${count} issues and give the same answer on ${shared.length === 0 ? 'none' : number(shared.length)} of them`;
  return teller.sentence(sentence(text), cites, 'inferred');
}
