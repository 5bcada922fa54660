/** Prints how far coders agree, or where they differ: as a table for a person, whole for a program. */
import type { Agreement, Alpha, Coding, CodingDifference } from '../../service/types.ts';
import { agreementSheet, differenceSheet, positionsOf } from '../export/agreement.ts';
import { csv } from '../export/csv.ts';
import { stringify } from '../export/json.ts';
import type { AgreementOptions } from './commands/agreement.ts';
import { formatOf } from './options.ts';
import { type Column, table } from './table.ts';
import { colours, note, print, width } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

export async function printAgreement({
  coder,
  differences,
  workspace,
  dossier,
  ...rest
}: AgreementOptions): Promise<void> {
  const format = formatOf(rest);
  await withRecord({ workspace, dossier }, async (rapporteur) => {
    const agreement = await rapporteur.agreement(coder);
    if (format === 'csv') return print(csv(differences ? differenceSheet : agreementSheet, one(agreement)));
    if (format !== 'table') return print([`${stringify(agreement, format === 'json' ? 2 : undefined)}\n`]);
    if (agreement.coders.length === 0)
      return note('Nobody has coded anything. Begin with: rapporteur codings export --coder NAME FILE');
    const layout = { total: width(), header: colours().underline };
    if (differences) await print(table(differenceTable, agreement.differences.flatMap(linesOf), layout));
    else await print(table(alphaTable, agreement.alphas, layout));
    note(summary(agreement));
  });
}

async function* one(agreement: Agreement): AsyncGenerator<{ readonly rows: readonly Agreement[] }> {
  yield { rows: [agreement] };
}

const decimal = (value: number | null): string => value?.toFixed(3) ?? '-';
const { bold, dim } = colours();

const alphaTable: readonly Column<Alpha>[] = [
  { title: 'BETWEEN', cell: ({ coders }) => coders.join(', '), min: 14, max: 32, lines: 3, priority: 6 },
  { title: 'VARIABLE', cell: ({ variable }) => variable, min: 9, priority: 7, style: bold },
  { title: 'ISSUE', cell: ({ issue }) => issue, min: 8, max: 24, priority: 4 },
  { title: 'ALPHA', cell: ({ alpha }) => decimal(alpha), align: 'right', min: 6, priority: 8 },
  {
    title: '95 %',
    cell: ({ alpha, low, high }) => (alpha === null ? null : `${decimal(low)} to ${decimal(high)}`),
    min: 14,
    priority: 5,
  },
  { title: 'UNITS', cell: ({ units }) => units, align: 'right', min: 5, priority: 3 },
  { title: 'LEVEL', cell: ({ metric }) => metric, min: 8, priority: 1, style: dim },
];

/** A line for each coding; the words stand on the first of a statement alone. */
interface Line {
  readonly of: CodingDifference | null;
  readonly coding: Coding;
}
const linesOf = (of: CodingDifference): Line[] => of.codings.map((coding, i) => ({ of: i === 0 ? of : null, coding }));

const differenceTable: readonly Column<Line>[] = [
  { title: 'ARTICLE', cell: ({ of }) => of?.article.file, min: 14, max: 24, priority: 2, style: dim },
  { title: 'WORDS', cell: ({ of }) => of?.passage?.text, min: 20, lines: 4, priority: 5 },
  { title: 'CODER', cell: ({ coding }) => coding.coder, min: 6, max: 16, priority: 6, style: bold },
  { title: 'SPEAKER', cell: ({ coding }) => speaker(coding), min: 12, max: 24, lines: 2, priority: 4 },
  { title: 'POSITIONS', cell: ({ coding }) => positionsOf(coding) || '-', min: 16, max: 40, lines: 4, priority: 3 },
];

const speaker = ({ statement, speaker: name }: Coding): string => (statement ? (name ?? '(open)') : '(no statement)');

function summary({ coders, differences }: Agreement): string {
  const each = coders.map(({ name, units }) => `${name} ${counted(units, 'statement')}`).join(', ');
  return `${each}; people differ on ${counted(differences.length, 'statement')}.`;
}
