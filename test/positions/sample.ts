/** The positions that a person marked in the sample, as the record would hold them, and the matrices drawn by hand. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readMarks } from '../../eval/marks.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import type { Dossier } from '../../src/dossier/types.ts';
import type { Firmness, Voice } from '../../src/model/position.ts';
import type { Weighed } from '../../src/model/standing.ts';

const folder = fileURLToPath(new URL('../../samples/', import.meta.url));

interface PositionMark {
  readonly statement: string;
  readonly actor: string | { readonly description: string };
  readonly party: string;
  readonly issue: string;
  readonly position: string;
  readonly firmness: Firmness;
}
interface MatrixMark {
  readonly date: string;
  readonly cells: readonly { readonly party: string; readonly issue: string; readonly position: string | null }[];
}

export const sampleDossier: Dossier = (await loadDossier(`${folder}dossier.yaml`)).dossier!;
const marks: { readonly positions: readonly PositionMark[]; readonly matrix: readonly MatrixMark[] } = parse(
  readFileSync(`${folder}marks/positions.yaml`, 'utf8'),
);
const families: {
  readonly copies: readonly { readonly of: string; readonly copies: readonly { article: string }[] }[];
} = parse(readFileSync(`${folder}marks/copies.yaml`, 'utf8'));
const undated: { readonly undated: readonly { readonly article: string; readonly before: string | null }[] } = parse(
  readFileSync(`${folder}marks/undated.yaml`, 'utf8'),
);

/** With the parties by name, as standings have them. */
export const matrices: readonly MatrixMark[] = marks.matrix.map(({ date, cells }) => ({
  date,
  cells: cells.map((cell) => ({ ...cell, party: partyName(cell.party) })),
}));

const articles = new Map(readMarks(`${folder}marks`).map((one) => [one.article, one]));
const original = new Map(families.copies.flatMap(({ of, copies }) => copies.map(({ article }) => [article, of])));

export const positions: readonly Weighed[] = marks.positions.map((mark, i) => {
  const [file = '', statement] = mark.statement.split('#');
  const article = articles.get(file)!;
  const { said } = article.statements.find(({ id }) => id === statement)!;
  const before = undated.undated.find((one) => one.article === file)?.before ?? null;
  const name = typeof mark.actor === 'string' ? mark.actor : mark.actor.description;
  return {
    id: `t-${String(i).padStart(3, '0')}`,
    actor: typeof mark.actor === 'string' ? mark.actor : null,
    name,
    party: partyName(mark.party),
    issue: mark.issue,
    position: mark.position,
    firmness: mark.firmness,
    voice: voiceOf(mark),
    probability: 1,
    article: {
      id: file,
      file,
      headline: article.headline,
      outlet: article.outlet,
      agency: article.agency,
      published: article.published,
    },
    // What one says in a copy is what the original has of it.
    group: `${original.get(file) ?? file} ${name} ${mark.firmness}`,
    day: said?.date.slice(0, 10) ?? article.published?.slice(0, 10) ?? before,
    confirmed: false,
  };
});

function partyName(id: string): string {
  return sampleDossier.parties.find((party) => party.id === id)!.name;
}

function voiceOf({ actor, party }: PositionMark): Voice {
  if (typeof actor !== 'string') return 'unnamed';
  if (actor === party) return 'principal';
  const person = sampleDossier.people.find(({ id }) => id === actor);
  const titles = person?.roles.map(({ title }) => title).join(' ') ?? '';
  if (/^(?:president|chancellor|foreign minister|head of)/.test(titles)) return 'principal';
  return /spokes/.test(titles) ? 'spokesperson' : 'member';
}
