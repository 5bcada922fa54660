/** Takes the folder of a trained model, gives its `config.json`, checked; reads nothing else. docs/model.md explains every value. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { figureNames } from './figures.ts';

const regression = z.object({ features: z.array(z.enum(figureNames)), coefficients: z.array(z.number()) });

const schema = z.object({
  /** Fixes the roles, the cases and the tensors; other formats need another program. */
  format: z.literal(1),
  sha256: z.string(),
  window: z.number().int().min(8),
  context: z.number().int().min(0),
  maxPieces: z.number().int().min(1),
  tokens: z.object({ pad: z.number(), break: z.number(), cls: z.number(), sep: z.number() }),
  decoding: z.object({
    cue: z.number(),
    content_floor: z.number(),
    loose: z.number(),
    loose_quoted: z.number(),
    source_floor: z.number(),
    edge: z.number(),
  }),
  calibration: z.object({ statement: regression, speaker: regression, clip: z.number() }),
});

export type ModelConfig = z.infer<typeof schema>;
export type Decoding = ModelConfig['decoding'];
export type Calibration = ModelConfig['calibration'];

/** Throws an `Error` that names the file when it is missing or of another format. */
export async function loadConfig(dir: string): Promise<ModelConfig> {
  const file = join(dir, 'config.json');
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`The model's ${file} cannot be used: ${reason}`, { cause: error });
  }
}
