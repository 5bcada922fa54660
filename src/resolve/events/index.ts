/** From candidates to reports of events: who, where, when and who says so, within one article. Pure. */
import type { Lookup } from '../../dossier/lookup.ts';
import type { EventCandidate } from '../../extract/events/index.ts';
import type { Article } from '../../model/article.ts';
import type { EventReport } from '../../model/event.ts';
import type { Statement } from '../../model/statement.ts';

export const reportsOf = (
  _article: Article,
  _candidates: readonly EventCandidate[],
  _statements: readonly Statement[],
  _dossier: Lookup,
): EventReport[] => [];
