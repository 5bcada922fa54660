/**
 * One statement, or one passage, as one sentence: when, who, then the report's own words for how it was said and what.
 * Adds no verb of its own, so a denial stays a denial. Where these words would make no sentence, or the report's
 * sentence says more than they do, that sentence is quoted. Pure.
 *
 *     Velmar’s foreign minister Ilra Venn told reporters on 3 October 2031: “We will not move the line”.
 *     Ilra Venn denied that the line had moved (reported 4 October 2031).
 *     The Port Assim Meridian reported on 4 October 2031: “Neither Velmar nor Oskaria has agreed to move the line”.
 */
import type { ArticleBrief, StatementRow } from '../model/listing.ts';
import { contains, normalise, overlaps, type Span, slice } from '../text/span.ts';
import type { Readable } from './data.ts';
import type { Names } from './name.ts';
import { ownSentence, spansOf, wordsBeside } from './own.ts';
import { dayInWords, lowered, onDay, sentence } from './words.ts';

/** A sentence and the words of the article that it rests on. */
export interface SaidSo {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The words of the report that it tells. */
  readonly words: string;
}

/** Quotations and contents of more words are no part of a brief. */
const mostWords = 55;
/** A content of fewer words says nothing alone. */
const fewestWords = 3;

/** Of a statement with a speaker; null when it can be neither retold nor, where `quotes`, quoted in one sentence. */
export function say(statement: StatementRow, article: Readable, names: Names, quotes = true): SaidSo | null {
  const frame = frameOf(statement, article);
  const who = names.speakers(statement);
  const text = frame && sentence(`${frame(who)}${statement.said === null ? reportedOn(statement) : ''}`);
  if (text === null || !isBalanced(text))
    return quotes ? quoteOwn(statement.article, article, spansOf(statement), who || null) : null;
  const evidence = statement.speakers.flatMap((speaker) => speaker.evidence);
  return {
    text,
    words: statement.content.text,
    spans: normalise(article.text, [...spansOf(statement), ...evidence, ...(statement.said?.spans ?? [])]),
  };
}

/** The report's own sentence around some words, quoted. `about`: who is meant, where the sentence does not name them. */
export function quoteOwn(
  of: ArticleBrief,
  article: Readable,
  spans: readonly Span[],
  about: string | null = null,
): SaidSo | null {
  const span = ownSentence(article, spans);
  const own = plain(slice(article.text, span));
  if (own.split(' ').length > mostWords) return null;
  const whom = about === null || namesAll(own, about) ? '' : ` of ${about.replace(/,$/, '')}`;
  return { text: `${teller(of)}${whom}: ${quote(own)}.`, words: own, spans: [span] };
}

const namesAll = (text: string, names: string): boolean => {
  const capitals = names.match(/\p{Lu}\p{L}+/gu) ?? [];
  return capitals.length > 0 ? capitals.some((name) => text.includes(name)) : text.includes(names);
};

/** `The Port Assim Meridian reported on 4 October 2031`; a report that names no outlet is called a report. */
export function teller({ outlet, agency, published }: ArticleBrief): string {
  const who = outlet ?? agency;
  if (published === null) return who === null ? 'An undated report says' : `${who} reported, on a day not known,`;
  const day = dayInWords(published);
  return who === null ? `A report of ${day} says` : `${who} reported on ${day}`;
}

