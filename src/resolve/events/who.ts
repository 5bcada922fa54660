/**
 * Who takes part in an event: takes a candidate's phrases and the article's scene, gives participants with their actors,
 * found as speakers are. A phrase that describes without naming keeps its words; one that is open is left out.
 */
import type { EventCandidate, Part } from '../../extract/events/candidate.ts';
import type { EventKind, Participant, Place } from '../../model/event.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import { speakerOf } from '../actors.ts';
import { isCountry } from '../countries.ts';
import type { Said } from '../pronouns.ts';
import type { Scene } from '../scene.ts';
import { speakersOf } from '../speakers.ts';
import { bodyNoun, groupNoun, titleNoun } from '../words.ts';

export function participantsOf(
  candidate: EventCandidate,
  place: Place | null,
  statements: readonly Statement[],
  scene: Scene,
): { readonly who: Participant; readonly absent: boolean }[] {
  const found: { who: Participant; absent: boolean }[] = [];
  const add = ({ actor, name }: Speaker, role: Participant['role'], span: Span, absent: boolean) => {
    if (!found.some(({ who }) => (actor === null ? who.name === name : who.actor === actor)))
      found.push({ who: { actor, name, role, spans: [span] }, absent });
  };
  const isThing = ({ actor, name }: Speaker): boolean =>
    candidate.names.some((span) => slice(scene.text, span) === name) && !scene.dossier.byId(actor ?? '');
  for (const part of candidate.participants) {
    const isPlace = place?.spans.some((span) => overlaps(span, part.span)) === true && candidate.kind !== 'visit';
    if (isPlace && part.loose !== true) continue;
    for (const span of halves(part.span, scene))
      for (const speaker of whoIs(span, part, candidate.kind, statements, scene))
        if (!isThing(speaker)) add(speaker, part.role, span, part.absent);
  }
  // "they said in a joint statement": who said it made it.
  if (candidate.kind === 'declaration' && joint.test(slice(scene.text, candidate.trigger)))
    for (const { source, content, speakers } of statements)
      if (source && content.spans.some((span) => overlaps(span, candidate.clause)))
        for (const speaker of speakers)
          if (speaker.actor !== null && contains(candidate.sentence, source.spans[0]!))
            add(speaker, 'agent', source.spans[0]!, false);
  return found;
}

const joint = /\b(?:statement|declaration|communiqu\p{L}|letter|appeal)$/iu;

/** "Ann Lee and Karvian officials": each side of an "and" whose left ends in a name. */
function halves(span: Span, { text, cast }: Scene): Span[] {
  const and = /\s+and\s+/.exec(slice(text, span));
  if (!and || /^(?:both|the|neither)\s+(?:\p{Ll}+\s+)*(?:of|from)\b|\s(?:of|between)\s/iu.test(slice(text, span)))
    return [span];
  const left: Span = [span[0], span[0] + and.index];
  const named = cast.within(left).some((m) => m.span[1] === left[1]);
  return named ? [left, [left[1] + and[0].length, span[1]]] : [span];
}

function whoIs(
  span: Span,
  { loose, role }: Part,
  kind: EventKind,
  statements: readonly Statement[],
  scene: Scene,
): Speaker[] {
  const { text, cast, dossier } = scene;
  const demonym = /^\p{Lu}\p{L}+$/u.test(slice(text, span)) ? dossier.byDemonym(slice(text, span)) : null;
  if (demonym) return [speakerOf({ kind: 'party', of: demonym }, 'description', [], scene)];
  const named = cast
    .within(span)
    .filter(({ of }) => of.kind !== 'outlet' && (of.ref !== null || of.kind !== 'person' || of.sure))
    .map(({ of, basis, span: at }) => speakerOf(of.ref ?? of, basis, [at], scene));
  if (loose) return named.filter(({ type }) => type === 'person');
  const sides = bothSides(slice(text, span), scene);
  if (sides.length > 0) return sides;
  const both = holdersOnBothSides(slice(text, span), scene);
  if (both.length > 0) return both;
  const { speakers } = speakersOf({ source: [span], cue: [span] }, { ...scene, before: saidBefore(span, statements) });
  const resolved = speakers.map((speaker) => ofParty(speaker, scene));
  if (resolved.some((s) => s.actor !== null)) return resolved.filter((s) => s.actor !== null || isSomebody(s.name));
  const first = cast.within(span)[0]?.span[0] ?? span[0];
  if (named.length > 0 && !startsDescribed(slice(text, span)) && !governs.test(text.slice(span[0], first)))
    return named;
  // What is attacked need be nobody.
  const short = /^\S+(?:\s+\S+){0,4}$/;
  return resolved.filter(
    ({ name }) =>
      isSomebody(name) ||
      (kind === 'attack' &&
        role === 'target' &&
        short.test(name) &&
        !/\b(?:of|capital|city|town|territor(?:y|ies))$/i.test(name)),
  );
}

