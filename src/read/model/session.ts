/**
 * The only place that runs a model: takes tensors, gives the raw answers, on threads of its own so that the caller's
 * stays free. Threads start with the first work for them and let the program end when they have none.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Whole numbers or fractions, flat, with the size of each dimension. */
export interface Tensor {
  readonly data: BigInt64Array | Float32Array;
  readonly shape: readonly number[];
}
export type Inputs = Readonly<Record<string, Tensor>>;
/** What the model gives under each name, flat. */
export type Answers<Output extends string> = Readonly<Record<Output, Float32Array>>;

export interface Session<Output extends string> {
  /** Rejects with an `Error` when the model cannot be loaded or run. */
  run(inputs: Inputs): Promise<Answers<Output>>;
  /** Ends the threads; what still runs is rejected. */
  close(): Promise<void>;
}

interface QueuedJob<Output extends string> {
  readonly message: { readonly inputs: Inputs; readonly outputs: readonly Output[] };
  readonly resolve: (answers: Answers<Output>) => void;
  readonly reject: (error: Error) => void;
}

/** Each thread holds the model once, about 150 MB; more than this many help little and cost much. */
const mostThreads = 16;

/** A thread for each core unless said otherwise. `model` is the path of an ONNX file, `outputs` what is asked of it. */
export function openSession<Output extends string>(
  model: string,
  outputs: readonly Output[],
  threads = Math.min(availableParallelism(), mostThreads),
): Session<Output> {
  type Job = QueuedJob<Output>;
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
    worker.on('message', ({ answers, error }: { answers?: Answers<Output>; error?: string }) =>
      next(worker, ({ resolve, reject }) =>
        answers ? resolve(answers) : reject(new Error(`The model ${model} could not be run: ${error}`)),
      ),
    );
    worker.on('error', (error) => lose(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => lose(worker, 'its thread ended'));
    return worker;
  }

  return {
    run: (inputs) =>
      new Promise((resolve, reject) => {
        const job = { message: { inputs, outputs }, resolve, reject };
        const worker = idle.pop() ?? (workers.size < threads ? start() : null);
        if (worker) give(worker, job);
        else queue.push(job);
      }),
    async close() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
