/** How far coders agree as CSV: a line for each alpha, or for each coding of a statement on which people differ. */
import type { Agreement, Alpha, Coding, CodingDifference } from '../../service/types.ts';
import { type Columns, type Sheet, sheet } from './csv.ts';

export const agreementSheet: Sheet<Agreement> = sheet(
  {
    variable: (a) => a.variable,
    issue: (a) => a.issue,
    metric: (a) => a.metric,
    coders: (a) => a.coders.join('; '),
    alpha: (a) => a.alpha,
    low: (a) => a.low,
    high: (a) => a.high,
    units: (a) => a.units,
  } satisfies Columns<Alpha>,
  ({ alphas }) => alphas,
);

type Line = Coding & { readonly of: CodingDifference };

export const differenceSheet: Sheet<Agreement> = sheet(
  {
    article: ({ of }) => of.article.id,
    file: ({ of }) => of.article.file,
    unit: ({ of }) => of.unit,
    words: ({ of }) => of.passage?.text,
    coder: (c) => c.coder,
    statement: (c) => c.statement,
    speaker: (c) => c.speaker,
    positions: (c) => positionsOf(c),
    at: (c) => c.at,
  } satisfies Columns<Line>,
  ({ differences }) => differences.flatMap((of) => of.codings.map((coding) => ({ ...coding, of }))),
);

/** `transit-fees: joint-board refuses; …` */
export const positionsOf = ({ positions }: Pick<Coding, 'positions'>): string =>
  positions.map(({ issue, position, firmness }) => `${issue}: ${position} ${firmness}`).join('; ');
