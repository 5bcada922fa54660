/** Tolls that cannot both be true, told apart from those that were brought up to date. Takes accounts. Pure. */
import type { Account } from '../accounts.ts';
import { countedIn, courseOf, type Figure, figuresOf, isToll } from '../figures.ts';
import type { Differing, Version } from './sides.ts';
import { counted, sentence } from './words.ts';

export function tollsDiffer(accounts: readonly Account[]): Differing[] {
  return countedIn(accounts)
    .filter(isToll)
    .flatMap((what) => {
      const figures = figuresOf(accounts, what);
      const { steps, outliers } = courseOf(figures);
      const revised: Differing[] = steps.length > 1 ? [differing(true, steps, figures)] : [];
      const disputed = new Map([...outliers].reverse().map((outlier) => [outlier.figure.quantity.value, outlier]));
      return [
        ...revised,
        ...[...disputed.values()].map(({ figure, stood }) => differing(false, [stood, figure], figures)),
      ];
    });
}

function differing(revision: boolean, sides: readonly Figure[], all: readonly Figure[]): Differing {
  const version = (figure: Figure): Version => ({
    account: figure.account,
    says: says(figure),
    alike: all.filter(({ quantity }) => quantity.value === figure.quantity.value).map(({ account }) => account),
  });
  const figureOf = new Map(sides.map((figure) => [figure.account, figure]));
  return {
    kind: 'toll',
    revision,
    versions: sides.map(version),
    differs: sentence(
      sides.map(({ account }) => account),
      (account, first) => {
        const figure = says(figureOf.get(account)!);
        return revision && !first ? `later gives ${figure}` : `gives ${figure}`;
      },
    ),
  };
}

const says = ({ quantity: { value, qualifier }, what }: Figure): string => counted(value, qualifier, what);
