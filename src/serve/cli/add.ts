/** Adds what the paths hold to the record, says how far it is, and sums up. An interruption leaves what is stored. */
import { ingest } from '../../ingest/index.ts';
import type { HandCoded } from '../../model/hand-coding.ts';
import { dossierOf } from '../../service/dossier.ts';
import { type Brought, bringCodings, recordedArticle } from '../../service/hand-coded/index.ts';
import { knownOutlets } from '../../service/outlets.ts';
import type { AddReport, Progress } from '../../service/types.ts';
import { findWorkspace } from '../../service/workspace.ts';
import { visibleLine } from '../export/visible.ts';
import type { AddOptions } from './commands/add.ts';
import { report } from './problems.ts';
import { progressLine } from './progress.ts';
import { interruption, note, print } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

export async function addArticles(paths: readonly string[], options: AddOptions): Promise<void> {
  const { published, outlet, ...workspace } = options;
  const own = findWorkspace(workspace.workspace).dossier;
  const outlets = await knownOutlets(workspace.dossier, own);
  await withRecord(workspace, async (rapporteur) => {
    const coded: HandCoded[] = [];
    const articles = ingest(paths, {
      published,
      outlet,
      knownOutlets: outlets,
      stdin: process.stdin,
      recorded: (id) => recordedArticle(rapporteur, id),
      coded: (one) => coded.push(one),
    });
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
    if (coded.length === 0) return;
    const brought = await bringCodings(rapporteur, await dossierOf(workspace.dossier, own), coded);
    report(brought.problems);
    await print([`${broughtSummary(brought)}\n`]);
  });
}

function broughtSummary({ statements, positions, coders, problems }: Brought): string {
  const trouble = problems.length > 0 && `${counted(problems.length, 'problem')}, listed above`;
  const made = `${counted(statements, 'statement')} and ${counted(positions, 'position')}`;
  const found =
    coders.length === 0
      ? 'What is coded in them says nothing new'
      : `Added, corrected or confirmed ${made} as coded by ${coders.map(visibleLine).join(', ')}`;
  return `${[found, trouble].filter(Boolean).join('; ')}.`;
}

function summary({ added, known, read, statements, problems }: AddReport): string {
  const parts = [`Added ${counted(added, 'article')}`, known > 0 && `${known.toLocaleString('en')} already there`];
  const found = `read ${read.toLocaleString('en')} and found ${counted(statements, 'statement')}`;
  const trouble = problems.length > 0 && `${counted(problems.length, 'problem')}, listed above`;
  return `${[...parts, found, trouble].filter(Boolean).join('; ')}.`;
}
