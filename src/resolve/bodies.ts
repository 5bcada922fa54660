/**
 * Names in a source phrase: takes a head and the article's cast, gives the actor that the phrase names (a person, a
 * state, a body, an outlet) and the party that its words point to. Titles without a name are not its business.
 */
import type { ActorRef, Lookup } from '../dossier/lookup.ts';
import type { Party } from '../dossier/types.ts';
import type { Speaker } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import { type Span, slice } from '../text/span.ts';
import { speakerOf } from './actors.ts';
import type { Mention } from './cast.ts';
import type { Head } from './phrase.ts';
import type { Context } from './speakers.ts';
import { bodyNoun, governmentNoun, reportNoun, titleNoun } from './words.ts';

export interface NamedIn {
  readonly speaker: Speaker | null;
  readonly party: Party | null;
}

/** Bodies of a state that speak for its government. */
const ministry = /(?:^|\s)(?:ministry|embassy)$/i;

export function named(head: Head, context: Context): NamedIn {
  const { text, cast, dossier, day } = context;
  const core = slice(text, head.core);
  const noun = core.split(/\s+/).at(-1) ?? '';
  const inside = cast.within(head.core).filter((m) => m.span[0] >= head.whole[0]);
  const party = partyIn(head, inside, context);
  const give = (speaker: Speaker | null): NamedIn => ({ speaker, party });

  const person =
    nameAfterTitle(head, context) ??
    inside.findLast((m) => m.of.kind === 'person' && closes(text, m.span, head.core)) ??
    nameBehind(head, context);
  if (person) return give(byMention(person, context));
  if (ministry.test(core) && !inside.some((m) => m.of.ref?.kind === 'organisation')) {
    const elsewhere = head.owner && cast.within(head.owner).some((m) => m.of.ref !== null);
    const state = party ?? (elsewhere ? null : context.home);
    if (state) return { speaker: speakerOf({ kind: 'party', of: state }, 'metonym', [], context), party: state };
  }
  // "the Council of Velm": the name reaches beyond the noun.
  const whole = inside.find((m) => m.span[0] <= head.core[0] && m.span[1] >= head.core[1]);
  if (whole && whole.of.kind !== 'person') return give(byMention(whole, context));
  const last = inside.at(-1);
  if (last && last.of.kind !== 'person') {
    const rest = text.slice(last.span[1], head.core[1]).trim();
    if (rest === '') return give(byMention(last, context));
    // "a Post report", "the Post newspaper": the outlet; a reporter speaks for it.
    if (last.of.kind === 'outlet' && rest.split(/\s+/).every((w) => reportNoun.test(w)))
      return give(byMention(last, context));
  }
  const owned = head.owner && cast.within(head.owner).some((m) => m.of.kind === 'person');
  if (party && governmentNoun.test(noun) && (owned || core.split(/\s+/).length <= 2))
    return give(speakerOf({ kind: 'party', of: party }, 'description', [], context));
  if (titleNoun.test(noun)) return give(null);
  const exact = single(dossier.byName(core), dossier, day);
  if (exact) return give(speakerOf(exact, fold(exact.of.name) === fold(core) ? 'named' : 'alias', [], context));
  if (reportNoun.test(noun) && core === noun && !/s$/i.test(noun)) {
    const outlet = outletMeant(head, context);
    if (outlet) return give(outlet);
  }
  return give(bodyNoun.test(noun) ? sameBody(head, noun, context) : null);
}

export function byMention({ of, span, basis }: Mention, context: Context): Speaker {
  const full: Span[] = basis === 'surname' && of.full[0] !== span[0] ? [of.full] : [];
  return speakerOf(of.ref ?? of, basis, full, context);
}

