/** What two articles word differently where they otherwise say the same: takes facing words, gives differences, the most telling first. */
import type { Article } from '../../model/article.ts';
import type { Difference } from '../../model/listing.ts';
import { hull, slice } from '../../text/span.ts';
import { isCommon, type Word } from '../copies/words.ts';
import type { Facing } from './facing.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { isNumber } from './numbers.ts';

/** Longer stretches are other sentences rather than other words. */
const longest = 6;

/** Figures that stand in the same place ("four" and "six") are told as such; `what` is a word beside it that both have. */
export function wording(left: Article, right: Article, facing: readonly Facing[]): Difference[] {
  const found: { readonly of: Difference; readonly telling: number }[] = [];
  for (const gap of facing.flatMap(gapsOf)) {
    const telling = tellingOf(gap);
    if (telling === 0 || Math.max(gap.left.length, gap.right.length) > longest) continue;
    const sides = bothSides(left, right, gap);
    if (sides === null) continue;
    const kind = isFigure(gap) ? 'figure' : 'wording';
    const what = gap.about === null ? '' : slice(left.text, gap.about.at);
    found.push({ of: { kind, what, left: passage(left, sides[0]), right: passage(right, sides[1]) }, telling });
  }
  return found.sort((x, y) => y.telling - x.telling).map(({ of }) => of);
}

const passage = (article: Article, words: readonly Word[]): Difference['left'] => {
  const span = hull(words.map((word) => word.at));
  return { text: slice(article.text, span), spans: [span] };
};

const isFigure = ({ left, right }: Gap): boolean =>
  [left, right].every((words) => words.length > 0 && words.every((word) => isNumber(word.form)));

/** Where one side has nothing, a word beside it that both have stands for its place: "nine" and "at least nine". */
function bothSides(one: Article, other: Article, gap: Gap): readonly [readonly Word[], readonly Word[]] | null {
  const { left, right, before, after } = gap;
  if (left.length > 0 && right.length > 0) return [left, right];
  const [article, words, side] = left.length > 0 ? ([one, left, 0] as const) : ([other, right, 1] as const);
  const adjoins = (a: Word, b: Word): boolean => /^[\s-]*$/.test(article.text.slice(a.at[1], b.at[0]));
  if (after !== null && adjoins(words.at(-1)!, after[side]))
    return [
      [...left, after[0]],
      [...right, after[1]],
    ];
  if (before !== null && adjoins(before[side], words[0]!))
    return [
      [before[0], ...left],
      [before[1], ...right],
    ];
  return null;
}

/** A word changed inside a quotation says most, then one word for another, then a word more; common words say nothing. */
function tellingOf({ left, right }: Gap): number {
  const tells = (words: readonly Word[]): boolean => words.some((word) => !isCommon(word.form));
  if (!tells(left) && !tells(right)) return 0;
  if (left.length === 0 || right.length === 0) return 1;
  if (haveOneStem(left, right)) return 0;
  if ([...left, ...right].every((word) => word.quoted)) return 4;
  return tells(left) && tells(right) ? 3 : 2;
}

/** "Gen." and "General", "Velmari" and "Velmar's", "they've" and "they have". */
function haveOneStem(left: readonly Word[], right: readonly Word[]): boolean {
  const [one, other] = [left, right].map((words) => words.map((word) => word.form).join(''));
  const length = Math.min(4, one!.length, other!.length);
  return length >= 3 && one!.slice(0, length) === other!.slice(0, length);
}
