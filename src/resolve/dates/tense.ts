/** Whether the words around an expression of time speak of what was or of what is to come. Pure; English. */
import type { Span } from '../../text/span.ts';

export type Direction = 'past' | 'future' | 'unknown';

const future =
  "will|shall|would|won[’']t|(?:is|are|was|were) (?:due )?to|to be|due|scheduled|expected|plans?|planned|planning|intends?|set (?:to|for)|slated|upcoming|ahead of|deadline|agreed to (?:meet|hold|talk|return)|hopes? to|invited|postponed (?:to|until)|going to";
const past =
  'was|were|had|did|has|have|said|told|met|held|began|came|went|took|gave|made|saw|spoke|struck|left|wrote|fell|rose|won|lost|sent|found|brought|shot|fought|sat|stood|ran|became|drew|broke|flew|led|kept|ago|\\p{Ll}{2,}ed';
/** "Was to" and "scheduled" are cues of the future before "was" and "-ed" are of the past; "will be held" has no past in it. */
const cue = new RegExp(`(?<![\\p{L}’'-])(?:(?<future>${future})|(?<!\\bbe )(?<past>${past}))(?![\\p{L}])`, 'giu');

const directionOf = (match: RegExpExecArray | RegExpMatchArray | undefined): Direction =>
  match === undefined ? 'unknown' : match.groups?.future === undefined ? 'past' : 'future';

/**
 * The nearest cue before the expression in its clause; else the first after it in its sentence; else the nearest
 * before it in the sentence.
 */
export function tenseAround(text: string, [start, end]: Span, within: Span): Direction {
  const before = text.slice(within[0], start);
  const after = text.slice(end, within[1]);
  const sentence = before.slice(
    1 + Math.max(...['. ', '; ', '\n', '“', '? ', '! '].map((mark) => before.lastIndexOf(mark))),
  );
  const clause = sentence.slice(1 + sentence.lastIndexOf(','));
  const rest = after.slice(0, /[.;!?\n](?:\s|$)/.exec(after)?.index);
  const nearest = (stretch: string): Direction => directionOf([...stretch.matchAll(cue)].at(-1));
  const own = nearest(clause);
  if (own !== 'unknown') return own;
  const following = directionOf([...rest.matchAll(cue)][0]);
  return following === 'unknown' ? nearest(sentence) : following;
}
