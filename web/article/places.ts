/**
 * Where words of the page stand in the text of the report, and back: takes the element that shows the text, whose
 * paragraphs say where they begin; gives offsets and ranges. The numbers of statements are no part of the text.
 */
import type { Span } from '../../src/text/span.ts';

/** The text between the selected places, or null when nothing in the text is selected. */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(root, range.startContainer, range.startOffset);
  const end = offsetAt(root, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : [start, end];
}

function offsetAt(root: HTMLElement, node: Node, offset: number): number | null {
  const place = new Range();
  place.setStart(node, offset);
  if (!root.contains(node)) return null;
  let found: number | null = null;
  for (const paragraph of paragraphsIn(root)) {
    const whole = new Range();
    whole.selectNodeContents(paragraph);
    const start = Number(paragraph.dataset.at);
    // A place between two paragraphs is the end of the one before.
    if (place.compareBoundaryPoints(Range.START_TO_START, whole) < 0) return found ?? start;
    let length = 0;
    for (const text of textsIn(paragraph)) {
      if (text === node) return start + length + offset;
      if (whole.comparePoint(node, offset) === 0 && place.comparePoint(text, 0) > 0) return start + length;
      length += text.data.length;
    }
    found = start + length;
  }
  return found;
}

/** null when the span is not in what is shown. */
export function rangeOf(root: HTMLElement, [start, end]: Span): Range | null {
  const from = placeOf(root, start, true);
  const to = placeOf(root, end, false);
  if (from === null || to === null) return null;
  const range = new Range();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Where two pieces of text meet, a beginning is in the second and an end in the first. */
function placeOf(root: HTMLElement, at: number, isStart: boolean): [Text, number] | null {
  for (const paragraph of paragraphsIn(root)) {
    let offset = Number(paragraph.dataset.at);
    for (const text of textsIn(paragraph)) {
      const end = offset + text.data.length;
      if (isStart ? at < end : at <= end) return at < offset ? null : [text, at - offset];
      offset = end;
    }
  }
  return null;
}

const paragraphsIn = (root: HTMLElement) => root.querySelectorAll<HTMLElement>('p[data-at]');

function textsIn(paragraph: HTMLElement): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest('.number') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
