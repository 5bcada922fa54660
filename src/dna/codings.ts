/**
 * Coded statements of Discourse Network Analyzer as codings of an article: takes one with the text it is coded in, gives
 * who says what where, or null where neither a speaker nor a concept is coded. Reads the usual variables (person,
 * organization, concept, agreement) of any type, and those of our own files. Pure.
 */
import type { HandCoding, HandPosition } from '../model/hand-coding.ts';
import { firmnesses, voices } from '../model/position.ts';
import { datePrecisions, statementKinds } from '../model/statement.ts';
import type { Plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import type { CodedStatement, Entity, Value } from './file.ts';
import { statementType } from './variables.ts';

/** Every variable that is read, by its name in lower case; others are passed over. */
export const readVariables: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'organisation',
  'concept',
  'agreement',
  'party',
  'kind',
  'via',
  'said',
  'speaker',
  'open',
  'words at',
  'read from',
  'firmness',
  'voice',
  'told by',
  'entry',
  // Said again by the concept, by whoever coded it, or by reading it.
  'issue',
  'review',
  'probability',
]);

/** `text` is of the article that the document is; the statement's place is known to lie within it. */
export function codingOf(coded: CodedStatement, text: Plain): HandCoding | null {
  const values = new Map(Object.entries(coded.values).map(([name, value]) => [name.toLowerCase(), value]));
  const said = (name: string): string | null => textOf(values.get(name));
  const marked: Span = [text.from(coded.start), text.from(coded.stop)];
  const parts = partsOf(said('words at'), text);
  const from = said('read from');
  const concept = values.get('concept');
  const coding: HandCoding = {
    coder: coded.coder,
    statement: from?.startsWith('s-') ? from : null,
    content: parts.content ?? [marked],
    source: parts.source ?? [],
    cue: parts.cue ?? [],
    kind: among(statementKinds, said('kind')),
    person: said('person'),
    organization: said('organization') ?? said('organisation'),
    party: said('party'),
    speaker: said('speaker'),
    open: said('open'),
    via: said('via')?.split('; ') ?? [],
    said: dateOf(said('said')),
    position:
      textOf(concept) === null
        ? null
        : {
            ...conceptOf(concept!),
            entry: said('entry'),
            event: from?.startsWith('r-') ? from : null,
            agreement: values.get('agreement') !== false && values.get('agreement') !== 0,
            firmness: among(firmnesses, said('firmness')),
            voice: among(voices, said('voice')),
            toldBy: said('told by'),
            passage: parts.passage ?? [marked],
          },
  };
  const says = coding.person ?? coding.organization ?? coding.speaker ?? coding.position;
  return says === null && coded.type !== statementType.label ? null : coding;
}

const conceptOf = (concept: Value): Pick<HandPosition, 'concept' | 'issue' | 'position'> => {
  const { Issue, Position } = isEntity(concept) ? concept.attributes : {};
  return { concept: textOf(concept)!, issue: Issue || null, position: Position || null };
};

const isEntity = (value: Value): value is Entity => typeof value === 'object';

/** null for what is empty or no text. */
function textOf(value: Value | undefined): string | null {
  const text = value === undefined ? '' : isEntity(value) ? value.value : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

const among = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((one) => one === value) ?? null;

/** As `wordsAt` of src/dna/entries.ts wrote them; nothing where somebody has changed them to what is no place. */
function partsOf(written: string | null, text: Plain): Readonly<Record<string, readonly Span[]>> {
  const found: Record<string, Span[]> = {};
  for (const part of written?.split('; ') ?? []) {
    const [name, ...places] = part.split(' ');
    const spans = places.map((place): Span => {
      const [start, end] = place.split('-').map(Number);
      return [text.from(start!), text.from(end!)];
    });
    const fit = spans.every(
      ([start, end], i) => start >= (spans[i - 1]?.[1] ?? 0) && start < end && text.to(end) <= text.text.length,
    );
    if (!fit || spans.length === 0) return {};
    found[name!] = spans;
  }
  return found;
}

function dateOf(written: string | null): HandCoding['said'] {
  const [, date, coarse] = /^(\d{4}-\d\d-\d\d(?:T[\d:+.Z-]+)?)(?: \((\w+)\))?$/.exec(written ?? '') ?? [];
  if (date === undefined) return null;
  const precision = coarse === undefined ? (date.includes('T') ? 'time' : 'day') : among(datePrecisions, coarse);
  return precision === null ? null : { date, precision };
}
