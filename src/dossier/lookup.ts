/**
 * Who a dossier knows under which words. Takes a dossier, builds its index once, and answers by name, surname,
 * demonym, metonym, title and day. Words may come as a report writes them: they are folded here. Never guesses: where
 * several fit, it gives them all.
 */
import { fold, romanised, surnames } from '../text/fold.ts';
import { titleMatch, withoutFormer } from './titles.ts';
import type { Day, Dossier, Organisation, Outlet, Party, Person, Role } from './types.ts';

export type ActorRef =
  | { readonly kind: 'person'; readonly of: Person }
  | { readonly kind: 'party'; readonly of: Party }
  | { readonly kind: 'organisation'; readonly of: Organisation }
  | { readonly kind: 'outlet'; readonly of: Outlet };

/** A person in a role. */
export interface Holding {
  readonly person: Person;
  readonly role: Role;
}

export interface Lookup {
  readonly dossier: Dossier;
  /** Words in the longest name, so that a reader of text knows how far to look. */
  readonly longestName: number;
  /** Actors with this name or alias; failing that, with one that differs only in how its ending is romanised. */
  byName(name: string): readonly ActorRef[];
  /** People called so by the last word or words of their name. */
  bySurname(surname: string): readonly Person[];
  byDemonym(word: string): Party | null;
  byMetonym(word: string): Party | null;
  byId(id: string): ActorRef | null;
  /** By name, alias or domain; a domain may have others before it ("edition.example.org"). */
  outlet(nameOrDomain: string): Outlet | null;
  /**
   * People who hold a title: the best match alone counts, so "foreign minister" gives no other ministers. A demonym,
   * metonym or party name in the title ("top Ukrainian negotiator") narrows to that party, as `party` (an id) does.
   * "Former" gives those who held it before the day. Without a day, holders at any time.
   */
  holders(title: string, party: string | null, day: Day | null): readonly Holding[];
  /** The first listed role held on the day; without a day, the first that has not ended, else the first. */
  roleOn(person: Person, day: Day | null): Role | null;
  /** The one party spoken for on the day (without a day: ever); null when there is none or more than one. */
  partyOf(actor: ActorRef, day: Day | null): Party | null;
  /** Whose copy an outlet runs, nearest first. */
  agencies(outlet: Outlet): readonly Outlet[];
}

const holdsOn = (role: Role, day: Day): boolean =>
  (role.from === null || role.from <= day) && (role.to === null || day <= role.to);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

