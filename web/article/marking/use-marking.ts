/**
 * Choosing words in the text of a report, by mouse or by keyboard, and showing what has been marked. The document stays
 * as it is: what is chosen is the browser's own selection, what is marked a highlight over it.
 */
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../src/model/article.ts';
import type { Span } from '../../../src/text/span.ts';
import { rangeOf, selectedSpan } from '../places.ts';
import { type Draft, parts } from './draft.ts';
import { type Chosen, type Step, spanOf, step, stepsOf, whole } from './steps.ts';

const arrows: Readonly<Record<string, readonly [Step, 1 | -1]>> = {
  ArrowRight: ['word', 1],
  ArrowLeft: ['word', -1],
  ArrowDown: ['sentence', 1],
  ArrowUp: ['sentence', -1],
};

export interface Choosing {
  /** In whole words; null when nothing is chosen. */
  readonly selected: Span | null;
  /** The same at this very moment, for keys that come faster than pages are drawn. */
  readonly now: () => Span | null;
  /** Takes the keys that move over the text; gives whether it was one. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** `root` shows the text; nothing is chosen while `draft` is null. */
export function useMarking(root: RefObject<HTMLElement | null>, article: Article, draft: Draft | null): Choosing {
  const { text } = article;
  const language = article.language.value;
  const isOn = draft !== null;
  const [selected, setSelected] = useState<Span | null>(null);
  const chosen = useRef<Chosen | null>(null);
  const steps = useMemo(() => (isOn ? stepsOf(text, language) : { words: [], sentences: [] }), [isOn, text, language]);

  useEffect(() => {
    if (!isOn) return;
    const changed = () => {
      if (root.current === null) return;
      const span = selectedSpan(root.current);
      const words = span && whole(text, span);
      // A field that takes the focus takes the selection too; what was chosen in the text stays chosen.
      if (words !== null) setSelected(words);
    };
    changed();
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, [root, text, isOn]);

  useEffect(() => {
    if (draft === null || root.current === null || !('highlights' in CSS)) return;
    for (const part of parts) {
      const ranges = draft.spans[part].flatMap((span) => rangeOf(root.current!, span) ?? []);
      const highlight = new Highlight(...ranges);
      // Source and cue may stand within the content, as an attribution within another does.
      highlight.priority = part === 'content' ? 0 : 1;
      CSS.highlights.set(`marking-${part}`, highlight);
    }
    return () => {
      for (const part of parts) CSS.highlights.delete(`marking-${part}`);
    };
  }, [root, draft]);

  const now = (): Span | null => {
    const span = root.current && selectedSpan(root.current);
    return (span && whole(text, span)) ?? selected;
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const arrow = arrows[event.key];
    if (arrow === undefined || event.ctrlKey || event.metaKey || event.altKey || root.current === null) return false;
    event.preventDefault();
    const from = current(chosen.current, now());
    const next = step(steps, from, ...arrow, event.shiftKey);
    if (next === null) return true;
    chosen.current = next;
    select(root.current, spanOf(next));
    return true;
  };
  return { selected, now, onKey };
}

/** What was chosen by keys goes on from there; what was chosen by mouse since then, from its own ends. */
function current(chosen: Chosen | null, selected: Span | null): Chosen | null {
  if (selected === null) return null;
  const [start, end] = selected;
  if (chosen !== null && String(spanOf(chosen)) === String(selected)) return chosen;
  return { anchor: [start, end], head: [start, end] };
}

function select(root: HTMLElement, span: Span): void {
  const range = rangeOf(root, span);
  if (range === null) return;
  window.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < window.innerHeight * 0.1 || bottom > window.innerHeight * 0.5)
    window.scrollBy({ top: top - window.innerHeight * 0.3 });
}
