/** How two places stand to each other by their names alone. Takes names as reports write them. Pure; knows no map. */
import { fold, romanised } from '../../text/fold.ts';

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

export type Nearness = 'same' | 'shared' | 'apart';

/** `shared`: a word in common, so that one can lie in the other. */
export function nearness(a: string, b: string): Nearness {
  const [one, other] = [placeWords(a), placeWords(b)];
  const shared = one.filter((word) => other.includes(word)).length;
  if (shared === 0) return 'apart';
  return shared === one.length && shared === other.length ? 'same' : 'shared';
}

/** That the words are a name, and not only what the place is ("a hotel", "the fish pier"). */
export const isNamed = (name: string): boolean => /(?:^|[\s-])\p{Lu}/u.test(name.replace(/^(?:The|A|An)\s/, ''));
