/** Measures a reader on a split of PolNeAR: takes the reader and the split's folder, gives the score. */
import type { Attribution, Reader } from '../src/read/reader.ts';
import { readSplit } from './brat.ts';
import { addText, emptyScore, match, type Score, type Tally } from './score.ts';

export interface PolnearResult {
  readonly score: Score;
  /** Gold attributions whose content stands wholly in quotation marks, and how many of them were read. */
  readonly quoted: Tally;
}

export async function measurePolnear(reader: Reader, split: string): Promise<PolnearResult> {
  const score = emptyScore();
  const quoted: Tally = { hit: 0, predicted: 0, gold: 0 };
  for (const { text, attributions } of readSplit(split)) {
    const [predicted = []] = await reader.predict([{ text, furniture: [] }]);
    addText(score, text, predicted, attributions);
    const inMarks = attributions.filter((a) => isQuoted(text, a));
    quoted.gold += inMarks.length;
    quoted.hit += match(text, predicted, attributions).filter(([, j]) => inMarks.includes(attributions[j]!)).length;
  }
  return { score, quoted };
}

const isQuoted = (text: string, { content }: Attribution): boolean =>
  content.every(([start, end]) =>
    /^(?:["“‘'']|'')[\s\S]*(?:["”’']|'')$/.test(text.slice(start, end).replace(/[.,]$/, '')),
  );
