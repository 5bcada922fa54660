/**
 * Prints an article beside others: what each shares with it, where they differ, and who is quoted in only one of them;
 * of several, first what they differ in lined up, and who is quoted in which.
 */
import type { Beside, ComparedArticle, Comparisons } from '../../service/types.ts';
import { slice } from '../../text/span.ts';
import { comparisonsJson, stringify } from '../export/json.ts';
import { outletOf, percent, quoted } from '../export/telling.ts';
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

export async function compare(
  first: string,
  others: readonly string[],
  { format, ...workspace }: CompareOptions,
): Promise<void> {
  await withRecord(workspace, async (rapporteur) => {
    const comparisons = await rapporteur.compare(first, others);
    await print(format === 'json' ? [`${stringify(comparisonsJson(comparisons), 2)}\n`] : page(comparisons, width()));
  });
}

/** The comparisons as lines of at most `columns` columns. */
function* page(comparisons: Comparisons, columns: number): Generator<string> {
  const { first, others } = comparisons;
  yield head(first, columns);
  for (const { right } of others) yield head(right, columns);
  if (others.length > 1) yield* linedUp(comparisons, columns);
  for (const other of others) {
    if (others.length > 1)
      yield `\n${colours().underline(visibleLine(`${first.article.file} and ${other.right.article.file}`))}\n`;
    yield* beside(first, other, columns);
  }
}

const lines = (text: string, columns: number, indent = ''): string =>
  wrap(visibleLine(text), columns - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join('');
const heading = (text: string, columns: number): string => `\n${colours().bold(lines(text, columns))}`;

function head({ article }: ComparedArticle, columns: number): string {
  const { outlet, agency, published, headline } = article;
  const from = outletOf({ outlet: outlet.value, agency: agency.value });
  return (
    colours().bold(lines(`${article.file}: ${headline.value ?? 'no headline'}`, columns)) +
    colours().dim(lines([from, published.value ?? 'undated', article.id].join(' · '), columns, '  '))
  );
}

/** What each shares with the first, gives otherwise and whom it quotes, all of them together. */
function* linedUp({ first, others, matters, quoted: speakers }: Comparisons, columns: number): Generator<string> {
  const files = [first, ...others.map(({ right }) => right)].map(({ article }) => article.file);
  yield heading(`Beside ${files[0]}`, columns);
  yield* table(besideColumns, others, { total: columns, header: colours().underline });
  if (matters.length > 0) yield heading('What each calls it, and which figure each has', columns);
  for (const { kind, what, passage, others: told } of matters) {
    yield lines(`${kind}: ${what}`, columns, '  ');
    yield lines(`${files[0]} ${quoted(passage.text)}`, columns, '    ');
    for (const [i, cell] of told.entries())
      if (cell !== null)
        yield lines(`${files[i + 1]} ${cell.differs ? quoted(cell.passage.text) : 'the same'}`, columns, '    ');
  }
  if (speakers.length > 0) yield heading('Who is quoted in which', columns);
  for (const { name, statements } of speakers) {
    const where = statements.flatMap((ids, i) => (ids.length === 0 ? [] : [`${files[i]} (${ids.length})`]));
    yield lines(`${name ?? 'speakers not named'}: ${where.join(', ')}`, columns, '  ');
  }
}

const figuresIn = ({ differences }: Beside): number => differences.filter(({ kind }) => kind === 'figure').length;

const besideColumns: readonly Column<Beside>[] = [
  { title: 'ARTICLE', cell: ({ right }) => right.article.file, min: 16, max: 40, priority: 4 },
  { title: 'IN COMMON', cell: ({ share }) => percent(share.right), align: 'right', min: 9, priority: 3 },
  { title: 'FIGURES THAT DIFFER', cell: figuresIn, align: 'right', min: 19, priority: 2 },
];

function* beside(first: ComparedArticle, other: Beside, columns: number): Generator<string> {
  const { right, shared, differences, onlyLeft, onlyRight } = other;
  const c = colours();
  for (const [view, counterpart] of [[first, right] as const, [right, first] as const]) {
    const copy = view.copies?.copies.find(({ article }) => article.id === view.article.id);
    if (copy?.from.id === counterpart.article.id)
      yield `\n${lines(`${view.article.file}: ${copyLine(view.copies!, copy)}`, columns)}`;
  }

  yield heading(
    shared.length === 0 ? 'They share no passage.' : `${counted(shared.length, 'passage')} in both`,
    columns,
  );
  for (const { here, likeness, quotation } of shared) {
    const passage = wrapClipped(visibleLine(slice(first.article.text, here)), columns - 4, passageLines);
    yield `  • ${passage.join('\n    ')}\n`;
    const notes = [likeness < 1 && `${percent(likeness)} alike`, quotation && 'a quotation'].filter(Boolean);
    if (notes.length > 0) yield c.dim(`    ${notes.join(', ')}\n`);
  }

  if (differences.length > 0) {
    yield heading('Where they differ', columns);
    yield* table(differenceColumns(first, right), differences, { total: columns, header: c.underline });
  }
  for (const [view, only] of [[first, onlyLeft] as const, [right, onlyRight] as const]) {
    if (only.length === 0) continue;
    yield heading(`Quoted only in ${view.article.file}`, columns);
    for (const { speaker, statements } of only) yield lines(`${speaker} (${statements.length})`, columns, '  ');
  }
}

const differenceColumns = (
  left: ComparedArticle,
  right: ComparedArticle,
): readonly Column<Beside['differences'][number]>[] => [
  { title: 'WHAT', cell: ({ kind, what }) => `${kind}: ${what}`, min: 16, max: 28, lines: 3, priority: 1 },
  { title: visibleLine(left.article.file), cell: (d) => quoted(d.left.text), min: 10, lines: 4, priority: 3 },
  { title: visibleLine(right.article.file), cell: (d) => quoted(d.right.text), min: 10, lines: 4, priority: 2 },
];
