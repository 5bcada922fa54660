/**
 * The texts of an article that can take a position: its statements, and what it reports itself of deeds that take one.
 * Takes an article with what was read in it; gives stretches of its text. Pure.
 */
import type { Article } from '../../model/article.ts';
import type { EventKind, EventReport } from '../../model/event.ts';
import type { Passage, Statement } from '../../model/statement.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { sentences } from '../../text/sentences.ts';
import { contains, hull, normalise, overlaps, type Span, slice, wordsOf } from '../../text/span.ts';

export interface PositionText {
  /** As `Stance.source`. */
  readonly id: string;
  readonly statement: Statement | null;
  readonly event: EventReport | null;
  /** As the model reads it. */
  readonly text: string;
  /** The words that would bear a position. */
  readonly passage: Passage;
}

/** Longer statements are read in parts, because the model sees so much at once and a long speech takes several positions. */
const mostCharacters = 420;
/** A stretch with more than this between its parts is another statement's too. */
const mostBetween = 60;

/** Doing these, not only speaking of them, takes a position. */
const deeds: ReadonlySet<EventKind> = new Set<EventKind>([
  'proposal',
  'ceasefire',
  'exchange',
  'vote',
  'sanction',
  'delivery',
  'declaration',
]);

export const textsIn = (
  article: Pick<Article, 'text'>,
  statements: readonly Statement[],
  events: readonly EventReport[],
): PositionText[] => [
  ...statements.flatMap((statement) => partsOf(article.text, statement)),
  ...events.filter(isDeed).map((event) => ofDeed(article.text, event)),
];

const isDeed = (event: EventReport): boolean =>
  deeds.has(event.kind) && event.status === 'happened' && !event.denied && event.statements.length === 0;

function partsOf(text: string, statement: Statement): PositionText[] {
  const { id, source, cue, content } = statement;
  const passage = (spans: readonly Span[]): Passage => ({ text: wordsOf(text, spans), spans });
  const all = [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans];
  const whole = hull(all);
  const length = normalise(text, all).reduce((sum, [start, end]) => sum + end - start, 0);
  const own = { statement, event: null };
  if (whole[1] - whole[0] <= Math.min(mostCharacters, length + mostBetween))
    return [{ ...own, id, text: plain(slice(text, whole)), passage: passage(content.spans) }];
  const by = [source?.text, cue?.text].filter(Boolean).join(' ');
  return grouped(text, content.spans).map((spans, i) => ({
    ...own,
    id: i === 0 ? id : `${id}#${i}`,
    text: plain(`${by === '' ? '' : `${by}: `}${wordsOf(text, spans)}`),
    passage: passage(spans),
  }));
}

/** Sentences of a long content, as many together as are read at once. */
function grouped(text: string, content: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const span of content.flatMap((one) => sentences(text, one))) {
    const own = span[1] - span[0];
    if (length + own > mostCharacters) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)!.push(span);
    length += own;
  }
  return groups.map((spans) => normalise(text, spans));
}

/** The clause that tells of it; the whole sentence where the clause does not name who did it. */
function ofDeed(text: string, event: EventReport): PositionText {
  const where = hull(event.passage.spans);
  const does = event.participants.some(({ spans }) => spans.some((span) => contains(where, span)));
  if (does) return { id: event.id, statement: null, event, text: plain(slice(text, where)), passage: event.passage };
  const paragraph = paragraphs(text).find((one) => overlaps(one, where)) ?? where;
  const sentence = sentences(text, paragraph).find((one) => contains(one, event.trigger)) ?? where;
  return { id: event.id, statement: null, event, text: plain(slice(text, sentence)), passage: event.passage };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
