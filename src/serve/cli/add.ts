/** Adds what the paths hold to the record, says how far it is, and sums up. An interruption leaves what is stored. */
import { ingest } from '../../ingest/index.ts';
import { knownOutlets } from '../../service/outlets.ts';
import type { AddReport, Progress } from '../../service/types.ts';
import { findWorkspace } from '../../service/workspace.ts';
import type { AddOptions } from './commands/add.ts';
import { report } from './problems.ts';
import { progressLine } from './progress.ts';
import { interruption, note, print } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

export async function addArticles(paths: readonly string[], options: AddOptions): Promise<void> {
  const { published, outlet, ...workspace } = options;
  const outlets = await knownOutlets(workspace.dossier, findWorkspace(workspace.workspace).dossier);
  const articles = ingest(paths, { published, outlet, knownOutlets: outlets, stdin: process.stdin });
  await withRecord(workspace, async (rapporteur) => {
    const line = progressLine();
    const interrupted = interruption();
    interrupted.addEventListener('abort', () => {
      line.clear();
      note('Stopping after the article at hand; what was added stays. Ctrl-C again ends at once.');
      // Nobody may be about to write what it waits for.
      process.stdin.on('error', () => {}).destroy(interrupted.reason);
    });
    if (paths.includes('-') && process.stdin.isTTY)
      note('Reading what you type or paste; Ctrl-D on a line of its own ends it.');
    const progress = (p: Progress) => {
      interrupted.throwIfAborted();
      line.update(p);
    };
    const result = await rapporteur.add(articles, progress).finally(line.clear);
    report(result.problems);
    await print([`${summary(result)}\n`]);
  });
}

function summary({ added, known, read, statements, problems }: AddReport): string {
  const parts = [`Added ${counted(added, 'article')}`, known > 0 && `${known.toLocaleString('en')} already there`];
  const found = `read ${read.toLocaleString('en')} and found ${counted(statements, 'statement')}`;
  const trouble = problems.length > 0 && `${counted(problems.length, 'problem')}, listed above`;
  return `${[...parts, found, trouble].filter(Boolean).join('; ')}.`;
}
