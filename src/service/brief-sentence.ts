/**
 * One statement as one sentence: who, in what role and for whom, then the report's own words for how it was said and
 * what, then when and through whom. Adds no verb of its own, so a denial stays a denial. Pure.
 *
 *     Ilra Venn (foreign minister, Velmar) told reporters: “We will not move the line” (3 October 2031, via Tidewire).
 *     Ilra Venn (foreign minister, Velmar) denied that the line had moved (in a report of 4 October 2031).
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
  // “Told” wants a listener, who stands outside the cue.
  const cue = statement.cue === null ? null : plain(statement.cue.text).replace(/\btold$/, 'said');
  const words = statement.kind === 'direct' ? quoted(statement.content.text) : reported(statement);
  const about = [whenSaid(statement), ...statement.via.map(({ name }) => `via ${name}`)].join(', ');
  const said = phrase(who, cue, words, statement);
  const begun = `${said[0]!.toUpperCase()}${said.slice(1)}`;
  return begun.endsWith(')') ? `${begun.slice(0, -1)}; ${about}).` : `${begun} (${about}).`;
}

/** In the order that the cue's words ask for: “according to X”, “X said that …”, “…, said X”. */
function phrase(who: string, cue: string | null, words: string, statement: StatementRow): string {
  const { kind, cue: at, content, speakers } = statement;
  if (cue === null) return `${who}: ${words}`;
  if (/\b(to|of|by|for|from)$/i.test(cue)) return `${cue} ${who}: ${words}`;
  if (/^\w+ing\b/.test(cue)) return `${who} ${speakers.length > 1 ? 'are' : 'is'} reported ${cue} ${words}`;
  if (kind === 'direct') return `${who} ${cue}: ${words}`;
  return at!.spans[0]![0] < content.spans[0]![0] ? `${who} ${cue} ${words}` : `${words}, ${cue} ${who}`;
}

function introduce({ name, role, party }: Speaker): string {
  const about = [role, name === party || (party && role?.includes(party)) ? null : party].filter(
    (part) => part !== null,
  );
  return about.length === 0 ? name : `${name} (${about.join(', ')})`;
}

function whenSaid({ said, article }: StatementRow): string {
  if (said === null)
    return article.published === null ? 'in an undated report' : `in a report of ${dayInWords(article.published)}`;
  const month = said.date.slice(0, 7);
  switch (said.precision) {
    case 'time':
    case 'day':
      return dayInWords(said.date);
    case 'week':
      return `in the week of ${dayInWords(said.date)}`;
    case 'month':
      return `in ${dayInWords(month)}`;
    case 'season':
      return `in the season that began in ${dayInWords(month)}`;
    case 'year':
      return `in ${said.date.slice(0, 4)}`;
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The speaker's words in one pair of quotation marks, whatever pairs the report needed. */
function quoted(text: string): string {
  const parts = text.split(' … ').map((part) => plain(part).replace(/^["“”„«‘']+|["“”»’']+$/gu, ''));
  return `“${parts.join(' … ').replace(/[,.]$/, '')}”`;
}

const reported = ({ content }: StatementRow): string => plain(content.text).replace(/[,;:.]$/, '');

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
