/** Options of a network as they are typed: takes `NAME=VALUE,NAME=VALUE`; gives options by their own names. */
import { InvalidArgumentError } from 'commander';
import {
  duplicateRules,
  networkTypes,
  networkVariables,
  normalizations,
  qualifierAggregations,
  timeWindows,
} from '../../model/network.ts';
import type { NetworkOptions } from '../../service/types.ts';
import { day, whole } from './options.ts';

const oneOf =
  (values: readonly string[]) =>
  (value: string): string => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(`“${value}” is none of ${values.join(', ')}.`);
  };

/** By the names that Discourse Network Analyzer has for them. */
const readers: Readonly<Record<keyof NetworkOptions, (value: string) => string | number>> = {
  networkType: oneOf(networkTypes),
  variable1: oneOf(networkVariables),
  variable2: oneOf(networkVariables),
  qualifierAggregation: oneOf(qualifierAggregations),
  normalization: oneOf(normalizations),
  duplicates: oneOf(duplicateRules),
  timeWindow: oneOf(timeWindows),
  windowSize: whole(1, 999_999),
  start: day,
  stop: day,
};

/** `before` is what an earlier use of the option gave. */
export function networkOptionsTyped(typed: string, before: Partial<NetworkOptions> = {}): Partial<NetworkOptions> {
  const read = typed.split(',').map((part) => {
    const [name = '', ...value] = part.split('=').map((word) => word.trim());
    if (!(name in readers) || value.length === 0)
      throw new InvalidArgumentError(
        `“${part.trim()}” is not NAME=VALUE with one of ${Object.keys(readers).join(', ')}.`,
      );
    return [name, readers[name as keyof NetworkOptions](value.join('='))];
  });
  return { ...before, ...Object.fromEntries(read) };
}
