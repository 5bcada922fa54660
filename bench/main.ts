/** Prints what is measured, a section after another. `npm run bench`. */
import { run as cli } from './cli.ts';
import { run as store } from './store.ts';

await store();
cli();
