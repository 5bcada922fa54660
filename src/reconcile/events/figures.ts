/**
 * What reports count: takes accounts, gives each article's figure of a thing as the range of numbers that its words
 * leave open ("at least nine"), and the figures that stand in the end. Pure.
 */
import type { Quantity } from '../../model/event.ts';
import type { Account } from './accounts.ts';
import { daysBetween } from './days.ts';

/** What an article says of one thing counted. */
export interface Figure {
  readonly what: string;
  readonly account: Account;
  readonly quantity: Quantity;
  /** Least and most that its words allow; infinite where they set no end. */
  readonly least: number;
  readonly most: number;
}

const tolls = new Set(['killed', 'wounded', 'missing']);
/** Figures that can only rise as more is known. */
export const isToll = (what: string): boolean => tolls.has(what);

export function rangeOf({ value, qualifier }: Pick<Quantity, 'value' | 'qualifier'>): { least: number; most: number } {
  const word = qualifier?.toLowerCase() ?? '';
  if (word === '') return { least: value, most: value };
  if (/at least|no fewer|no less|minimum|or more/.test(word)) return { least: value, most: Number.POSITIVE_INFINITY };
  if (/more than|over|above|upwards|exceed|surpass/.test(word)) return { least: value, most: Number.POSITIVE_INFINITY };
  if (/at most|up to|no more|maximum|fewer than|less than|under|below/.test(word)) return { least: 0, most: value };
  if (/nearly|almost|close/.test(word)) return { least: 0.85 * value, most: value };
  return { least: 0.85 * value, most: 1.15 * value };
}

/** That no number fits both. A round hundred and a number within a twentieth of it are one figure. */
export function differ(a: Figure, b: Figure): boolean {
  if (a.least <= b.most && b.least <= a.most) return false;
  const [one, other] = [a.quantity.value, b.quantity.value];
  const round = [one, other].some((value) => value >= 100 && value % 100 === 0);
  return !(round && Math.abs(one - other) <= 0.05 * Math.max(one, other));
}

/**
 * One figure for each article and thing counted: the greatest, since smaller ones in the same article count a part of
 * it; before it the first one, where the article itself tells how a toll rose. In the order of the accounts.
 */
export function figuresOf(accounts: readonly Account[], what: string): Figure[] {
  const ofArticle = new Map<string, Figure[]>();
  for (const account of accounts) {
    if (account.of.denied) continue;
    for (const quantity of account.of.quantities)
      if (thingOf(account, quantity) === what)
        ofArticle.set(account.article.id, [
          ...(ofArticle.get(account.article.id) ?? []),
          { what, account, quantity, ...rangeOf(quantity) },
        ]);
  }
  return [...ofArticle.values()].flatMap((figures) => {
    const greatest = figures.reduce((most, one) => (one.quantity.value > most.quantity.value ? one : most));
    const first = figures[0]!;
    const rose = isToll(what) && first.quantity.value < greatest.quantity.value && tellsOfMore(greatest);
    return rose ? [first, greatest] : [greatest];
  });
}

/** "A third died on Saturday", "has risen to nine". */
const tellsOfMore = ({ account }: Figure): boolean =>
  /\b(?:later|now|more|another|third|fourth|fifth|sixth|rose|risen|rising|climbed|bringing|died (?:of|on|in))\b/i.test(
    account.of.passage.text,
  );

export const countedIn = (accounts: readonly Account[]): string[] => [
  ...new Set(accounts.flatMap((account) => account.of.quantities.map((quantity) => thingOf(account, quantity)))),
];

/** What is counted. Of an exchange, whoever crosses is a prisoner. */
export const thingOf = ({ of }: Account, { what }: Quantity): string =>
  of.kind === 'exchange' &&
  /^(?:people|persons|men|women|soldiers|sailors|servicemen|captives|detainees|pows)$/.test(what)
    ? 'prisoners'
    : what;

/** How a toll that is given later stands to one given before. */
type Step = 'agrees' | 'rises' | 'differs';

/** Days after which a toll no longer rises in the normal course, and several times as many are no correction. */
const longAfter = 60;
const settled = 7;
const jump = 3;
/** Days for which a report may still give a figure that others have brought up to date. */
const stale = 3;

const dayOf = ({ account }: Figure): string | null => account.article.published?.slice(0, 10) ?? null;

function stepTo(before: Figure, after: Figure): Step {
  const rise = after.quantity.value / before.quantity.value;
  if (rise === 1 || (rise < 1 && !differ(before, after))) return 'agrees';
  const [one, other] = [dayOf(before), dayOf(after)];
  // What has no date may be older than what it differs from, unless it is beyond everything.
  if (one === null || other === null) return rise > jump ? 'differs' : 'agrees';
  if (rise < 1) return 'differs';
  const days = daysBetween(one, other);
  return differ(before, after) && (days > longAfter || (days > settled && rise > jump)) ? 'differs' : 'rises';
}

/** A toll as it was brought up to date, and the figures that do not fit into that course. */
export interface Course {
  readonly steps: readonly Figure[];
  /** Each with the figure that stood when it was published. */
  readonly outliers: readonly { readonly figure: Figure; readonly stood: Figure }[];
}

/** Takes the figures of one thing in the order of publication. */
export function courseOf(figures: readonly Figure[]): Course {
  const steps: Figure[] = [];
  const outliers: Figure[] = [];
  for (const figure of figures) {
    const step = steps.length === 0 ? 'rises' : stepTo(steps.at(-1)!, figure);
    if (step === 'rises') steps.push(figure);
    else if (step === 'differs' && !isStale(steps, figure)) outliers.push(figure);
  }
  const stoodAt = (figure: Figure): Figure => {
    const day = dayOf(figure);
    return (day === null ? undefined : steps.findLast((step) => (dayOf(step) ?? '9') <= day)) ?? steps.at(-1)!;
  };
  return { steps, outliers: outliers.map((figure) => ({ figure, stood: stoodAt(figure) })) };
}

/** That it repeats a figure that was brought up to date only days before. */
function isStale(steps: readonly Figure[], figure: Figure): boolean {
  const after = steps.findIndex((step) => step.quantity.value === figure.quantity.value) + 1;
  const next = after > 0 ? steps[after] : undefined;
  return next !== undefined && daysBetween(dayOf(next) ?? '9999-12-31', dayOf(figure) ?? '') <= stale;
}

/** The last figure of each thing counted; of those that are no toll, none where articles disagree. */
export function latestFigures(accounts: readonly Account[]): Omit<Quantity, 'spans'>[] {
  return countedIn(accounts).flatMap((what) => {
    const figures = figuresOf(accounts, what);
    const latest = isToll(what) ? courseOf(figures).steps.at(-1) : figures[0];
    if (latest === undefined) return [];
    if (!isToll(what) && figures.some((figure) => differ(figure, latest))) return [];
    const { value, qualifier } = latest.quantity;
    return [{ what, value, qualifier }];
  });
}
