/**
 * What is told in the present: takes a verb with its auxiliaries and its clause; says whether it is a habit, as in "often
 * meets with", or an arrangement, as in "meets on 16 June". Knows the verbs of the lexicons, in their plain form. Pure.
 */
import { oneOf } from './rule.ts';

const auxiliary =
  /\b(?:has|have|had|do|does|did|is|are|was|were|be|been|being|will|would|shall|should|can|could|may|might|must|to)\b|n[’']t\b|[’'](?:ll|ve|d)\b/i;
/** "meets", and "meet" where no other verb governs it; "to free and hand over" is not told in any tense. */
const plain = new RegExp(
  `^(?:(?!(?:was|has|does)\\b)\\p{L}+(?<!s)s|${oneOf(
    'meet hear sit gather convene reconvene consider discuss debate weigh review invite vote visit attend hold host send arrive travel fly confer dine receive resign quit appoint nominate elect attack bomb shell raid invade strike deploy deliver supply exchange swap release free speak talk call return violate breach break impose raise lift',
  )})(?!\\p{L})`,
  'iu',
);
const day =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))\\s+\\d|\\d{1,2}\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))';
const dated = new RegExp(
  `\\b(?:${day}|(?:in|mid-|early|late)\\s?(?:January|February|March|April|May|June|July|August|September|October|November|December)|today|tonight|tomorrow|(?:next|later\\s+this|this\\s+coming)\\s+\\p{L}+)`,
  'u',
);

/** null for what is told in another tense. */
export function presentOf(group: string, verb: string, clause: string): 'habit' | 'arranged' | null {
  const going = /ing$/.test(verb) && /\b(?:is|are|am)\b/i.test(group) && !/\bbeing\b/i.test(group);
  if (going) return dated.test(clause) ? 'arranged' : null;
  if (auxiliary.test(group) || !plain.test(verb)) return null;
  return dated.test(clause) ? 'arranged' : 'habit';
}
