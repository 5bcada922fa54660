/**
 * Who takes part in an event: takes a candidate's phrases and the article's scene, gives participants with their actors,
 * found as speakers are. A phrase that describes without naming keeps its words; one that is open is left out.
 */
import type { EventCandidate, Part } from '../../extract/events/candidate.ts';
import type { Participant, Place } from '../../model/event.ts';
import type { Speaker, Statement } from '../../model/statement.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
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
  for (const part of candidate.participants) {
    const isPlace = place?.spans.some((span) => overlaps(span, part.span)) === true && candidate.kind !== 'visit';
    for (const speaker of isPlace ? [] : whoIs(part, statements, scene)) {
      const { actor, name } = speaker;
      if (found.some(({ who }) => (actor === null ? who.name === name : who.actor === actor))) continue;
      found.push({ who: { actor, name, role: part.role, spans: [part.span] }, absent: part.absent });
    }
  }
  return found;
}

function whoIs({ span }: Part, statements: readonly Statement[], scene: Scene): Speaker[] {
  const { text, cast, dossier } = scene;
  const demonym = /^\p{Lu}\p{L}+$/u.test(slice(text, span)) ? dossier.byDemonym(slice(text, span)) : null;
  if (demonym) return [speakerOf({ kind: 'party', of: demonym }, 'description', [], scene)];
  const before: Said[] = statements
    .filter(({ source, content }) => (source?.spans[0] ?? content.spans[0]!)[0] < span[0])
    .map(({ source, content, speakers, via }) => ({
      source: source?.spans ?? [],
      content: content.spans,
      speakers,
      via,
    }))
    .sort((a, b) => (a.source[0] ?? a.content[0]!)[0] - (b.source[0] ?? b.content[0]!)[0]);
  const { speakers } = speakersOf({ source: [span], cue: [span] }, { ...scene, before });
  if (speakers.some((s) => s.actor !== null)) return speakers.filter((s) => s.actor !== null || isSomebody(s.name));
  const named = cast
    .within(span)
    .filter(({ of }) => of.kind !== 'outlet' && (of.ref !== null || of.kind !== 'person' || of.sure))
    .map(({ of, basis, span: at }) => speakerOf(of.ref ?? of, basis, [at], scene));
  if (named.length > 0 && !startsDescribed(slice(text, span))) return named;
  return speakers.filter(({ name }) => isSomebody(name));
}

/** "Two officials of the Karvian ministry": the words name a body, but not as the one who takes part. */
const startsDescribed = (words: string): boolean =>
  groupNoun.test(/^(?:the\s+|some\s+|two\s+|\p{L}+\s+)?(\p{L}+)/iu.exec(words)?.[1] ?? '');

const people =
  /\b(?:men|women|people|gunmen|troops|forces|soldiers|militants|fighters|rebels|army|navy|jets|boat|gunboat|warplanes|assembly|parliament|council|senate|voters|deputies|lawmakers|negotiators|delegations?|envoys?|ministers?|observers?|mediators?|officials?|sides?|pilots|sailors|prisoners|group|gang|aircraft|ship|launch|ferry|station|shed)\b/i;
const isSomebody = (name: string): boolean =>
  name.length <= 80 &&
  name.split(/\s+/).length <= 10 &&
  (people.test(name) ||
    name.split(/\s+/).some((word) => titleNoun.test(word) || groupNoun.test(word) || bodyNoun.test(word)));

/** Ships, plans and papers; not what the cast knows as a person, a state or a body. */
export function namesOfEvent(
  { names }: EventCandidate,
  { text, cast, dossier }: Scene,
): { readonly name: string; readonly spans: readonly Span[] }[] {
  return names.flatMap((span) => {
    const name = slice(text, span).replace(/\s+/g, ' ');
    const known = cast
      .within(span)
      .some(({ of, span: [start, end] }) => of.ref !== null && start <= span[0] && end >= span[1]);
    return known || isCountry(name) || dossier.byMetonym(name) ? [] : [{ name, spans: [span] }];
  });
}
