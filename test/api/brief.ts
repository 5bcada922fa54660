/** A brief over the invented record: a sentence for each statement of a party, one of each basis. */

import { briefSections } from '../../src/model/brief.ts';
import type { ArticleBrief, Brief, BriefSentence, StatementRow } from '../../src/service/types.ts';

const headings = ['Where the parties stand', 'What moved', 'What is planned', 'What is disputed', 'New'] as const;

/** `since` leaves out what was said before. */
export function briefOf(rows: readonly StatementRow[], articles: readonly ArticleBrief[], since: string | null): Brief {
  const cited = rows.filter(
    (row) => row.speakers[0]?.party && (row.said?.date ?? row.article.published ?? '') >= (since ?? ''),
  );
  const told = (row: StatementRow, i: number): BriefSentence => ({
    text: `${row.speakers[0]!.name}: ${row.content.text}`,
    cites: [{ article: row.article.id, passage: row.content, entry: i % 2 === 0 ? row.id : `t-${row.id}` }],
    basis: (['read', 'inferred', 'confirmed'] as const)[i % 3]!,
  });
  const paragraphs = [...new Set(cited.map((row) => row.speakers[0]!.party!))].map((party) => ({
    heading: `What does ${party} want?`,
    sentences: cited.filter((row) => row.speakers[0]!.party === party).map(told),
  }));
  return {
    name: 'The Sel bridge talks',
    since,
    until: articles[0]?.published?.slice(0, 10) ?? null,
    sections: briefSections.map((kind, i) => ({
      kind,
      heading: headings[i]!,
      paragraphs: i === 0 ? paragraphs : [],
      unsaid: i === 0 && paragraphs.length > 0 ? null : 'Nothing is to be told.',
    })),
    articles: articles.filter(({ id }) => cited.some((row) => row.article.id === id)),
  };
}
