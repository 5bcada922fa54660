/** Whom an article quotes and another does not: takes two articles with their statements and what they share, gives speakers. Pure. */
import type { ArticleView, Comparison, StatementRow } from '../../model/listing.ts';
import type { Speaker } from '../../model/statement.ts';
import { fold, romanised } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** Spans of one article with those of the other that say the same. */
export type SharedSpans = readonly { readonly own: Span; readonly other: Span }[];

/** Who speaks in the first and not in the second, in the order of the text, with the ids of what they say. */
export function onlyIn(one: ArticleView, other: ArticleView, shared: SharedSpans): Comparison['onlyLeft'] {
  const known = new Set(other.statements.flatMap(({ speakers }) => speakers.flatMap(namesOf)));
  const only = new Map<string, { readonly speaker: string; readonly statements: string[] }>();
  for (const statement of one.statements)
    for (const speaker of statement.speakers) {
      const [name, ...others] = namesOf(speaker);
      if ([name!, ...others].some((called) => known.has(called))) continue;
      if (speaker.actor === null && standsIn(statement, other, shared)) continue;
      const entry = only.get(name!) ?? { speaker: speaker.name, statements: [] };
      entry.statements.push(statement.id);
      only.set(name!, entry);
    }
  return [...only.values()];
}

/** By id where there is one, and by name however it is romanised, for those whom no dossier brings together. */
const namesOf = ({ actor, name }: Speaker): string[] => [
  ...(actor === null ? [] : [actor]),
  `called ${romanised(fold(name))}`,
];

/** Whether the other gives the same words to somebody too: "the town's police" may be "the local police" there. */
const standsIn = ({ content }: StatementRow, other: ArticleView, shared: SharedSpans): boolean =>
  shared.some(
    (passage) =>
      content.spans.some((span) => overlaps(span, passage.own)) &&
      other.statements.some((twin) => twin.content.spans.some((span) => overlaps(span, passage.other))),
  );
