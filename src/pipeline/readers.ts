/**
 * Which reader reads: takes a choice, gives a `Reader` that is opened once for the process. The trained model is the
 * default; rules are quicker and find less; a language model is asked over the network.
 */
import type { LlmOptions } from '../read/llm/index.ts';
import type { Reader } from '../read/reader.ts';
import type { StanceReader } from '../read/stance.ts';

export const readerNames = ['model', 'rules', 'llm'] as const;
export type ReaderName = (typeof readerNames)[number];
export type ReaderChoice = { readonly reader: 'model' | 'rules' } | ({ readonly reader: 'llm' } & LlmOptions);

let model: Promise<Reader> | null = null;
let stances: Promise<StanceReader> | null = null;

/** Throws what is wrong with the address or key of a language model. */
export async function openReader(choice: ReaderChoice): Promise<Reader> {
  if (choice.reader === 'llm') return (await import('../read/llm/index.ts')).llmReader(choice);
  if (choice.reader === 'rules') return (await import('../read/rules/index.ts')).rulesReader;
  model ??= import('../read/encoder/index.ts').then(({ openEncoderReader }) => openEncoderReader());
  return model;
}

/** What tells which positions a text takes. Rules read without a model: beside them there is none. */
export async function openStances({ reader }: ReaderChoice): Promise<StanceReader | null> {
  if (reader === 'rules') return null;
  stances ??= import('../read/stance/index.ts').then(({ openStanceReader }) => openStanceReader());
  return stances;
}
