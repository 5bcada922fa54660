/** Counts that cannot both be true: of prisoners, points or votes, and which in a row it was. Takes accounts. Pure. */
import type { Account } from '../accounts.ts';
import { countedIn, differ, type Figure, figuresOf, isToll, thingOf } from '../figures.ts';
import { familyOf } from '../kinds.ts';
import { type Differing, versionsOf } from './sides.ts';
import { counted, noun, ordinal, sentence } from './words.ts';

export function countsDiffer(accounts: readonly Account[]): Differing[] {
  // How many drones flew is counted anew from hour to hour.
  const held = accounts.filter(({ of }) => of.status !== 'planned' && familyOf(of.kind) !== 'force');
  return countedIn(held)
    .filter((what) => !isToll(what) && !countsOthers.test(what))
    .flatMap((what) => {
      const figures = figuresOf(held, what);
      const first = figures[0]!;
      const other = figures.find(
        (figure) => differ(first, figure) && !isRough(first, figure) && !sharesFigure(held, what, first, figure),
      );
      if (other === undefined) return [];
      const version = (figure: Figure) => ({
        account: figure.account,
        says: says(figure),
        alike: figures.filter(({ quantity }) => quantity.value === figure.quantity.value).map(({ account }) => account),
      });
      const sides = new Map([first, other].map((figure) => [figure.account, figure]));
      return [
        {
          kind: 'count',
          revision: false,
          versions: [version(first), version(other)],
          differs: sentence([first.account, other.account], (account) => `gives ${says(sides.get(account)!)}`),
        },
      ];
    });
}

/** Time that has passed grows with the day of the report, and each writer has his own sources. */
const countsOthers =
  /^(?:days|weeks|months|years|times|officials|sources|diplomats|aides|people|witnesses|analysts|experts)$/;

/** Hours are rounded as one likes; those exchanged are counted on each side or together. */
function isRough(a: Figure, b: Figure): boolean {
  const [less, more] = [a, b].sort((x, y) => x.quantity.value - y.quantity.value) as [Figure, Figure];
  if (/^(?:hours|minutes)$/.test(a.what)) return more.quantity.value < 1.5 * less.quantity.value;
  return a.account.of.kind === 'exchange' && 2 * less.most >= more.least && 2 * less.least <= more.most;
}

/** That one article also has the other's figure: it counts a part of what the other counts, or both know both. */
function sharesFigure(accounts: readonly Account[], what: string, a: Figure, b: Figure): boolean {
  const valuesIn = (article: string): Set<number> =>
    new Set(
      accounts
        .filter((account) => account.article.id === article)
        .flatMap((account) =>
          account.of.quantities.filter((q) => thingOf(account, q) === what).map(({ value }) => value),
        ),
    );
  const [one, other] = [valuesIn(a.account.article.id), valuesIn(b.account.article.id)];
  return [...one].some((value) => other.has(value));
}

const says = ({ quantity: { value, qualifier, what } }: Figure): string => counted(value, qualifier, what);

/** "Their second meeting" and "their third meeting", of the same people. */
export function ordinalsDiffer(accounts: readonly Account[]): Differing[] {
  const numbered = accounts.filter(
    ({ of }) => of.ordinal !== null && of.ordinal.value > 1 && !isScoped(of.passage.text),
  );
  const versions = versionsOf(
    numbered,
    ({ of }) => String(of.ordinal!.value),
    ({ of }) => `${ordinal(of.ordinal!.value)} ${noun(of.kind)}`,
  );
  if (versions.length < 2) return [];
  const sides = versions.slice(0, 2);
  const [a, b] = sides.map(({ account }) => account) as [Account, Account];
  if (a.article.id === b.article.id || !samePeople(a, b)) return [];
  return [
    {
      kind: 'count',
      revision: false,
      versions: sides,
      differs: sentence(
        [a, b],
        ({ of }, first) => `counts ${first ? `the ${noun(of.kind)}` : 'it'} as the ${ordinal(of.ordinal!.value)}`,
      ),
    },
  ];
}

/** "Their second this year", "the third in as many weeks": not the second or third of all; "the first" hardly ever is. */
const isScoped = (words: string): boolean =>
  /\b(?:since|this (?:year|month|week)|in (?:as many|\p{L}+) (?:days|weeks|months|years))\b/iu.test(words);

/** One count of meetings is kept by each pair; another's third can be their second. */
function samePeople(a: Account, b: Account): boolean {
  const agents = ({ of }: Account): string[] =>
    of.participants.filter(({ role }) => role === 'agent' || role === 'target').map(({ actor, name }) => actor ?? name);
  const [one, other] = [agents(a), agents(b)];
  return one.length > 0 && one.length === other.length && one.every((who) => other.includes(who));
}
