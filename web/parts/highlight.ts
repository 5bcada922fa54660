/** Shows the words of a search where they stand, by the CSS Custom Highlight API: the document itself stays as it is. */
import { type RefObject, useLayoutEffect } from 'react';

/** Rows change the words shown, so it is done again whenever `rows` does. Does nothing in a browser without the API. */
export function useHighlight(element: RefObject<HTMLElement | null>, search: string | undefined, rows: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `rows` stands for the text within the element
  useLayoutEffect(() => {
    if (!element.current || !('highlights' in CSS)) return;
    const words = wordsOf(search ?? '');
    if (words.length === 0) return;
    const ranges = words.flatMap((word) => rangesOf(element.current!, word));
    CSS.highlights.set('search', new Highlight(...ranges));
    return () => void CSS.highlights.delete('search');
  }, [element, search, rows]);
}

/** The words and phrases that a search asks for, without those it excludes. */
export const wordsOf = (search: string): string[] =>
  [...search.matchAll(/(-?)(?:["“]([^"”]*)["”]|(\S+))/g)]
    .filter(([, without, , word]) => without === '' && word?.toLowerCase() !== 'or')
    .map(([, , phrase, word]) => (phrase ?? word ?? '').toLowerCase())
    .filter((word) => word !== '');

function rangesOf(element: HTMLElement, word: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent!.toLowerCase();
    // Where a letter changes its length with its case, places no longer agree.
    if (text.length !== node.textContent!.length) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
