/**
 * A brief as Markdown (CommonMark): a heading for each section, a list item for each sentence with numbered citations,
 * and the sources at the end. Takes the service's brief; gives text. Words from reports are escaped, so that they
 * can neither format the page nor carry HTML or links into it.
 */
import type { ArticleRow, Brief, BriefSentence } from '../../service/types.ts';
import { outletOf } from './telling.ts';
import { visibleLine } from './visible.ts';

/** Text that Markdown leaves as it is. */
export const escapeMarkdown = (text: string): string =>
  visibleLine(text)
    .replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#|\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

function source(article: ArticleRow, number: number): string {
  const { headline, published, file } = article;
  const parts = [outletOf(article), headline && `“${headline}”`, published?.slice(0, 10) ?? 'undated'];
  return `${number}. ${parts
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(', ')} (${escapeMarkdown(file)})`;
}

const period = ({ since, until }: Brief): string | null => {
  if (since && until) return `From ${since} to ${until}.`;
  if (since) return `Since ${since}.`;
  return until && `To ${until}.`;
};

/** Citations are the numbers of the list under "Sources", in the order in which articles are first cited. */
export function briefMarkdown(brief: Brief): string {
  const numbers = new Map(brief.articles.map(({ id }, i) => [id, i + 1]));
  const item = ({ text, cites }: BriefSentence): string => {
    const cited = [...new Set(cites.map(({ article }) => numbers.get(article)))].filter((n) => n !== undefined);
    return `- ${[escapeMarkdown(text), cited.map((n) => `[${n}]`).join('')].filter(Boolean).join(' ')}`;
  };
  const blocks = [`# ${escapeMarkdown(brief.name || 'Brief')}`];
  const when = period(brief);
  if (when) blocks.push(when);
  for (const { heading, sentences } of brief.sections) {
    blocks.push(`## ${escapeMarkdown(heading)}`, sentences.map(item).join('\n'));
  }
  if (brief.articles.length > 0) {
    blocks.push('## Sources', brief.articles.map((article, i) => source(article, i + 1)).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}
