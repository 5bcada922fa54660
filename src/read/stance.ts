/**
 * The one interface behind telling what a text takes a stand on: texts in, their meanings out; meanings and positions
 * in, how likely each text takes each position out. It knows no speakers, no parties and no dossier.
 */
import type { Firmness } from '../model/position.ts';

/**
 * What a position is made known by: `label`, its issue's question and its own label; `example`, a sentence of the
 * dossier; and what a person has said of a text: that it `takes` the position, `refuses` it, or does neither (`not`).
 */
export const shownKinds = ['label', 'example', 'takes', 'refuses', 'not'] as const;
export interface Shown {
  readonly kind: (typeof shownKinds)[number];
  readonly vector: Float32Array;
}

/** A text beside the positions that it may take. */
export interface Question {
  readonly text: Float32Array;
  /** Of each position one or more things that make it known. */
  readonly positions: readonly (readonly Shown[])[];
  /** How near the text is to the nearest label or example of any position: the cosine of the two. */
  readonly any: number;
}

/** What one text has to do with one position. */
export interface Answer {
  /** That the text takes this position in some way, from 0 to 1. */
  readonly takes: number;
  /** That it is somebody else's than the speaker's party's, if it takes it, from 0 to 1. */
  readonly others: number;
  /** How it takes it, if it does; they sum to 1. */
  readonly firmness: Readonly<Record<Firmness, number>>;
}

export interface StanceReader {
  /** Name and version: what it said is stale when this changes. */
  readonly name: string;
  /** The meaning of each text, a vector of length 1. */
  read(texts: readonly string[]): Promise<Float32Array[]>;
  /** For each text one answer for each of its positions. */
  compare(questions: readonly Question[]): Promise<Answer[][]>;
}
