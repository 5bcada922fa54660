/**
 * The commands as one program, and what each way of ending means as an exit code. Declares only: what a command needs
 * is imported when it runs, so that help and mistakes are answered at once.
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { add } from './commands/add.ts';
import { agreement } from './commands/agreement.ts';
import { brief } from './commands/brief.ts';
import { codings } from './commands/codings.ts';
import { compare } from './commands/compare.ts';
import { corrections, undo } from './commands/corrections.ts';
import { exportTo } from './commands/export.ts';
import { init } from './commands/init.ts';
import { actors, articles, conflicts, copies, events, statements } from './commands/listings.ts';
import { positions } from './commands/positions.ts';
import { read } from './commands/read.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { exitCodes, failed } from './problems.ts';

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export function program(): Command {
  const rapporteur = new Command('rapporteur')
    .description(
      'Reads news reports of a negotiation and keeps the record: who said what and what happened, whose text a ' +
        'report runs, and where accounts contradict each other.\n' +
        'Every entry opens onto the words it was read from.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError('Try --help after the command.')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  rapporteur init talks && cd talks      a workspace, with a dossier to edit
  rapporteur add ../reports              a folder of reports into the record
  rapporteur statements --speaker "Foreign Ministry" --from 2025-03-01
  rapporteur events --status planned     what is to come
  rapporteur positions --matrix          where each party stands
  rapporteur serve                       the record in the browser

Results go to standard output, progress and problems to standard error.
Exit code: 0 done; 1 done, with problems that were listed; 2 wrong use.`,
    );
  rapporteur.commandsGroup('Keep a record:');
  init(rapporteur);
  add(rapporteur);
  rapporteur.commandsGroup('Look into it:');
  articles(rapporteur);
  statements(rapporteur);
  events(rapporteur);
  positions(rapporteur);
  copies(rapporteur);
  conflicts(rapporteur);
  actors(rapporteur);
  show(rapporteur);
  compare(rapporteur);
  brief(rapporteur);
  serve(rapporteur);
  exportTo(rapporteur);
  rapporteur.commandsGroup('Correct it:');
  corrections(rapporteur);
  undo(rapporteur);
  rapporteur.commandsGroup('Code it by hand:');
  codings(rapporteur);
  agreement(rapporteur);
  rapporteur.commandsGroup('Without a record:');
  read(rapporteur);
  rapporteur.commandsGroup('Help:');
  rapporteur.helpCommand('help [command]', 'print help for a command');
  return rapporteur;
}

/** Runs one command line (without `node` and the script) and gives its exit code. Never throws. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    await program().parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return failed(error);
  }
}
