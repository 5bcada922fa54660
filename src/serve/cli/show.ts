/**
 * Prints an article as it reads, its statements marked, and beneath it who spoke, through whom, when and why; then what
 * the record knows of it beside other articles.
 */
import type { Article, Found } from '../../model/article.ts';
import type { Speaker, StatementHere } from '../../model/statement.ts';
import type { ArticleView } from '../../service/types.ts';
import { articleJson, stringify } from '../export/json.ts';
import { visibleLine } from '../export/visible.ts';
import { sections } from './across.ts';
import type { ShowOptions } from './commands/show.ts';
import { inOrder, markedText } from './marks.ts';
import { colours, print, width } from './terminal.ts';
import { why } from './why.ts';
import { withRecord } from './workspace.ts';
import { wrap } from './wrap.ts';

/** Lines longer than this are hard to read. */
const widest = 100;

export async function show(ref: string, { format, ...workspace }: ShowOptions): Promise<void> {
  await withRecord(workspace, async (rapporteur) => {
    const view = await rapporteur.article(ref);
    await print(format === 'json' ? [`${stringify(articleJson(view), 2)}\n`] : page(view, Math.min(widest, width())));
  });
}

/** The article as lines of at most `columns` columns. */
export function* page(view: ArticleView, columns: number): Generator<string> {
  const { article, unread } = view;
  const c = colours();
  const statements = inOrder(view.statements);
  const lines = (text: string, indent = '') =>
    wrap(visibleLine(text), columns - indent.length)
      .map((line) => `${indent}${line}\n`)
      .join('');
  yield c.bold(lines(article.headline.value ?? article.file));
  yield c.dim(lines(provenance(article)));
  if (unread) yield lines(`Not read: ${unread}`);
  yield '\n';
  const palette = { isColorSupported: c.isColorSupported, source: c.cyan, cue: c.yellow, content: c.green };
  for (const line of markedText(article.text, statements, { width: columns, palette })) yield `${line}\n`;
  yield '\n';
  if (c.isColorSupported && statements.length > 0) {
    yield `${c.cyan('who')}  ${c.yellow('the words that attribute')}  ${c.green('what is attributed')}\n\n`;
  }
  const indent = ' '.repeat(String(statements.length).length + 2);
  for (const [i, statement] of statements.entries()) {
    const number = `${String(i + 1).padStart(indent.length - 2)}  `;
    const [head = '', ...rest] = entry(article, statement);
    yield c.bold(lines(head, indent).replace(indent, number));
    for (const text of rest) yield lines(text, indent);
  }
  for (const { heading, paragraphs } of sections(view)) {
    yield `\n${c.underline(heading)}\n`;
    for (const { head, lines: beneath } of paragraphs) {
      yield c.bold(lines(head));
      for (const text of beneath) yield lines(text, '  ');
    }
  }
}

function provenance(article: Article): string {
  const missing = (found: Found<string>, what: string) =>
    found.value === null ? `${what} (${found.reason})` : found.value;
  const { outlet, byline, agency, published, id } = article;
  const parts = [
    missing(outlet, 'no outlet'),
    byline.value,
    agency.value && `credits ${agency.value}`,
    missing(published, 'undated'),
    id,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const known = ({ actor, name, role, party }: Speaker): string => {
  const position = [role, party !== name && party].filter(Boolean).join(', ');
  return `${actor === null ? `(${name})` : name}${position ? `, ${position}` : ''}`;
};

/** The lines of the list beneath the text. */
function entry({ text }: Article, { speakers, open, kind, source, via, said }: StatementHere): string[] {
  return [
    `${speakers.map(known).join('; ') || 'Speaker left open'} · ${kind}`,
    ...(open ? [`open: ${open}`] : []),
    ...(via.length > 0 ? [`via ${via.map(({ name }) => name).join(', then ')}`] : []),
    said
      ? `said ${said.date}${said.precision === 'day' || said.precision === 'time' ? '' : ` (that ${said.precision})`}, ${said.basis}`
      : 'said on a day not given',
    ...speakers.map((speaker) => `why ${why(text, source, speaker)}`),
  ];
}
