/** Attributions written as words of a text, for tests that start behind the reader. */
import type { Attribution } from '../../src/read/reader.ts';
import type { Span } from '../../src/text/span.ts';

/** Each part is words of the text or a list of them; words that stand there several times: the first behind `from`. */
export function attribution(
  text: string,
  source: string | readonly string[],
  cue: string,
  content: string | readonly string[],
  from = 0,
): Attribution {
  const spans = (parts: string | readonly string[]): Span[] =>
    [parts]
      .flat()
      .filter((words) => words !== '')
      .map((words) => {
        const start = text.indexOf(words, from);
        if (start < 0) throw new Error(`“${words}” is not in the text`);
        return [start, start + words.length];
      });
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}
