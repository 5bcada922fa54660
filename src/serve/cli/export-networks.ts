/** Writes networks as GraphML: one of the whole time to one file, those of time windows each to a file of its own. */
import { parse } from 'node:path';
import { ProblemError } from '../../model/problem.ts';
import type { Network, NetworkOptions, Rapporteur } from '../../service/types.ts';
import { graphml } from '../export/graphml.ts';
import { replaceFile } from './replace-file.ts';
import { interruption, note, print } from './terminal.ts';
import { counted } from './words.ts';

/** `file` is `-` for standard output. Throws `usage`, and when a file cannot be written. */
export async function exportNetworks(
  rapporteur: Rapporteur,
  file: string,
  options: Partial<NetworkOptions>,
): Promise<void> {
  const windows = (options.timeWindow ?? 'no') !== 'no';
  if (file === '-' && windows)
    throw new ProblemError({
      code: 'usage',
      message: 'Several networks do not go to standard output.',
      hint: 'Name a file: each time window gets one beside it, with its number and day in the name.',
    });
  const networks = await rapporteur.network(options);
  if (networks.length === 0) {
    note('The time from start to stop is shorter than one time window; nothing was written.');
    return;
  }
  if (file === '-') return print([graphml(networks[0]!)]);
  const signal = interruption();
  const names = networks.map((network, i) => (windows ? fileOf(file, network, i, networks.length) : file));
  for (const [i, network] of networks.entries()) await replaceFile(names[i]!, [graphml(network)], signal);
  note(
    windows ? `Wrote ${counted(names.length, 'network')}, ${names[0]} to ${names.at(-1)}.` : told(networks[0]!, file),
  );
}

/** `talks.graphml` becomes `talks-03-2025-02-01.graphml`, so that names sort by time. */
function fileOf(file: string, { at }: Network, i: number, of: number): string {
  const { dir, name, ext } = parse(file);
  const number = String(i + 1).padStart(String(of).length, '0');
  return `${dir === '' ? '' : `${dir}/`}${name}-${number}-${at}${ext}`;
}

function told({ nodes, edges, statements }: Network, file: string): string {
  if (statements === 0) return `Wrote a network of nothing to ${file}: the record has no position for it.`;
  const size = `${counted(nodes.length, 'node')} and ${counted(edges.length, 'tie')}`;
  return `Wrote ${size} from ${counted(statements, 'position')} to ${file}.`;
}
