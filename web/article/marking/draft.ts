/** A statement as a person marks it, before it is said: the words of each part, and who spoke. Pure. */
import type { Passage, Speaker, Statement, StatementKind } from '../../../src/model/statement.ts';
import { paragraphs } from '../../../src/text/paragraphs.ts';
import { quotations, quotedParts } from '../../../src/text/quotes.ts';
import { normalise, type Span, wordsOf } from '../../../src/text/span.ts';

export const parts = ['content', 'source', 'cue'] as const;
export type Part = (typeof parts)[number];

export interface Draft {
  readonly spans: Readonly<Record<Part, readonly Span[]>>;
  readonly speakers: readonly Speaker[];
}

export const emptyDraft: Draft = { spans: { content: [], source: [], cue: [] }, speakers: [] };

export const draftOf = ({ content, source, cue, speakers }: Omit<Statement, 'article'>): Draft => ({
  spans: { content: content.spans, source: source?.spans ?? [], cue: cue?.spans ?? [] },
  speakers,
});

/** `more` keeps what the part had. */
export const marked = (draft: Draft, text: string, part: Part, span: Span, more: boolean): Draft => ({
  ...draft,
  spans: { ...draft.spans, [part]: normalise(text, more ? [...draft.spans[part], span] : [span]) },
});

/** `before` is what it corrects. null while no content is marked. */
export function statementFrom(
  { spans, speakers }: Draft,
  article: string,
  text: string,
  before: Statement | null,
): Statement | null {
  const content = passage(text, spans.content);
  if (content === null) return null;
  return {
    id: before?.id ?? '',
    article,
    kind: kindOf(text, content.spans),
    source: passage(text, spans.source),
    cue: passage(text, spans.cue),
    content,
    speakers,
    open: speakers.length === 0 ? 'A person left it open.' : null,
    via: before?.via ?? [],
    said: before?.said ?? null,
  };
}

const passage = (text: string, spans: readonly Span[]): Passage | null =>
  spans.length === 0 ? null : { text: wordsOf(text, spans), spans };

/** As reading has it: `direct` when every letter and digit stands in quotation marks, `indirect` when none does. */
function kindOf(text: string, content: readonly Span[]): StatementKind {
  const quotes = quotations(text, paragraphs(text));
  const letters = (spans: readonly Span[]): number =>
    spans.reduce((sum, [start, end]) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  const quoted = letters(content.flatMap((span) => quotedParts(span, quotes)));
  if (quoted === 0) return 'indirect';
  return quoted >= letters(content) ? 'direct' : 'mixed';
}
