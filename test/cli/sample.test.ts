import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('npm run sample reads the sample and prints its brief; a second time it adds nothing', {
  timeout: 240_000,
}, () => {
  const script = fileURLToPath(new URL('../../scripts/sample.js', import.meta.url));
  const run = () => spawnSync(process.execPath, [script, '--no-serve'], { encoding: 'utf8' });
  expect(run().stdout).toMatch(/\n# The Maren Strait talks\n(.*\n)+## Sources\n/);
  const again = run();
  expect(again.stdout).toMatch(/\nAdded 0 articles; \d+ already there; read 0 /);
  expect(again.status).toBe(0);
});
