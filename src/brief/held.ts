/** Which standings are told as a party's line. Pure. */
import type { Firmness } from '../model/position.ts';
import type { Standing } from '../model/standing.ts';

/** A line less certain than this is not told as one. */
export const leastCertain = 0.3;

export type Held = Standing & { readonly position: string; readonly firmness: Exclude<Firmness, 'refuses'> };

export const isHeld = (one: Standing): one is Held =>
  one.position !== null && one.firmness !== null && one.firmness !== 'refuses' && one.certainty >= leastCertain;
