/** From an article's text to the events it speaks of: spans, kinds and roles. Pure; names nobody and knows no day. */
import type { Readable } from '../../read/reader.ts';
import type { EventCandidate } from './candidate.ts';

export type { EventCandidate } from './candidate.ts';

/** In the order of their triggers. */
export const eventsIn = (_article: Readable): EventCandidate[] => [];
