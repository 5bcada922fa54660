/**
 * From entries as the pages have them to what a person says of them. Takes rows of the record; gives changes in the
 * shapes of the record, with nothing that only listings have. Pure.
 */
import type { EventReport } from '../../src/model/event.ts';
import type { Position } from '../../src/model/position.ts';
import type { Speaker, Statement } from '../../src/model/statement.ts';
import type {
  ActorName,
  Change,
  ConflictRow,
  CopyRow,
  EventReportRow,
  PositionRow,
  StatementRow,
} from '../../src/service/types.ts';

export function statementOf(row: StatementRow): Statement {
  const { id, article, kind, source, cue, content, speakers, open, via, said } = row;
  return { id, article: article.id, kind, source, cue, content, speakers, open, via, said };
}

export function reportOf(row: EventReportRow): EventReport {
  const { id, kind, plover, status, denied, passage, trigger, date, place, participants, absent } = row;
  const { quantities, ordinal, names, statements, from } = row;
  return {
    ...{ id, article: row.article.id, kind, plover, status, denied, passage, trigger, date, place },
    ...{ participants, absent, quantities, ordinal, names, statements },
    ...(from !== undefined && { from }),
  };
}

export function positionOf(row: PositionRow): Position {
  const { id, source, actor, name, party, issue, position, firmness, voice, date, passage, probability } = row;
  const taken = { id, article: row.article.id, source, actor, name, party, issue, position, firmness };
  return { ...taken, voice, date, passage, probability, because: row.because };
}

/** `after` is what the entry should be: itself when it is right, null when it should not be there. */
export const ofStatement = (row: StatementRow, after: (before: Statement) => Statement | null): Change => {
  const before = statementOf(row);
  return { kind: 'statement', article: before.article, before, after: after(before) };
};
export const ofReport = (row: EventReportRow, after: (before: EventReport) => EventReport | null): Change => {
  const before = reportOf(row);
  return { kind: 'event', article: before.article, before, after: after(before) };
};
export const ofPosition = (row: PositionRow, after: (before: Position) => Position | null): Change => {
  const before = positionOf(row);
  return { kind: 'position', article: before.article, before, after: after(before) };
};
export const ofCopies = ({ copies }: CopyRow, holds: boolean): Change[] =>
  copies.map(({ article, from }) => ({ kind: 'copy', articles: [from.id, article.id], holds }));
export const ofConflict = ({ id, sides }: ConflictRow, holds: boolean): Change => ({
  kind: 'conflict',
  conflict: id,
  articles: [...new Set(sides.map(({ article }) => article.id))],
  holds,
});

/** As it is: it is right. */
export const asIs = <T>(entry: T): T => entry;
/** It should not be there. */
export const gone = (): null => null;

/** The statement as this one's; nobody's when there is none. */
export const spokenBy =
  (speakers: readonly Speaker[]) =>
  (statement: Statement): Statement => ({
    ...statement,
    speakers,
    open: speakers.length === 0 ? 'A person left it open.' : null,
  });

/** Somebody whom the record knows, as the speaker behind these words. */
export function speakerFrom({ id, name, type, party }: ActorName, source: Statement['source']): Speaker {
  const named = source?.text.includes(name);
  return { actor: id, name, type, party, role: null, basis: named ? 'named' : 'description', evidence: [] };
}
