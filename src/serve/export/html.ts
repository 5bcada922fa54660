/**
 * A brief as one HTML page that needs nothing else: no script, no picture, nothing fetched; made to be read and printed.
 * Every citation is a numbered note with the words, their report, its day and its file. Takes the service's brief; gives
 * text. Whatever comes from a report is escaped.
 */
import type { ArticleBrief, Brief, BriefParagraph, BriefSentence, Citation } from '../../service/types.ts';
import { bases, basisNotes, period } from './markdown.ts';
import { outletOf } from './telling.ts';
import { visibleLine } from './visible.ts';

/** Text as HTML shows it, in an element or in an attribute with double quotes; on one line. */
export const escapeHtml = (text: string): string =>
  visibleLine(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** Notes are numbered in the order of citation; the same words cited again are the same note. */
export function briefHtml(brief: Brief): string {
  const notes = new Map<string, { readonly number: number; readonly cite: Citation }>();
  const noted = (cite: Citation): number => {
    const key = `${cite.article} ${cite.passage.spans.join(' ')}`;
    const known = notes.get(key) ?? { number: notes.size + 1, cite };
    notes.set(key, known);
    return known.number;
  };
  const sections = brief.sections.map(
    ({ heading, paragraphs, unsaid }) => `<section>
<h2>${escapeHtml(heading)}</h2>
${paragraphs.map((one) => paragraph(one, noted)).join('\n')}${unsaid === null ? '' : `\n<p class="unsaid">${escapeHtml(unsaid)}</p>`}
</section>`,
  );
  const name = brief.name || 'Brief';
  const legend = (['inferred', 'confirmed'] as const)
    .filter((basis) => bases(brief).has(basis))
    .map((basis) => `<span class="${basis}">This is how a sentence looks that is ${basisNotes[basis]}.</span>`);
  const articles = new Map(brief.articles.map((article) => [article.id, article]));
  const list = [...notes.values()].map(({ number, cite }) => note(number, cite, articles.get(cite.article)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(name)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(name)}</h1>
<p>${escapeHtml([period(brief), `${list.length} notes from ${brief.articles.length} reports.`].filter(Boolean).join(' '))}</p>
${legend.length === 0 ? '' : `<p class="legend">${legend.join(' ')}</p>`}
</header>
${sections.join('\n')}
${list.length === 0 ? '' : `<section class="notes">\n<h2>Notes</h2>\n<ol>\n${list.join('\n')}\n</ol>\n</section>`}
</body>
</html>
`;
}

function paragraph({ heading, sentences }: BriefParagraph, noted: (cite: Citation) => number): string {
  const told = ({ text, cites, basis }: BriefSentence): string => {
    const numbers = [...new Set(cites.map(noted))];
    const links = numbers.map((n) => `<a href="#note-${n}">${n}</a>`).join(', ');
    const title = basis === 'read' ? '' : ` title="${basisNotes[basis]}"`;
    return `<span class="${basis}"${title}>${escapeHtml(text)}</span><sup>${links}</sup>`;
  };
  return `${heading === null ? '' : `<h3>${escapeHtml(heading)}</h3>\n`}<p>${sentences.map(told).join(' ')}</p>`;
}

function note(number: number, { passage }: Citation, article: ArticleBrief | undefined): string {
  const words = `<q>${escapeHtml(passage.text)}</q>`;
  if (article === undefined) return `<li id="note-${number}">${words}</li>`;
  const { headline, published, file } = article;
  const from = [outletOf(article), headline, published?.slice(0, 10) ?? 'undated', file].filter(
    (part) => part !== null,
  );
  return `<li id="note-${number}">${words} <cite>${from.map(escapeHtml).join(', ')}</cite></li>`;
}

const style = `
:root{color-scheme:light dark}
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}
h1,h2,h3{line-height:1.25;break-after:avoid}
h2{margin-top:2.25rem;border-top:1px solid;padding-top:.75rem}
h3{margin-bottom:.25rem}
p{margin-top:.25rem}
sup{font:600 .7rem sans-serif;margin-left:.1rem;white-space:nowrap}
sup a{color:inherit}
.inferred{font-style:italic}
.confirmed{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.unsaid,.legend{opacity:.75}
.notes{font-size:.875rem}
.notes li{margin-bottom:.5rem;break-inside:avoid}
.notes li:target{outline:2px solid}
cite{font-style:normal;opacity:.75}
@media print{body{margin:0;max-width:none;font-size:11pt}sup a{text-decoration:none}}
`;
