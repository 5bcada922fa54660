/**
 * A brief as Markdown (CommonMark): a heading for each section and issue, paragraphs of sentences with numbered citations,
 * and the sources at the end. Takes the service's brief; gives text. Words from reports are escaped, so that they
 * can neither format the page nor carry HTML or links into it.
 */
import type { ArticleBrief, Brief, BriefSentence } from '../../service/types.ts';
import { outletOf } from './telling.ts';
import { visibleLine } from './visible.ts';

/** Text that Markdown leaves as it is. */
export const escapeMarkdown = (text: string): string =>
  visibleLine(text)
    .replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#|\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** What a sentence rests on where it was not read as it stands. */
export const basisNotes = { inferred: 'drawn from several readings', confirmed: 'confirmed by a person' } as const;

/** `From 2031-03-01 to 2031-03-31.` */
export const period = ({ since, until }: Pick<Brief, 'since' | 'until'>): string | null => {
  if (since && until) return `From ${since} to ${until}.`;
  if (since) return `Since ${since}.`;
  return until && `To ${until}.`;
};

/** Citations are the numbers of the list under "Sources", in the order in which articles are first cited. What the program drew is in italics. */
export function briefMarkdown(brief: Brief): string {
  const numbers = new Map(brief.articles.map(({ id }, i) => [id, i + 1]));
  const told = ({ text, cites, basis }: BriefSentence): string => {
    const cited = [...new Set(cites.map(({ article }) => numbers.get(article)))].filter((n) => n !== undefined);
    const words = basis === 'inferred' ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
    const note = basis === 'confirmed' ? ` (${basisNotes.confirmed})` : '';
    return `${words}${note} ${cited.map((n) => `[${n}]`).join('')}`;
  };
  const blocks = [`# ${escapeMarkdown(brief.name || 'Brief')}`];
  const when = period(brief);
  if (when) blocks.push(when);
  if (bases(brief).has('inferred')) blocks.push(`Sentences in italics are ${basisNotes.inferred}.`);
  for (const { heading, paragraphs, unsaid } of brief.sections) {
    blocks.push(`## ${escapeMarkdown(heading)}`);
    for (const { heading, sentences } of paragraphs) {
      if (heading !== null) blocks.push(`### ${escapeMarkdown(heading)}`);
      blocks.push(sentences.map(told).join(' '));
    }
    if (unsaid !== null) blocks.push(escapeMarkdown(unsaid));
  }
  if (brief.articles.length > 0) {
    blocks.push('## Sources', brief.articles.map((article, i) => source(article, i + 1)).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

export const bases = ({ sections }: Brief): Set<BriefSentence['basis']> =>
  new Set(sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map(({ basis }) => basis))));

const source = (article: ArticleBrief, number: number): string =>
  `${number}. ${escapeMarkdown(sourceOf(article))} (${escapeMarkdown(article.file)})`;

/** `Northern Courier, “Crossing to open”, 2031-03-14`. */
export const sourceOf = (article: ArticleBrief): string =>
  [outletOf(article), article.headline && `“${article.headline}”`, article.published?.slice(0, 10) ?? 'undated']
    .filter((part) => part !== null)
    .join(', ');
