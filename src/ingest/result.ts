/** Tells problems from the results that they stand beside. */
import { type Problem, problemCodes } from '../model/problem.ts';

/** Articles, drafts, files and bytes have no `code`. */
export const isProblem = (value: object): value is Problem =>
  'code' in value && typeof value.code === 'string' && value.code in problemCodes;
