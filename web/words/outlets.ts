/** How one outlet relies on another, in words. */
import type { RelianceKind } from '../../src/model/origin.ts';

/** As it follows the name of who relies: `credits`, `cites`, `carries words told to`, `runs the text of`. */
export const relies: Readonly<Record<RelianceKind, string>> = {
  credit: 'credits',
  cites: 'cites',
  told: 'carries words told to',
  copy: 'runs the text of',
};
