/**
 * Whether what a person entered stands in the article: takes an entry and the text, gives what is wrong with it. Every
 * span lies within the text and every passage is its words. Pure.
 */
import type { Article } from '../model/article.ts';
import type { EventReport } from '../model/event.ts';
import type { Position } from '../model/position.ts';
import type { Problem } from '../model/problem.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { type Span, wordsOf } from '../text/span.ts';

type Text = Pick<Article, 'text' | 'file'>;

/** null when every word of it stands where it says. */
export function groundStatement(article: Text, statement: Statement): Problem | null {
  const { content, source, cue, speakers, via, said } = statement;
  return (
    passages(article, { content, source, cue }) ??
    inText(article, [
      ...speakers.flatMap(({ evidence }) => evidence),
      ...via.flatMap(({ spans }) => spans),
      ...(said?.spans ?? []),
    ])
  );
}

export function groundEvent(article: Text, report: EventReport): Problem | null {
  const { passage, trigger, date, place, participants, absent, quantities, ordinal, names } = report;
  return (
    passages(article, { passage }) ??
    inText(article, [
      trigger,
      ...(date?.spans ?? []),
      ...(place?.spans ?? []),
      ...[...participants, ...absent, ...quantities, ...names].flatMap(({ spans }) => spans),
      ...(ordinal?.spans ?? []),
    ])
  );
}

export const groundPosition = (article: Text, { passage, date }: Position): Problem | null =>
  passages(article, { passage }) ?? inText(article, date?.spans ?? []);

/** Those that there are; each is one word or more. */
function passages(article: Text, all: Readonly<Record<string, Passage | null>>): Problem | null {
  for (const [what, passage] of Object.entries(all)) {
    if (passage === null) continue;
    const { text, spans } = passage;
    if (spans.length === 0) return problem(article, `The ${what} has no words.`, 'Mark them in the article.');
    const outside = inText(article, spans);
    if (outside !== null) return outside;
    if (spans.some(([start], i) => i > 0 && start < spans[i - 1]![1]))
      return problem(
        article,
        `The parts of the ${what} overlap or are out of order.`,
        'Give them in the order of the text.',
      );
    const words = wordsOf(article.text, spans);
    if (words !== text)
      return problem(
        article,
        `The ${what} is given as “${short(text)}”, but there the article has “${short(words)}”.`,
        'Mark the words again.',
      );
  }
  return null;
}

function inText(article: Text, spans: readonly Span[]): Problem | null {
  const { length } = article.text;
  const wrong = spans.find(
    ([start, end]) => !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > length,
  );
  return wrong === undefined
    ? null
    : problem(
        article,
        `The span ${wrong.join('–')} is not in the text, which has ${length} characters.`,
        'Mark the words again.',
      );
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

const problem = ({ file }: Text, message: string, hint: string): Problem => ({
  code: 'usage',
  message,
  hint,
  article: file,
});
