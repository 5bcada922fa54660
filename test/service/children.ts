/** Starts `child-add.ts` as a process of its own and follows what it prints. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./child-add.ts', import.meta.url));

export interface Child {
  readonly process: ChildProcess;
  /** File names that it counted. */
  readonly counted: string[];
  /** What it printed as JSON at its end. */
  readonly last: () => Record<string, unknown>;
  /** Resolves when it has counted this many. */
  reached(count: number): Promise<void>;
  readonly ended: Promise<number | null>;
}

export function addInChild(workspace: string, first: number, count: number, pause: number): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', script, workspace, ...[first, count, pause].map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const counted: string[] = [];
  let last = '{}';
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) last = line;
    else counted.push(line);
    for (const look of waiting) look();
  });
  return {
    process: child,
    counted,
    last: () => JSON.parse(last),
    reached: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => counted.length >= wanted && resolve();
        waiting.add(look);
        child.once('close', () => reject(new Error(`it ended after ${counted.length}`)));
        look();
      }),
    ended: new Promise((resolve) => child.once('close', resolve)),
  };
}
