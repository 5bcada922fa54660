/**
 * Who stands behind a source phrase: takes the article's cast and the dossier, gives speakers with how each was found,
 * or none with the reason. Where two would do, it names none: a wrong speaker is the worst error there is.
 */
import type { ActorRef, Lookup } from '../dossier/lookup.ts';
import type { Speaker } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import { type Span, slice } from '../text/span.ts';
import { speakerOf } from './actors.ts';
import type { Cast, Mention, Named } from './mentions.ts';
import { type Head, headsOf } from './phrase.ts';
import { antecedent, type Said } from './pronouns.ts';
import { bodyNoun, governmentNoun, groupNoun, reportNoun, titleNoun } from './words.ts';

export interface Context {
  readonly text: string;
  readonly cast: Cast;
  readonly dossier: Lookup;
  readonly day: string | null;
  /** What was resolved before this statement in the article, in order. */
  readonly before: readonly Said[];
}

export interface Resolution {
  readonly speakers: readonly Speaker[];
  readonly open: string | null;
}

const pronoun = /^(?:he|she|they|it|who|which|i|we|you|him|her|them|both|one|this|that|another|others)$/i;

export function speakersOf(source: readonly Span[], context: Context): Resolution {
  const { text } = context;
  const first = source[0];
  if (!first) return { speakers: [], open: 'The words name no source.' };
  const words = slice(text, first);
  if (pronoun.test(words)) return antecedent(first, context);
  const speakers: Speaker[] = [];
  const endsInName = (span: Span) =>
    context.cast.within(span).some((m) => m.span[1] === span[1] || /^[’']s?$/.test(text.slice(m.span[1], span[1])));
  for (const head of headsOf(text, first, endsInName)) {
    const found = speakerFor(head, context);
    if (found && !speakers.some((s) => s.actor !== null && s.actor === found.actor)) speakers.push(found);
  }
  if (speakers.length === 0) return { speakers: [], open: `“${words}” was not understood as a source.` };
  return { speakers, open: null };
}

function speakerFor(head: Head, context: Context): Speaker | null {
  const { text, cast, dossier, day } = context;
  const core = slice(text, head.core);
  if (pronoun.test(core)) return antecedent(head.core, context).speakers[0] ?? null;
  const inside = cast
    .within(head.core)
    .filter((m) => m.span[0] >= head.whole[0] && m.span[1] > head.core[0] && m.span[1] <= head.core[1] + 2);
  const titledName = nameAfterTitle(head, context);
  if (titledName) return byMention(titledName, context);
  const person = inside.findLast((m) => m.of.kind === 'person' && endsAt(text, m.span, head.core));
  if (person) return byMention(person, context);
  const last = inside.at(-1);
  const rest = last ? core.slice(Math.max(0, last.span[1] - head.core[0])).trim() : core;
  const words = core.split(/\s+/);
  const noun = words.at(-1) ?? '';
  if (last && rest === '' && last.of.kind !== 'person') return byMention(last, context);
  // "a Post report", "the Post newspaper": the outlet; "a Post reporter" speaks for it too.
  if (last?.of.kind === 'outlet' && rest.split(/\s+/).every((w) => reportNoun.test(w))) return byMention(last, context);
  const party = partyIn(head, inside, context);
  if (party && governmentNoun.test(noun) && last?.of.kind !== 'person' && (rest === noun || words.length <= 2))
    return speakerOf({ kind: 'party', of: party.of }, 'description', [], context);
  if (groupNoun.test(noun) && !titleNoun.test(noun)) return described(head, party?.of.name ?? null, context);
  if (titleNoun.test(noun) || titleNoun.test(words[0] ?? '')) {
    const holder = titled(head, core, party?.of.id ?? null, context);
    if (holder) return holder;
    return described(head, party?.of.name ?? null, context);
  }
  if (reportNoun.test(noun) && inside.length === 0) {
    const owner = head.owner && cast.within(head.owner).find((m) => m.of.kind === 'outlet');
    const outlet = owner ?? cast.mentions.findLast((m) => m.of.kind === 'outlet' && m.span[1] <= head.whole[0]);
    if (outlet) return speakerOf(outlet.of.ref ?? outlet.of, 'description', [outlet.span], context);
  }
  const exact = only(dossier.byName(core), day, dossier);
  if (exact) return speakerOf(exact, fold(exact.of.name) === fold(core) ? 'named' : 'alias', [], context);
  if (last && rest === '') return byMention(last, context);
  const body = bodyNoun.test(noun) || /^\p{Lu}/u.test(noun);
  if (body && inside.some((m) => m.of.kind === 'organisation') && rest === '')
    return byMention(inside.at(-1)!, context);
  return described(head, party?.of.name ?? null, context);
}

const endsAt = (text: string, span: Span, core: Span): boolean =>
  /^[’']?s?\s*$/.test(text.slice(span[1], core[1])) ||
  (/^\s*\S*$/.test(text.slice(span[1], core[1])) && /^\s*(?:himself|herself)?$/.test(text.slice(span[1], core[1])));

/** "the secretary of state Marin Holt": the name ends the phrase although its title has an "of" in it. */
function nameAfterTitle(head: Head, { text, cast }: Context): Mention | null {
  const lead = /^[^,(:–—]*?(?=\s+(?:who|whose|which)\b|[,(:–—]|$)/.exec(slice(text, head.whole))![0];
  const end = head.whole[0] + lead.trimEnd().length;
  if (end <= head.core[1]) return null;
  const name = cast.mentions.find((m) => m.of.kind === 'person' && m.span[1] === end && m.span[0] > head.core[1]);
  const before = name && text.slice(head.core[1], name.span[0]);
  return name &&
    /^\s+of\s+(?:the\s+)?[\p{L}]+(?:\s+and\s+[\p{L}]+)?\s+$/u.test(before!) &&
    titleNoun.test(slice(text, head.core).split(/\s+/).at(-1)!)
    ? name
    : null;
}

const only = (refs: readonly ActorRef[], day: string | null, dossier: Lookup): ActorRef | null => {
  if (refs.length === 1) return refs[0]!;
  const active = refs.filter((r) => r.kind !== 'person' || dossier.roleOn(r.of, day) !== null);
  return active.length === 1 ? active[0]! : null;
};

function byMention({ of, span, basis }: Mention, context: Context): Speaker {
  const full: Span[] = basis === 'surname' && of.full[0] !== span[0] ? [of.full] : [];
  return speakerOf(of.ref ?? of, basis, full, context);
}

/** The party that a phrase names by name, adjective, capital or through its owner ("Ukraine’s negotiator"). */
function partyIn(
  head: Head,
  inside: readonly Mention[],
  context: Context,
): Extract<ActorRef, { kind: 'party' }> | null {
  const { text, cast, dossier, day } = context;
  const direct = inside.find((m) => m.of.ref?.kind === 'party')?.of.ref;
  if (direct?.kind === 'party') return direct;
  for (const word of slice(text, head.core).split(/\s+/)) {
    const of = /^\p{Lu}/u.test(word) ? (dossier.byDemonym(word) ?? dossier.byMetonym(word)) : null;
    if (of) return { kind: 'party', of };
  }
  const spans = head.owner ? [head.core, head.owner] : [head.core];
  for (const span of spans)
    for (const { of } of cast.within(span)) {
      const party = of.ref && dossier.partyOf(of.ref, day);
      if (party) return { kind: 'party', of: party };
    }
  for (const word of head.owner ? slice(text, head.owner).split(/\s+/) : []) {
    const of = /^\p{Lu}/u.test(word) ? (dossier.byDemonym(word) ?? dossier.byMetonym(word)) : null;
    if (of) return { kind: 'party', of };
  }
  return null;
}

/** "the Ukrainian president", "the envoy": first whom the article calls so, then who holds the title on the day. */
function titled(head: Head, core: string, party: string | null, context: Context): Speaker | null {
  const { text, cast, dossier, day } = context;
  if (/^(?:a|an|another|one|two|some)\s/i.test(slice(text, head.whole))) return null;
  const holders = dossier.holders(core, party, day);
  const isHolder = (named: Named) => holders.some((h) => h.person.id === named.ref?.of.id);
  const wanted = fold(core).split(' ');
  const noun = wanted.at(-1)!;
  const called = (named: Named) =>
    named.titles.some(
      (t) =>
        wanted.every((w) => t.split(' ').includes(w)) ||
        (party === null && wanted.length === 1 && t.split(' ').includes(noun)),
    );
  const earlier = cast.mentions.filter((m) => m.of.kind === 'person' && m.span[1] <= head.whole[0]);
  const fits = new Set(
    earlier
      .map((m) => m.of)
      .filter((of) => isHolder(of) || (called(of) && (party === null || partyFits(of, party, context)))),
  );
  // Several bear the title: the one mentioned last, if nobody else of them stands in the same paragraph.
  if (fits.size > 0) {
    const recent = earlier.findLast((m) => fits.has(m.of))!;
    const near = new Set(
      earlier.filter((m) => fits.has(m.of) && !/\n/.test(text.slice(m.span[1], head.whole[0]))).map((m) => m.of),
    );
    if (fits.size === 1 || near.size === 1)
      return speakerOf(recent.of.ref ?? recent.of, 'role', [recent.span], context);
    return null;
  }
  if (
    holders.length === 1 &&
    day !== null &&
    oneHolder.test(noun) &&
    (party !== null || holders[0]!.role.title.split(' ').length > 1)
  )
    return speakerOf({ kind: 'person', of: holders[0]!.person }, 'role', [], context);
  const later = cast.people.filter(
    (of) => isHolder(of) || (called(of) && (party === null || partyFits(of, party, context))),
  );
  if (later.length === 1) return speakerOf(later[0]!.ref ?? later[0]!, 'role', [later[0]!.full], context);
  return null;
}

/** Offices that one person at a time holds, so that the title alone names its holder. */
const oneHolder =
  /^(?:president|premier|chancellor|king|queen|pope|minister|secretary|general|chief|governor|mayor|speaker)$/i;

const partyFits = (of: Named, party: string, { dossier, day }: Context): boolean => {
  const known = of.ref && dossier.partyOf(of.ref, day);
  return known ? known.id === party : true;
};

const described = (head: Head, party: string | null, { text }: Context): Speaker => ({
  actor: null,
  name: slice(text, head.whole)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, ''),
  type: null,
  party,
  role: null,
  basis: 'unnamed',
  evidence: [],
});
