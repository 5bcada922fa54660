/** Prints what is measured, a section after another. `npm run bench`; `npm run bench -- 10000` for a shorter stream of copies. */
import { run as cli } from './cli.ts';
import { run as copies } from './copies.ts';
import { run as positions } from './positions.ts';
import { run as reading } from './reading.ts';
import { run as store } from './store.ts';

cli();
await reading();
await positions();
await store();
await copies(Number(process.argv[2] ?? 100_000));
