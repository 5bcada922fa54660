/** What people say of the record, in words: what was done with an entry, how firmly a position is held, how near words are to those who speak. */
import type { Change, Review } from '../../src/model/correction.ts';
import type { Because, Firmness, Position, Voice } from '../../src/model/position.ts';
import { percent } from './copies.ts';

/** Before “by NAME”. */
export const reviewed: Readonly<Record<Review['action'], string>> = {
  accepted: 'Confirmed',
  corrected: 'Corrected',
  added: 'Added',
};

/** What a correction is of. */
export const changeKinds: Readonly<Record<Change['kind'], string>> = {
  statement: 'Statement',
  position: 'Position',
  event: 'Event',
  copy: 'Copy',
  conflict: 'Conflict',
  actor: 'Actor',
};

/** As it follows the name of who takes the position. */
export const firmnesses: Readonly<Record<Firmness, string>> = {
  demands: 'demands',
  accepts: 'accepts',
  offers: 'offers',
  conditional: 'would accept, on a condition',
  'leaves-open': 'leaves open',
  refuses: 'refuses',
};
/** The letter that says it, with shift. */
export const firmnessKeys: Readonly<Record<Firmness, string>> = {
  demands: 'd',
  accepts: 'a',
  offers: 'o',
  conditional: 'c',
  'leaves-open': 'l',
  refuses: 'r',
};

export const voices: Readonly<Record<Voice, string>> = {
  act: 'done or signed',
  principal: 'said by a principal',
  spokesperson: 'said by a spokesperson',
  member: 'said by one of them',
  unnamed: 'said by somebody unnamed',
  hearsay: 'told by others',
};

/** Why the program proposes a position, one or two sentences. */
export function why({ because: { kind, text }, probability }: Pick<Position, 'because' | 'probability'>): string {
  if (kind === 'person') return text;
  const quoted = `“${text.replace(/\.$/, '')}”`;
  const told: Readonly<Record<Exclude<Because['kind'], 'person'>, string>> = {
    example: `Nearest to the dossier’s example ${quoted}`,
    correction: `Nearest to what a person marked: ${quoted}`,
    rule: text.replace(/\.$/, ''),
  };
  return `${told[kind]}, ${percent(probability)} sure.`;
}

/** A line of at most so many characters, cut at a word. */
export function brief(words: string, most = 70): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, line.lastIndexOf(' ', most))} …`;
}

/** `in 4 minutes`, `14 seconds each`. */
export function pace(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s each`;
  return `${Math.round(seconds / 60)} min each`;
}
