/** What a coder has said in this browser, whether the record has it yet or not; and what the record refused. */
import type { Coding } from '../../src/model/agreement.ts';
import { type Entry, useJournal } from '../review/journal.ts';

export function useCoded(coder: string): { said: ReadonlyMap<string, Coding>; refused: readonly Entry[] } {
  const own = useJournal().flatMap((entry) =>
    entry.said.kind === 'codings' && entry.who === coder ? [{ entry, coding: entry.said.coding }] : [],
  );
  return {
    said: new Map(own.map(({ entry, coding }) => [coding.unit, { ...coding, at: entry.at }])),
    refused: own.flatMap(({ entry }) => (entry.state === 'failed' ? [entry] : [])),
  };
}
