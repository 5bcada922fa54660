/**
 * Who is in office: takes claims of office, gives the conflicts among them. A report that still calls somebody by an
 * office contradicts the report that somebody else took it, or that this one left it, on an earlier day; an article
 * that gives one office to two people contradicts itself. A change of office alone is no conflict. Pure.
 */
import type { Conflict, Side } from '../../model/conflict.ts';
import type { OfficeClaim } from '../../model/event.ts';
import { contentId } from '../../model/id.ts';
import type { Families } from '../copies/families.ts';
import { key } from '../key.ts';
import type { Item, Linking } from '../linking.ts';

type Claim = Item<OfficeClaim>;

/** Claims of one office of one body belong together; one whose body is not known stands alone. */
export const offices: Linking<Claim, true> = {
  keys: ({ of: { title, body } }) => (body === null ? [] : [key('office', title, body)]),
  least: 1,
  compare: (a, b) => (a.of.body !== null && officeOf(a) === officeOf(b) ? true : null),
};

/** In the order of their ids; whatever the order of the claims. */
export function officeConflicts(claims: readonly Claim[], families: Families): Conflict[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of [...claims].sort(inOrder))
    if (claim.of.body !== null) groups.set(officeOf(claim), [...(groups.get(officeOf(claim)) ?? []), claim]);
  const found = [...groups.values()].flatMap((group) => [...overtaken(group, families), ...within(group, families)]);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reports that call somebody by the office after the day on which another report has it change hands. */
function overtaken(group: readonly Claim[], families: Families): Conflict[] {
  const conflicts: Conflict[] = [];
  const people = new Map<string, Claim[]>();
  for (const claim of group)
    if (claim.of.says === 'holds') people.set(who(claim), [...(people.get(who(claim)) ?? []), claim]);
  for (const [person, holding] of people) {
    const successor = group.find(
      (c) => c.of.says === 'took' && who(c) !== person && holding.some((h) => isAfter(h, c)),
    );
    const change =
      successor ?? group.find((c) => c.of.says === 'left' && who(c) === person && holding.some((h) => isAfter(h, c)));
    if (change === undefined) continue;
    const back = (h: Claim): boolean =>
      group.some((c) => c.of.says === 'took' && who(c) === person && isAfter(c, change) && !isAfter(c, h));
    const late = holding.filter((h) => h.article.id !== change.article.id && isAfter(h, change) && !back(h));
    if (late.length > 0)
      conflicts.push(conflictOf([change, ...late], group, families, false, overtakenSentence(change, late[0]!)));
  }
  return conflicts;
}

/** One article that gives the office to two people. */
function within(group: readonly Claim[], families: Families): Conflict[] {
  const articles = new Map<string, Map<string, Claim>>();
  for (const claim of group) {
    if (claim.of.says !== 'holds') continue;
    const people = articles.get(claim.article.id) ?? new Map<string, Claim>();
    if (!people.has(who(claim))) people.set(who(claim), claim);
    articles.set(claim.article.id, people);
  }
  return [...articles].flatMap(([article, people]) => {
    const sides = [...people.values()];
    // A copy repeats the contradiction of its original.
    if (sides.length < 2 || sides.every((side) => families.originOf(article, side.of.passage.spans) !== article))
      return [];
    const names = sides.map((side) => side.of.person.name).sort();
    return [
      conflictOf(
        sides,
        group,
        families,
        true,
        `One report speaks of both ${names.join(' and ')} as ${sides[0]!.of.title}.`,
      ),
    ];
  });
}

function conflictOf(
  claims: readonly Claim[],
  group: readonly Claim[],
  families: Families,
  inOne: boolean,
  differs: string,
): Conflict {
  const sides: { side: Side; origin: string }[] = [];
  for (const claim of [...claims].sort(inOrder)) {
    const origin = families.originOf(claim.article.id, claim.of.passage.spans);
    if (!inOne && sides.some((other) => other.origin === origin)) continue;
    const copies = group.filter(
      (other) =>
        other.article.id !== claim.article.id &&
        other.of.says === claim.of.says &&
        who(other) === who(claim) &&
        families.originOf(other.article.id, other.of.passage.spans) === origin,
    );
    const side: Side = {
      article: claim.article.id,
      passage: claim.of.passage,
      says: saying(claim),
      copies: [...new Set(copies.map((copy) => copy.article.id))].sort(),
    };
    sides.push({ side, origin });
  }
  return {
    id: contentId(
      'c',
      'office',
      ...sides.flatMap(({ side }) => [side.article, side.says, side.passage.spans.join(';')]),
    ),
    kind: 'office',
    revision: false,
    within: inOne,
    differs,
    sides: sides.map(({ side }) => side),
    event: null,
    statements: [],
  };
}

function saying({ of: { person, title, says, day } }: Claim): string {
  if (says === 'holds') return `${person.name} is ${title}`;
  const on = day === null ? '' : ` on ${day}`;
  return says === 'took' ? `${person.name} became ${title}${on}` : `${person.name} left the office of ${title}${on}`;
}

function overtakenSentence(change: Claim, late: Claim): string {
  const { person, title, says, day } = change.of;
  const outlet = late.article.outlet ?? late.article.headline ?? late.article.file;
  const days = day === null || late.of.day === null ? null : (Date.parse(late.of.day) - Date.parse(day)) / 86_400_000;
  const span = days === null ? '' : ` for ${inWords(days)} ${days === 1 ? 'day' : 'days'}`;
  return says === 'took'
    ? `${person.name} had been ${title}${span} when ${outlet} still called ${late.of.person.name} so.`
    : `${person.name} had been out of office as ${title}${span} when ${outlet} still used the title.`;
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inWords = (days: number): string => numbers[days - 1] ?? String(days);

const officeOf = ({ of: { title, body } }: Claim): string => `${title}|${body}`;
const who = ({ of: { person } }: Claim): string => person.actor ?? person.name;

/** The day that a claim is of; of a change whose day is not said, the day it was reported: it had happened by then. */
const dayOf = ({ of, article }: Claim): string | null => of.day ?? article.published?.slice(0, 10) ?? null;
const isAfter = (a: Claim, b: Claim): boolean => {
  const [first, second] = [dayOf(b), dayOf(a)];
  return first !== null && second !== null && first < second;
};

/** By publication, undated last; then by article and place. */
function inOrder(a: Claim, b: Claim): number {
  const [x, y] = [a, b].map(({ article, of }) =>
    [article.published ?? '9', article.id, String(of.passage.spans[0]?.[0] ?? 0).padStart(9, '0'), of.id].join(' '),
  );
  return x! < y! ? -1 : x! > y! ? 1 : 0;
}
