/** The place of an event: takes a candidate and its article's scene; gives a name with its span, or null. */
import type { EventCandidate } from '../../extract/events/index.ts';
import type { Place } from '../../model/event.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { isTitle } from '../capitals.ts';
import { isCountry } from '../countries.ts';
import type { Scene } from '../scene.ts';

/** A person or a medium is no place; a capital or a building that stands for a state is one, where it was read as one. */
export function placeOfEvent(
  { kind, place, trigger, names }: EventCandidate,
  { text, cast, dossier }: Scene,
): Place | null {
  if (place === null) return null;
  const mentions = cast.within(place);
  const person = mentions.find(({ of }) => of.kind === 'person' && (of.sure || of.ref !== null));
  if (person && person.span[0] <= place[0]) return null;
  // "At the Mill Ann Lee received": the name behind the place is no part of it.
  const end = person ? person.span[0] : place[1];
  const span: Span = [place[0], place[0] + text.slice(place[0], end).trimEnd().length];
  // A ship is a place to those aboard, not where she was hit.
  const there = /\b(?:aboard|on board|in|at|into|onto|inside|near|off)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}$/iu;
  if (kind !== 'visit' && names.some((n) => overlaps(n, span)) && !there.test(text.slice(0, span[0]).slice(-50)))
    return null;
  const name = slice(text, span).replace(/\s+/g, ' ');
  if (name.split(' ').some(isTitle)) return null;
  const whole = mentions.find((m) => m.span[0] <= span[0] && m.span[1] >= span[1]);
  if (whole?.of.kind === 'outlet' || (whole?.of.kind === 'organisation' && whole.of.ref !== null)) return null;
  // "The Velmar talks" are about it or with it; "the Port Assim talks" are there, "the Lunt-Korr talks" theirs.
  const beforeNoun = span[1] <= trigger[0] && /^\s+$/.test(text.slice(span[1], trigger[0]));
  if (beforeNoun && /\p{Ll}[-–]\p{Lu}|[’']s?$/u.test(name)) return null;
  if (beforeNoun && whole && whole.basis !== 'metonym' && whole.of.kind === 'party') return null;
  if (dossier.byDemonym(name) && !isCountry(name)) return null;
  return { name, spans: [span] };
}
