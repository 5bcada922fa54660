/**
 * Sends what the journal holds, in its order and one at a time, while the person goes on. A program that does not
 * answer is asked again; what it refuses stays in the journal with the reason.
 */
import { ProblemError } from '../../src/model/problem.ts';
import type { CorrectionRow } from '../../src/service/types.ts';
import { isSilent, send } from '../record/client.ts';
import { change, type Entry, entries, sending, subscribe } from './journal.ts';

/** Milliseconds until a program that did not answer is asked again. */
const pause = 3000;

let running = false;
/** Who sends now: a page that is drawn twice starts twice, and what the first began the second goes on with. */
let sender: (() => Promise<void>) | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Called once; `sent` after everything that waited has been sent. Gives how to stop it. */
export function startSending(sent: () => void): () => void {
  const run = async () => {
    if (running || !entries().some(isDue)) return;
    running = true;
    const again = await alone(sendAll).finally(() => {
      running = false;
    });
    clearTimeout(timer);
    if (again) timer = setTimeout(() => void sender?.(), pause);
    else sent();
  };
  sender = run;
  const wake = () => void run();
  const unsubscribe = subscribe(wake);
  window.addEventListener('online', wake);
  wake();
  return () => {
    if (sender === run) sender = null;
    unsubscribe();
    window.removeEventListener('online', wake);
  };
}

const isDue = ({ state }: Entry): boolean => state === 'waiting' || state === 'undoing';

/** One window of the browser at a time, where the browser can see to it. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? navigator.locks.request('review-outbox', work) : work();

/** Whether some must wait until the program answers again. */
async function sendAll(): Promise<boolean> {
  for (let next = entries().find(isDue); next !== undefined; next = entries().find(isDue)) {
    sending(next.id);
    try {
      if (next.state === 'undoing') await undo(next);
      else await say(next);
    } catch (error) {
      if (isSilent(error)) return true;
      const problem =
        error instanceof ProblemError ? error.problem : { code: 'unexpected' as const, message: String(error) };
      change(next.id, { state: 'failed', problem });
    } finally {
      sending(null);
    }
  }
  return false;
}

async function say({ id, who, said }: Entry): Promise<void> {
  if (said.kind === 'codings') {
    await send('/codings', [said.coding]);
    return change(id, { state: 'sent' });
  }
  const { kind, ...body } = said;
  const rows = await send<readonly CorrectionRow[]>(`/${kind}`, { who, ...body });
  const isTakenBack = entries().find((entry) => entry.id === id)?.state === 'undoing';
  change(id, { corrections: rows.map((row) => row.id), state: isTakenBack ? 'undoing' : 'sent' });
}

/** What is made in one go is undone together, so that one of its ids will do. */
async function undo({ id, who, corrections: [first] }: Entry): Promise<void> {
  if (first !== undefined) await send(`/corrections/${encodeURIComponent(first)}/undo`, { who });
  change(id, { state: 'undone' });
}
