/** Makes a workspace, its dossier drafted from the reports in the folder, and says what to do next. Adds no report. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ingest } from '../../ingest/index.ts';
import { type InitReport, init, mostReports } from '../../service/init.ts';
import { report } from './problems.ts';
import { print } from './terminal.ts';
import { counted } from './words.ts';

export async function initFolder(dir: string): Promise<void> {
  const reports = await reportsIn(dir);
  const made = await init(dir, ingest(reports.files));
  report(made.problems);
  await print([told(made, reports)]);
}

interface Reports {
  readonly folder: string;
  readonly files: readonly string[];
}

/** The reports that lie in the folder itself, else in its folder "reports"; not deeper, and never outside it. */
async function reportsIn(dir: string): Promise<Reports> {
  for (const folder of [dir, join(dir, 'reports')]) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => /^[^.].*\.(txt|html?|jsonl)$/i.test(name)).sort();
    if (files.length > 0) return { folder, files: files.map((name) => join(folder, name)) };
  }
  return { folder: dir, files: [] };
}

function told({ workspace, dossier, articles }: InitReport, reports: Reports): string {
  const path = relative('.', workspace.dossier);
  const place = relative('.', workspace.dir);
  const origin = {
    kept: `The dossier ${path} was there and stays as it is.`,
    drafted: `Drafted the dossier ${path} from ${articles === mostReports ? 'the first ' : ''}${counted(articles, 'report')} in ${relative('.', reports.folder) || 'this folder'}.`,
    empty: `There are no reports in ${place || 'this folder'} or ${join(place, 'reports')}, so the dossier ${path} is empty.`,
  }[dossier];
  const folder = articles > 0 ? relative(workspace.dir, reports.folder) || '.' : 'REPORTS';
  return `The workspace is ${place || 'this folder'}. ${origin}
Next:
${place ? `  cd ${place}\n` : ''}  edit dossier.yaml, who takes part and who speaks for whom
  rapporteur add ${folder}
`;
}
