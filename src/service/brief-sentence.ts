/**
 * One statement as one sentence in neutral words: who, in what role, for whom, when, through whom, and then the words
 * of the report as they stand. Pure.
 *
 *     Ilra Venn (foreign minister, Velmar), on 3 October 2031, via Norgate Wire: “We will not move the line.”
 */
import type { Speaker } from '../model/statement.ts';
import type { StatementRow } from './types.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2031-10-03` → `3 October 2031`; `2031-10` → `October 2031`; a year stays. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

export function sentenceOf(statement: StatementRow): string {
  const who = list(statement.speakers.map(introduce)) || 'A speaker whom the report does not name';
  const through = statement.via.length > 0 ? `, via ${list(statement.via.map(({ name }) => name))}` : '';
  return `${who}, ${whenSaid(statement)}${through}${words(statement)}`;
}

function introduce({ name, role, party }: Speaker): string {
  const about = [role, party === name ? null : party].filter((part) => part !== null);
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}

function whenSaid({ said, article }: StatementRow): string {
  if (said === null)
    return article.published === null
      ? 'in an undated report'
      : `at an unstated time, reported on ${dayInWords(article.published)}`;
  const [year, month] = said.date.split('-');
  switch (said.precision) {
    case 'time':
    case 'day':
      return `on ${dayInWords(said.date)}`;
    case 'week':
      return `in the week of ${dayInWords(said.date)}`;
    case 'month':
      return `in ${dayInWords(`${year}-${month}`)}`;
    case 'season':
      return `in the season that began in ${dayInWords(`${year}-${month}`)}`;
    case 'year':
      return `in ${year}`;
  }
}

/** Words in quotation marks are a speaker's; the others are the report's. */
function words({ kind, content }: StatementRow): string {
  const text = content.text.replace(/\s+/g, ' ').trim();
  if (kind !== 'direct') return `, as reported: ${ended(text)}`;
  const bare = text.replace(/^["“”„«‘']+|["“”»’']+$/gu, '');
  return `: “${bare.replace(/,$/, '')}”${/[.!?…]$/.test(bare) ? '' : '.'}`;
}

const ended = (text: string): string => (/[.!?…]["”’»]?$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`);

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
