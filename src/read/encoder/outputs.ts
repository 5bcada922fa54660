/** What the reader's model answers: the names of its outputs and their shapes. */
import type { Answers } from '../model/session.ts';

export const outputs = ['role', 'source', 'cue'] as const;
export type Output = (typeof outputs)[number];

/** `role`: `[batch, tokens, 7]` scores; `source`, `cue`: `[batch, tokens, tokens]` log-probabilities, flat. */
export type RawAnswers = Answers<Output>;
