/** What decoding finds out about an attribution besides its spans; the probabilities are made of these. Data only. */

/** Each in [0, 1], except `words` (a count). `absent` is not measured but made when there is no source. */
export interface Figures {
  /** Geometric means of the probabilities of the roles that were given to the words. */
  readonly cue: number;
  readonly content: number;
  /** 0 where there is no source. */
  readonly source: number;
  /** The lowest probability of the first role of a content span. */
  readonly edge: number;
  /** The share of the contents' pointing that the cue holds. */
  readonly link: number;
  /** Words of content. */
  readonly words: number;
  /** The shares of the cue's pointing that the best and the next best source span hold, and that which points at none. */
  readonly source_link: number;
  readonly second: number;
  readonly none: number;
}

export const figureNames = [
  'cue',
  'content',
  'edge',
  'link',
  'words',
  'source',
  'source_link',
  'second',
  'none',
  'absent',
] as const;
export type FigureName = (typeof figureNames)[number];
