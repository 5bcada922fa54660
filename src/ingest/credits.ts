/**
 * Lines and line ends by which a report says who made it: dateline, byline, agency credit, first publication.
 * Each function takes one line, trimmed, and gives what it says with offsets into that line, or null.
 */
import { readDate } from './dates.ts';
import { isAgency, namesNobody, type OutletLookup } from './outlets.ts';

const name = String.raw`\p{L}[\p{L}\p{M}\p{N}.&'’ -]{0,48}[\p{L}\p{N}.]`;
const capsWord = String.raw`\p{Lu}[\p{Lu}.'’-]+`;
const capsPlace = `${capsWord}(?:[ /]${capsWord}){0,3}`;
const anyPlace = String.raw`\p{Lu}[\p{L}.'’/-]*(?: \p{Lu}[\p{L}.'’/-]*){0,3}`;
const dash = String.raw`\s*(?:[–—]|\s-{1,2}(?=\s)|--)\s*`;
/** A report begins with a capital, a number or a quotation; what goes on after a dash inside a sentence seldom does. */
const begins = String.raw`(?=["“”„«‘']?(?:\p{Lu}|\d))`;

const withCredit = new RegExp(
  `^(?:(?:${capsPlace}|${anyPlace})(?:, (?<rest>[^()–—]{1,40}?))?\\s*)?\\((?<credit>${name})\\)(?:, (?<after>[^()–—]{4,30}?))?(?:${dash}|:\\s*|\\s+-\\s*)${begins}`,
  'u',
);
const withSlashes = new RegExp(
  `^${capsPlace}(?:, (?<rest>[^/–—]{1,40}?))?[.,]?\\s*/(?<credit>${name})/[.:]?(?:${dash})?\\s*`,
  'u',
);
const placeOnly = new RegExp(`^${capsPlace}(?:, (?<rest>[^()–—]{1,40}?))?${dash}${begins}`, 'u');
const placeAndDate = new RegExp(`^${anyPlace}, (?<rest>[^()–—]{6,40}?)${dash}${begins}`, 'u');

/** Words that newspapers set in capitals before a dash and that are no place. */
const notPlace =
  /^(?:the|a|an|this|breaking|exclusive|update[ds]?|live|analysis|opinion|explainer|watch|video|fact ?check|[qa])\b/i;

export interface Dateline {
  /** Length of the dateline with its dash. */
  readonly length: number;
  readonly credit: { readonly text: string; readonly at: number } | null;
  readonly date: string | null;
}

