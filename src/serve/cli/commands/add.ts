/** `add PATH|URL|- ...`: articles into the record. */
import type { Command } from 'commander';
import { type ReaderOptions, type WorkspaceOptions, withMetadata, withReader, withWorkspace } from '../options.ts';

export interface AddOptions extends WorkspaceOptions, ReaderOptions {
  readonly published?: string;
  readonly outlet?: string;
}

export function add(program: Command): void {
  const command = program
    .command('add')
    .summary('put articles into the record and read them')
    .description(
      'Put articles into the record and read them. A report that is there already is not added again.\n' +
        'Without a path, read again what was read under another dossier or an earlier reader.',
    )
    .argument(
      '[path...]',
      '.txt, .html, .jsonl or .dna, a folder of them, the address of a page or feed, - for standard input',
    );
  withReader(withWorkspace(withMetadata(command)))
    .addHelpText(
      'after',
      `
Examples:
  rapporteur add reports/
  rapporteur add notes.txt --published 2025-04-15 --outlet "Northern Courier"
  rapporteur add https://courier.example/feed.xml
  rapporteur add coded.dna               what people coded comes in under their names
  rapporteur add                         after editing the dossier`,
    )
    .action(async (paths: string[], options: AddOptions) => {
      const { addArticles } = await import('../add.ts');
      await addArticles(paths, options);
    });
}
