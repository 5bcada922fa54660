/** What a brief leaves open: reports without a date, statements without a speaker, reports that were not read. */
import type { Store } from '../store/store.ts';
import type { BriefSection, BriefSentence, StatementRow } from './types.ts';

/** Examples cited for each gap. */
const examples = 5;

/** null when nothing is open. The statements are those that the section cites. */
export async function leftOpen(
  store: Store,
  since: string | null,
): Promise<{ readonly section: BriefSection; readonly statements: readonly StatementRow[] } | null> {
  const undated = await store.listArticles({ undated: true, limit: examples });
  const open = await store.listStatements({ open: true, from: since ?? undefined, limit: examples });
  const unread = await store.listArticles({ unread: true, from: since ?? undefined, limit: examples });
  const sentences: BriefSentence[] = [];
  const titles = (rows: readonly { readonly headline: string | null; readonly file: string }[]): string =>
    rows.map(({ headline, file }) => `“${headline ?? file}”`).join(', ');
  const say = (total: number, one: string, many: string, detail: string, cites: BriefSentence['cites']): void => {
    if (total > 0) sentences.push({ text: `${total === 1 ? one : `${total} ${many}`}${detail}`, cites });
  };
  const citing = async (ids: readonly string[]): Promise<StatementRow[]> =>
    (await Promise.all(ids.map((article) => store.listStatements({ article, limit: 1 })))).flatMap(({ rows }) => rows);

  const fromUndated = await citing(undated.rows.map(({ id }) => id));
  say(
    undated.total,
    'One report has no date',
    'reports have no date',
    `; when the words were said is open unless they tell it themselves: ${titles(undated.rows)}.`,
    fromUndated.map(cite),
  );
  say(
    open.total,
    'One statement has a speaker who is not named or could not be told',
    'statements have a speaker who is not named or could not be told',
    '.',
    open.rows.map(cite),
  );
  say(unread.total, 'One report was not read', 'reports were not read', `: ${titles(unread.rows)}.`, []);
  if (sentences.length === 0) return null;
  return { section: { heading: 'Left open', sentences }, statements: [...fromUndated, ...open.rows] };
}

const cite = ({ id, article }: StatementRow): BriefSentence['cites'][number] => ({
  statement: id,
  article: article.id,
});
