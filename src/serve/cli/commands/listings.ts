/** `articles`, `statements`, `actors`: the listings of the record, with the service's own filters. */
import { type Command, Option } from 'commander';
import { actorTypes, statementKinds } from '../../../model/statement.ts';
import type { Listing, Queries } from '../../export/formats.ts';
import { day, type Format, type WorkspaceOptions, whole, withFormat, withWorkspace } from '../options.ts';

export type ListingOptions<L extends Listing> = Omit<Queries[L], 'cursor'> &
  WorkspaceOptions & { readonly format?: Format };

/** The options that every listing has, after its own filters, and what it does. */
function listing<L extends Listing>(command: Command, name: L): Command {
  withFormat(command.option('--limit <n>', 'at most so many rows (default: 100 in a table, else all)', whole(1)));
  return withWorkspace(command).action(async (options: ListingOptions<L>) => {
    const { list } = await import('../list.ts');
    await list(name, options);
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
