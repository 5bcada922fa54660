/**
 * `npm run sample`: the sample negotiation as a record. Installs and builds what is missing, reads samples/reports with
 * samples/dossier.yaml into the workspace .rapporteur-sample, prints the brief and where reports contradict each other,
 * and serves the pages until Ctrl-C. `--no-serve` ends before that. Other arguments go to `rapporteur serve`.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { needModules } from './needs.js';
import { npm, root, step, succeeds } from './run.js';

const workspace = join(root, '.rapporteur-sample');
const program = join(root, 'dist', 'serve', 'cli', 'main.js');

/** When the newest file of the folder was changed, in milliseconds. */
const newest = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((name) => statSync(join(root, folder, name)).mtimeMs)
    .reduce((a, b) => Math.max(a, b), 0);

needModules();
if (!existsSync(program) || statSync(program).mtimeMs < Math.max(newest('src'), newest('web'))) {
  npm('build', ['run', '--silent', 'build']);
}

const rapporteur = (...args) => [program, ...args, '--workspace', workspace];
mkdirSync(workspace, { recursive: true });
copyFileSync(join(root, 'samples', 'dossier.yaml'), join(workspace, 'dossier.yaml'));
if (!existsSync(join(workspace, '.rapporteur'))) {
  step('init', process.execPath, [program, 'init', workspace], { stdio: ['ignore', 'ignore', 'inherit'] });
}
// Some of the sample's files are broken on purpose; they are listed, and the rest is read.
console.log('\n> add');
succeeds(process.execPath, rapporteur('add', join(root, 'samples', 'reports')));
step('brief', process.execPath, rapporteur('brief'));
step('conflicts', process.execPath, rapporteur('conflicts', '--format', 'table'));

const args = process.argv.slice(2);
if (!args.includes('--no-serve')) step('serve', process.execPath, rapporteur('serve', ...args));
