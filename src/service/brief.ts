/**
 * A brief from statements alone: who said what, by party, newest first, and what is left open. Takes the record; gives
 * sentences, each with what it rests on. Adds no word of its own to what was said: a sentence frames the words of a report.
 */
import type { Dossier } from '../dossier/types.ts';
import type { Store } from '../store/store.ts';
import { leftOpen } from './brief-open.ts';
import { sentenceOf } from './brief-sentence.ts';
import { telling } from './brief-telling.ts';
import type { Brief, BriefSection, BriefSentence, StatementRow } from './types.ts';

/** Statements looked at for one section, newest first, and sentences that it then has. */
const lookedAt = 200;
const shown = 6;

/** `since` is a day, `YYYY-MM-DD`; statements before it and undated ones are then left out. */
export async function writeBrief(store: Store, dossier: Dossier, since: string | null): Promise<Brief> {
  const cited = new Map<string, StatementRow>();
  const sections: BriefSection[] = [];
  const section = async (heading: string, query: object): Promise<void> => {
    const { rows } = await store.listStatements({ ...query, from: since ?? undefined, limit: lookedAt });
    const sentences = telling(
      rows.filter(({ id }) => !cited.has(id)),
      shown,
    ).map((statement): BriefSentence => {
      cited.set(statement.id, statement);
      return { text: sentenceOf(statement), cites: [{ statement: statement.id, article: statement.article.id }] };
    });
    if (sentences.length > 0) sections.push({ heading, sentences });
  };
  const parties = dossier.parties.filter(({ role }) => role === 'party');
  const others = dossier.parties.filter(({ role }) => role !== 'party');
  for (const { name } of [...parties, ...others]) await section(name, { party: name });
  await section(sections.length === 0 ? 'Who said what' : 'Others', { open: false });

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
