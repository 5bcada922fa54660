/** The model under test: the one that comes with the program, or a fresh one in the folder that RAPPORTEUR_MODEL names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { modelFolder } from '../../../src/read/encoder/index.ts';
import type { Span } from '../../../src/text/span.ts';

export const dir = process.env.RAPPORTEUR_MODEL ?? modelFolder;

/** A text of reference.json with what training's own program makes of it; offsets here are UTF-16, as everywhere. */
export interface ReferenceCase {
  readonly text: string;
  readonly ids: number[];
  readonly feats: number[];
  readonly words: Span[];
  readonly first: number[];
  /** left, right, start, end */
  readonly windows: number[][];
  /** Logarithms of the probabilities of the roles, by word. */
  readonly role: number[][] | null;
  readonly attributions: ReferenceAttribution[];
}
export interface ReferenceAttribution {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  readonly facts: Record<string, number>;
  readonly probability: { statement: number; speaker: number };
}

const written: { tolerance: number; cases: ReferenceCase[] } = JSON.parse(
  readFileSync(join(dir, 'reference.json'), 'utf8'),
);

/** Figures may differ by this much. */
export const tolerance = written.tolerance;

export const reference = written.cases;

const odd = [
  ...['\n', '\r\n', '\r', '\n\n', '\u2028', '\u00a0', '\u200b', '\u200d', '\u00ad', '\ufeff', '\t', '\0'],
  ...['“', '”', '"', '‘', '’', "'", '«', '…', '—', '(', ')', ':', ',', '.', '[CLS]', '##ing', '[UNK]'],
  ...['🙂', '👩‍👩‍👧', '🇦🇶', 'e\u0301', '\u0301', 'ﬁ', 'coöperate', 'ǅ', 'İ', 'ß', '\ud83d', '\ude00', '漢字', '𝔰aid'],
  ...['said', 'Velin told reporters', 'according to two officials', 'co\u200boperate', 'x'.repeat(300)],
];

/** Texts of sentences, odd characters and anything at all. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...reference.slice(0, -1).map((c) => c.text)) },
        { weight: 4, arbitrary: fc.constantFrom(...odd) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
      ),
      fc.constantFrom(' ', ' ', '\n', '\r\n\r\n', ''),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.flat().join(''));

export const unread = (text: string) => ({ text, furniture: [] });
