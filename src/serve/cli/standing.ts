/** Prints where each party stands on each issue, or how the parties moved on one: as tables for a person, whole for a program. */
import type { Departure, Distance, IssueHead, Matrix, Movement, Shift, Standing } from '../../service/types.ts';
import { csv } from '../export/csv.ts';
import { stringify } from '../export/json.ts';
import { labelOf, matrixSheet, movementSheet } from '../export/standing.ts';
import { percent } from '../export/telling.ts';
import { visibleLine } from '../export/visible.ts';
import type { PositionOptions } from './commands/positions.ts';
import { formatOf } from './options.ts';
import { type Column, table } from './table.ts';
import { colours, note, print, width } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';
import { wrap } from './wrap.ts';

type Options = Pick<PositionOptions, 'date' | 'window' | 'format' | 'workspace' | 'dossier'>;

export async function printMatrix({ date, window, workspace, dossier, ...options }: Options): Promise<void> {
  const format = formatOf(options);
  await withRecord({ workspace, dossier }, async (rapporteur) => {
    const matrix = await rapporteur.standing({ ...(date && { date }), ...(window && { window }) });
    if (format === 'csv') return print(csv(matrixSheet, one(matrix)));
    if (format === 'jsonl') return print([`${stringify(matrix)}\n`]);
    if (format === 'json') return print([`${stringify(matrix, 2)}\n`]);
    if (matrix.issues.length === 0) return note('The dossier has no issues; write them down under “issues”.');
    await print(matrixPage(matrix, width()));
    note(`At the end of ${matrix.date || 'the undated record'}, looking back ${counted(matrix.window, 'day')}.`);
  });
}

export async function printMovement(issue: string, { window, workspace, dossier, ...options }: Options): Promise<void> {
  const format = formatOf(options);
  await withRecord({ workspace, dossier }, async (rapporteur) => {
    const movement = await rapporteur.movement(issue, window ? { window } : {});
    if (format === 'csv') return print(csv(movementSheet, one(movement)));
    if (format === 'jsonl') return print([`${stringify(movement)}\n`]);
    if (format === 'json') return print([`${stringify(movement, 2)}\n`]);
    await print(movementPage(movement, width()));
  });
}

async function* one<Row>(row: Row): AsyncGenerator<{ readonly rows: readonly Row[] }> {
  yield { rows: [row] };
}

/** The matrix, its distances and departures as lines of at most `columns` columns. */
export function* matrixPage(matrix: Matrix, columns: number): Generator<string> {
  const { underline } = colours();
  const cell = (party: string, issue: IssueHead): string =>
    cellOf(issue, matrix.standings.find((one) => one.party === party && one.issue === issue.id)!);
  const layout: Column<IssueHead>[] = [
    {
      title: 'ISSUE',
      cell: ({ question }) => question,
      min: 16,
      max: 32,
      lines: 6,
      priority: matrix.parties.length + 1,
    },
    ...matrix.parties.map((party, i) => ({
      title: visibleLine(party).toUpperCase(),
      cell: (issue: IssueHead) => cell(party, issue),
      min: Math.max(18, Math.min(party.length, 28)),
      max: 36,
      lines: 6,
      // Sides stand before the others, and go last where the terminal is narrow.
      priority: matrix.parties.length - i,
    })),
  ];
  yield* table(layout, matrix.issues, { total: columns, header: underline });
  const apart = matrix.distances.filter(({ issue, distance }) => issue === null && distance !== null);
  yield* section('Distance over all issues, from 0 to 1', apart.map(distanceLine), columns);
  yield* section(
    'Who departs from the line of their party',
    matrix.departures.map((departure) => {
      const issue = matrix.issues.find(({ id }) => id === departure.issue)!;
      return `${issue.question} ${departureLine(departure, issue)}`;
    }),
    columns,
  );
}

/** The lines of the parties, their shifts and who departs from them, as lines of at most `columns` columns. */
export function* movementPage({ issue, lines, distances, departures }: Movement, columns: number): Generator<string> {
  const { bold, underline } = colours();
  yield bold(paragraph(issue.question, columns));
  if (lines.every(({ points }) => points.length === 0)) yield paragraph('No position on it was read.', columns);
  for (const { party, points, shifts } of lines) {
    if (points.length === 0) continue;
    yield `\n${bold(paragraph(party, columns))}`;
    yield* table(
      [
        { title: 'DATE', cell: ({ date }) => date, min: 10, priority: 4 },
        {
          title: 'POSITION',
          cell: ({ position }) => position && labelOf(issue, position),
          min: 20,
          lines: 2,
          priority: 3,
        },
        {
          title: 'CERTAINTY',
          cell: ({ position, certainty }) => position && percent(certainty),
          align: 'right',
          min: 9,
          priority: 2,
        },
        { title: 'PLACE', cell: ({ place }) => place && placeLine(place), min: 16, priority: 1 },
      ] satisfies Column<(typeof points)[number]>[],
      points,
      { total: columns, header: underline },
    );
    for (const shift of shifts) yield paragraph(shiftLine(shift, issue), columns);
  }
  const last = new Map(distances.map(({ date, between }) => [between.parties.join(), { date, between }]));
  yield* section(
    'Distance, from 0 to 1',
    [...last.values()].map(({ date, between }) => `${distanceLine(between)}, on ${date}`),
    columns,
  );
  yield* section(
    'Who departs from the line of their party',
    departures.map((departure) => departureLine(departure, issue)),
    columns,
  );
}

/** `Velmar alone: demands, 60 %, since 2024-09-27 (2 origins)`. */
function cellOf(issue: IssueHead, { position, why, firmness, certainty, since, behind }: Standing): string {
  if (position === null) return why === 'No position was read.' ? '–' : `? ${why}`;
  const from = since === null ? '' : `, since ${since}`;
  return `${labelOf(issue, position)}: ${firmness}, ${percent(certainty)}${from} (${counted(behind.origins, 'origin')})`;
}

const placeLine = ({ mean, low, high }: NonNullable<Standing['place']>): string =>
  `${mean.toFixed(2)} (${low.toFixed(2)} – ${high.toFixed(2)})`;

const distanceLine = ({ parties, distance, low, high }: Distance): string =>
  `${parties[0]} and ${parties[1]}: ${placeLine({ mean: distance!, low: low!, high: high! })}`;

function shiftLine({ from, to, date, last, certainty }: Shift, issue: IssueHead): string {
  const before = from === null ? 'none' : `“${labelOf(issue, from)}”`;
  const until = last === null ? '' : `, last taken on ${last},`;
  return `Shifted on ${date} from ${before}${until} to “${labelOf(issue, to)}” (${percent(certainty)} certain).`;
}

/** `Oto Reed (Orchard) refuses “Half”, 2031-03-05 to 2031-03-19`. */
function departureLine({ name, party, line, position, refuses, first, last }: Departure, issue: IssueHead): string {
  const own = `${refuses ? 'refuses' : 'holds'} “${labelOf(issue, position)}”`;
  const against = refuses ? '' : `, the line being “${labelOf(issue, line)}”`;
  const days = first === last ? (first ?? 'undated') : `${first ?? 'undated'} to ${last ?? 'undated'}`;
  return `${name} (${party}) ${own}${against}, ${days}`;
}

function* section(heading: string, items: readonly string[], columns: number): Generator<string> {
  if (items.length === 0) return;
  yield `\n${colours().bold(paragraph(heading, columns))}`;
  for (const item of items) yield paragraph(item, columns, '  ');
}

const paragraph = (text: string, columns: number, indent = ''): string =>
  wrap(visibleLine(text), columns - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join('');
