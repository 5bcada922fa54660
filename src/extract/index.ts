/**
 * From what a reader found to candidate statements: takes an article and its attributions, gives candidates in the
 * order of their content. Pure; names nobody.
 */
import type { Attribution, Readable } from '../read/reader.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { kindOf } from '../text/quoted.ts';
import { quotations } from '../text/quotes.ts';
import { sentences } from '../text/sentences.ts';
import { hull, normalise, overlaps, type Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { carriersIn } from './carriers.ts';
import { chained } from './chains.ts';
import { besideCue, nearCue, sameParagraph, wholeOwner } from './repairs.ts';

export type { Candidate } from './candidate.ts';

/** Attributions whose content is punctuation or a bare article or preposition are dropped: there is nothing to record. */
export function extract({ text }: Readable, attributions: readonly Attribution[]): Candidate[] {
  const spans = paragraphs(text);
  const quotes = quotations(text, spans);
  const starts = spans.flatMap((p) => sentences(text, p));
  return chained(text, attributions).flatMap((attribution) => {
    const content = nearCue(text, spans, normalise(text, attribution.content), attribution.cue);
    if (!content.some(([start, end]) => saysSomething(text.slice(start, end)))) return [];
    // Who speaks stands in the paragraph of the cue; a source that a reader found in another is somebody else's.
    const found = wholeOwner(text, normalise(text, attribution.source), attribution.cue).filter((s) =>
      sameParagraph(spans, s, attribution.cue),
    );
    const cue = normalise(text, attribution.cue);
    const source = found.length > 0 ? found : besideCue(text, cue, content);
    const anchor = [...source, ...cue];
    const sentence = sentenceAround(starts, hull(anchor.length > 0 ? anchor : content));
    return [
      {
        kind: kindOf(text, content, quotes),
        source,
        cue,
        content,
        sentence,
        carriers: [...attribution.carriers, ...carriersIn(text, sentence, content)],
        ...(attribution.probability && { probability: attribution.probability }),
      },
    ];
  });
}

const saysSomething = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !/^\P{L}*(?:the|an?|to|of|as|for|and|in|on|by)\P{L}*$/iu.test(words);

const sentenceAround = (all: readonly Span[], span: Span): Span => {
  const touched = all.filter((s) => overlaps(s, span));
  return touched.length > 0 ? hull(touched) : span;
};
