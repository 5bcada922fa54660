/**
 * `npm test`: everything that must hold, on a fresh clone too. Installs what is missing, then types, lint, build and
 * all tests, the browser's among them. Stops at the first failure with its exit code; ends with Vitest's own summary.
 */
import { join } from 'node:path';
import { needChromium, needModules, needPostgres } from './needs.js';
import { npm, step } from './run.js';

needModules();
process.env.CHROMIUM = needChromium();
needPostgres();
npm('types', ['run', '--silent', 'types']);
npm('lint', ['run', '--silent', 'lint']);
npm('build', ['run', '--silent', 'build']);
step('tests', process.execPath, [join('node_modules', 'vitest', 'vitest.mjs'), 'run']);
