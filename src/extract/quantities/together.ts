/** One toll said in parts: takes the figures of a sentence, gives "nine men and three women were killed" as one of twelve. English. */
import type { Span } from '../../text/span.ts';
import type { Toll } from './tolls.ts';

export interface Figure {
  readonly span: Span;
  readonly value: number;
  readonly qualifier: string | null;
  readonly noun: string | null;
  readonly toll: Toll | null;
  readonly what: string;
}

const people =
  /(?:people|men|women|children|boys|girls|soldiers|troops|personnel|civilians|guests|guards|pilots|crew|police|recruits|conscripts|cadets|nurses|priests|refugees|(?:e|o)rs|ists|ians|nts)$/;
const person =
  '(?:[\\p{L}-]+\\s+){0,2}?(?:man|woman|child|boy|girl|baby|soldier|civilian|sailor|pilot|guard|officer|policeman|fisherman|teenager|toddler|worker|driver|nurse|doctor|priest|(?:grand)?(?:mother|father))';
const oneBefore = new RegExp(`(?<!\\p{L})(?:an?|one)\\s+${person}\\s+and\\s+$`, 'iu');
const oneBehind = new RegExp(`^\\s+and\\s+(?:an?|one)\\s+${person}(?![\\p{L}’'-])`, 'iu');

/** Characters that "a woman and" can take. */
const reach = 80;

/** In the order of the text; places of the figures are in `text`, which is read no further than `sentence`. */
export function together(text: string, sentence: Span, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  for (const figure of figures) {
    const before = out.at(-1);
    const joins =
      before !== undefined &&
      /^(?:,|\s+and)\s+$/.test(text.slice(before.span[1], figure.span[0])) &&
      people.test(before.noun ?? '') &&
      people.test(figure.noun ?? '') &&
      (before.toll === null) !== (figure.toll === null);
    if (!joins) out.push(figure);
    else {
      const toll = (before.toll ?? figure.toll)!;
      const [value, qualifier] = [before.value + figure.value, before.qualifier ?? figure.qualifier];
      out[out.length - 1] = { ...figure, span: [before.span[0], figure.span[1]], value, qualifier, toll, what: toll };
    }
  }
  return out.map((figure) => withOne(text, sentence, figure));
}

/** "A woman and two children were killed": one more than the number says. */
function withOne(text: string, [from, end]: Span, figure: Figure): Figure {
  if (figure.toll === null || !people.test(figure.noun ?? '')) return figure;
  const before = oneBefore.exec(text.slice(Math.max(from, figure.span[0] - reach), figure.span[0]))?.[0].length ?? 0;
  const behind = oneBehind.exec(text.slice(figure.span[1], Math.min(end, figure.span[1] + reach)))?.[0].length ?? 0;
  const more = Number(before > 0) + Number(behind > 0);
  return { ...figure, span: [figure.span[0] - before, figure.span[1] + behind], value: figure.value + more };
}
