/** Takes the folder of the stance model, gives its `config.json`, checked; reads nothing else. docs/stance-model.md explains every value. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** Fixes the inputs and the tensors; other formats need another program. */
  format: z.literal(1),
  sha256: z.object({ encoder: z.string(), head: z.string() }),
  /** Of a vector. */
  size: z.number().int(),
  maxPieces: z.number().int().min(1),
  /** Most tokens of a text. */
  most: z.number().int().min(3),
  tokens: z.object({ pad: z.number(), break: z.number(), cls: z.number(), sep: z.number() }),
  /** What makes a logit a probability: itself, how far it is above the text's best other one, whether it is the best. */
  calibration: z.object({ logit: z.number(), margin: z.number(), best: z.number(), offset: z.number() }),
});

export type StanceConfig = z.infer<typeof schema>;

/** Throws an `Error` that names the file when it is missing or of another format. */
export async function loadConfig(dir: string): Promise<StanceConfig> {
  const file = join(dir, 'config.json');
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`The model's ${file} cannot be used: ${reason}`, { cause: error });
  }
}
