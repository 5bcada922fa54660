/** Loaded before the program: makes its standard streams look like a terminal, as wide as TERMINAL_COLUMNS. */
import { WriteStream } from 'node:tty';

for (const stream of [process.stdout, process.stderr]) {
  stream.isTTY = true;
  stream.columns = Number(process.env.TERMINAL_COLUMNS);
  stream.getColorDepth = WriteStream.prototype.getColorDepth;
  stream.hasColors = WriteStream.prototype.hasColors;
}
process.stdin.isTTY = true;
