#!/usr/bin/env node
/** The program `rapporteur`: takes the arguments it was started with, leaves the exit code. Everything else is in `program.ts`. */
import { run } from './program.ts';

// A reader that hangs up (`| head`) is no failure; what could still be written to it is dropped.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2));
