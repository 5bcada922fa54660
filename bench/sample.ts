/** The sample's English reports and what its dossier knows, for measuring how fast they are read. */
import { fileURLToPath } from 'node:url';
import { loadDossier } from '../src/dossier/load.ts';
import { type Lookup, lookup } from '../src/dossier/lookup.ts';
import { ingest, isProblem } from '../src/ingest/index.ts';
import type { Article } from '../src/model/article.ts';

const sample = (path: string): string => fileURLToPath(new URL(`../samples/${path}`, import.meta.url));

export interface Sample {
  readonly articles: readonly Article[];
  readonly names: Lookup;
}

export async function loadSample(): Promise<Sample> {
  const { dossier } = await loadDossier(sample('dossier.yaml'));
  const articles: Article[] = [];
  for await (const item of ingest([sample('reports')]))
    if (!isProblem(item) && item.language.value === 'en') articles.push(item);
  return { articles, names: lookup(dossier!) };
}

/** Words, numbers and marks. */
export const tokensIn = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** The first with the texts of those after it, from the start again when there are no more; what is no body stays marked. */
export function joined(articles: readonly Article[], count: number): Article {
  let text = '';
  const furniture: Article['furniture'][number][] = [];
  for (let i = 0; i < count; i++) {
    const part = articles[i % articles.length]!;
    if (i > 0) text += '\n\n';
    const at = text.length;
    furniture.push(
      ...part.furniture.map(({ kind, span: [start, end] }) => ({ kind, span: [at + start, at + end] as const })),
    );
    text += part.text;
  }
  return { ...articles[0]!, text, furniture };
}
