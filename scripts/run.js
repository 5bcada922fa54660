/** Starting other programs from a script: their output is the script's, and a failure ends it with their exit code. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Whether the program ran and ended well. */
export function succeeds(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** Runs the step, or says which one failed and ends the script with its exit code. */
export function step(name, command, args, options = {}) {
  console.log(`\n> ${name}`);
  const { status, error, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (status === 0) return;
  console.error(`\nStopped at: ${name} (${error?.message ?? signal ?? `exit code ${status}`}).`);
  process.exit(status ?? 1);
}

/** An npm command, by the npm that started the script where there is one. */
export function npm(name, args) {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) step(name, process.execPath, [path, ...args]);
  else step(name, 'npm', args, { shell: process.platform === 'win32' });
}
