/**
 * Measures the whole of reading on the sample: takes its folder, reads every report as the program would, and compares
 * with what a person marked: statements found, their kind, speaker, carriers and date, and the articles' metadata.
 */
import { join } from 'node:path';
import { loadDossier } from '../src/dossier/load.ts';
import { lookup } from '../src/dossier/lookup.ts';
import { ingest, isProblem } from '../src/ingest/index.ts';
import type { Article } from '../src/model/article.ts';
import type { Speaker, Statement } from '../src/model/statement.ts';
import { createPipeline } from '../src/pipeline/read.ts';
import type { Reader } from '../src/read/reader.ts';
import { type ArticleMarks, type Mark, place, readMarks } from './marks.ts';
import { addText, emptyScore, match, type Score } from './score.ts';

export interface SampleResult {
  readonly score: Score;
  /** Of the statements found: how many have each thing right. */
  readonly right: Readonly<Record<'kind' | 'speaker' | 'via' | 'said', number>>;
  readonly found: number;
  /** Speakers given and right, by how they were resolved; src/resolve/certainty.ts rests on these. */
  readonly bases: Readonly<Record<string, { right: number; of: number }>>;
  readonly wrongSpeakers: readonly string[];
  readonly openSpeakers: number;
  readonly metadata: Readonly<Record<string, { right: number; of: number }>>;
  readonly misses: readonly string[];
}

export async function measureSample(dir: string, reader: Reader): Promise<SampleResult> {
  const { dossier } = await loadDossier(join(dir, 'dossier.yaml'));
  if (!dossier) throw new Error('The sample’s dossier does not load.');
  const names = lookup(dossier);
  const outletName = (idOrName: string) => names.byId(idOrName)?.of.name ?? idOrName;
  const pipeline = createPipeline({ dossier, reader });
  const articles = new Map<string, Article>();
  const knownOutlets = (nameOrDomain: string) => names.outlet(nameOrDomain);
  for await (const item of ingest([join(dir, 'reports')], { knownOutlets }))
    if (!isProblem(item)) articles.set(item.file, item);
  const viaNames = (mark: Mark) => mark.via.map((v) => (typeof v === 'string' ? outletName(v) : v.description));
  const score = emptyScore();
  const right = { kind: 0, speaker: 0, via: 0, said: 0 };
  const bases: Record<string, { right: number; of: number }> = {};
  const wrongSpeakers: string[] = [];
  const misses: string[] = [];
  const metadata: Record<string, { right: number; of: number }> = {};
  let found = 0;
  let openSpeakers = 0;
  for (const marks of readMarks(join(dir, 'marks'))) {
    const article = articles.get(marks.article);
    if (!article) throw new Error(`There is no report for the marks of ${marks.article}.`);
    compareMetadata(metadata, misses, article, marks, outletName);
    const [outcome] = await pipeline.read([article]);
    const statements = outcome && 'statements' in outcome ? outcome.statements : [];
    const gold = place(marks, article.text);
    const read = statements.map((s) => ({
      source: s.source?.spans ?? [],
      cue: s.cue?.spans ?? [],
      content: s.content.spans,
    }));
    addText(score, article.text, read, gold);
    const pairs = match(article.text, read, gold);
    for (const [i, j] of pairs) {
      const statement = statements[i]!;
      const mark = gold[j]!;
      const where = `${marks.article}#${mark.id}`;
      found++;
      if (statement.kind === mark.kind) right.kind++;
      for (const speaker of statement.speakers) {
        bases[speaker.basis] ??= { right: 0, of: 0 };
        bases[speaker.basis]!.of++;
        if (mark.speakers.some((wanted) => isSame(speaker, wanted))) bases[speaker.basis]!.right++;
      }
      if (speakersAgree(statement, mark)) right.speaker++;
      else if (statement.speakers.length === 0) openSpeakers++;
      else
        wrongSpeakers.push(
          `${where}: ${statement.speakers.map((s) => s.actor ?? `“${s.name}”`).join(' + ')} for ${JSON.stringify(mark.speakers)}`,
        );
      if (
        sameList(
          statement.via.map((v) => v.name),
          viaNames(mark),
        )
      )
        right.via++;
      else
        misses.push(
          `${where}: via ${statement.via.map((v) => v.name).join(' > ') || '-'} for ${viaNames(mark).join(' > ') || '-'}`,
        );
      if (
        (statement.said?.date ?? null) === (mark.said?.date ?? null) &&
        (statement.said?.precision ?? null) === (mark.said?.precision ?? null)
      )
        right.said++;
      else
        misses.push(
          `${where}: said ${statement.said?.date ?? '-'} for ${mark.said?.date ?? '-'} (${mark.said?.basis ?? ''})`,
        );
    }
    for (const [j, mark] of gold.entries())
      if (!pairs.some(([, g]) => g === j))
        misses.push(
          `${marks.article}#${mark.id}: not found: ${mark.content
            .map((s) => article.text.slice(...s))
            .join(' … ')
            .slice(0, 100)}`,
        );
    for (const [i, s] of statements.entries())
      if (!pairs.some(([p]) => p === i))
        misses.push(
          `${marks.article}: not marked: [${s.source?.text ?? ''}] ${s.cue?.text}: ${s.content.text.slice(0, 100)}`,
        );
  }
  return { score, right, found, bases, wrongSpeakers, openSpeakers, metadata, misses };
}

function speakersAgree({ speakers }: Statement, { speakers: wanted }: Mark): boolean {
  return wanted.length === speakers.length && wanted.every((one) => speakers.some((speaker) => isSame(speaker, one)));
}

/** By the dossier's id, or by a description in which the name stands. */
const isSame = ({ actor, name }: Speaker, wanted: Mark['speakers'][number]): boolean =>
  typeof wanted === 'string' ? actor === wanted : actor === null || wanted.description.includes(name);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x) => b.includes(x));

function compareMetadata(
  into: Record<string, { right: number; of: number }>,
  misses: string[],
  article: Article,
  marks: ArticleMarks,
  outletName: (id: string) => string,
): void {
  for (const key of ['headline', 'outlet', 'byline', 'agency', 'published', 'language'] as const) {
    into[key] ??= { right: 0, of: 0 };
    into[key].of++;
    const wanted = marks[key];
    const read = article[key].value;
    const same =
      key === 'outlet' || key === 'agency'
        ? (read && outletName(read)) === (wanted && outletName(wanted))
        : read === wanted ||
          (key === 'published' && read !== null && wanted !== null && Date.parse(read) === Date.parse(wanted));
    if (same) into[key].right++;
    else misses.push(`${marks.article}: ${key} ${JSON.stringify(read)} for ${JSON.stringify(wanted)}`);
  }
}
