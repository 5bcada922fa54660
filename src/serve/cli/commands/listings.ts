/** `articles`, `statements`, `events` and the other listings of the record, with the service's own filters. */
import { type Command, Option } from 'commander';
import { conflictKinds } from '../../../model/conflict.ts';
import { eventKinds, eventStatuses } from '../../../model/event.ts';
import { actorTypes, statementKinds } from '../../../model/statement.ts';
import type { Listing, Queries } from '../../export/formats.ts';
import { day, type Format, type WorkspaceOptions, whole, withFormat, withWorkspace } from '../options.ts';

export type ListingOptions<L extends Listing> = Omit<Queries[L], 'cursor'> &
  WorkspaceOptions & { readonly format?: Format };

/** The options that every listing has, after its own filters, and what it does. */
export function listing<L extends Listing>(
  command: Command,
  name: L,
  asked: (options: ListingOptions<L>) => ListingOptions<L> = (options) => options,
): Command {
  withFormat(command.option('--limit <n>', 'at most so many rows (default: 100 in a table, else all)', whole(1)));
  return withWorkspace(command).action(async (options: ListingOptions<L>) => {
    const { list } = await import('../list.ts');
    await list(name, asked(options));
  });
}

export function articles(program: Command): void {
  const command = program
    .command('articles')
    .summary('list the articles')
    .description('List the articles of the record, newest first.')
    .option('--outlet <name>', 'published by this outlet')
    .option('--from <day>', 'published on or after', day)
    .option('--to <day>', 'published on or before', day)
    .option('--undated', 'only those whose publication date is not known')
    .option('--unread', 'only those that the reader could not read')
    .option('--search <words>', 'with these words: "a phrase", -without')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur articles --outlet "Northern Courier" --from 2025-03-01
  rapporteur articles --undated
  rapporteur articles --format csv > articles.csv`,
    );
  listing(command, 'articles');
}

export function statements(program: Command): void {
  const command = program
    .command('statements')
    .summary('list who said what')
    .description('List who said what, newest first.')
    .option('--speaker <name>', 'said by this actor (name or id)')
    .option('--party <name>', 'said for this party (name or id)')
    .option('--outlet <name>', 'reported by this outlet')
    .option('--article <ref>', 'from this article (id or file name)')
    .addOption(new Option('--kind <kind>', 'how it is reported').choices(statementKinds))
    .option('--from <day>', 'said on or after (published, where the day it was said is not known)', day)
    .option('--to <day>', 'said on or before', day)
    .option('--open', 'only those whose speaker was left open')
    .option('--search <words>', 'with these words: "a phrase", -without')
    .addHelpText(
      'after',
      `
In the table, a day in brackets is that of the article, where the day it was said is
not known, and a speaker in brackets is described but not named.

Examples:
  rapporteur statements --speaker "Foreign Ministry" --from 2025-03-01
  rapporteur statements --search '"prisoner exchange" -rumour' --kind direct
  rapporteur statements --open --format jsonl`,
    );
  listing(command, 'statements');
}

export function events(program: Command): void {
  const command = program
    .command('events')
    .summary('list what happened, was planned or called off')
    .description(
      'List what happened, was planned, was called off or is only claimed, newest first, the undated last. What several ' +
        'reports say of one event is one event, with the words and figures of each.',
    )
    .addOption(new Option('--kind <kind>', 'of this kind').choices(eventKinds))
    .addOption(
      new Option('--status <status>', 'claimed: only one side or an unnamed source says so').choices(eventStatuses),
    )
    .option('--participant <name>', 'in which this actor takes part (name or id)')
    .option('--place <name>', 'at this place')
    .option('--article <ref>', 'that this article reports (id or file name)')
    .option('--from <day>', 'on or after; leaves out undated events', day)
    .option('--to <day>', 'on or before; leaves out undated events', day)
    .option('--search <words>', 'with these words in its reports: "a phrase", -without')
    .addHelpText(
      'after',
      `
In the table, ~ marks a week (by its first day), month, season or year, ????- a date
without its year, and – an event without a date, or one whose reports disagree on it.
WORDS are those of its first report; FROM is the number of reports and, after the
stroke, of independent origins.

JSON has an object for each event with all of its reports; CSV has a line for each
report, with its own date, place and figures beside those of the event.

Examples:
  rapporteur events --status planned --from 2025-03-01
  rapporteur events --kind attack --place "Harbour City"
  rapporteur events --participant Arvenia --format csv > events.csv`,
    );
  listing(command, 'events');
}

export function copies(program: Command): void {
  const command = program
    .command('copies')
    .summary('list which articles run the same text')
    .description('List the texts that several articles run, the most widely run first, and how each of them runs it.')
    .option('--article <ref>', 'run by this article (id or file name)')
    .option('--outlet <name>', 'run by this outlet')
    .addHelpText(
      'after',
      `
In the table, the first article of a text that the record holds stands before its
copies, with whose text it is; COPIED is the share of a copy's words that are not its
own. CSV has a line for each copy.

Examples:
  rapporteur copies
  rapporteur copies --outlet "Northern Courier"`,
    );
  listing(command, 'copies');
}

export function conflicts(program: Command): void {
  const command = program
    .command('conflicts')
    .summary('list where accounts contradict each other')
    .description('List where accounts contradict each other or themselves, newest first, in the words of each.')
    .addOption(new Option('--kind <kind>', 'that differ in this').choices(conflictKinds))
    .option('--article <ref>', 'with an account of this article (id or file name)')
    .option('--event <id>', 'about this event (id)')
    .option('--revisions', 'instead, what later reports brought up to date: a toll that rose, a new day')
    .addHelpText(
      'after',
      `
In the table, each account stands under the sentence that says what differs. CSV has a
line for each account.

Examples:
  rapporteur conflicts --kind toll
  rapporteur conflicts --article courier-2025-03-14
  rapporteur conflicts --revisions`,
    );
  listing(
    command,
    'conflicts',
    ({ revisions = false, ...options }: ListingOptions<'conflicts'> & { readonly revisions?: boolean }) => ({
      ...options,
      revision: revisions,
    }),
  );
}

export function actors(program: Command): void {
  const command = program
    .command('actors')
    .summary('list who speaks')
    .description('List who speaks in the record, those with the most statements first.')
    .addOption(new Option('--type <type>', 'only actors of this type').choices(actorTypes))
    .option('--party <name>', 'only actors of this party (name or id)')
    .option('--search <words>', 'with these words in the name')
    .addHelpText(
      'after',
      `
Examples:
  rapporteur actors --limit 10
  rapporteur actors --type person --party Arvenia`,
    );
  listing(command, 'actors');
}
