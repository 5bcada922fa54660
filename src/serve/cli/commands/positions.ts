/** `positions`: who took which position; with `--matrix`, where each party stands; with `--movement`, how an issue moved. */
import { type Command, Option } from 'commander';
import { firmnesses, voices } from '../../../model/position.ts';
import { ProblemError } from '../../../model/problem.ts';
import { day, share, whole, withFormat, withWorkspace } from '../options.ts';
import type { ListingOptions } from './listings.ts';

export interface PositionOptions extends ListingOptions<'positions'> {
  readonly matrix?: true;
  readonly movement?: true;
  readonly date?: string;
  readonly window?: number;
}

export function positions(program: Command): void {
  const command = program
    .command('positions')
    .summary('list who wants what; draw where each party stands, and how an issue moved')
    .description(
      'List who took which position on which issue of the dossier, in which words, newest first. With --matrix, draw ' +
        'from them where each party stands on each issue; with --movement, how the parties moved on one.',
    )
    .option('--party <name>', 'of this party (name or id)')
    .option('--actor <name>', 'taken by this actor (name or id)')
    .option('--issue <id>', 'on this issue of the dossier')
    .option('--position <id>', 'this position of the dossier')
    .addOption(new Option('--firmness <firmness>', 'held so firmly').choices(firmnesses))
    .addOption(new Option('--voice <voice>', 'told by somebody so near to the party').choices(voices))
    .option('--outlet <name>', 'reported by this outlet')
    .option('--article <ref>', 'from this article (id or file name)')
    .option('--from <day>', 'taken on or after (published, where the day is not known)', day)
    .option('--to <day>', 'taken on or before', day)
    .option('--least <p>', 'only readings that are at least so probable, 0 to 1 (default: 0.5)', share)
    .option('--matrix', 'instead, where each party stands on each issue')
    .option('--date <day>', 'for --matrix: at the end of this day (default: that of the newest report)', day)
    .option('--movement', 'instead, how the parties moved on the issue of --issue')
    .option('--window <days>', 'for --matrix and --movement: days that are looked back on (default: 90)', whole(1));
  withFormat(command.option('--limit <n>', 'at most so many rows (default: 100 in a table, else all)', whole(1)));
  withWorkspace(command)
    .addHelpText(
      'after',
      `
In the table, a day in brackets is that of the article, where the words give none, and
a check mark stands for a person who has looked at the reading. What a position, a
firmness and a voice are, and how a line is drawn from many readings: docs/positions.md.

As JSON, --matrix and --movement are one object; as CSV, --matrix has a line for each
party and issue, and --movement one for each party and day.

Examples:
  rapporteur positions --party Arvenia --issue border
  rapporteur positions --matrix --date 2025-03-31
  rapporteur positions --issue border --movement
  rapporteur positions --matrix --format csv > matrix.csv`,
    )
    .action(async (options: PositionOptions) => {
      const { matrix, movement, date, window, ...listing } = options;
      checked(options);
      if (matrix || movement) {
        const { printMatrix, printMovement } = await import('../standing.ts');
        await (matrix ? printMatrix(options) : printMovement(options.issue!, options));
      } else {
        const { list } = await import('../list.ts');
        await list('positions', listing);
      }
    });
}

/** Throws `usage` where an option would have no effect. */
function checked(options: PositionOptions): void {
  const { matrix, movement, date, window, issue, format: _, workspace: _w, dossier: _d, ...filters } = options;
  const refuse = (message: string, hint: string): never => {
    throw new ProblemError({ code: 'usage', message, hint });
  };
  if (matrix && movement) refuse('A matrix is of a day, a movement of a time.', 'Ask for one of the two.');
  if (movement && issue === undefined)
    refuse('--movement needs an issue.', 'Name one with --issue, by its id in the dossier.');
  if (date !== undefined && !matrix) refuse('--date is for --matrix.', 'For a listing, give --from and --to.');
  if (window !== undefined && !matrix && !movement) refuse('--window is for --matrix and --movement.', 'Leave it out.');
  const [other] = matrix && issue !== undefined ? ['issue'] : Object.keys(filters);
  if ((matrix || movement) && other !== undefined)
    refuse(`--${other} is for the listing.`, `Leave it out beside --${matrix ? 'matrix' : 'movement'}.`);
}
