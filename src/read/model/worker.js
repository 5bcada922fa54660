/**
 * A thread that holds the model: takes tensors, gives the raw answers. It knows no text.
 * In JavaScript, because a thread is started from a file as it stands, also where the rest is run from its sources.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-node';

// One thread each: several sessions side by side never wait for each other, threads inside one do.
// Without an arena: batches differ in shape, and what an arena keeps for each adds up.
const session = await InferenceSession.create(workerData.model, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableCpuMemArena: false,
  enableMemPattern: false,
});

parentPort.on('message', async ({ inputs, outputs }) => {
  try {
    const feeds = Object.fromEntries(
      Object.entries(inputs).map(([name, { data, shape }]) => [
        name,
        new Tensor(data instanceof BigInt64Array ? 'int64' : 'float32', data, shape),
      ]),
    );
    const answers = await session.run(feeds, outputs);
    parentPort.postMessage({ answers: Object.fromEntries(outputs.map((name) => [name, answers[name].data])) });
  } catch (error) {
    parentPort.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
