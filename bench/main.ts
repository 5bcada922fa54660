/** Prints what is measured, a section after another. `npm run bench`. */
import { run as cli } from './cli.ts';
import { run as reading } from './reading.ts';
import { run as store } from './store.ts';

cli();
await reading();
await store();
