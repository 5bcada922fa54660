/**
 * Cuts a stretch of text where marks begin and end, so that overlapping and nested ones can be drawn flat.
 * Takes spans; gives segments that follow each other without a gap and join to the stretch. Pure.
 */
import type { Furniture } from '../../src/model/article.ts';
import type { StatementHere } from '../../src/model/statement.ts';
import type { PositionRow } from '../../src/service/types.ts';
import { hull, overlaps, type Span } from '../../src/text/span.ts';

/**
 * The part that words play in a statement, `evidence` being what decided who spoke or when, `position` what bears a
 * position; or that they are not body, or what the address asks for.
 */
export type Role = 'source' | 'cue' | 'content' | 'evidence' | 'position' | 'furniture' | 'asked';

export interface Mark {
  readonly span: Span;
  readonly role: Role;
  /** Index of the statement; -1 for what belongs to none. */
  readonly statement: number;
}
export interface Segment<M> {
  readonly span: Span;
  readonly marks: readonly M[];
}

export function marksOf(
  statements: readonly StatementHere[],
  furniture: readonly Furniture[],
  asked: readonly Span[] = [],
  positions: readonly Pick<PositionRow, 'source' | 'passage'>[] = [],
): Mark[] {
  const outside = [
    ...furniture.map(({ span }): Mark => ({ span, role: 'furniture', statement: -1 })),
    ...asked.map((span): Mark => ({ span, role: 'asked', statement: -1 })),
  ];
  const inside = statements.flatMap((s, statement) => {
    const as = (role: Role, spans: readonly Span[] = []): Mark[] => spans.map((span) => ({ span, role, statement }));
    return [
      ...as('content', s.content.spans),
      ...as('source', s.source?.spans),
      ...as('cue', s.cue?.spans),
      ...as('evidence', [
        ...s.speakers.flatMap((x) => x.evidence),
        ...s.via.flatMap((v) => v.spans),
        ...(s.said?.spans ?? []),
      ]),
      ...positions.filter(({ source }) => source.id === s.id).flatMap((one) => as('position', one.passage.spans)),
    ];
  });
  return [...outside, ...inside];
}

export function segment<M extends { readonly span: Span }>(stretch: Span, marks: readonly M[]): Segment<M>[] {
  const [start, end] = stretch;
  const here = marks.filter((mark) => overlaps(mark.span, stretch));
  const cuts = new Set(here.flatMap((mark) => mark.span).filter((at) => at > start && at < end));
  const edges = [start, ...[...cuts].sort((a, b) => a - b), end];
  return edges.slice(1).map((to, i) => {
    const span: Span = [edges[i]!, to];
    return { span, marks: here.filter((mark) => overlaps(mark.span, span)) };
  });
}

/** Of the statements that words belong to, the one that reaches least far: what a person pointing at them means. */
export function innermost(marks: readonly Mark[], statements: readonly StatementHere[]): number | undefined {
  const own = marks
    .filter((mark) => mark.role === 'source' || mark.role === 'cue' || mark.role === 'content')
    .map((mark) => mark.statement);
  const reach = (index: number) => {
    const s = statements[index]!;
    const [start, end] = hull([...s.content.spans, ...(s.source?.spans ?? []), ...(s.cue?.spans ?? [])]);
    return end - start;
  };
  return own.sort((a, b) => reach(a) - reach(b))[0];
}
