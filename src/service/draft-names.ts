/**
 * Which of the names and titles met in reports are worth a person's editing. Takes what was counted; gives names for a
 * draft, without the titles that reading took too much or too little into. Pure; decides by form alone, so it drops
 * what it cannot vouch for.
 */
import type { DraftName } from '../dossier/draft.ts';
import { fold, surnames } from '../text/fold.ts';

export interface MetName {
  readonly name: string;
  readonly type: DraftName['type'];
  /** Statements it stands behind. */
  readonly count: number;
  /** Titles with how often each was met. */
  readonly titles: ReadonlyMap<string, number>;
}

const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow)\s+/i;

/** Names that are whole, each once, a word of another's name not on its own; each with its clean titles, most frequent first. */
export function draftNames(met: readonly MetName[]): DraftName[] {
  const names = [...merged(met).values()].filter(({ name }) => /^\p{L}/u.test(name) && !/[.!?]\s+\p{L}{2}/u.test(name));
  const people = names.filter(({ type }) => type === 'person');
  const peoplesWords = new Set(people.filter(isLong).flatMap(({ name }) => surnames(name)));
  const partOfAnother = (one: MetName): boolean =>
    people.some((other) => other !== one && isLong(other) && fold(other.name).split(' ').includes(fold(one.name)));
  const namesSomebody = (one: MetName): boolean =>
    people.some((other) => isLong(other) && fold(one.name).includes(fold(other.name)));
  const isHeadline = ({ name }: MetName): boolean =>
    name.split(' ').length > 3 &&
    fold(name)
      .split(' ')
      .filter((word) => peoplesWords.has(word)).length > 1;
  return names
    .filter((one) =>
      one.type === 'person' ? !isHeadline(one) && (isLong(one) || !partOfAnother(one)) : !namesSomebody(one),
    )
    .map(({ name, type, count, titles }) => ({ name, type, count, titles: cleanTitles(titles, peoplesWords) }));
}

const isLong = ({ name }: MetName): boolean => name.includes(' ');

/** A day that stood before a name is no part of it: “on Thursday Jan Kowal”. */
function merged(met: readonly MetName[]): Map<string, MetName> {
  const byName = new Map<string, MetName>();
  for (const one of met) {
    const name = one.name.replace(day, '');
    const key = `${one.type} ${fold(name)}`;
    const before = byName.get(key);
    const titles = new Map(before?.titles);
    if (name === one.name) for (const [title, count] of one.titles) titles.set(title, (titles.get(title) ?? 0) + count);
    byName.set(key, { ...one, name: before?.name ?? name, count: one.count + (before?.count ?? 0), titles });
  }
  return byName;
}

/** The nouns that a title ends in, or has before “of” or “for”. */
const office =
  /^(?:president|premier|chancellor|king|queen|prince|princess|emir|sultan|pope|minister|secretary|undersecretary|spokesman|spokeswoman|spokesperson|envoy|ambassador|negotiator|mediator|general|colonel|captain|admiral|major|commander|governor|mayor|senator|commissioner|speaker|chief|head|leader|director|chair|chairman|chairwoman|aide|adviser|advisor|representative|delegate|lawmaker|prosecutor|judge|analyst|professor|economist|historian|researcher)$/;
/** Offices that say nothing without a word beside them. */
const bare = /^(?:chief|head|leader|director|representative|delegate|aide|speaker|major)$/;
const startsAnother = /^(?:prime|vice|deputy|assistant|acting|attorney|secretary|major|lieutenant|brigadier|chief)$/;
/** Words that no title has before its office: the sentence around it ends with them. */
const outside =
  /^(?:the|a|an|and|or|but|as|than|then|on|in|at|by|to|with|from|between|whose|who|has|have|had|was|were|is|are|be|mr|mrs|ms|ex|former|one|first|new)$|(?:ed|ing|ly)$/;

/**
 * The title without the sentence that ran into it, or null when it cannot stand in a dossier: an office with at most
 * three words before it, nobody's name among them.
 */
function cleanTitle(title: string, peoplesWords: ReadonlySet<string>): string | null {
  const [core = '', tail = ''] = title.split(/ (?=(?:of|for|to) )(.*)/);
  const words = core.split(' ');
  const head = words.pop()!;
  const isOutside = (word: string): boolean =>
    outside.test(word) ||
    peoplesWords.has(word) ||
    (office.test(word) && !startsAnother.test(word)) ||
    // With this many words before the office, one in -s is more often a verb (“involves”) than a plural (“affairs”).
    (words.length > 2 && /[^s]s$/.test(word));
  const modifiers = words.slice(words.findLastIndex(isOutside) + 1);
  if (!office.test(head)) return null;
  if (bare.test(head) && modifiers.length === 0 && tail === '') return null;
  const after = tail.split(' ');
  if (modifiers.length > 3 || after.length > 5 || after.some((word) => peoplesWords.has(word))) return null;
  return [...modifiers, head, tail].filter(Boolean).join(' ');
}

/** Of titles where one ends in another, the more frequent stays, of equals the fuller. */
function cleanTitles(titles: ReadonlyMap<string, number>, peoplesWords: ReadonlySet<string>): string[] {
  const clean = new Map<string, number>();
  for (const [title, count] of titles) {
    const cleaned = cleanTitle(title, peoplesWords);
    if (cleaned !== null) clean.set(cleaned, (clean.get(cleaned) ?? 0) + count);
  }
  const sorted = [...clean].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  const kept: string[] = [];
  for (const [title] of sorted)
    if (!kept.some((other) => title.endsWith(` ${other}`) || other.endsWith(` ${title}`))) kept.push(title);
  return kept;
}
