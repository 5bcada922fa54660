/**
 * Who carried a statement to the article, in the words that say so:
 *
 *     two officials told the agency       in an interview with the Harbour Post       in a post on Quay
 *                        ^^^^^^^^^^                            ^^^^^^^^^^^^^^^^                    ^^^^
 *     according to a source cited by the Post       the Post reported, citing two officials
 *                                    ^^^^^^^^       ^^^^^^^^
 *
 * Takes the text and where source, cue and content stand; gives spans; does not know which of them name an outlet.
 */
import { overlaps, type Span } from '../text/span.ts';

const patterns = [
  /\b(?:told|tells|telling)\s+(?<who>[^,.;:“"]+?)(?=\s+(?:that|on|in|at|during|after|before|from|over|by|late|early|last|this|earlier)\b|\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|[,.;:“"]|$)/dgu,
  /\b(?:interviews?|conversation)\s+(?:with|to|for|on|in|by)\s+(?<who>[^,.;:“"]+?)(?=\s+(?:that|on|in|at|during|published|broadcast|aired|which|after|before|last|this)\b|[,.;:“"]|$)/dgu,
  /\b(?:[Ss]peaking|spoke|[Tt]alking|speaks)\s+(?:to|with)\s+(?<who>[^,.;:“"]+?)(?=\s+(?:that|on|in|at|during|after|before|last|this)\b|[,.;:“"]|$)/dgu,
  /\b(?:cited|quoted|reported|carried|published|broadcast|obtained|seen|aired|interviewed)\s+by\s+(?<who>[^,.;:“"]+?)(?=\s+(?:as|that|on|in|at|which|and)\b|[,.;:“"]|$)/dgu,
  /\b(?:post|message|statement|posting|video|comments?|remarks|wrote|posted|said|tweeted|platform)\s+(?:on|to|via|for|in)\s+(?<who>[^,.;:“"]+?)(?=\s+(?:that|on|in|at|after|before|late|last|this|account|platform)\b|[,.;:“"]|$)/dgu,
  /\bon\s+(?:his|her|its|their)\s+(?<who>[\p{Lu}][\p{L}\p{N}]*(?:\s+[\p{Lu}][\p{L}\p{N}]*)*)\s+(?:platform|account|channel|page|site|feed)/dgu,
];

/** Spans of possible carriers, nearest to the speaker first, outside the content. */
export function carriersIn(text: string, sentence: Span, content: readonly Span[]): Span[] {
  const words = text.slice(sentence[0], sentence[1]);
  const out: Span[] = [];
  for (const pattern of patterns)
    for (const match of words.matchAll(pattern)) {
      const at = match.indices?.groups?.who;
      if (!at) continue;
      const span: Span = [sentence[0] + at[0], sentence[0] + at[1]];
      if (content.some((c) => overlaps(c, span)) || out.some((o) => overlaps(o, span))) continue;
      if (
        /\p{Lu}|\b(?:agency|paper|newspaper|broadcaster|channel|station|weekly|daily|network|outlet|magazine)\b/u.test(
          text.slice(span[0], span[1]),
        )
      )
        out.push(span);
    }
  return out.sort((a, b) => a[0] - b[0]);
}
