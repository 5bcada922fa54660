/** The notes of a brief: every cited passage once, numbered in the order of citation. Takes a brief; gives its notes. Pure. */
import type { ArticleBrief, Brief, BriefSentence, Citation } from '../../src/service/types.ts';

export interface Note {
  /** From 1. */
  readonly number: number;
  readonly cite: Citation;
  readonly article: ArticleBrief | undefined;
}

export function notesOf(brief: Brief): {
  readonly list: readonly Note[];
  of(sentence: BriefSentence): readonly Note[];
} {
  const articles = new Map(brief.articles.map((article) => [article.id, article]));
  const notes = new Map<string, Note>();
  for (const { cites } of brief.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences)))
    for (const cite of cites)
      if (!notes.has(keyOf(cite)))
        notes.set(keyOf(cite), { number: notes.size + 1, cite, article: articles.get(cite.article) });
  return {
    list: [...notes.values()],
    of: ({ cites }) => [...new Set(cites.map((cite) => notes.get(keyOf(cite))!))],
  };
}

const keyOf = ({ article, passage }: Citation): string => `${article} ${passage.spans.join(' ')}`;
