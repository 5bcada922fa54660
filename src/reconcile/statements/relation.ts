/** How the sources of two statements stand to each other: takes the statements with their articles. Pure. */
import type { Speaker, Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import type { Item } from '../linking.ts';

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
    agree(numberIn(a.name), numberIn(b.name))
  );
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
