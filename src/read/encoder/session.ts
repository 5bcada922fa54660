/**
 * The only place that runs the model: takes batches of windows, gives the raw answers, on threads of its own so that the
 * caller's stays free. Threads start with the first work for them and let the program end when they have none.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

const outputs = ['role', 'source', 'cue'] as const;
type Output = (typeof outputs)[number];

/** `[batch, tokens]` each, flat. */
export interface Inputs {
  readonly ids: BigInt64Array;
  readonly feats: BigInt64Array;
  readonly mask: BigInt64Array;
}

/** `role`: `[batch, tokens, 7]` scores; `source`, `cue`: `[batch, tokens, tokens]` log-probabilities, flat. */
export type RawAnswers = Readonly<Record<Output, Float32Array>>;

export interface Session {
  /** Rejects with an `Error` when the model cannot be loaded or run. */
  run(inputs: Inputs, shape: readonly [batch: number, tokens: number]): Promise<RawAnswers>;
  /** Ends the threads; what still runs is rejected. */
  close(): Promise<void>;
}

interface Job {
  readonly message: { inputs: Inputs; shape: readonly number[]; outputs: readonly Output[] };
  readonly resolve: (answers: RawAnswers) => void;
  readonly reject: (error: Error) => void;
}

/** Each thread holds the model once, about 150 MB; more than this many help little and cost much. */
const mostThreads = 16;

/** A thread for each core unless said otherwise. `model` is the path of an ONNX file. */
export function openSession(model: string, threads = Math.min(availableParallelism(), mostThreads)): Session {
  const queue: Job[] = [];
  const workers = new Set<Worker>();
  const idle: Worker[] = [];
  const doing = new Map<Worker, Job>();

  function give(worker: Worker, job: Job): void {
    doing.set(worker, job);
    worker.ref();
    worker.postMessage(job.message);
  }

  /** Ends the worker's job and gives it the next one. */
  function next(worker: Worker, settle: (job: Job) => void): void {
    const job = doing.get(worker);
    doing.delete(worker);
    const following = queue.shift();
    if (following) give(worker, following);
    else {
      idle.push(worker);
      worker.unref();
    }
    if (job) settle(job);
  }

  /** A worker that ended takes its job with it; what waits is rejected too when no other is left to do it. */
  function lose(worker: Worker, reason: string): void {
    if (!workers.delete(worker)) return;
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    const lost = [doing.get(worker), ...(workers.size === 0 ? queue.splice(0) : [])];
    doing.delete(worker);
    for (const job of lost) job?.reject(new Error(`The model ${model} could not be run: ${reason}`));
  }

  function start(): Worker {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { model }, execArgv: [] });
    workers.add(worker);
    worker.on('message', ({ answers, error }: { answers?: RawAnswers; error?: string }) =>
      next(worker, ({ resolve, reject }) =>
        answers ? resolve(answers) : reject(new Error(`The model ${model} could not be run: ${error}`)),
      ),
    );
    worker.on('error', (error) => lose(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => lose(worker, 'its thread ended'));
    return worker;
  }

  return {
    run: (inputs, shape) =>
      new Promise((resolve, reject) => {
        const job = { message: { inputs, shape, outputs }, resolve, reject };
        const worker = idle.pop() ?? (workers.size < threads ? start() : null);
        if (worker) give(worker, job);
        else queue.push(job);
      }),
    async close() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
