/** Options that several commands share, under the same names and with the same checks. Declares and parses; opens nothing. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ProblemError } from '../../model/problem.ts';
import type { ReaderChoice } from '../../service/reader.ts';
import type { DataFormat } from '../export/formats.ts';

export const formats = ['table', 'json', 'jsonl', 'csv'] as const satisfies readonly ('table' | DataFormat)[];
export type Format = (typeof formats)[number];

export interface WorkspaceOptions {
  readonly workspace?: string;
  readonly dossier?: string;
}

export interface ReaderOptions {
  readonly reader?: 'model' | 'rules' | 'llm';
  readonly llmEndpoint?: string;
  readonly llmModel?: string;
  readonly llmBudget?: number;
  readonly certainty?: number;
}

/** Who reads. The key of a language model is in the variable RAPPORTEUR_LLM_KEY, so that no list of processes shows it. */
export const withReader = (command: Command): Command =>
  command
    .addOption(
      new Option('--reader <name>', 'model, which comes with the program; rules, quick but finds less; or llm').choices(
        ['model', 'rules', 'llm'],
      ),
    )
    .option('--certainty <p>', 'leave speakers open that are less sure than this, 0 to 1 (default: 0.5)', share)
    .option('--llm-endpoint <url>', 'for --reader llm: an OpenAI-compatible API, such as http://localhost:11434/v1')
    .option('--llm-model <name>', 'for --reader llm: the model to ask for')
    .option('--llm-budget <requests>', 'for --reader llm: requests that may be made', whole(1));

/** What the service is to read with; undefined where nothing was said. Throws `usage` when a part is missing. */
export function readerChoice({ reader, llmEndpoint, llmModel, llmBudget }: ReaderOptions): ReaderChoice | undefined {
  if (reader !== 'llm') return reader && { reader };
  if (llmEndpoint === undefined || llmModel === undefined)
    throw new ProblemError({
      code: 'usage',
      message: '--reader llm needs to know whom to ask.',
      hint: 'Add --llm-endpoint URL and --llm-model NAME.',
    });
  const key = process.env.RAPPORTEUR_LLM_KEY;
  return {
    reader,
    endpoint: llmEndpoint,
    model: llmModel,
    ...(key && { key }),
    ...(llmBudget !== undefined && { budget: { requests: llmBudget } }),
  };
}

/** A day as it is written, `YYYY-MM-DD`; the calendar must have it. */
export function day(value: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (date && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)) return value;
  throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2025-04-15.');
}

/** `day`, or with a time and zone (`2025-04-15T14:05:00+02:00`). */
export function moment(value: string): string {
  const [date = '', time] = value.split('T');
  day(date);
  if (time === undefined || /^\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(time)) return value;
  throw new InvalidArgumentError('Write a time as 2025-04-15T14:05:00+02:00.');
}

/** A whole number from `min` to `max`, both included. */
export const whole =
  (min: number, max: number = Number.MAX_SAFE_INTEGER) =>
  (value: string): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    const range = max === Number.MAX_SAFE_INTEGER ? `${min} or more` : `${min} to ${max}`;
    throw new InvalidArgumentError(`Write a whole number, ${range}.`);
  };

/** A number from 0 to 1. */
export function share(value: string): number {
  const number = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Write a number from 0 to 1, for example 0.8.');
}

/** For an option that can be given several times. */
export const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const withWorkspace = (command: Command): Command =>
  command
    .option('--workspace <dir>', 'the workspace (default: the nearest folder upward that holds one)')
    .option('--dossier <file>', "read and name by this dossier (default: the workspace's own)");

/** `--format`; without it a table on a terminal, and JSON Lines in a pipe or a file, where nothing may be cut off. */
export const withFormat = (command: Command): Command =>
  command.addOption(
    new Option('--format <format>', 'how to print (default: table on a terminal, jsonl elsewhere)').choices(formats),
  );

export const formatOf = ({ format }: { readonly format?: Format }): Format =>
  format ?? (process.stdout.isTTY ? 'table' : 'jsonl');

/** What a person says of the reports; stands before what the reports say themselves. */
export const withMetadata = (command: Command): Command =>
  command
    .option('--published <date>', 'publication date of all of them, whatever they say themselves', moment)
    .option('--outlet <name>', 'outlet of all of them, whatever they say themselves');
