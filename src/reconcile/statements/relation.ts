/** How the sources of two statements stand to each other: takes the statements with their articles. Pure. */

import type { Item } from '../../model/listing.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';

/**
 * `same`: one speaker, or one description; `near`: a person and the party or spokesman that speaks for the same side;
 * `cited`: one gives the outlet of the other for it; `open`: nothing says that they differ; `other`: two that are named.
 */
export type Relation = 'same' | 'near' | 'cited' | 'open' | 'other';

export function relationOf(a: Item<Statement>, b: Item<Statement>): Relation {
  if (a.of.speakers.some((x) => b.of.speakers.some((y) => isSame(x, y)))) return 'same';
  if (a.of.speakers.some((x) => b.of.speakers.some((y) => isNear(x, y)))) return 'near';
  if (isNamed(a) && isNamed(b)) return 'other';
  return cites(a, b) || cites(b, a) ? 'cited' : 'open';
}

/** An outlet that reports a thing is not who said it. */
const isNamed = ({ of: { speakers } }: Item<Statement>): boolean =>
  speakers.some(({ actor, type }) => actor !== null && type !== 'outlet');

/** Outlets and agencies whose own words an article's are. */
export const outletsOf = ({ article }: Item<Statement>): string[] =>
  [article.outlet, article.agency].filter((name) => name !== null).map(fold);

/** Outlets that a statement is said to come from. */
export const citedBy = ({ of: { speakers, via } }: Pick<Item<Statement>, 'of'>): string[] =>
  [...via.map(({ name }) => name), ...speakers.filter(({ type }) => type === 'outlet').map(({ name }) => name)].map(
    fold,
  );

/**
 * That one writer gives two sources ("72 percent of one party", "75 percent of the other") or two numbers ("in 10 hours",
 * "within 24 hours") for what is otherwise alike: two results of a poll, two sums.
 */
export function areToldApart({ of: a }: Item<Statement>, { of: b }: Item<Statement>): boolean {
  const described = (x: Statement) => x.speakers.length > 0 && x.speakers.every(({ actor }) => actor === null);
  if (described(a) && described(b) && !a.speakers.some((x) => b.speakers.some((y) => isSame(x, y)))) return true;
  const [one, other] = [a, b].map(({ content }) => new Set(content.text.match(figures)));
  const shared = [...one!].filter((figure) => other!.has(figure)).length;
  return shared < one!.size && shared < other!.size;
}

const figures =
  /\d+(?:[.,]\d+)*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)(?= (?:hundred|thousand|[mb]illion)\b)/g;

/** That somebody in each speaks for the same party. */
export const areOfOneSide = ({ of: a }: Item<Statement>, { of: b }: Item<Statement>): boolean =>
  a.speakers.some(({ party }) => party !== null && b.speakers.some((other) => other.party === party));

const cites = (a: Item<Statement>, b: Item<Statement>): boolean => {
  const own = new Set(outletsOf(b));
  return citedBy(a).some((name) => own.has(name));
};

/** "The officials" are "two officials": the noun decides, and the side and the number where both say one. */
function isSame(a: Speaker, b: Speaker): boolean {
  if (a.actor !== null || b.actor !== null) return a.actor === b.actor;
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return (
    headOf(a.name) !== null &&
    headOf(a.name) === headOf(b.name) &&
    agree(a.party, b.party) &&
    agreeInNames(a.name, b.name) &&
    agree(numberIn(a.name), numberIn(b.name))
  );
}

/** "A spokeswoman for the Harbour Board" is none for the Navy. */
function agreeInNames(a: string, b: string): boolean {
  const names = (description: string) => new Set(description.slice(1).match(/\p{Lu}[\p{L}-]+/gu));
  const [one, other] = [names(a), names(b)];
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}

const numberIn = (description: string): string | null =>
  /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|most|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\w-]*)\b/i
    .exec(description)?.[0]
    .toLowerCase() ?? null;

/** The noun of a description in the singular; null for one that names nobody ("one of them"). */
export function headOf(description: string): string | null {
  const core = fold(description).split(/ (?:of|in|from|at|close|familiar|who|with|briefed|cited|for) /)[0]!;
  const noun = core.split(' ').at(-1)!.replace(/s$/, '');
  return noun.length < 4 || /^(?:other|some|many|several|both|them|those|thi)$/.test(noun) ? null : noun;
}

const isNear = (a: Speaker, b: Speaker): boolean => speaksFor(a, b) || speaksFor(b, a);

/** A body or a spokesman, for somebody of the same side. */
const speaksFor = (a: Speaker, b: Speaker): boolean =>
  a.party !== null &&
  a.party === b.party &&
  (a.type === 'state' || a.type === 'organisation' || a.actor === null || /\bspokes/.test(a.role ?? ''));
