/**
 * The order in which one article is read: predict, extract, resolve. Takes a reader and a dossier; gives a `Pipeline`,
 * pure but for the reader's own session.
 */
import { dossierFingerprint } from '../dossier/fingerprint.ts';
import { lookup } from '../dossier/lookup.ts';
import type { Dossier } from '../dossier/types.ts';
import { eventsIn } from '../extract/events/index.ts';
import { extract } from '../extract/index.ts';
import type { Article } from '../model/article.ts';
import { ProblemError } from '../model/problem.ts';
import type { Attribution, Reader } from '../read/reader.ts';
import type { StanceReader } from '../read/stance.ts';
import { reportsOf } from '../resolve/events/index.ts';
import { resolve } from '../resolve/index.ts';
import { officesOf } from '../resolve/offices.ts';
import { sceneOf } from '../resolve/scene.ts';
import type { Findings, Outcome, Pipeline } from './pipeline.ts';

/** Moves when extraction, resolution, reconciliation or the drawing of positions would give another result for the same attributions. */
const rulesVersion = 3;

export interface PipelineParts {
  readonly dossier: Dossier;
  readonly reader: Reader;
  /** Without it, or with null, no positions are drawn. */
  readonly stances?: StanceReader | null;
  /** Speakers less sure than this, from 0 to 1, are left open; 0 leaves none open for that reason. */
  readonly certainty?: number | undefined;
}

/** As a person would: rather nobody than somebody who is as likely somebody else. */
export const usualCertainty = 0.5;

export function createPipeline({
  dossier,
  reader,
  stances = null,
  certainty = usualCertainty,
}: PipelineParts): Pipeline {
  const known = lookup(dossier);
  const findingsOf = (article: Article, attributions: readonly Attribution[]): Findings => {
    const candidates = extract(article, attributions);
    const scene = sceneOf(
      article,
      candidates.flatMap((c) => c.source),
      known,
    );
    const statements = resolve(article, candidates, scene, certainty);
    return {
      statements,
      events: reportsOf(article, eventsIn(article), statements, scene),
      offices: officesOf(article, scene),
    };
  };

  const readOne = async (article: Article): Promise<Outcome> => {
    try {
      const [attributions] = await reader.predict([article]);
      return findingsOf(article, attributions!);
    } catch (error) {
      return failed(article, error);
    }
  };

  return {
    fingerprint: [
      reader.name,
      ...(stances === null ? [] : [stances.name]),
      `rules-${rulesVersion}`,
      `certainty-${certainty}`,
      `dossier-${dossierFingerprint(dossier)}`,
    ].join(' '),
    dossier: known,
    stances,
    async read(articles) {
      const readable = articles.filter((article) => isRead(reader, article));
      let predicted: Attribution[][] | null = null;
      try {
        predicted = await reader.predict(readable);
      } catch {
        // One article can fail the whole batch: each is then tried alone, so that only that one stays unread.
      }
      const outcomes = new Map<Article, Outcome>();
      for (const [i, article] of readable.entries()) {
        if (predicted === null) outcomes.set(article, await readOne(article));
        else
          outcomes.set(
            article,
            attempt(article, () => findingsOf(article, predicted[i]!)),
          );
      }
      return articles.map((article) => outcomes.get(article) ?? otherLanguage(reader, article));
    },
  };
}

function attempt(article: Article, work: () => Findings): Outcome {
  try {
    return work();
  } catch (error) {
    return failed(article, error);
  }
}

/** An article whose language could not be told is read: better than to lose it. */
const isRead = (reader: Reader, { language }: Article): boolean =>
  language.value === null || reader.languages.includes(language.value);

const failed = (article: Article, error: unknown): Outcome => ({
  retry: true,
  unread:
    error instanceof ProblemError
      ? { ...error.problem, article: article.file }
      : {
          code: 'reader-failed',
          article: article.file,
          message: `The program made a mistake while reading this article; the article itself is kept and need not be at fault. Please report the mistake, with the article: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
        },
});

const otherLanguage = (reader: Reader, article: Article): Outcome => ({
  retry: false,
  unread: {
    code: 'language-unread',
    article: article.file,
    message: `The article is in the language “${article.language.value}”, and the reader reads ${reader.languages.join(', ')}.`,
    hint: 'It is kept without statements.',
  },
});
