/**
 * A brief from statements alone: who said what, by party, newest first, and what is left open. Takes the record; gives
 * sentences, each with what it rests on. Adds no word of its own to what was said: a sentence frames the words of a report.
 */
import type { Dossier } from '../dossier/types.ts';
import type { Store } from '../store/store.ts';
import { leftOpen } from './brief-open.ts';
import { sentenceOf } from './brief-sentence.ts';
import { telling } from './brief-telling.ts';
import type { Brief, BriefSection, BriefSentence, StatementQuery, StatementRow } from './types.ts';

/** Statements looked at for one section, newest first, and sentences that it then has. */
const lookedAt = 500;
const ofParty = 6;
const ofAll = 20;

/** `since` is a day, `YYYY-MM-DD`; statements before it and undated ones are then left out. */
export async function writeBrief(store: Store, dossier: Dossier, since: string | null): Promise<Brief> {
  const cited = new Map<string, StatementRow>();
  const sections: BriefSection[] = [];
  const newest = async (query: StatementQuery): Promise<readonly StatementRow[]> =>
    (await store.listStatements({ ...query, from: since ?? undefined, limit: lookedAt })).rows;
  const section = async (heading: string, statements: readonly StatementRow[], count: number): Promise<void> => {
    // Some cannot be told in a sentence: others then take their place.
    const chosen = telling(statements, 2 * count);
    const articles = await store.getArticles([...new Set(chosen.map(({ article }) => article.id))]);
    const sentences: BriefSentence[] = [];
    for (const statement of chosen) {
      if (sentences.length === count) break;
      const text = sentenceOf(statement, articles.get(statement.article.id)!.article);
      if (text === null) continue;
      cited.set(statement.id, statement);
      sentences.push({ text, cites: [{ statement: statement.id, article: statement.article.id }] });
    }
    if (sentences.length > 0) sections.push({ heading, sentences });
  };

  const parties = [
    ...dossier.parties.filter(({ role }) => role === 'party'),
    ...dossier.parties.filter(({ role }) => role !== 'party'),
  ].map(({ name }) => name);
  for (const party of parties) {
    // A statement of two parties stands under the first.
    await section(
      party,
      (await newest({ party })).filter(({ id }) => !cited.has(id)),
      ofParty,
    );
  }
  const others = (await newest({})).filter(({ speakers }) => !speakers.some(({ party }) => parties.includes(party!)));
  if (sections.length === 0) await section('Who said what', others, ofAll);
  else await section('Others', others, ofParty);

  const days = [...cited.values()]
    .map(dayOf)
    .filter((day) => day !== null)
    .sort();
  const open = await leftOpen(store, since);
  if (open !== null) sections.push(open.section);
  for (const statement of open?.statements ?? []) cited.set(statement.id, statement);
  const articles = [...new Set(sections.flatMap((s) => s.sentences.flatMap((one) => one.cites.map((c) => c.article))))];
  return {
    name: dossier.name,
    since,
    until: days.at(-1) ?? null,
    sections,
    articles: await store.articleRows(articles),
    statements: [...cited.values()],
  };
}

/** The day something was said, else the day it was reported. */
const dayOf = ({ said, article }: StatementRow): string | null =>
  said?.date.slice(0, 10) ?? article.published?.slice(0, 10) ?? null;
