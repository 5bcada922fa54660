/** Makes a workspace, its dossier drafted from the reports that are near, and says what to do next. Adds no report. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ingest } from '../../ingest/index.ts';
import { type InitReport, init } from '../../service/init.ts';
import { report } from './problems.ts';
import { print } from './terminal.ts';
import { counted } from './words.ts';

export async function initFolder(dir: string): Promise<void> {
  const near = await reportsNear(dir);
  const made = await init(dir, ingest(near.files));
  report(made.problems);
  await print([told(made, near.folder)]);
}

interface Near {
  readonly folder: string;
  readonly files: readonly string[];
}

/** The reports in the folder, else in the one that holds it; of each, also those in its folder "reports". Not deeper. */
async function reportsNear(dir: string): Promise<Near> {
  for (const folder of [dir, join(dir, 'reports'), join(dir, '..'), join(dir, '..', 'reports')]) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => /^[^.].*\.(txt|html?|jsonl)$/i.test(name)).sort();
    if (files.length > 0) return { folder, files: files.map((name) => join(folder, name)) };
  }
  return { folder: dir, files: [] };
}

function told({ workspace, dossier, articles }: InitReport, reports: string): string {
  const path = relative('.', workspace.dossier);
  const place = relative('.', workspace.dir);
  const origin = {
    kept: `The dossier ${path} was there and stays as it is.`,
    drafted: `Drafted the dossier ${path} from ${counted(articles, 'report')} in ${reports}.`,
    empty: `Wrote an empty dossier to ${path}.`,
  }[dossier];
  const folder = articles > 0 ? relative(workspace.dir, reports) || '.' : 'REPORTS';
  return `The workspace is ${place || 'this folder'}. ${origin}
Next:
${place ? `  cd ${place}\n` : ''}  edit dossier.yaml, who takes part and who speaks for whom
  rapporteur add ${folder}
`;
}
