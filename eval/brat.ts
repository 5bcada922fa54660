/** Reads PolNeAR's brat standoff annotations: takes a split's folder, gives texts with their gold attributions. Writes nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution } from '../src/read/reader.ts';
import type { Span } from '../src/text/span.ts';

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Where several annotators read one text, the first by name is gold. */
export function* readSplit(dir: string): Generator<GoldText> {
  const files = new Map<string, string>();
  for (const file of readdirSync(join(dir, 'attributions')).sort()) {
    const name = file.replace(/\.ann$/, '').replace(/_[0-9a-f]{4}$/, '');
    if (!files.has(name)) files.set(name, join(dir, 'attributions', file));
  }
  for (const [name, file] of files)
    yield {
      name,
      text: readFileSync(join(dir, 'text', `${name}.txt`), 'utf8'),
      attributions: parse(readFileSync(file, 'utf8')),
    };
}

function parse(annotations: string): Attribution[] {
  const spans = new Map<string, Span[]>();
  const out: Attribution[] = [];
  for (const line of annotations.split('\n')) {
    const [id = '', body] = line.split('\t');
    if (body === undefined) continue;
    if (id.startsWith('T')) spans.set(id, offsets(body));
    else if (id.startsWith('E')) {
      const roles: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] };
      for (const argument of body.trim().split(/\s+/)) {
        const [role = '', ref = ''] = argument.split(':');
        const key = role.replace(/\d+$/, '').toLowerCase();
        if (key in roles) roles[key as keyof typeof roles].push(...(spans.get(ref) ?? []));
      }
      out.push(roles);
    }
  }
  return out;
}

const offsets = (body: string): Span[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((pair) => {
      const [start = 0, end = 0] = pair.trim().split(' ').map(Number);
      return [start, end];
    });
