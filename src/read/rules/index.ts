/**
 * The reader made of rules: takes articles, gives attributions, touches nothing. Each file beside this one knows one
 * construct; here they are tried in the order that keeps a token from having two roles.
 */

import { paragraphs } from '../../text/paragraphs.ts';
import { quotations } from '../../text/quotes.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution, Readable, Reader } from '../reader.ts';
import { according } from './according.ts';
import { complement } from './complement.ts';
import type { Found } from './found.ts';
import { mannerOfSpeech, parenthetical } from './parenthetical.ts';
import { verbAt } from './phrases.ts';
import { reportedly } from './reportedly.ts';
import { analyse, outermost, type Paragraph, type Range, spanOf } from './tokens.ts';

export const rulesReader: Reader = {
  name: 'rules-1',
  languages: ['en'],
  async predict(articles) {
    return articles.map(attributionsIn);
  },
};

function attributionsIn({ text, furniture }: Readable): Attribution[] {
  const out: Attribution[] = [];
  const spans = paragraphs(text);
  const quotes = quotations(text, spans);
  const quoteAt = outermost(quotes);
  const skipped = furniture.filter((f) => f.kind !== 'headline').map((f) => f.span);
  /** The attribution whose quotation ends the paragraph before, or that leads up to one with a colon. */
  let open: Attribution | null = null;
  for (const span of spans) {
    const body = without(span, skipped);
    if (!body || isNoProse(text, body)) continue;
    const p = analyse(text, body, quotes, quoteAt);
    const last = out.at(-1);
    if (!open && last && last.cue.length > 0 && isQuotation(p) && endsParagraphBefore(text, last, p.span)) {
      // Indirect speech, then its words in a paragraph of their own: a statement without source and cue.
      out.push({ source: [], cue: [], content: [p.span] });
      continue;
    }
    if (open && isQuotation(p)) {
      const goesOn: Attribution = { ...open, content: [...open.content, p.span] };
      out[out.lastIndexOf(open)] = goesOn;
      open = goesOn;
      continue;
    }
    const found = attributionsOf(p).map((f) => toSpans(p, f));
    out.push(...found);
    open = found.findLast((f) => leadsOn(p, f)) ?? null;
  }
  return out.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** Whether the attribution stands in the paragraph just before `span`, with no other sentence behind it. */
const endsParagraphBefore = (text: string, { source, cue, content }: Attribution, span: Span): boolean => {
  const end = Math.max(...[...source, ...cue, ...content].map((s) => s[1]));
  return /^[^.!?\n]*[.!?]?["”’]?\s*$/.test(text.slice(end, span[0]));
};

/** Whether the paragraph is one quotation and nothing else. */
const isQuotation = (p: Paragraph): boolean => p.tokens.length > 2 && p.tokens.every((t) => t.quote >= 0);

/** Whether the attribution's words reach the end of the paragraph as a quotation, or a colon stands there. */
function leadsOn(p: Paragraph, { content, cue }: Attribution): boolean {
  const last = p.tokens.at(-1)!;
  const end = Math.max(...content.map((s) => s[1]));
  if (last.quote >= 0) return end >= last.start;
  if (last.text === ':') return p.text.slice(end, last.start).trim() === '' || (cue[0]?.[0] ?? 0) > end;
  // “…,” she said. Her next paragraph is another quotation without a word between.
  return (
    p.tokens.some((t) => t.quote >= 0 && t.start >= content[0]![0] && t.end <= end) &&
    !/[.!?]/.test(p.text.slice(end, last.start))
  );
}

/** A word of a thousand letters is no word: such a paragraph is data, and the tagger would take for ever over it. */
const isNoProse = (text: string, [start, end]: Span): boolean =>
  end - start > 1000 && /\S{1000}/.test(text.slice(start, end));

/** The paragraph without furniture at its start or all over it. */
function without([start, end]: Span, skipped: readonly Span[]): Span | null {
  let from = start;
  let to = end;
  for (const [a, b] of skipped) {
    if (a <= from && from < b) from = Math.min(b, to);
    else if (a < to && to <= b && a > from) to = a;
  }
  return from < to ? [from, to] : null;
}

function attributionsOf(p: Paragraph): Found[] {
  const found: Found[] = [];
  /** The source of the cue that a token belongs to. */
  const sources = new Map<number, Range | null>();
  const taken: boolean[] = p.tokens.map(() => false);
  const take = (f: Found) => {
    found.push(f);
    for (const [from, to] of f.cue) for (let i = from; i < to; i++) sources.set(i, f.source);
    for (const [from, to] of [...f.content, ...f.cue]) taken.fill(true, from, to);
  };
  const open = (i: number) => !taken[i] && p.tokens[i]!.quote < 0;
  // Cues that look back come first: what they claim is out of reach for a cue that looks forward.
  for (const sentence of p.sentences)
    for (let i = sentence[0]; i < sentence[1]; i++) {
      if (!open(i)) continue;
      const verb = verbAt(p, i, sentence[0]) ?? mannerOfSpeech(p, i);
      const back = verb && parenthetical(p, verb, sentence, taken);
      if (back) take(back);
    }
  for (const phrase of [according, reportedly])
    for (const sentence of p.sentences)
      for (let i = sentence[0]; i < sentence[1]; i++) {
        const attribution = open(i) && phrase(p, i, sentence, taken);
        if (attribution) take(attribution);
      }
  for (const sentence of p.sentences) {
    let lastSource: Range | null = null;
    for (let i = sentence[0]; i < sentence[1]; i++) {
      const known = sources.get(i);
      if (known !== undefined) lastSource = known;
      if (!open(i)) continue;
      const verb = verbAt(p, i, sentence[0]);
      const forward: Found | null = verb && complement(p, verb, sentence, taken, lastSource);
      if (!forward) continue;
      take(forward);
      lastSource = forward.source;
    }
  }
  return found;
}

function toSpans(p: Paragraph, found: Found): Attribution {
  const all = (ranges: readonly Range[]): Span[] => ranges.map((r) => spanOf(p, r)).sort((a, b) => a[0] - b[0]);
  return {
    source: found.source ? [spanOf(p, found.source)] : [],
    cue: all(found.cue),
    content: contentSpans(p, found),
  };
}

/** A quotation that runs over paragraphs belongs to the statement whole. */
function contentSpans(p: Paragraph, found: Found): Span[] {
  const spans: Span[] = [];
  for (const range of found.content) {
    spans.push(spanOf(p, range));
    const quote = p.tokens[range[1] - 1]!.quote;
    if (quote < 0) continue;
    for (const span of p.quotes[quote]!.spans) if (span[0] >= p.span[1] || span[1] <= p.span[0]) spans.push(span);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
