/** How two places stand to each other. Takes names as reports write them. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { EventReport } from '../../model/event.ts';
import { fold, romanised } from '../../text/fold.ts';
import { onMap } from './map.ts';

/** Words in names of places that say what it is and not which. */
const common =
  /^(?:the|a|an|of|in|at|on|off|near|by|aboard|and|city|town|village|port|harbour|harbor|island|cape|mount|lake|river|fort|saint|st|san|new|north|south|east|west|northern|southern|eastern|western|central|region|oblast|province|district|county|state|republic|palace|hotel|airport|station|square|street|hall)$/;

/** Another romanisation of the same letter: "Kharkiv" and "Harkiv". */
const spelt = (word: string): string => romanised(word).replace(/kh/g, 'h');

/** The words that say which place, as they compare; all of them when each is a common one. */
export function placeWords(name: string): string[] {
  const words = fold(name).split(' ').filter(Boolean);
  const own = words.filter((word) => !common.test(word));
  return (own.length > 0 ? own : words).map(spelt);
}

/** A folded name that ends in what a map shows. */
export const isGeographic = (name: string): boolean =>
  /\b(?:strait|straits|spit|sea|ocean|bay|gulf|river|lake|islands?|isles?|cape|coast|peninsula|valley|mountains?|channel|landing|harbour|harbor|pier|bridge|rock|shore|region|oblast|province|district|city|town|street|square|road)$/.test(
    name,
  );

/** That the words are a name, and not only what the place is ("a hotel", "the fish pier"). */
export const isNamed = (name: string): boolean => /(?:^|[\s-])\p{Lu}/u.test(name.replace(/^(?:The|A|An)\s/, ''));

/**
 * `same`: the same name; `shared`: one can lie in the other, by a word in common or by the map; `apart`: two places;
 * `unknown`: a place on the map and one that is not, a house or a stretch of land, or words that name no place.
 */
export type Nearness = 'same' | 'shared' | 'apart' | 'unknown';

/** A house, which stands in some town, or a stretch of land or water with towns in it: it can be where another name is. */
const isInOrAround = (name: string): boolean =>
  /\b(?:palace|hotel|house|office|airport|airfield|residence|embassy|ministry|cent(?:re|er)|club|villa|castle|hall|tower|base|university|museum|region|oblast|province|area|front|border|coast|sea|gulf|waters|north|south|east|west|(?:north|south|east|west)ern)\b/i.test(
    name,
  );

/** A place as a report gives it. */
export interface Where {
  readonly name: string;
  /** That it is a ship or another thing with a name, which the map does not know, though a town may be called so. */
  readonly thing: boolean;
}

/** Of a report that gives a place. */
export const whereOf = ({ place, names }: EventReport): Where => ({
  name: place!.name,
  thing: names.some(({ name }) => fold(name) === fold(place!.name) && !isGeographic(fold(name))),
});

/** The place, and the capital and buildings that stand for the same government as it does: the palace lies in the capital. */
export function standsFor(report: EventReport, dossier: Lookup): Where[] {
  const where = whereOf(report);
  return [where, ...(dossier.byMetonym(where.name)?.metonyms ?? []).map((name) => ({ name, thing: false }))];
}

export function nearness(a: Where, b: Where): Nearness {
  const [one, other] = [placeWords(a.name), placeWords(b.name)];
  const shared = one.filter((word) => other.includes(word)).length;
  if (shared > 0) return shared === one.length && shared === other.length ? 'same' : 'shared';
  if (!isNamed(a.name) || !isNamed(b.name)) return 'unknown';
  if (a.thing || b.thing) return 'apart';
  if (isInOrAround(a.name) || isInOrAround(b.name)) return 'unknown';
  const found = onMap(a.name, b.name);
  return found === 'one' ? 'shared' : found === 'partly' ? 'unknown' : 'apart';
}
