/** The place of an event: takes a candidate and its article's scene; gives a name with its span, or null. */
import type { EventCandidate } from '../../extract/events/index.ts';
import type { Place } from '../../model/event.ts';
import { overlaps, slice } from '../../text/span.ts';
import { isCountry } from '../countries.ts';
import type { Scene } from '../scene.ts';

/** A person or a medium is no place; a capital or a building that stands for a state is one, where it was read as one. */
export function placeOfEvent({ place }: EventCandidate, { text, cast, dossier }: Scene): Place | null {
  if (place === null) return null;
  const name = slice(text, place).replace(/\s+/g, ' ');
  const mention = cast.within(place).find(({ span }) => overlaps(span, place));
  const whole = mention && mention.span[0] <= place[0] && mention.span[1] >= place[1];
  if (whole && (mention.of.kind === 'outlet' || (mention.of.kind === 'person' && mention.of.sure))) return null;
  if (whole && mention.of.kind === 'organisation' && mention.of.ref !== null) return null;
  if (dossier.byDemonym(name) && !isCountry(name)) return null;
  return { name, spans: [place] };
}
