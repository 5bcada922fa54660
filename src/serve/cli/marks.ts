/**
 * An article's text with its statements marked, as lines for a terminal. Takes the view of an article; gives text. With
 * colours, source, cue and content have one each; without, content stands in brackets; either way a raised number opens
 * each part of a content and names the entry of the list beneath.
 */
import type { StatementHere } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import { visible } from '../export/visible.ts';
import { lineSpans } from './wrap.ts';

export interface Palette {
  readonly isColorSupported: boolean;
  source(text: string): string;
  cue(text: string): string;
  content(text: string): string;
}
type Style = 'source' | 'cue' | 'content';

/** `12` as `¹²`. */
export const raised = (n: number): string => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');

/** Statements in the order in which their contents begin; a statement's number is its place here, from 1. */
export const inOrder = (statements: readonly StatementHere[]): StatementHere[] =>
  [...statements].sort(
    (a, b) =>
      a.content.spans[0]![0] - b.content.spans[0]![0] || b.content.spans.at(-1)![1] - a.content.spans.at(-1)![1],
  );

/** The text with the marks written into it, and for each of its code units the style it has. */
function annotate(text: string, statements: readonly StatementHere[], brackets: boolean) {
  const style = new Array<Style | undefined>(text.length);
  const paint = (spans: readonly Span[] | undefined, name: Style) => {
    for (const [start, end] of spans ?? []) style.fill(name, start, end);
  };
  for (const { content } of statements) paint(content.spans, 'content');
  for (const { source, cue } of statements) {
    paint(source?.spans, 'source');
    paint(cue?.spans, 'cue');
  }
  const opening = new Map<number, string>();
  const closing = new Map<number, string>();
  statements.forEach(({ content }, i) => {
    for (const [start, end] of content.spans) {
      opening.set(start, `${opening.get(start) ?? ''}${raised(i + 1)}${brackets ? '[' : ''}`);
      if (brackets) closing.set(end, `${closing.get(end) ?? ''}]`);
    }
  });
  const parts: string[] = [];
  const styles: (Style | undefined)[] = [];
  const push = (part: string, name: Style | undefined) => {
    parts.push(part);
    for (let k = 0; k < part.length; k++) styles.push(name);
  };
  for (let at = 0; at <= text.length; at++) {
    push(closing.get(at) ?? '', undefined);
    push(opening.get(at) ?? '', undefined);
    if (at < text.length) push(text.charAt(at), style[at]);
  }
  return { marked: parts.join(''), styles };
}

/** One line with each run of a style in its colour. */
function painted(text: string, [start, end]: Span, styles: readonly (Style | undefined)[], palette: Palette): string {
  let out = '';
  for (let from = start; from < end; ) {
    const style = styles[from];
    let to = from + 1;
    while (to < end && styles[to] === style) to++;
    const run = text.slice(from, to);
    out += style ? palette[style](run) : run;
    from = to;
  }
  return out;
}

/** Lines of at most `width` columns; the article's own line ends are kept. `statements` come in their numbered order. */
export function* markedText(
  text: string,
  statements: readonly StatementHere[],
  { width, palette }: { readonly width: number; readonly palette: Palette },
): Generator<string> {
  // Made safe to print without moving a code unit, so that the spans still fit.
  const safe = visible(text.replace(/\r(?=\n)/g, ' '));
  const { marked, styles } = annotate(safe, statements, !palette.isColorSupported);
  for (const { index, 0: line } of marked.matchAll(/[^\n]+|\n(?=\n)/g)) {
    const spans = lineSpans(line, width).map(([start, end]): Span => [index + start, index + end]);
    if (spans.length === 0) yield '';
    for (const span of spans) yield painted(marked, span, styles, palette);
  }
}
