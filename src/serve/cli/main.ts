#!/usr/bin/env node
/** The program `rapporteur`: takes the arguments it was started with, leaves the exit code. Everything else is in `program.ts`. */
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2));
