/**
 * Which office a title is: takes a phrase as a report writes it ("Velmari Foreign Minister"), gives its title and the
 * body it belongs to, in the dossier's words where the dossier lists it. Knows offices that one person at a time holds
 * from those that several share. Names nobody.
 */
import type { ActorRef, Lookup } from '../../dossier/lookup.ts';
import type { Person, Role } from '../../dossier/types.ts';
import { fold } from '../../text/fold.ts';
import { titleNoun } from '../words.ts';

export interface Office {
  /** Folded, without its body: "foreign minister". */
  readonly title: string;
  /** Id of the party; null when the phrase names none. */
  readonly body: string | null;
}

/** Offices of which a body has one: a minister only with a field, and no deputy. */
const single =
  /^(?:\p{L}+ minister|minister (?:of|for) .+|president|president of the .+ commission|vice president|premier|chancellor|king|queen|pope|emperor|emir|sultan|taoiseach|(?:foreign|home|defen[cs]e|treasury) secretary|secretary (?:of (?:state|defen[cs]e|war|commerce|energy|the treasury)|general)|commander in chief|chief of (?:the general )?staff)$/u;
const shared =
  /^(?:deputy|assistant|junior|state|acting|interim|shadow|first|senior|cabinet|government|other|another|unnamed) /;

/** Whether one person at a time holds it. */
export const isExclusive = (title: string): boolean => single.test(title) && !shared.test(title);

const heads = /^(?:president|prime minister|chancellor|premier|taoiseach|king|queen|emir|sultan)$/;

/** Party that speaks through a role. */
export function bodyOf(role: Role, dossier: Lookup): string | null {
  const organisation = role.organisation === null ? null : dossier.byId(role.organisation);
  return role.party ?? (organisation?.kind === 'organisation' ? organisation.of.party : null);
}

/**
 * The office whose holder an administration or government is called after: the person's one highest office, on the day if
 * they hold one; else null.
 */
export function headOffice(person: Person, day: string | null, dossier: Lookup): Office | null {
  const offices = new Map<string, Office>();
  const now = dossier.roleOn(person, day);
  for (const role of now !== null && heads.test(fold(now.title)) ? [now] : person.roles) {
    const office = { title: fold(role.title), body: bodyOf(role, dossier) };
    if (heads.test(office.title) && office.body !== null) offices.set(`${office.title}|${office.body}`, office);
  }
  return offices.size === 1 ? [...offices.values()][0]! : null;
}

/** A body by one of its names, adjectives or capitals; a possessive 's does not matter. */
export function bodyCalled(words: string, dossier: Lookup): string | null {
  const party = dossier.byDemonym(words) ?? dossier.byMetonym(words);
  if (party) return party.id;
  const named = dossier
    .byName(words)
    .find((actor): actor is Extract<ActorRef, { kind: 'party' }> => actor.kind === 'party');
  return named?.of.id ?? null;
}

/**
 * The office that a phrase names, when all of it is a title and its body: "Velmar's foreign minister", "foreign minister
 * of Velmar", "Aurin’s special envoy to the strait"; null for any other phrase.
 */
export function officeIn(phrase: string, dossier: Lookup): Office | null {
  const words = phrase
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 12) return null;
  let body: string | null = null;
  let from = /^(?:the|its|his|her|their|a|an)$/i.test(words[0]!) ? 1 : 0;
  for (let end = Math.min(from + 4, words.length - 1); end > from && body === null; end--) {
    body = bodyCalled(words.slice(from, end).join(' '), dossier);
    if (body !== null) from = end;
  }
  for (let end = words.length; end > from; end--) {
    const title = fold(words.slice(from, end).join(' '));
    const rest = words.slice(end);
    const behind = /^(?:of|for)$/i.test(rest[0] ?? '') ? bodyCalled(rest.slice(1, 5).join(' '), dossier) : null;
    const listed = canonical(title, behind ?? body, dossier);
    if (listed !== null && (rest.length === 0 || behind !== null || /^(?:to|on|in|at)$/i.test(rest[0]!)))
      return { title: listed, body: behind ?? body };
  }
  return unlisted(words.slice(from), body, dossier);
}

/** An office that the dossier does not list: "speaker", "trade minister", "minister of the sea", "president of Karvia". */
function unlisted(words: readonly string[], body: string | null, dossier: Lookup): Office | null {
  const title = fold(words.join(' ').replace(/\s(?:to|on|in|at|from|with|who|which)\s.*$/, ''));
  const [core, of] = title.split(/ (?:of|for) (?:the )?(.*)$/) as [string, string | undefined];
  const whose = of === undefined ? null : bodyCalled(of, dossier);
  const plain = /^(?:(?!(?:first|second|last|only|next|new|youngest|oldest|as|and|of) )\p{Ll}+ ){0,2}\p{Ll}+$/u;
  if (!plain.test(core) || !titleNoun.test(core.split(' ').at(-1)!)) return null;
  if (of === undefined || whose !== null) return { title: core, body: whose ?? body };
  return /^(?:minister|secretary)$/.test(core) ? { title, body } : null;
}

/** A title as the dossier's own title for that office of the body; null when the dossier lists none or several. */
export function canonical(title: string, body: string | null, dossier: Lookup): string | null {
  const named = (wordings(dossier).get(title) ?? []).filter((office) => body === null || office.body === body);
  const titles = new Set(named.map((office) => office.title));
  if (titles.has(title)) return title;
  return titles.size === 1 ? [...titles][0]! : null;
}

/** The offices that each wording of a title stands for in a dossier, worked out once. */
const known = new WeakMap<Lookup, ReadonlyMap<string, readonly Office[]>>();

function wordings(dossier: Lookup): ReadonlyMap<string, readonly Office[]> {
  const found = known.get(dossier);
  if (found) return found;
  const all = new Map<string, Office[]>();
  for (const role of dossier.dossier.people.flatMap((person) => person.roles))
    for (const wording of new Set([role.title, ...role.titles].map(fold)))
      all.set(wording, [...(all.get(wording) ?? []), { title: fold(role.title), body: bodyOf(role, dossier) }]);
  known.set(dossier, all);
  return all;
}
