/**
 * One statement as one sentence: who, in what role and for whom, then the report's own words for how it was said and
 * what, in the report's order, then when and through whom. Adds no verb of its own, so a denial stays a denial. Where
 * these words would make no sentence, or the report's sentence says more than they do, that sentence is quoted. Pure.
 *
 *     Ilra Venn (foreign minister, Velmar) told reporters: “We will not move the line” (3 October 2031, via Tidewire).
 *     Ilra Venn (foreign minister, Velmar) denied that the line had moved (in a report of 4 October 2031).
 *     In the words of the report: “Neither Velmar nor Oskaria has agreed to move the line” (in a report of 4 October 2031).
 */
import { slice } from '../text/span.ts';
import { whoSpoke } from './brief-name.ts';
import { ownSentence, type Readable, wordsBeside } from './brief-own.ts';
import type { StatementRow } from './types.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2031-10-03` → `3 October 2031`; `2031-10` → `October 2031`; a year stays. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A quotation of more words is no sentence of a brief. */
const mostWords = 60;

/** null when the statement can be neither retold nor quoted in one sentence. */
export function sentenceOf(statement: StatementRow, article: Readable): string | null {
  const about = [whenSaid(statement), ...statement.via.map(({ name }) => `via ${name}`)].join(', ');
  const said = retold(statement, article) ?? quotedWhole(statement, article);
  if (said === null) return null;
  const begun = `${said[0]!.toUpperCase()}${said.slice(1)}`;
  return begun.endsWith(')') ? `${begun.slice(0, -1)}; ${about}).` : `${begun} (${about}).`;
}

function retold(statement: StatementRow, article: Readable): string | null {
  const { cue, kind } = statement;
  const who = whoSpoke(statement) || 'a speaker whom the report does not name';
  const words = kind === 'direct' ? quoted(statement.content.text) : reported(statement);
  if (cue === null) return `${who}: ${words}`;
  if (kind !== 'direct' && isOverSentences(statement, article.text)) return null;
  if (turns.test(wordsBeside(article, statement)) || turns.test(statement.source?.text ?? '')) return null;
  // “Told” wants a listener, who stands outside the cue.
  const verb = plain(cue.text)
    .replace(/\btold$/, 'said')
    .replace(/\btells$/, 'says');
  if (/^(?!according\b)\w+ing\b|\btell(?:ing)?$/i.test(verb) || !agrees(verb, statement)) return null;
  return inOrder(who, verb, words, statement);
}

/** Whether a sentence ends between two parts of the content, so that they make no clause together. */
const isOverSentences = ({ content }: StatementRow, text: string): boolean =>
  content.spans.slice(1).some(([start], i) => /[.?!]/.test(text.slice(content.spans[i]![1] - 1, start)));

/** Words beside a statement that turn or weaken what it says. */
const turns =
  /\b(?:not|never|neither|nor|no|nobody|none|hardly|barely|few|if|unless|whether|would|could|might)\b|n[’']t\b/i;

/** The report's order of source, cue and content; null where the words in that order would make no sentence. */
function inOrder(
  who: string,
  cue: string,
  words: string,
  { kind, cue: at, source, content }: StatementRow,
): string | null {
  const first = (passage: StatementRow['cue']): number => passage!.spans[0]![0];
  const cueBeforeSource = source === null ? null : first(at) < first(source);
  const cueBeforeContent = first(at) < first(content);
  if (cueBeforeSource && /^(?:according to|in the (?:words|view|eyes) of)$/i.test(cue))
    return kind === 'direct' ? `${cue} ${who}: ${words}` : `${cue} ${who}, ${lowered(words)}`;
  if (kind === 'direct') return `${who} ${cue}: ${words}`;
  if (cueBeforeContent) return cueBeforeSource && first(source) < first(content) ? null : `${who} ${cue} ${words}`;
  if (/^that\b/i.test(words)) return null;
  return cueBeforeSource !== false && !cue.includes(' ') ? `${words}, ${cue} ${who}` : `${words}, ${who} ${cue}`;
}

/** Whether the verb's number, where its form shows one, is that of the speakers as the brief names them. */
function agrees(cue: string, { speakers, source }: StatementRow): boolean {
  if (speakers.length > 1) return !/^(?:has|is|was|does|\w+[^s]s)\b/.test(cue);
  const [speaker] = speakers;
  if (speaker === undefined || speaker.actor === null) return true;
  if (/^(?:have|are|were|do)\b/.test(cue)) return false;
  return !(speaker.type !== 'person' && /s$/.test(source?.text ?? '') && !/s$/.test(speaker.name) && isBare(cue));
}

/** A plural's present tense: one word without the endings of the past or of the third person. */
const isBare = (cue: string): boolean =>
  /^[a-z]+$/.test(cue) && !/(?:s|ed|said|told|wrote|thought|saw|knew)$/.test(cue);

/** A first word that is no name, without its capital. */
const lowered = (words: string): string =>
  /^(?:The|A|An|There|It|They|He|She|We|This|These|That|Those|Some|Many|Most|All|Both|No|In|On|At|By|After|Before|More|About|Only|Two|Three|Four|Five|Six) /.test(
    words,
  )
    ? `${words[0]!.toLowerCase()}${words.slice(1)}`
    : words;

function quotedWhole(statement: StatementRow, article: Readable): string | null {
  const own = plain(slice(article.text, ownSentence(article, statement)));
  if (own.split(' ').length > mostWords) return null;
  // Inside double marks the report's own become single.
  const inner = own
    .replace(/"([^"]*)"/g, '‘$1’')
    .replace(/[“„]/g, '‘')
    .replace(/[”"]/g, '’')
    .replace(/[.,](?=[’']?$)/, '');
  const named = statement.speakers.length > 0 && !statement.speakers.every(({ name }) => own.includes(name));
  return `${named ? `${whoSpoke(statement)}, in the words of the report` : 'in the words of the report'}: “${inner}”`;
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
  return `“${parts
    .map((part) => part.replace(/[,;]$/, ''))
    .join(' … ')
    .replace(/[.]$/, '')}”`;
}

const reported = ({ content }: StatementRow): string =>
  plain(content.text)
    .replace(/[,;:.]$/, '')
    .replace(/[,.](?=["”’]$)/, '');
