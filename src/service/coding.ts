/**
 * Coding blind: takes what coders say of an article's statements, each for themselves; gives each their own back with
 * what is still to be coded. Never shows a coder what the machine or another coder says. The clock is read here.
 */
import type { Lookup } from '../dossier/lookup.ts';
import { machineCoder } from '../model/agreement.ts';
import type { Passage, Statement } from '../model/statement.ts';
import type { Store } from '../store/store.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { hull, overlaps, slice } from '../text/span.ts';
import { wrong } from './review-actors.ts';
import { briefOf } from './row.ts';
import type { Coding, CodingSheet, NewCoding } from './types.ts';
import { findArticle } from './views.ts';

const longestName = 100;
const longestSpeaker = 500;

/** Stores them all or, when one of them is wrong, none. Throws `usage` and `not-found`. */
export async function code(store: Store, dossier: Lookup, codings: readonly NewCoding[]): Promise<void> {
  const at = new Date().toISOString();
  const checked: Coding[] = [];
  for (const [article, some] of groupBy(codings, ({ article: ref }) => ref)) {
    const { article: found } = await findArticle(store, article);
    const { statements } = await store.machineReading(found.id);
    const known = new Set(statements.map(({ id }) => id));
    for (const coding of some) {
      if (!known.has(coding.unit))
        throw wrong(
          `The article has no statement “${coding.unit}” to be coded.`,
          'It may have been read again since; fetch its statements anew.',
          found.file,
        );
      checked.push({ ...clean(coding, dossier), article: found.id, at });
    }
  }
  await store.writeCodings(checked);
}

export const codingsOf = (store: Store, coder: string): Promise<readonly Coding[]> =>
  store.listCodings({ coder: coderName(coder) });

/** What the machine found to be statements, whatever people have corrected since: corrections too would tell. */
export async function codingSheet(store: Store, coder: string, ref: string): Promise<CodingSheet> {
  const name = coderName(coder);
  const { article } = await findArticle(store, ref);
  const { statements } = await store.machineReading(article.id);
  const own = new Map((await store.listCodings({ coder: name, article: article.id })).map((one) => [one.unit, one]));
  const blocks = paragraphs(article.text);
  const contextOf = ({ content }: Statement): Passage => {
    const whole = hull(content.spans);
    const around = blocks.filter((block) => overlaps(block, whole));
    const span = around.length === 0 ? whole : hull(around);
    return { text: slice(article.text, span), spans: [span] };
  };
  return {
    coder: name,
    article: briefOf(article),
    units: statements.map((statement) => ({
      unit: statement.id,
      passage: statement.content,
      context: contextOf(statement),
      coding: own.get(statement.id) ?? null,
    })),
  };
}

/** Throws `usage`. */
export function coderName(given: string): string {
  const name = given.replace(/\s+/g, ' ').trim();
  if (name === '') throw wrong('The coder has no name.', 'Say who codes.');
  if (name.length > longestName)
    throw wrong(`The coder’s name is longer than ${longestName} characters.`, 'Shorten it.');
  if (name.toLowerCase() === machineCoder)
    throw wrong(`“${machineCoder}” is the program’s own name among coders.`, 'Choose another name.');
  return name;
}

/** What is no statement has no speaker and takes no position. */
function clean({ coder, unit, article, statement, speaker, positions }: NewCoding, dossier: Lookup): NewCoding {
  const who = speaker?.replace(/\s+/g, ' ').trim() || null;
  if (!statement && (who !== null || positions.length > 0))
    throw wrong('A coding says that it is no statement, and yet who speaks or what for.', 'Leave out one of the two.');
  if (who !== null && who.length > longestSpeaker)
    throw wrong(`The name of a speaker is longer than ${longestSpeaker} characters.`, 'Shorten it.');
  const seen = new Set<string>();
  for (const { issue, position } of positions) {
    checkPosition(issue, position, dossier);
    if (seen.has(`${issue} ${position}`))
      throw wrong(`A coding gives the position “${position}” twice.`, 'Give it once, with one firmness.');
    seen.add(`${issue} ${position}`);
  }
  return { coder: coderName(coder), unit, article, statement, speaker: who, positions };
}

function checkPosition(issue: string, position: string, { dossier }: Lookup): void {
  const found = dossier.issues.find(({ id }) => id === issue);
  if (found === undefined)
    throw wrong(`The dossier has no issue “${issue}”.`, `It has ${dossier.issues.map(({ id }) => id).join(', ')}.`);
  if (!found.positions.some(({ id }) => id === position))
    throw wrong(
      `The issue “${issue}” has no position “${position}”.`,
      `It has ${found.positions.map(({ id }) => id).join(', ')}.`,
    );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
