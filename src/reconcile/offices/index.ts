/**
 * Who is in office: takes claims of office, gives the conflicts among them. A report that still calls somebody by an
 * office contradicts the report that somebody else took it, or that this one left it, on an earlier day; an article
 * that gives one office to two people contradicts itself. A change of office alone is no conflict. Pure.
 */
import type { Conflict, Side } from '../../model/conflict.ts';
import type { OfficeClaim } from '../../model/event.ts';
import { contentId } from '../../model/id.ts';
import type { Item } from '../../model/listing.ts';
import type { Families } from '../copies/families.ts';
import { key } from '../key.ts';
import type { Linking } from '../linking.ts';

type Claim = Item<OfficeClaim>;

/** Claims of one office of one body belong together; one whose body is not known stands alone. */
export const offices: Linking<Claim, true> = {
  keys: ({ of: { title, body } }) => (body === null ? [] : [key('office', title, body)]),
  least: 1,
  days: null,
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
  const late = new Map<string, { readonly change: Claim; readonly holding: Claim[] }>();
  for (const holding of group) {
    const change = holding.of.says === 'holds' ? changeBefore(holding, group) : null;
    // A report of the change may name the old title, and so may what was cut from it.
    if (change === null || originOf(holding, families) === originOf(change, families)) continue;
    const same = `${change.of.id} ${who(holding)}`;
    late.set(same, { change, holding: [...(late.get(same)?.holding ?? []), holding] });
  }
  return [...late.values()].map(({ change, holding }) =>
    conflictOf([change, ...holding], group, families, false, overtakenSentence(change, holding[0]!)),
  );
}

/** The change after which the person no longer held the office: the last successor's coming, else their own going. */
function changeBefore(holding: Claim, group: readonly Claim[]): Claim | null {
  const before = group.filter((claim) => isAfter(holding, claim));
  const latest = (claims: readonly Claim[]): Claim | null =>
    claims.reduce<Claim | null>((last, claim) => (last === null || isAfter(claim, last) ? claim : last), null);
  const came = latest(before.filter(({ of }) => of.says === 'took'));
  if (came !== null && who(came) !== who(holding)) {
    const told = before.filter((claim) => claim.of.says === 'took' && who(claim) === who(came));
    return told.find(({ of }) => of.day === dayOf(came)) ?? told.find(({ of }) => of.day !== null) ?? came;
  }
  const went = before.filter((claim) => claim.of.says === 'left' && who(claim) === who(holding));
  return went.find((claim) => came === null || isAfter(claim, came)) ?? null;
}

/** One article that gives the office to two people. */
function within(group: readonly Claim[], families: Families): Conflict[] {
  const articles = new Map<string, Claim[]>();
  for (const claim of group)
    if (claim.of.says === 'holds') articles.set(claim.article.id, [...(articles.get(claim.article.id) ?? []), claim]);
  return [...articles].flatMap(([article, claims]) => {
    // A copy repeats the contradiction of its original.
    const own = claims.filter((claim) => originOf(claim, families) === article);
    const sides = nearest(own);
    const names = sides.map(({ of }) => of.person.name).sort();
    const differs = `One report speaks of both ${names.join(' and ')} as ${claims[0]!.of.title}.`;
    return sides.length < 2 ? [] : [conflictOf(sides, group, families, true, differs)];
  });
}

/** For each of several people the claim that stands nearest to another's; empty where there is only one of them. */
function nearest(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, { readonly claim: Claim; readonly distance: number }>();
  for (const claim of claims)
    for (const other of claims) {
      if (who(claim) === who(other)) continue;
      const distance = Math.abs(startOf(claim) - startOf(other));
      if (distance < (best.get(who(claim))?.distance ?? Number.POSITIVE_INFINITY))
        best.set(who(claim), { claim, distance });
    }
  return [...best.values()].map(({ claim }) => claim);
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
    const origin = originOf(claim, families);
    if (!inOne && sides.some((other) => other.origin === origin)) continue;
    const copies = group.filter(
      (other) =>
        other.article.id !== claim.article.id &&
        other.of.says === claim.of.says &&
        who(other) === who(claim) &&
        originOf(other, families) === origin,
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
  if (says === 'holds') return `${person.name}, ${title}`;
  if (says === 'took') return `${person.name}, ${title} ${day === null ? 'now' : `from ${day}`}`;
  return `${person.name}, ${day === null ? `no longer ${title}` : `${title} until ${day}`}`;
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

const originOf = ({ of, article }: Claim, families: Families): string =>
  families.originOf(article.id, of.passage.spans);
const officeOf = ({ of: { title, body } }: Claim): string => `${title}|${body}`;
const who = ({ of: { person } }: Claim): string => person.actor ?? person.name;

/** The day that a claim is of; of a change whose day is not said, the day it was reported: it had happened by then. */
const dayOf = ({ of, article }: Claim): string | null => of.day ?? article.published?.slice(0, 10) ?? null;
const isAfter = (a: Claim, b: Claim): boolean => {
  const [first, second] = [dayOf(b), dayOf(a)];
  return first !== null && second !== null && first < second;
};

const startOf = ({ of: { passage } }: Claim): number => passage.spans[0]?.[0] ?? 0;

/** By publication, undated last; then by article and place. */
const inOrder = (a: Claim, b: Claim): number =>
  byText(a.article.published ?? '~', b.article.published ?? '~') ||
  byText(a.article.id, b.article.id) ||
  startOf(a) - startOf(b) ||
  byText(a.of.id, b.of.id);
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
