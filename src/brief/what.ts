/** An event in a few words: its kind, what tells it from others, where. Takes sides in nothing: of an attack nobody is named. Pure. */
import type { EventKind } from '../model/event.ts';
import type { EventRow } from '../model/listing.ts';
import { fold } from '../text/fold.ts';
import type { Names } from './name.ts';
import { kinds } from './words.ts';

/** Who did these is often what is disputed. */
const accuses: readonly EventKind[] = ['attack', 'violation', 'sanction'];
const mostNamed = 4;

/** `a meeting (Ilra Venn, Yelisar Khodrin; Lisk)`. */
export function what({ kind, names, participants, place }: EventRow, named: Names): string {
  const people = participants.filter(({ actor }) => actor !== null).map(({ name }) => named.party(name));
  const known = [...new Set([...names, ...(accuses.includes(kind) ? [] : people)])].slice(0, mostNamed);
  const where = place === null || known.some((name) => fold(name) === fold(place)) ? [] : [place];
  const about = [...(known.length === 0 ? [] : [known.join(', ')]), ...where];
  return `${kinds[kind]}${about.length === 0 ? '' : ` (${about.join('; ')})`}`;
}
