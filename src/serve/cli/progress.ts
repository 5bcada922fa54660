/** One line on standard error that says how far long work is. Only on a terminal, only after half a second. */
import type { Progress } from '../../service/types.ts';
import { visibleLine } from '../export/visible.ts';

const patience = 500;
const interval = 100;

export interface ProgressLine {
  update(progress: Progress): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { update: () => {}, clear: () => {} };
  let next = performance.now() + patience;
  let shown = false;
  return {
    update({ done, total, current }) {
      const now = performance.now();
      if (now < next) return;
      next = now + interval;
      shown = true;
      const count = total === null ? `${done} done` : `${done} of ${total} done`;
      const line = `${count}  ${visibleLine(current)}`;
      stream.write(`\r\u001b[K${line.slice(0, (stream.columns || 80) - 1)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
