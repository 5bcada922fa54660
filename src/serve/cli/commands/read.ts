/** `read FILE...`: the statements and events of files, without a workspace. */
import type { Command } from 'commander';
import { type Format, type ReaderOptions, withFormat, withMetadata, withReader } from '../options.ts';

export interface ReadOptions extends ReaderOptions {
  readonly format?: Format;
  readonly dossier?: string;
  readonly published?: string;
  readonly outlet?: string;
}

export function read(program: Command): void {
  const command = program
    .command('read')
    .summary('print the statements and events of files and store nothing')
    .description(
      'Print the statements and events of files and store nothing. JSON and JSON Lines have one object for each ' +
        'article, with both; CSV has the statements alone.',
    )
    .argument(
      '<file...>',
      '.txt, .html or .jsonl, a folder of them, the address of a page or feed, - for standard input',
    );
  withReader(withMetadata(withFormat(command)))
    .option(
      '--dossier <file>',
      'name speakers by this dossier (default: that of the nearest workspace, if there is one)',
    )
    .addHelpText(
      'after',
      `
Examples:
  rapporteur read report.txt
  rapporteur read reports/*.txt --dossier dossier.yaml --format jsonl > statements.jsonl`,
    )
    .action(async (files: string[], options: ReadOptions) => {
      const { readFiles } = await import('../read.ts');
      await readFiles(files, options);
    });
}
