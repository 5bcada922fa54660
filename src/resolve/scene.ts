/** What resolving shares within one article: its names, paragraphs and day, worked out once. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import { type Article, publishedDay } from '../model/article.ts';
import { paragraphs } from '../text/paragraphs.ts';
import type { Span } from '../text/span.ts';
import { castOf } from './mentions.ts';
import type { Context } from './speakers.ts';

/** Everything about an article that does not change from one statement or event to the next. */
export type Scene = Omit<Context, 'before'>;

/** `sources` are where somebody speaks, which tells that a name is a person's. */
export function sceneOf(article: Article, sources: readonly Span[], dossier: Lookup): Scene {
  const { text } = article;
  const day = publishedDay(article);
  const skip = article.furniture.filter((f) => f.kind !== 'headline' && f.kind !== 'caption').map((f) => f.span);
  const outlet = article.outlet.value === null ? null : dossier.outlet(article.outlet.value);
  const owner = outlet?.owner ? dossier.byId(outlet.owner) : null;
  return {
    text,
    paragraphs: paragraphs(text),
    cast: castOf(text, dossier, skip, day, sources),
    dossier,
    day,
    home: owner?.kind === 'party' ? owner.of : null,
    agency: article.agency.value,
  };
}
