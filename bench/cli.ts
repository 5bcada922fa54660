/**
 * How long a person waits for the built program to answer `--help` and `--version`, beside an empty Node: medians of
 * the same number of runs, in turn. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from './timing.ts';

const main = fileURLToPath(new URL('../dist/serve/cli/main.js', import.meta.url));
const runs = 15;
/** `--help` may take this many times as long as an empty Node. */
const most = 5;

const milliseconds = (args: readonly string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - start;
};

export function run(): void {
  if (!existsSync(main)) throw new Error('dist/ is not there: npm run build');
  const commands = { 'node -e 0': ['-e', '0'], '--help': [main, '--help'], '--version': [main, '--version'] };
  const times = Object.entries(commands).map(([name, args]) => ({ name, args, taken: [] as number[] }));
  for (let i = 0; i < runs; i++) for (const { args, taken } of times) taken.push(milliseconds(args));
  const [empty] = times.map(({ taken }) => median(taken));
  console.log(`\nStarting the program (median of ${runs}; at most ${most} times an empty Node)`);
  for (const { name, taken } of times) {
    const time = median(taken);
    const times = time / empty!;
    console.log(
      `  ${name.padEnd(10)} ${time.toFixed(0).padStart(5)} ms  ${times.toFixed(1)}×${times > most ? '  too slow' : ''}`,
    );
    if (times > most) process.exitCode = 1;
  }
}
