/** Prints two articles beside each other: what both have, where they differ, and who is quoted in only one of them. */
import type { ArticleView, Comparison } from '../../service/types.ts';
import { slice } from '../../text/span.ts';
import { comparisonJson, stringify } from '../export/json.ts';
import { percent, quoted } from '../export/telling.ts';
import { visibleLine } from '../export/visible.ts';
import { copyLine } from './across.ts';
import type { CompareOptions } from './commands/compare.ts';
import { type Column, table } from './table.ts';
import { colours, print, width } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';
import { wrap, wrapClipped } from './wrap.ts';

/** Lines of a shared passage that are shown. */
const passageLines = 3;

export async function compare(left: string, right: string, { format, ...workspace }: CompareOptions): Promise<void> {
  await withRecord(workspace, async (rapporteur) => {
    const comparison = await rapporteur.compare(left, right);
    await print(format === 'json' ? [`${stringify(comparisonJson(comparison), 2)}\n`] : beside(comparison, width()));
  });
}

/** The comparison as lines of at most `columns` columns. */
export function* beside(comparison: Comparison, columns: number): Generator<string> {
  const { left, right, shared, differences, onlyLeft, onlyRight } = comparison;
  const c = colours();
  const lines = (text: string, indent = '') =>
    wrap(visibleLine(text), columns - indent.length)
      .map((line) => `${indent}${line}\n`)
      .join('');
  const heading = (text: string) => `\n${c.bold(lines(text))}`;

  for (const { article } of [left, right]) {
    const { outlet, agency, published, headline } = article;
    yield c.bold(lines(`${article.file}: ${headline.value ?? 'no headline'}`));
    yield c.dim(
      lines([outlet.value ?? agency.value ?? 'no outlet', published.value ?? 'undated', article.id].join(' · '), '  '),
    );
  }
  for (const view of [left, right]) {
    const other = view === left ? right : left;
    const copy = view.copies?.copies.find(({ article }) => article.id === view.article.id);
    if (copy?.from.id === other.article.id) yield `\n${lines(`${view.article.file}: ${copyLine(view.copies!, copy)}`)}`;
  }

  yield heading(shared.length === 0 ? 'They share no passage.' : `${counted(shared.length, 'passage')} in both`);
  for (const { here, likeness, quotation } of shared) {
    const [first = '', ...rest] = wrapClipped(visibleLine(slice(left.article.text, here)), columns - 4, passageLines);
    yield `  • ${[first, ...rest].join('\n    ')}\n`;
    const notes = [likeness < 1 && `${percent(likeness)} alike`, quotation && 'a quotation'].filter(Boolean);
    if (notes.length > 0) yield c.dim(`    ${notes.join(', ')}\n`);
  }

  if (differences.length > 0) {
    yield heading('Where they differ');
    yield* table(differenceColumns(left, right), differences, { total: columns, header: c.underline });
  }
  for (const [view, only] of [[left, onlyLeft] as const, [right, onlyRight] as const]) {
    if (only.length === 0) continue;
    yield heading(`Quoted only in ${view.article.file}`);
    for (const { speaker, statements } of only) yield lines(`${speaker} (${statements.length})`, '  ');
  }
}

const differenceColumns = (left: ArticleView, right: ArticleView): Column<Comparison['differences'][number]>[] => [
  { title: 'WHAT', cell: ({ kind, what }) => `${kind}: ${what}`, min: 16, max: 28, lines: 3, priority: 1 },
  { title: visibleLine(left.article.file), cell: (d) => quoted(d.left.text), min: 10, lines: 4, priority: 3 },
  { title: visibleLine(right.article.file), cell: (d) => quoted(d.right.text), min: 10, lines: 4, priority: 2 },
];
