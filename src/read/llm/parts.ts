/**
 * Cuts an article into the parts that a language model is asked about one by one. Takes an article, gives spans of it,
 * never alters its text. Parts end where paragraphs end, and each comes with some of what stands before and after it.
 */
import { paragraphs } from '../../text/paragraphs.ts';
import { sentences } from '../../text/sentences.ts';
import { hull, type Span, slice, trim } from '../../text/span.ts';
import type { Readable } from '../reader.ts';
import { minus } from './minus.ts';

/** What of an article is read: its paragraphs without furniture, the headline kept. */
export interface Body {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly furniture: readonly Span[];
}

/** Spans in order. What is attributed in `spans` is asked for; `before` and `after` are there to be understood. */
export interface Part {
  readonly before: readonly Span[];
  readonly spans: readonly Span[];
  readonly after: readonly Span[];
}

/**
 * Characters of a part. The answer repeats up to as many, so that instructions, context, part and answer fit into the
 * 4,096 tokens that local servers allow unless told otherwise.
 */
const partCharacters = 5_000;
const contextCharacters = 800;
/** Characters in which whole paragraphs or sentences for the context are looked for. */
const contextSearched = 4 * contextCharacters;
/** A part is not halved below this: a model that has no room for so little has no room at all. */
const leastCharacters = 600;

export function bodyOf({ text, furniture }: Readable): Body {
  const skipped = furniture.filter((f) => f.kind !== 'headline').map((f) => f.span);
  const spans = paragraphs(text)
    .flatMap((paragraph) => minus(paragraph, skipped))
    .map((piece) => trim(text, piece))
    .filter((piece) => piece !== null);
  return { text, spans, furniture: skipped };
}

/** Parts in order, which together hold every span of the body once. None for an empty body. */
export function partsOf(body: Body): Part[] {
  const parts: Span[][] = [];
  let room = 0;
  for (const piece of body.spans.flatMap((span) => cut(body.text, span, partCharacters))) {
    const length = piece[1] - piece[0];
    if (length > room || parts.length === 0) {
      parts.push([]);
      room = partCharacters;
    }
    parts.at(-1)!.push(piece);
    room -= length;
  }
  return parts.map((spans) => withContext(body, spans));
}

/** The part as two, or null when it is too small for that. */
export function halves(body: Body, { spans }: Part): readonly [Part, Part] | null {
  const total = spans.reduce((sum, [start, end]) => sum + end - start, 0);
  if (total < leastCharacters) return null;
  const pieces = spans.flatMap((span) => cut(body.text, span, Math.ceil(total / 2)));
  let first = 0;
  for (let length = 0; first < pieces.length - 1; first++) {
    length += pieces[first]![1] - pieces[first]![0];
    if (first > 0 && length > total / 2) break;
  }
  return [withContext(body, pieces.slice(0, first)), withContext(body, pieces.slice(first))];
}

/** From the first to the last character that the model was shown. */
export const shown = ({ before, spans, after }: Part): Span => hull([...before, ...spans, ...after]);

/** The words under the spans with the white space that stands between them, or an empty line in place of furniture. */
export const render = ({ text }: Body, spans: readonly Span[]): string =>
  spans
    .map((span, i) => {
      const gap = i === 0 ? '' : text.slice(spans[i - 1]![1], span[0]);
      return `${/^\s*$/.test(gap) ? gap : '\n\n'}${slice(text, span)}`;
    })
    .join('');

function withContext(body: Body, spans: readonly Span[]): Part {
  const [start, end] = hull(spans);
  const around = (from: number, to: number): Span[] =>
    body.spans.flatMap((span) => {
      const inside = trim(body.text, [Math.max(span[0], from), Math.min(span[1], to)]);
      return inside ? cut(body.text, inside, contextCharacters) : [];
    });
  return {
    before: fitting(around(start - contextSearched, start).reverse()).reverse(),
    spans,
    after: fitting(around(end, end + contextSearched)),
  };
}

/** As many from the start as fit into the context. */
function fitting(spans: readonly Span[]): Span[] {
  let length = 0;
  const over = spans.findIndex(([start, end]) => {
    length += end - start;
    return length > contextCharacters;
  });
  return over < 0 ? [...spans] : spans.slice(0, over);
}

/** The span as pieces of at most `limit` characters: whole if it can be, else sentences, else runs of words. */
const cut = (text: string, span: Span, limit: number): Span[] =>
  span[1] - span[0] <= limit ? [span] : sentences(text, span).flatMap((sentence) => runs(text, sentence, limit));

/** Runs of words of at most `limit` characters; a longer word is cut, but no character. */
function runs(text: string, span: Span, limit: number): Span[] {
  const out: Span[] = [];
  let rest: Span | null = span;
  while (rest !== null && rest[1] - rest[0] > limit) {
    const [start, end]: Span = rest;
    const space = text.slice(start, start + limit).search(/\s\S*$/);
    let at = start + (space > 0 ? space : limit);
    if (/[\uD800-\uDBFF]/.test(text.charAt(at - 1))) at--;
    out.push([start, at]);
    rest = trim(text, [at, end]);
  }
  return rest === null ? out : [...out, rest];
}