const saidBefore = (span: Span, statements: readonly Statement[]): Said[] =>
  statements
    .filter(({ source, content }) => (source?.spans[0] ?? content.spans[0]!)[0] < span[0])
    .map(({ source, content, speakers, via }) => ({
      source: source?.spans ?? [],
      content: content.spans,
      speakers,
      via,
    }))
    .sort((a, b) => (a.source[0] ?? a.content[0]!)[0] - (b.source[0] ?? b.content[0]!)[0]);

/** "both sides": the two parties of a negotiation that has two. */
function bothSides(words: string, scene: Scene): Speaker[] {
  const parties = scene.dossier.dossier.parties.filter(({ role }) => role === 'party');
  if (
    parties.length !== 2 ||
    !/^(?:both|the\s+(?:two|warring|rival|opposing))\s+(?:sides|parties|camps)$/iu.test(words)
  )
    return [];
  return parties.map((of) => speakerOf({ kind: 'party', of }, 'description', [], scene));
}

/** "the two foreign ministers": each of the two states in the negotiation has one on the day. */
function holdersOnBothSides(words: string, scene: Scene): Speaker[] {
  const title = /^(?:the two|both)\s+([\p{L} -]+?)s$/iu.exec(words)?.[1];
  const { dossier, day } = scene;
  if (!title || day === null || !titleNoun.test(title.split(/[ -]/).at(-1)!)) return [];
  const states = dossier.dossier.parties.filter((p) => p.role === 'party' && p.type === 'state');
  const holders = states.flatMap((state) => {
    const found = dossier.holders(title, state.id, day);
    return found.length === 1 ? [found[0]!.person] : [];
  });
  if (states.length !== 2 || holders.length !== 2) return [];
  return holders.map((of) => speakerOf({ kind: 'person', of }, 'role', [], scene));
}

/** Forces, ships and assemblies of a state act for it. */
const arm =
  /\b(?:troops|forces|soldiers|army|navy|military|jets|warplanes|aircraft|drones|missiles|boats?|launch|ships?|gunboats?|frigate|warships?|guns?|batter(?:y|ies)|artillery|assembly|parliament|side|delegation|coast\s+guard|commandos|marines|air\s+force)$/i;

function ofParty(speaker: Speaker, { dossier, ...scene }: Scene): Speaker {
  const party = speaker.actor === null && speaker.party !== null && arm.test(speaker.name) ? speaker.party : null;
  const of = party === null ? undefined : dossier.dossier.parties.find(({ name }) => name === party);
  return of ? speakerOf({ kind: 'party', of }, 'description', speaker.evidence, { ...scene, dossier }) : speaker;
}

/** "Two officials of the Karvian ministry": the words name a body, but not as the one who takes part. */
const startsDescribed = (words: string): boolean =>
  groupNoun.test(/^(?:the\s+|some\s+|two\s+|\p{L}+\s+)?(\p{L}+)/iu.exec(words)?.[1] ?? '');

/** "A couple claiming allegiance to": the name behind it is not the one who acts. */
const governs = /\p{Ll}{3,}\s+\p{Ll}{3,}\s+(?:to|of|from|with|by|for|against)\s+$/u;

const people =
  /\b(?:men|women|people|gunmen|troops|forces|soldiers|militants|fighters|rebels|army|navy|jets|boat|gunboat|warplanes|assembly|parliament|council|senate|voters|deputies|lawmakers|negotiators|delegations?|envoys?|ministers?|observers?|mediators?|officials?|sides?|pilots|sailors|prisoners|group|gang|aircraft|ship|launch|ferry)\b/i;
/** A phrase that runs on over a verb or a second clause names nobody. */
const runsOn =
  /^(?:of|via|across)\s|\b(?:and|or|still|via)$|\svia\s|^(?!(?:visiting|ruling|governing|warring|opposing|negotiating|neighbou?ring)\b)\p{Ll}+ing\s|\b(?:who|which|that|whose|is|are|was|were|be|has|have|had|will|would|may|but|to|than|once|when|if|took|goes|up|so)\b|^(?:it|you|I|we)\b/iu;
const isSomebody = (name: string): boolean =>
  name.length <= 80 &&
  !runsOn.test(name) &&
  name.split(/\s+/).length <= 10 &&
  (people.test(name) ||
    name.split(/\s+/).some((word) => titleNoun.test(word) || groupNoun.test(word) || bodyNoun.test(word)));

/** Ships, plans and papers; not what the cast knows as a person, a state or a body. */
export function namesOfEvent(
  { names }: EventCandidate,
  place: Place | null,
  { text, cast, dossier }: Scene,
): { readonly name: string; readonly spans: readonly Span[] }[] {
  return names.flatMap((span) => {
    const name = slice(text, span).replace(/\s+/g, ' ');
    const known = cast
      .within(span)
      .some(({ of, span: [start, end] }) => of.ref !== null && start <= span[0] && end >= span[1]);
    const isPlace =
      place?.spans.some((at) => overlaps(at, span)) &&
      !/\b(?:ship|ferry|boat|vessel|aboard)\s+(?:the\s+)?$/i.test(text.slice(0, span[0]).slice(-20));
    return known || isPlace || isCountry(name) || dossier.byMetonym(name) ? [] : [{ name, spans: [span] }];
  });
}