/** Who spoke to the sentence without its end; null where the report's words would make none. */
function frameOf(statement: StatementRow, article: Readable): ((who: string) => string) | null {
  const { cue, kind, content, source } = statement;
  const length = plain(content.text).split(' ').length;
  if (length > mostWords || length < fewestWords) return null;
  const [before, after] = whenSaid(statement);
  const words = kind === 'direct' ? quoted(content.text) : reported(content.text);
  if (cue === null) return kind === 'direct' ? (who) => `${who}${after}: ${words}` : null;
  if (kind !== 'direct') {
    if (turns.test(wordsBeside(article, statement)) || !isBalanced(content.text)) return null;
    // Whoever says “I” outside quotation marks is the reporter.
    if (reporter.test(content.text)) return null;
  }
  if (turns.test(source?.text ?? '') || /['’]s?$/.test(source?.text ?? '')) return null;
  // “Told” wants a listener, who stands outside the cue.
  const verb = withoutDay(statement, article)
    .replace(/[:,]$/, '')
    .replace(/\btold$/, 'said')
    .replace(/\btells$/, 'says');
  if (/^according to$|^in the (?:words|view|eyes) of$/i.test(verb) && source !== null)
    return (who) =>
      kind === 'direct'
        ? `${verb} ${who.replace(/,$/, '')}${after}: ${words}`
        : `${before}${verb} ${who.replace(/,$/, '')}, ${lowered(words)}`;
  if (/^\w+ing\b|\btell(?:ing)?$| by$|^(?:is|are|was|were|be|been|(?:has|have|had) been)\b/i.test(verb)) return null;
  if (!agrees(verb, statement)) return null;
  if (kind === 'direct') return (who) => `${who} ${verb}${after}: ${words}`;
  return inOrder(statement, verb, words, article);
}

/** The cue without the words for its day, which is told elsewhere: “said last week”, “confirmed on Thursday”. */
function withoutDay({ cue, said, content }: StatementRow, { text }: Readable): string {
  const days = said?.spans ?? [];
  const words = cue!.spans.map(([start, end]) => {
    const [from, to] = days.find((day) => overlaps(day, [start, end])) ?? [end, end];
    return `${text.slice(start, Math.max(start, from))} ${text.slice(Math.min(to, end), end)}`;
  });
  const left = plain(words.join(' '));
  const dayLeftOut = said !== null && (left !== plain(cue!.text) || startsClause.test(content.text));
  return dayLeftOut ? left.replace(/ (?:on|in|at)$/, '') : left;
}

/** Words beside a statement that turn or weaken what it says, or say that it was so before. */
const turns =
  /\b(?:not|never|neither|nor|no|nobody|none|hardly|barely|few|if|unless|whether|would|could|might|until|once|formerly|previously|earlier|before)\b|n[’']t\b/i;

/** The report's order of source, cue and content, for words that are not all quoted. */
function inOrder(
  statement: StatementRow,
  verb: string,
  words: string,
  article: Readable,
): ((who: string) => string) | null {
  const { text } = article;
  const { cue, source, content } = statement;
  const [before, after] = whenSaid(statement);
  const [from, to] = cue!.spans[0]!;
  const [first, second, ...others] = content.spans;
  if (second !== undefined) {
    // “The line, he said, had moved”: what was interrupted is told interrupted.
    const between = contains([first![1], second[0]], [from, to]) && !/[.?!]/.test(text.slice(first![1] - 1, second[0]));
    if (!between || others.length > 0 || startsClause.test(words)) return null;
    const [one, two] = [first!, second].map((span) => reported(slice(text, span)));
    if (!isBalanced(one!)) return null;
    return (who) => `${one}, ${who} ${verb}${after}, ${two}`;
  }
  if (from < first![0]) {
    const sourceBetween = source !== null && from < source.spans[0]![0] && first![0] < source.spans[0]![0];
    const objectLeftOut = / (?:to|with|at|from|by|of)$/.test(verb) && startsClause.test(words);
    if (sourceBetween || objectLeftOut || !joins(text.slice(to, first![0]), source, text)) return null;
    return (who) => `${before}${who} ${verb} ${words}`;
  }
  // What stands before the words may be whose they are: “Stehl believes the truce will hold, his spokeswoman said”.
  const opening = text.slice(ownSentence(article, spansOf(statement))[0], first![0]);
  if (startsClause.test(words) || verb.includes(' to') || /\p{L}/u.test(opening)) return null;
  return (who) => `${words}, ${who} ${verb}${after}`;
}

/** Whether every quotation that opens in these words closes in them, and none stands in another of the same marks. */
function isBalanced(words: string): boolean {
  let open = false;
  for (const [mark] of words.matchAll(/[“„”]/g)) {
    if (open === (mark !== '”')) return false;
    open = !open;
  }
  return !open && (words.match(/"/g) ?? []).length % 2 === 0;
}

const reporter = /^(?:that )?(?:I|we|my|our)\b/;
const startsClause = /^(?:that|whether|how|why|if)\b/i;

/** Whether what stands between cue and content can be left out: a hearer, a place, the speaker, “that”; no object or preposition. */
const joins = (between: string, source: StatementRow['source'], text: string): boolean => {
  const rest = source?.spans.reduce((left, span) => left.replace(slice(text, span), ''), between) ?? between;
  return !/\b(?:about|against|of|for|over|as)\s*$/.test(rest);
};

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

/** When it was said, to open a sentence and to follow a verb; both empty where the report does not tell. */
function whenSaid({ said }: StatementRow): readonly [before: string, after: string] {
  if (said === null) return ['', ''];
  const on = onDay(said.date, said.precision);
  return [`${on} `, ` ${on}`];
}

const reportedOn = ({ article: { published } }: StatementRow): string =>
  published === null ? ' (in an undated report)' : ` (reported ${dayInWords(published)})`;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Inside double marks the report's own become single. */
const inner = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '‘$1’')
    .replace(/[“„]/g, '‘')
    .replace(/[”"]/g, '’')
    .replace(/[.,](?=[’']?$)/, '');

/** The speaker's words in one pair of quotation marks, whatever pairs the report needed. */
function quoted(text: string): string {
  const parts = text.split(' … ').map((part) => plain(part).replace(/^["“”„«‘']+|["”“»’']+$/gu, ''));
  const joined = parts.map((part) => part.replace(/[,;]$/, '')).join(' … ');
  return `“${inner(joined)}”`;
}

/** Words of a report in quotation marks, without those that enclose them already. */
export function quote(text: string): string {
  const words = plain(text);
  return `“${inner(/^["“‘'].*["”’']$/.test(words) ? words.slice(1, -1) : words)}”`;
}

/** Words that are not all quoted, without what ends them; quotations of them in one kind of mark. */
const reported = (text: string): string =>
  plain(text)
    .replace(/^[,;:]\s*|[,;:.]$/g, '')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/[,.](?=["”’]$)/, '');
