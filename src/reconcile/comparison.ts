/** Two articles beside each other: takes both with their statements and events, gives what they share and where they differ. Pure. */
import type { ArticleView, Comparison, Difference } from '../model/listing.ts';
import { overlaps } from '../text/span.ts';
import { type Facing, facingQuotations, facingSentences, likenessOf, spansOf } from './comparison/facing.ts';
import { figures } from './comparison/figures.ts';
import { names } from './comparison/names.ts';
import { onlyIn } from './comparison/speakers.ts';
import { wording } from './comparison/wording.ts';
import { passagesOf } from './copies/passages.ts';
import { sharedText } from './copies/shared.ts';

/** More differences of wording than these nobody reads. */
const mostWordings = 20;

/** Passages stand in the order of the left article, differences with the most telling first of each kind. */
export function compareArticles(left: ArticleView, right: ArticleView): Comparison {
  const [here, there] = [left.article, right.article];
  const copied = sharedText(here, there) ?? { pairs: [], ofA: 0, ofB: 0 };
  const sentences = facingSentences(here, there, copied);
  const quotations = facingQuotations(here, there).filter(
    (quotation) => !sentences.some((sentence) => overlaps(spansOf(sentence)[0], spansOf(quotation)[0])),
  );
  const shared = [
    ...passagesOf(here, there, copied).map((passage) => ({ ...passage, quotation: false })),
    ...quotations.map(sharedQuotation),
  ].sort((x, y) => x.here[0] - y.here[0] || x.there[0] - y.there[0]);
  return {
    left,
    right,
    shared,
    differences: differences(left, right, [...sentences, ...quotations]),
    onlyLeft: onlyIn(
      left,
      right,
      shared.map((one) => ({ own: one.here, other: one.there })),
    ),
    onlyRight: onlyIn(
      right,
      left,
      shared.map((one) => ({ own: one.there, other: one.here })),
    ),
  };
}

const sharedQuotation = (facing: Facing): Comparison['shared'][number] => {
  const [here, there] = spansOf(facing);
  return { here, there, likeness: likenessOf(facing), quotation: true };
};

/** What is told as a figure or a name is not told as wording again. */
function differences(left: ArticleView, right: ArticleView, facing: readonly Facing[]): Difference[] {
  const worded = wording(left.article, right.article, facing);
  const counted = [...figures(left, right), ...worded.filter(({ kind }) => kind === 'figure')];
  const told = [...distinct(counted), ...names(left, right, facing)];
  return [
    ...told,
    ...distinct(
      worded.filter(({ kind }) => kind === 'wording'),
      told,
    ).slice(0, mostWordings),
  ];
}

/** Without those whose words on the left stand in one before them, or in one of `told`. */
function distinct(all: readonly Difference[], told: readonly Difference[] = []): Difference[] {
  const kept: Difference[] = [];
  for (const one of all)
    if (![...told, ...kept].some((other) => one.left.spans.some((a) => other.left.spans.some((b) => overlaps(a, b)))))
      kept.push(one);
  return kept;
}
