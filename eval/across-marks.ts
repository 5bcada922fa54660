/**
 * Reads the marks across the sample's reports (events, copies, conflicts, origins, undated): takes the sample's folder
 * and the articles by file name; gives the marks with their excerpts as spans. An excerpt that is not there once throws.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../src/model/article.ts';
import type { Span } from '../src/text/span.ts';
import { placeExcerpt } from './marks.ts';

/** Words of a report: its file and where they stand. */
export interface Excerpt {
  readonly file: string;
  readonly span: Span;
}
export interface EventMark {
  readonly id: string;
  readonly kind: string;
  readonly date: { readonly date: string; readonly precision: string } | null;
  readonly reports: readonly Excerpt[];
}
export interface CopyMark {
  readonly of: string;
  readonly article: string;
  readonly manner: string;
  readonly also: readonly string[];
  /** The copied words; the whole article when the marks name no passages. */
  readonly passages: readonly Span[];
}
export interface ConflictMark {
  readonly id: string;
  readonly kind: string;
  readonly says: readonly Excerpt[];
}
export interface ClaimMark {
  readonly id: string;
  /** `FILE#ID` of the marked statements. */
  readonly statements: readonly string[];
  /** Files of the independent origins. */
  readonly origins: readonly string[];
}
export interface UndatedMark {
  readonly article: string;
  readonly after: string | null;
  readonly before: string | null;
  readonly best: string | null;
}
export interface AcrossMarks {
  readonly events: readonly EventMark[];
  readonly copies: readonly CopyMark[];
  /** Pairs of files that look like copies and are none. */
  readonly notCopies: readonly (readonly [string, string])[];
  readonly conflicts: readonly ConflictMark[];
  readonly revisions: readonly ConflictMark[];
  readonly claims: readonly ClaimMark[];
  readonly undated: readonly UndatedMark[];
}

interface RawExcerpt {
  readonly article: string;
  readonly in: string;
}
interface RawConflict {
  readonly id: string;
  readonly kind: string;
  readonly says: readonly RawExcerpt[];
}
interface RawCopies {
  readonly copies: readonly {
    readonly of: string;
    readonly copies: readonly {
      readonly article: string;
      readonly manner: string;
      readonly also?: readonly string[];
      readonly passages?: readonly string[];
    }[];
  }[];
  readonly not_copies: readonly (readonly [string, string, string])[];
}

export function readAcrossMarks(dir: string, articles: ReadonlyMap<string, Article>): AcrossMarks {
  const read = <T>(name: string): T =>
    parse(readFileSync(join(dir, `${name}.yaml`), 'utf8'), { maxAliasCount: 0 }) as T;
  const textOf = (file: string): string => {
    const article = articles.get(file);
    if (!article) throw new Error(`There is no report for the marks of ${file}.`);
    return article.text;
  };
  const excerpt = ({ article, in: words }: RawExcerpt, where: string): Excerpt => ({
    file: article,
    span: placeExcerpt(textOf(article), words, `${where} in ${article}`),
  });
  const conflict = ({ id, kind, says }: RawConflict): ConflictMark => ({
    id,
    kind,
    says: says.map((side) => excerpt(side, id)),
  });

  const { events } = read<{ events: readonly (Omit<EventMark, 'reports'> & { reports: readonly RawExcerpt[] })[] }>(
    'events',
  );
  const { copies, not_copies } = read<RawCopies>('copies');
  const { conflicts, revisions } = read<{ conflicts: readonly RawConflict[]; revisions: readonly RawConflict[] }>(
    'conflicts',
  );
  return {
    events: events.map((event) => ({ ...event, reports: event.reports.map((report) => excerpt(report, event.id)) })),
    copies: copies.flatMap(({ of, copies: list }) =>
      list.map(({ article, manner, also = [], passages }) => ({
        of,
        article,
        manner,
        also,
        passages: passages?.map((words) => placeExcerpt(textOf(article), words, `copy ${article}`)) ?? [
          [0, textOf(article).length],
        ],
      })),
    ),
    notCopies: not_copies.map(([a, b]) => [a, b]),
    conflicts: conflicts.map(conflict),
    revisions: revisions.map(conflict),
    claims: read<{ claims: readonly ClaimMark[] }>('origins').claims,
    undated: read<{ undated: readonly UndatedMark[] }>('undated').undated,
  };
}
