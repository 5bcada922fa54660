/** Called off in one report, held in another. Takes accounts. Pure. */
import type { Account } from '../accounts.ts';
import { distance } from '../days.ts';
import type { Differing, Version } from './sides.ts';
import { noun, sentence } from './words.ts';

/** Once between articles, and once for each article that says both. */
export function statusesDiffer(accounts: readonly Account[]): Differing[] {
  const off = accounts.filter(({ of }) => of.status === 'cancelled' && !isOnlyAsked.test(of.passage.text));
  const held = accounts.filter(({ of }) => of.status === 'happened' && off.some((other) => isOfOneDay(of, other.of)));
  // "The meeting is cancelled" says it better than "she will not travel".
  const cancelled = [...off].sort((a, b) => Number(saysSo(b)) - Number(saysSo(a)));
  const pairs: [Account, Account][] = [];
  const across = cancelled.find(({ article }) => held.some((other) => other.article.id !== article.id));
  if (across !== undefined) pairs.push([across, held.find(({ article }) => article.id !== across.article.id)!]);
  for (const one of cancelled) {
    const same = held.find(({ article }) => article.id === one.article.id);
    if (same !== undefined && !pairs.some(([a, b]) => a.article.id === b.article.id && a.article.id === one.article.id))
      pairs.push([one, same]);
  }
  return pairs.map(([off, on]) => ({
    kind: 'status',
    revision: false,
    versions: [version(off, 'called off', cancelled), version(on, 'held', held)],
    differs: sentence(
      [off, on],
      (account, first) =>
        `has ${first ? `the ${noun(account.of.kind)}` : 'it'} ${account === off ? 'called off' : 'held'}`,
    ),
  }));
}

const calling = String.raw`(?:cancel|call off|postpone|scrap|abandon|suspend|put off)\b`;
/** "To cancel it", "should be called off": asked for, threatened or weighed, and not said to be so. In lower case: May is a month. */
const isOnlyAsked = new RegExp(
  String.raw`(?<!\b(?:forced|had|decided|chose|agreed|opted|moved|voted) )\bto ${calling}|\b(?:would|could|should|may|might|must|if|whether|not) (?:\p{L}+ ){0,3}(?:be |been )?(?:${calling}|cancelled|canceled|called off|postponed|scrapped|abandoned|suspended)`,
  'u',
);

const saysSo = ({ of }: Account): boolean =>
  /\b(?:cancel|call(?:ed|ing)? off|postpone|scrap|abandon|suspend)/i.test(of.passage.text);

const version = (account: Account, says: string, alike: readonly Account[]): Version => ({ account, says, alike });

/** A meeting called off in March is no denial of one held in April. */
function isOfOneDay(a: Account['of'], b: Account['of']): boolean {
  const when = distance(a, b);
  return when === 'day' || when === 'number' || (when === 'unknown' && a.article === b.article);
}
