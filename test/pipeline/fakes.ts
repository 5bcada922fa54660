/** A pipeline that reads by a trivial rule, so that a test of adding does not depend on how articles are read. */
import { lookup } from '../../src/dossier/lookup.ts';
import { emptyDossier } from '../../src/dossier/types.ts';
import type { Article } from '../../src/model/article.ts';
import type { Pipeline } from '../../src/pipeline/pipeline.ts';
import { speaker, spokenBy, statement } from '../store/examples.ts';

export interface FakePipeline extends Pipeline {
  /** The file names of the articles it was given, in order. */
  readonly asked: string[];
}

/** Every sentence of an article is a statement by its first word. `FAIL` in a text fails; a language other than English is not read. */
export function fakePipeline(fingerprint = 'fake-1'): FakePipeline {
  const asked: string[] = [];
  return {
    fingerprint,
    dossier: lookup(emptyDossier),
    stances: null,
    asked,
    read: async (articles) =>
      articles.map((article) => {
        asked.push(article.file);
        if (article.text.includes('FAIL'))
          return { retry: true, unread: { code: 'reader-failed', message: 'It failed.', article: article.file } };
        if (article.language.value !== 'en')
          return { retry: false, unread: { code: 'language-unread', message: 'Not English.', article: article.file } };
        return { statements: sentences(article), events: [], offices: [] };
      }),
  };
}

function sentences(article: Article) {
  const parts = new Set(article.text.split(/(?<=\.)\s+/).filter((part) => part !== ''));
  return [...parts].map((part) => statement(article, part, spokenBy(speaker(part.split(' ')[0]!))));
}
