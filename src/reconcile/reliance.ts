/** Who relies on whom: takes one article and its statements, gives the outlets and agencies it has things from. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Reliance } from '../model/origin.ts';
import type { Statement } from '../model/statement.ts';

/** What the article itself says; `copy` is seen only beside other articles and never given here. */
export const reliancesOf = (_article: Article, _statements: readonly Statement[], _dossier: Lookup): Reliance[] => [];
