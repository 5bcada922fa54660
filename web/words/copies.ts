/** How a report stands to the text it shares with others, in sentences. */
import type { CopyManner } from '../../src/model/copy.ts';
import type { CopiedRow, CopyRow } from '../../src/service/types.ts';
import { counted } from './counts.ts';

const manners: Readonly<Record<CopyManner, string>> = {
  verbatim: 'word for word',
  cut: 'cut',
  reordered: 'reordered',
  rewritten: 'partly rewritten',
  respelled: 'with other spellings',
};

/** `cut, with other spellings`. */
export const manner = ({ manner: first, also }: Pick<CopiedRow, 'manner' | 'also'>): string =>
  [...new Set([first, ...also])].map((m) => manners[m]).join(', ');

/** `84 %`; never 100 while a word differs, nor 0 while one does not. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  const kept = share > 0 && share < 1 ? Math.min(99, Math.max(1, whole)) : whole;
  return `${kept}\u00a0%`;
}

/** What an article is in its family: `Runs Northern Wire’s text, cut.` */
export function place(article: string, family: CopyRow): string {
  const copy = family.copies.find((row) => row.article.id === article);
  if (copy === undefined) {
    const others = new Set(family.copies.map((row) => row.article.id)).size;
    return `Its text runs in ${counted(others, 'other report')}.`;
  }
  const whose = family.owner === null ? 'a text that others run too' : `${family.owner.name}’s text`;
  return `Runs ${whose}, ${manner(copy)}.`;
}
