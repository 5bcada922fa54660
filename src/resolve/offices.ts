/** Claims of office worth keeping: who took or left one, and who is called by one that is not theirs on the day. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { OfficeClaim } from '../model/event.ts';

/** In the order of the text. A claim that fits the dossier and the rest of the article is not given. */
export const officesOf = (_article: Article, _dossier: Lookup): OfficeClaim[] => [];
