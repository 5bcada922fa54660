/** Figures in a stretch of text: how many of what, and how sure. Takes text and a span; gives quantities. Pure. */
import type { Quantity } from '../model/event.ts';
import type { Span } from '../text/span.ts';

/** In the order of the text. */
export const quantitiesIn = (_text: string, _within: Span): Quantity[] => [];
