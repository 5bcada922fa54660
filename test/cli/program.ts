/** The program as a child process, the way a person or a script starts it, and small invented reports for it to read. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const main = file('../../src/serve/cli/main.ts');
const tsx = import.meta.resolve('tsx');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Columns of a terminal that standard output and error pretend to be; no terminal without it. */
  readonly terminal?: number;
}

/** Starts `rapporteur ARGS` and leaves it running. */
export function start(args: readonly string[], { cwd, env = {}, terminal }: RunOptions = {}) {
  // Node takes a variable CI for a terminal without colours.
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, CI: ____, ...inherited } = process.env;
  const pretend = terminal === undefined ? [] : ['--import', file('terminal.js')];
  return spawn(process.execPath, [...pretend, '--import', tsx, main, ...args], {
    cwd: cwd ?? tmpdir(),
    env: { ...inherited, ...(terminal !== undefined && { TERMINAL_COLUMNS: String(terminal) }), ...env },
  });
}

/** Runs `rapporteur ARGS` to its end. */
export function rapporteur(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = start(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Resolves with what the stream has said once it says something that matches. */
export function saying(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    stream.on('data', (part) => {
      text += part;
      if (pattern.test(text)) resolve(text);
    });
    stream.on('close', () => reject(new Error(`It ended without ${pattern}: ${text}`)));
  });
}

export const ended = (child: ReturnType<typeof start>): Promise<number | null> =>
  new Promise((resolve) => child.on('close', resolve));

/** An empty folder with these files in it. The caller removes it. */
export function folder(files: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}
export const remove = (dir: string): void => rmSync(dir, { recursive: true, force: true });

/** As `folder`, removed when the test is over. */
export function testFolder(files: Readonly<Record<string, string>> = {}): string {
  const dir = folder(files);
  onTestFinished(() => remove(dir));
  return dir;
}

export const dossier = `name: Talks on the Selva crossing
summary: Arvenia and Toskara on who runs the crossing.
parties:
  - id: arvenia
    name: Arvenia
    type: state
    demonyms: [Arvenian]
  - id: toskara
    name: Toskara
    type: state
    demonyms: [Toskaran]
people:
  - id: dana-kovel
    name: Dana Kovel
    roles:
      - title: foreign minister
        party: arvenia
`;

/** Two reports, the second of which says nothing that can be attributed. */
export const reports = {
  'reports/courier.txt': `2031-03-14

“We will not sign a text that we have not read,” Arvenian Foreign Minister Dana Kovel said on Thursday.

Kovel told reporters that the crossing would open in May.
`,
  'reports/quiet.txt': '2031-03-15\n\nRain fell on the valley for three days and the ferry stayed in port.\n',
};