const closes = (text: string, span: Span, core: Span): boolean =>
  span[1] >= core[1] || /^(?:[’']s?)?(?:\s+(?:himself|herself))?\s*$/.test(text.slice(span[1], core[1]));

/** "the secretary of state Marin Holt": the name ends the phrase although its title has an "of" in it. */
function nameAfterTitle(head: Head, { text, cast }: Context): Mention | undefined {
  const lead = /^[^,(:–—]*?(?=\s+(?:who|whose|which)\b|[,(:–—]|$)/.exec(slice(text, head.whole))![0];
  const end = head.whole[0] + lead.trimEnd().length;
  if (end <= head.core[1] || !titleNoun.test(slice(text, head.core).split(/\s+/).at(-1)!)) return undefined;
  const name = cast
    .within(head.whole)
    .find((m) => m.of.kind === 'person' && m.span[1] === end && m.span[0] > head.core[1]);
  return name &&
    /^\s+of\s+(?:the\s+)?\p{L}+(?:\s+(?:and\s+)?(?!of\b|to\b|for\b|in\b|from\b)\p{L}+)?\s+$/u.test(
      text.slice(head.core[1], name.span[0]),
    )
    ? name
    : undefined;
}

/** "his Velmari counterpart, Ann Lee", "a spokesman for the ministry, Ann Lee": a name set behind a title. */
function nameBehind(head: Head, { text, cast }: Context): Mention | undefined {
  const title = slice(text, head.core)
    .split(/\s+/)
    .some((w) => titleNoun.test(w));
  if (!title) return undefined;
  return cast
    .within(head.whole)
    .find(
      (m) =>
        m.of.kind === 'person' &&
        m.span[0] >= head.core[1] &&
        m.span[1] <= head.whole[1] &&
        /,\s+(?:\p{Lu}\p{L}*\s+)*$/u.test(text.slice(head.core[1], m.span[0])) &&
        /^\s*(?:,|$)/.test(text.slice(m.span[1], head.whole[1])),
    );
}

/** The party that a phrase names by name, adjective, capital or through its owner ("Ukraine’s negotiator"). */
function partyIn(head: Head, inside: readonly Mention[], { text, cast, dossier, day }: Context): Party | null {
  const byWord = (span: Span): Party | null => {
    for (const word of slice(text, span).split(/\s+/)) {
      const of = /^\p{Lu}/u.test(word) ? (dossier.byDemonym(word) ?? dossier.byMetonym(word)) : null;
      if (of) return of;
    }
    return null;
  };
  const direct = inside.find((m) => m.of.ref?.kind === 'party')?.of.ref;
  if (direct?.kind === 'party') return direct.of;
  const adjective = byWord(head.core);
  if (adjective) return adjective;
  for (const span of head.owner ? [head.core, head.owner] : [head.core])
    for (const { of } of cast.within(span)) {
      const party = of.ref && dossier.partyOf(of.ref, day);
      if (party) return party;
    }
  return head.owner && byWord(head.owner);
}

/** "the report", "the agency": the outlet of the phrase, else the one named last, else whose copy the article runs. */
function outletMeant(head: Head, context: Context): Speaker | null {
  const { cast, dossier, agency } = context;
  const owner = head.owner && cast.within(head.owner).find((m) => m.of.kind === 'outlet');
  const outlet = owner ?? [...cast.before(head.whole[0])].find((m) => m.of.kind === 'outlet');
  if (outlet) return speakerOf(outlet.of.ref ?? outlet.of, 'description', [outlet.span], context);
  const credited = agency === null ? null : dossier.outlet(agency);
  return credited && speakerOf({ kind: 'outlet', of: credited }, 'description', [], context);
}

/** "the council": the one body named so far whose name ends in, or opens with, that word. */
function sameBody(head: Head, noun: string, context: Context): Speaker | null {
  const { text, cast } = context;
  if (!/^the\s/i.test(slice(text, head.whole)) && !/[’']s\s/.test(slice(text, head.whole))) return null;
  const word = fold(noun);
  const fits = cast.bodies.filter((n) => fold(n.name).split(' ').includes(word));
  const one = fits[0];
  return fits.length === 1 && one ? speakerOf(one.ref ?? one, 'description', [one.full], context) : null;
}

function single(refs: readonly ActorRef[], dossier: Lookup, day: string | null): ActorRef | null {
  if (refs.length === 1) return refs[0]!;
  const active = refs.filter((r) => r.kind !== 'person' || dossier.roleOn(r.of, day) !== null);
  return active.length === 1 ? active[0]! : null;
}
