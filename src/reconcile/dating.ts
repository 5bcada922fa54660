/** When an article without a date can have been published: takes it with what is known around it, gives bounds. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Bounds, Surroundings } from '../model/bounds.ts';
import { fromCopies } from './dating/copies.ts';
import { fromDays } from './dating/days.ts';
import { fromEvents } from './dating/events.ts';
import { fromIntervals } from './dating/intervals.ts';
import { narrowest } from './dating/narrowest.ts';
import { fromOffices } from './dating/offices.ts';
import { fromStatements } from './dating/statements.ts';

/** Of each kind of bound so much evidence is given, the narrowest. */
const most = 4;

/** null when nothing bounds it. Deterministic: of two that bound alike the earlier in the text counts. */
export function boundsOf(article: Article, around: Surroundings, dossier: Lookup): Bounds | null {
  const told = [
    ...fromIntervals(article, around, dossier),
    ...fromCopies(article, around),
    ...fromStatements(around),
    ...fromEvents(around),
  ];
  const dated = [
    ...told,
    ...fromDays(
      article,
      told.map(({ day }) => day),
    ),
  ];
  const offices = fromOffices(article, dossier);
  const all = [...dated, ...offices];
  const after = narrowest(all, 'after');
  const last = after[0]?.day ?? null;
  // A plan can be told late and a title kept too long: neither stands against what was told as past.
  const before = narrowest(all, 'before').filter(({ day }) => last === null || day >= last);
  const about = all.filter(({ bound }) => bound === 'about').slice(0, most);
  if (after.length + before.length + about.length === 0) return null;
  const end = before[0]?.day ?? null;
  const likely = about[0]?.day ?? narrowest(dated, 'after')[0]?.day ?? null;
  return {
    after: last,
    before: end,
    best: likely === null ? null : within(likely, last, end),
    evidence: [...about, ...after.slice(0, most), ...before.slice(0, most)],
  };
}

const within = (day: string, after: string | null, before: string | null): string => {
  const early = after !== null && day < after ? after : day;
  return before !== null && early > before ? before : early;
};
