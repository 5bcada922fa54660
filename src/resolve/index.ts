/**
 * From candidates to statements: who is who and when is when, within one article. Takes the article, its candidates
 * and its scene; gives statements in the order of their content. Pure; looks at no other article.
 */
import type { Candidate } from '../extract/candidate.ts';
import type { Article } from '../model/article.ts';
import { contentId } from '../model/id.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { type Span, wordsOf } from '../text/span.ts';
import { round, withCertainty } from './certainty.ts';
import { dateOfStatement } from './dates.ts';
import type { Said } from './pronouns.ts';
import type { Scene } from './scene.ts';
import { type Context, type Resolution, speakersOf } from './speakers.ts';
import { viaOf } from './via.ts';

/**
 * Speakers less sure than `certainty`, from 0 to 1, are left open. A reader that gives no probabilities is taken at its word.
 */
export function resolve(article: Article, candidates: readonly Candidate[], scene: Scene, certainty = 0): Statement[] {
  const { text } = article;
  const before: Said[] = [];
  const statements: Statement[] = [];
  // A pronoun looks back from where its source stands, so sources are resolved in their own order.
  for (const candidate of [...candidates].sort((a, b) => place(a) - place(b))) {
    const context: Context = { ...scene, before };
    const { speakers, open } = sureOf(speakersOf(candidate, context), candidate, certainty);
    const via = viaOf(candidate, speakers, article.outlet.value, context);
    before.push({ source: candidate.source, content: candidate.content, speakers, via });
    statements.push({
      id: contentId('s', article.id, ...[candidate.source, candidate.cue, candidate.content].map((s) => s.join(';'))),
      article: article.id,
      kind: candidate.kind,
      source: passage(text, candidate.source),
      cue: passage(text, candidate.cue),
      content: passage(text, candidate.content)!,
      speakers,
      open,
      via,
      said: dateOfStatement(text, candidate, article.published.value),
      ...(candidate.probability && { probability: round(candidate.probability.statement) }),
    });
  }
  return statements.sort((a, b) => a.content.spans[0]![0] - b.content.spans[0]![0]);
}

function sureOf(found: Resolution, { probability }: Candidate, certainty: number): Resolution {
  const speakers = withCertainty(found.speakers, probability?.speaker);
  const least = Math.min(...speakers.map((s) => s.probability ?? 1));
  if (speakers.length === 0 || least >= certainty) return { ...found, speakers };
  const names = speakers.map((s) => s.name).join(' and ');
  return { speakers: [], open: `It may be ${names}, but only with a probability of ${least.toFixed(2)}.` };
}

const place = ({ source, cue, content }: Candidate): number => (source[0] ?? cue[0] ?? content[0]!)[0];

const passage = (text: string, spans: readonly Span[]): Passage | null =>
  spans.length > 0 ? { text: wordsOf(text, spans), spans } : null;
