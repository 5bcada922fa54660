/** What the tests of this folder share: a temporary folder with files in it, and a run of `ingest` to its end. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type IngestOptions, ingest, isProblem } from '../../src/ingest/index.ts';
import type { Article, FurnitureKind } from '../../src/model/article.ts';
import type { Problem } from '../../src/model/problem.ts';

export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'rapporteur-ingest-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Taken {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

export async function take(inputs: readonly string[], options?: IngestOptions): Promise<Taken> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const found of ingest(inputs, options)) {
    if (isProblem(found)) problems.push(found);
    else articles.push(found);
  }
  return { articles, problems };
}

/** One file of this name and content, which must give exactly one article. */
export async function takeOne(name: string, content: string | Uint8Array, options?: IngestOptions): Promise<Article> {
  const { articles, problems } = await take([join(folder({ [name]: content }), name)], options);
  if (articles.length !== 1) throw new Error(`${articles.length} articles; ${JSON.stringify(problems)}`);
  return articles[0]!;
}

/** One file that must give no article: its problem's code. */
export async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const { articles, problems } = await take([join(folder({ [name]: content }), name)]);
  if (articles.length !== 0 || problems.length !== 1) throw new Error(JSON.stringify({ articles, problems }));
  return problems[0]!.code;
}

export const furniture = (article: Article, kind: FurnitureKind): string[] =>
  article.furniture.filter((f) => f.kind === kind).map((f) => article.text.slice(...f.span));

/** The text that the reader is given: all that is not furniture. */
export function body(article: Article): string {
  let at = 0;
  let left = '';
  for (const { span } of article.furniture) {
    left += article.text.slice(at, span[0]);
    at = span[1];
  }
  return (left + article.text.slice(at)).replace(/\n\s*\n\s*/g, '\n\n').trim();
}

export async function* bytes(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Three paragraphs of nothing in particular, long enough to be an article. */
export const report = [
  'The harbour council of Ostrel voted on Monday to reopen the northern quay, ending a closure that had lasted since the autumn storms.',
  '“We have waited long enough,” council leader Mira Tolland told reporters after the vote, which passed by nine to four.',
  'The ferry company said that it would resume its winter timetable within a week, provided that the lights were repaired.',
] as const;
export const reportText = report.join('\n\n');
