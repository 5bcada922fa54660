/**
 * What a reader's spans are not believed to say, and what stands beside them: takes the text, its paragraphs and an
 * attribution's spans; gives spans. Words given to the wrong speaker are worse than words lost.
 */
import { overlaps, type Span } from '../text/span.ts';

/**
 * "Holt’s silver-tongued aide Ann Lee said": a source that breaks off behind an owner, with words between it and its cue,
 * goes on up to the cue; else the owner would be taken for the speaker.
 */
export function wholeOwner(text: string, source: readonly Span[], cue: readonly Span[]): readonly Span[] {
  const last = source.at(-1);
  const next = cue[0];
  if (!last || !next || next[0] <= last[1] || !/[’']s?$/.test(text.slice(...last))) return source;
  const between = text.slice(last[1], next[0]);
  return /^\s+[^\s,.;:“"][^,.;:“"\n]{0,80}$/.test(between) && between.trim().split(/\s+/).length <= 8
    ? [...source.slice(0, -1), [last[0], last[1] + between.trimEnd().length]]
    : source;
}

/**
 * "…, the Harbour Council said": where a reader found no source, the name that stands between a comma or a closing mark and
 * a plain verb of saying is the source.
 */
export function besideCue(text: string, cue: readonly Span[], content: readonly Span[]): readonly Span[] {
  const at = cue[0];
  if (
    !at ||
    cue.length > 1 ||
    !/^(?:also\s+|later\s+)?(?:said|says|added|told|wrote|warned|insisted|claimed|stated|noted|argued|replied)\b/.test(
      text.slice(...at),
    )
  )
    return [];
  const from = Math.max(0, at[0] - 80);
  const before = text.slice(from, at[0]);
  const match = /[,”’"]\s+(?<who>(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){1,4})$/du.exec(before);
  const who = match?.indices?.groups?.who;
  if (!who) return [];
  const span: Span = [from + who[0], from + before.trimEnd().length];
  return content.some((c) => overlaps(c, span)) ? [] : [span];
}

/** Whether the span stands in a paragraph of the cue; true where there is no cue. */
export const sameParagraph = (paragraphs: readonly Span[], span: Span, cue: readonly Span[]): boolean =>
  cue.length === 0 || paragraphs.some((p) => overlaps(p, span) && cue.some((c) => overlaps(p, c)));

/**
 * Words in another paragraph than the cue are its content only as a quotation that fills its paragraphs up to there;
 * what a reader linked across others is left out, since it may be somebody else's.
 */
export function nearCue(
  text: string,
  paragraphs: readonly Span[],
  content: readonly Span[],
  cue: readonly Span[],
): Span[] {
  if (cue.length === 0) return [...content];
  const indexOf = (at: number) => paragraphs.findLastIndex(([start]) => start <= at);
  const filled = new Set<number>();
  for (const [start, end] of content) {
    for (let i = indexOf(start); i <= indexOf(end - 1); i++) {
      const [from, to] = paragraphs[i]!;
      if (start <= from && /^[\s.,;]*$/.test(text.slice(Math.min(end, to), to))) filled.add(i);
    }
  }
  const home = indexOf(cue[0]![0]);
  const reaches = (paragraph: number): boolean => {
    const step = Math.sign(paragraph - home);
    for (let i = home + step; step !== 0; i += step) {
      if (!filled.has(i)) return false;
      if (i === paragraph) return true;
    }
    return true;
  };
  return content.filter(([start]) => reaches(indexOf(start)));
}
