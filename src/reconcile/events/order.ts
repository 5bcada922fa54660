/** Orders that do not depend on how entries came: takes two, gives which is first. Pure. */
import type { Report } from './likeness.ts';

/** By code units. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of publication, undated articles last, then of the text. */
export const inOrder = (a: Report, b: Report): number =>
  compareText(a.article.published ?? '9', b.article.published ?? '9') ||
  compareText(a.article.id, b.article.id) ||
  a.of.trigger[0] - b.of.trigger[0] ||
  compareText(a.of.id, b.of.id);
