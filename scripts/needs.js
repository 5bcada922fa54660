/**
 * What the scripts need on the machine, found or installed: the modules of package-lock.json, a Chromium, a PostgreSQL
 * server. Plain Node, so that it runs on a fresh clone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { npm, root, succeeds } from './run.js';

/**
 * Installs the modules unless those of package-lock.json are there already, each in its version. Not by `npm ci`, which
 * refuses a lock that was written where a registry lacks the binaries of some platforms; `--no-save` keeps to the lock
 * as well and leaves it as it is.
 */
export function needModules() {
  if (!modulesAreThere()) npm('npm install', ['install', '--no-save', '--no-audit', '--no-fund']);
}

/** The path of a Chromium or Chrome. */
export const needChromium = () =>
  need(
    'Chromium',
    findChromium,
    [() => aptInstall('chromium'), downloadChromium],
    'or set CHROMIUM to the path of one',
  );

/** The folder of a PostgreSQL server's programs. */
export const needPostgres = () =>
  need(
    'PostgreSQL server',
    findPostgres,
    [() => aptInstall('postgresql')],
    'or put the folder of its programs on the PATH',
  );

function modulesAreThere() {
  const packages = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  const installed = join('node_modules', '.package-lock.json');
  if (!existsSync(join(root, installed))) return false;
  const there = packages(installed);
  return Object.entries(packages('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** What `find` finds, at first or after one of `ways` to install it; else ends the script with what to do. */
function need(name, find, ways, otherwise) {
  for (const way of [() => {}, ...ways]) {
    way();
    const found = find();
    if (found) return found;
  }
  console.error(`\nStopped: the tests need a ${name}. Install one, ${otherwise}, and start again.`);
  process.exit(1);
}

const pathFolders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
const onPath = (names) => pathFolders.flatMap((folder) => names.map((name) => join(folder, name)));

function findChromium() {
  const { CHROMIUM, PROGRAMFILES = '', 'PROGRAMFILES(X86)': programsX86 = '', LOCALAPPDATA = '' } = process.env;
  const windows = [PROGRAMFILES, programsX86, LOCALAPPDATA].map((folder) =>
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  );
  return [
    CHROMIUM,
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...(process.platform === 'win32' ? windows : []),
    createRequire(import.meta.url)('playwright-core').chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...pathFolders, ...versions.map((version) => join(debian, version, 'bin'))];
  return folders.find((folder) => ['initdb', 'initdb.exe'].some((name) => existsSync(join(folder, name))));
}

/** On Debian and its kin, as root or where sudo asks for no password. */
function aptInstall(name) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return succeeds(command, rest);
  };
  console.log(`\n> apt-get install ${name}`);
  if (apt('update', '-q')) apt('install', '-q', '-y', name);
}

/** Playwright's own build, into its cache in the home folder. */
function downloadChromium() {
  console.log('\n> playwright-core install chromium');
  succeeds(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}
