/**
 * A brief: where the talks stand, what moved, what is planned, what is disputed, what one source alone tells. Takes what
 * was collected; gives sections of sentences, each with the words that it rests on. Pure; told once is told.
 */
import type { Brief } from '../model/brief.ts';
import type { BriefData } from './data.ts';
import { disputed } from './disputed.ts';
import { moved } from './moved.ts';
import { next } from './next.ts';
import { singleSourced } from './single-sourced.ts';
import { standing } from './standing.ts';
import { Teller } from './teller.ts';

export function write(data: BriefData): Brief {
  const teller = new Teller(data);
  const sections = [standing, moved, next, disputed, singleSourced].map((section) => {
    teller.names.forget();
    return section(teller);
  });
  const { name, since, until } = data;
  return { name, since, until, sections, articles: [...teller.cited.values()] };
}
