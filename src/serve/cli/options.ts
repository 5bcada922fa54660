/** Options that several commands share, under the same names and with the same checks. Declares and parses; opens nothing. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DataFormat } from '../export/formats.ts';

export const formats = ['table', 'json', 'jsonl', 'csv'] as const satisfies readonly ('table' | DataFormat)[];
export type Format = (typeof formats)[number];

export interface WorkspaceOptions {
  readonly workspace?: string;
  readonly dossier?: string;
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