export function lookup(dossier: Dossier): Lookup {
  const actors: ActorRef[] = [
    ...dossier.people.map((of): ActorRef => ({ kind: 'person', of })),
    ...dossier.parties.map((of): ActorRef => ({ kind: 'party', of })),
    ...dossier.organisations.map((of): ActorRef => ({ kind: 'organisation', of })),
    ...dossier.outlets.map((of): ActorRef => ({ kind: 'outlet', of })),
  ];
  const byId = new Map(actors.map((actor) => [actor.of.id, actor]));
  const names = new Map<string, ActorRef[]>();
  const spellings = new Map<string, ActorRef[]>();
  for (const actor of actors)
    for (const name of [actor.of.name, ...actor.of.aliases].map(fold)) {
      push(names, name, actor);
      push(spellings, romanised(name), actor);
    }
  const people = new Map<string, Person[]>();
  const peopleSpelt = new Map<string, Person[]>();
  for (const person of dossier.people)
    for (const surname of [person.name, ...person.aliases].flatMap(surnames)) {
      push(people, surname, person);
      push(peopleSpelt, romanised(surname), person);
    }
  const demonyms = new Map(dossier.parties.flatMap((party) => party.demonyms.map((word) => [fold(word), party])));
  const metonyms = new Map(dossier.parties.flatMap((party) => party.metonyms.map((word) => [fold(word), party])));
  const domains = new Map(dossier.outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet])));
  const holdings = dossier.people.flatMap((person) =>
    person.roles.map((role) => ({ person, role, titles: [role.title, ...role.titles].map(fold) })),
  );

  const get = <T extends object>(kind: ActorRef['kind'], id: string | null): T | null => {
    const actor = id === null ? undefined : byId.get(id);
    return actor?.kind === kind ? (actor.of as unknown as T) : null;
  };
  const partyOfRole = (role: Role): string | null =>
    role.party ?? get<Organisation>('organisation', role.organisation)?.party ?? null;

  const partyCalled = (words: string): string | null =>
    (demonyms.get(words) ?? metonyms.get(words) ?? names.get(words)?.find((actor) => actor.kind === 'party')?.of)?.id ??
    null;

  /** The party named in a title, and the title without it: "top Ukrainian negotiator", "president of Ukraine". */
  const splitParty = (title: string): { readonly party: string | null; readonly title: string } => {
    const words = title.split(' ');
    for (let start = 0; start < words.length; start++)
      for (let end = Math.min(start + 3, words.length); end > start; end--) {
        const party = end - start < words.length ? partyCalled(words.slice(start, end).join(' ')) : null;
        if (party === null) continue;
        const rest = [...words.slice(0, start), ...words.slice(end)].join(' ');
        return { party, title: rest.replace(/ (?:of|for)(?: the)?$/, '') };
      }
    return { party: null, title };
  };

  return {
    dossier,
    longestName: Math.max(0, ...[...names.keys()].map((name) => name.split(' ').length)),
    byName(name) {
      const folded = fold(name);
      return names.get(folded) ?? spellings.get(romanised(folded)) ?? [];
    },
    bySurname(surname) {
      const folded = fold(surname);
      return people.get(folded) ?? peopleSpelt.get(romanised(folded)) ?? [];
    },
    byDemonym: (word) => demonyms.get(fold(word)) ?? null,
    byMetonym: (word) => metonyms.get(fold(word)) ?? null,
    byId: (id) => byId.get(id) ?? null,
    outlet(nameOrDomain) {
      const named = names.get(fold(nameOrDomain))?.find((actor) => actor.kind === 'outlet');
      if (named?.kind === 'outlet') return named.of;
      const parts = nameOrDomain.trim().toLowerCase().split('.');
      for (let i = 0; i + 1 < parts.length; i++) {
        const found = domains.get(parts.slice(i).join('.'));
        if (found !== undefined) return found;
      }
      return null;
    },
    holders(phrase, party, day) {
      // "Former Ukrainian president" and "Ukrainian former president" alike.
      const outer = withoutFormer(fold(phrase));
      const split = splitParty(outer.title);
      const inner = withoutFormer(split.title);
      const past = outer.former || inner.former;
      const held = (role: Role): boolean =>
        past ? role.to !== null && (day === null || role.to < day) : day === null || holdsOn(role, day);
      const inParty = (role: Role, wanted: string | null): boolean => wanted === null || partyOfRole(role) === wanted;
      // A title may itself name a state: an envoy for Ukraine need not be Ukraine's.
      const score = (role: Role, titles: readonly string[]): number => {
        if (inParty(role, party) && titles.includes(outer.title)) return titleMatch(outer.title, outer.title);
        return inParty(role, party) && inParty(role, split.party)
          ? Math.max(...titles.map((title) => titleMatch(inner.title, title)))
          : 0;
      };
      let best = 1;
      let found: Holding[] = [];
      for (const { person, role, titles } of holdings) {
        const match = held(role) ? score(role, titles) : 0;
        if (match > best) [best, found] = [match, []];
        if (match === best && !found.some((other) => other.person === person)) found.push({ person, role });
      }
      const holdsAgain = ({ person, role }: Holding): boolean =>
        day !== null && person.roles.some((other) => fold(other.title) === fold(role.title) && holdsOn(other, day));
      return past ? found.filter((holding) => !holdsAgain(holding)) : found;
    },
    roleOn: (person, day) =>
      (day === null
        ? (person.roles.find((role) => role.to === null) ?? person.roles[0])
        : person.roles.find((role) => holdsOn(role, day))) ?? null,
    partyOf(actor, day) {
      if (actor.kind === 'party') return actor.of;
      if (actor.kind === 'outlet') return null;
      if (actor.kind === 'organisation') return get<Party>('party', actor.of.party);
      const roles = actor.of.roles.filter((role) => day === null || holdsOn(role, day));
      const parties = new Set(roles.map(partyOfRole).filter((id) => id !== null));
      return parties.size === 1 ? get<Party>('party', [...parties][0]!) : null;
    },
    agencies(outlet) {
      const chain: Outlet[] = [];
      for (let next = get<Outlet>('outlet', outlet.agency); next !== null; next = get<Outlet>('outlet', next.agency))
        chain.push(next);
      return chain;
    },
  };
}