/** `VELMAR (Northwire) –`, `VELMAR, Ostrava, May 3 (NW) -`, `VELMAR, May 3. /NW/`, `VELMAR —`, `Velmar, 3 May 2031 –`. */
export function readDateline(line: string): Dateline | null {
  const head = line.slice(0, 160);
  if (notPlace.test(head)) return null;
  const match = withCredit.exec(head) ?? withSlashes.exec(head) ?? placeOnly.exec(head) ?? placeAndDate.exec(head);
  if (match === null) return null;
  const { rest, after, credit } = match.groups as { rest?: string; after?: string; credit?: string };
  // "Place, Region, 3 May 2031": the date is what follows the last comma, or the last but one ("May 3, 2031").
  const parts = (after ?? rest ?? '').split(', ');
  const date = parts.reduce<string | null>((found, _, i) => found ?? readDate(parts.slice(i).join(', ')), null);
  // In mixed case only a credit or a date tells a place before a dash from the beginning of a sentence.
  if (credit === undefined && date === null && !placeOnly.test(head)) return null;
  const found = credit === undefined ? null : { text: credit, at: match[0].indexOf(credit, match[0].search(/[(/]/)) };
  return { length: match[0].length, credit: found, date };
}

export interface Byline {
  readonly names: string;
  readonly at: number;
  /** What follows the names: a place, a title, an outlet. */
  readonly tail: string | null;
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const particles = '(?:(?:van|von|de|der|den|di|da|du|la|le|al|bin|el) )*';
const person = `${word}(?: ${particles}${word}){0,4}`;
/** After a comma only a name of two words is another person; one word is a place or an outlet. */
const people = `${person}(?:(?:,? and |,? et | & )${person}|, ${word} ${particles}${word}(?: ${word}){0,3}){0,4}`;
/** "By", alone or after a label ("ANALYSIS by", "Long read. By"), in English, French, Spanish and German. */
const byLine = new RegExp(
  `^(?:.{2,60}?[.|:–—] |\\p{Lu}{4,20} )?(?:[Bb][Yy]:?|Par|Por|Von) (?<names>${people}|${name})(?:(?:\\s*[,|/–—]\\s*| in | - )(?<tail>[^.]{2,60}))?$`,
  'u',
);
const reporting = new RegExp(
  `^\\(?(?:reporting|written|edited|editing|compiled|Reporting|Written|Edited|Editing|Compiled)(?: and (?:writing|editing))? by (?<names>${people})[^.]{0,160}?\\.?\\)?$`,
  'u',
);
const calendar =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** A line that says only who wrote: `By Ada Low and Jon Ree`, `By Northwire`. */
export function readByline(line: string, known: OutletLookup): Byline | null {
  if (line.length > 120 || /[.!?:]$/.test(line)) return null;
  const match = byLine.exec(line);
  const names = match?.groups?.names;
  if (match === null || names === undefined || calendar.test(names)) return null;
  const agency = isAgency(names, known) || known(names) !== null;
  if (!/\s/.test(names) && !agency && !namesNobody(names)) return null;
  if (!/^\p{Lu}/u.test(names) && !agency && !namesNobody(names)) return null;
  return {
    names,
    at: line.indexOf(names, match[0].search(/\b(?:by|par|por|von)\b/i)),
    tail: match.groups?.tail?.trim() ?? null,
  };
}

/** A closing line `Reporting by Ada Low; editing by Jon Ree`. */
export function readReportingLine(line: string): Pick<Byline, 'names' | 'at'> | null {
  const names = line.length > 240 ? undefined : reporting.exec(line)?.groups?.names;
  return names === undefined ? null : { names, at: line.indexOf(names) };
}

export interface Credit {
  /** What is credited, or null for a credit that names no agency or outlet ("With reporting by agencies"). */
  readonly name: string | null;
  readonly at: number;
  readonly to: 'agency' | 'outlet';
  /** The headline under which it appeared first, where the line says it. */
  readonly headline?: string;
}

const contributed = new RegExp(
  `^[(*]?(?<names>${name}|${people}) (?:has |have )?(?:also )?contributed (?:(?:additional )?reporting|to (?:this|the) (?:report|story|article))\\b.{0,60}$`,
  'u',
);
const withReporting = new RegExp(
  `^[(*]?(?:with (?:additional |extra )?(?:reporting|inputs?|files|material|reports)|additional reporting)(?: by| from|:) (?:the )?(?<names>${name})\\.?[)]?$`,
  'iu',
);
const appearedFirst =
  /^(?:the |this )?(?:post|article|story)\b\s*(?<headline>.*?)\s*(?:first appeared|appeared first|was (?:originally |first )published|originally appeared)\s+(?:on|in|at|by)\s+(?<names>.{2,80}?)\s*\.?$/i;
const sourceLine =
  /^[([]?(?:sources?|via|originally published (?:by|in|on|at)|first published (?:by|in|on|at))\s*:?\s+(?<names>\S.{0,78}?)[)\]]?\.?$/i;
const nameless = /^(?:[–—-]+\s*)?\(?with (?:\w+ )?agenc(?:y|ies)\b.{0,40}$/i;
const sourceColon = /^[([]?(?:sources?|via)\s*:|published/i;
const nameAlone = new RegExp(`^(?:[–—-]{1,2}\\s?|\\()?(?<names>${name})\\)?\\.?$`, 'u');

/** A person's name is two words or more; a name of one word, or one that agencies carry, is no person's. */
const credits = (names: string, known: OutletLookup): boolean =>
  !namesNobody(names) && (isAgency(names, known) || known(names) !== null || !/\s/.test(names));

/** A closing line that credits an agency, an outlet or colleagues. */
export function readCreditLine(line: string, known: OutletLookup): Credit | null {
  if (line.length > 300) return null;
  let match = appearedFirst.exec(line);
  if (match) {
    const { names, headline } = match.groups as { names: string; headline: string };
    const at = line.lastIndexOf(names);
    return { name: names, at, to: 'outlet', ...(headline === '' ? {} : { headline }) };
  }
  if (nameless.test(line)) return { name: null, at: 0, to: 'agency' };
  match = contributed.exec(line) ?? withReporting.exec(line);
  if (match) {
    const names = match.groups!.names!.replace(/^the /i, '');
    return { name: credits(names, known) ? names : null, at: line.indexOf(names), to: 'agency' };
  }
  match = sourceColon.test(line) ? sourceLine.exec(line) : null;
  if (match) {
    const names = match.groups!.names!.split(/\s+(?:::|[|–—/-])\s+/)[0]!.trim();
    const nameless = namesNobody(names) || names.includes('://');
    return { name: nameless ? null : names, at: line.indexOf(names), to: isAgency(names, known) ? 'agency' : 'outlet' };
  }
  match = nameAlone.exec(line);
  if (match && isAgency(match.groups!.names!, known)) {
    const names = match.groups!.names!;
    return { name: names, at: line.indexOf(names), to: 'agency' };
  }
  return null;
}

const closing = new RegExp(`[.!?…”"’]\\s*(?<mark>\\((?<inner>${name})\\)|[–—]\\s?(?<after>${name}))\\.?$`, 'u');

/** An agency at the end of the last paragraph: `... on Friday. (NW)`, `... on Friday. — Northwire`. */
export function readClosingCredit(
  line: string,
  known: OutletLookup,
): { readonly name: string; readonly at: number; readonly from: number } | null {
  const base = Math.max(0, line.length - 80);
  const match = closing.exec(line.slice(base));
  const names = match?.groups?.inner ?? match?.groups?.after;
  if (!match || names === undefined || !isAgency(names, known)) return null;
  const from = base + match.index + match[0].indexOf(match.groups!.mark!);
  return { name: names, at: line.indexOf(names, from), from };
}

const creditWord = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*`;
const captionCredit = new RegExp(
  `[([](?:(?:[Ff]ile )?(?:[Pp]hoto|[Pp]icture|[Ii]mage|[Cc]redit)(?: by|:)? )?${creditWord}(?: ${creditWord}){0,4}(?:/${creditWord}(?: ${creditWord}){0,4})?[)\\]]$`,
  'u',
);
const captionWord =
  /\b(?:(?:file |handout )?photo(?:graph)?(?: by|:| courtesy)|(?:picture|image)(?: by|:))|\/[\p{L} ]{2,30} via [\p{L} ]{3,30}\)?$/iu;

/** A line that ends as captions do, in a bracketed credit. Where one stands decides whether it is one. */
export const endsAsCaption = (line: string): boolean => line.length <= 600 && captionCredit.test(line);

/** A line that is a caption wherever it stands, because it says so. */
export const isCaption = (line: string): boolean =>
  line.length <= 400 && captionWord.test(line.slice(-80)) && /[)\]]$|:\s*\S+(?: \S+){0,5}$/.test(line);
