/**
 * What people said of an article laid over what the machine read in it: takes both, gives what the record has. Where
 * nobody said anything it is what the machine read. Pure; laying the same over twice changes nothing.
 */
import type { Article } from '../model/article.ts';
import type { KeptCorrection } from '../model/correction.ts';
import type { EventReport, OfficeClaim } from '../model/event.ts';
import type { Problem } from '../model/problem.ts';
import type { Statement } from '../model/statement.ts';
import { contains, overlaps } from '../text/span.ts';
import { mergedActors, mergeInEvent, mergeInOffice, mergeInStatement } from './actors.ts';
import { groundEvent, groundStatement } from './ground.ts';
import { type Kind, layOver, type Said } from './lay.ts';
import { same } from './same.ts';

/** What is read in one article, each in the order of its text. */
export interface Read {
  readonly statements: readonly Statement[];
  readonly events: readonly EventReport[];
  readonly offices: readonly OfficeClaim[];
}
export interface Applied {
  readonly read: Read;
  /** What could not be laid over, because its words do not stand in the article. */
  readonly problems: readonly Problem[];
}

/** `corrections` are the active ones of this article and all active merges of actors, in the order in which they were made. */
export function applyCorrections(article: Article, machine: Read, corrections: readonly KeptCorrection[]): Applied {
  const problems: Problem[] = [];
  const grounded = <T>(all: readonly Said<T>[], wrong: (article: Article, entry: T) => Problem | null): Said<T>[] =>
    all.filter(({ after }) => {
      const problem = after === null ? null : wrong(article, after);
      if (problem !== null) problems.push(problem);
      return problem === null;
    });
  const here = corrections.filter(({ change }) => 'article' in change && change.article === article.id);
  const ofStatements = here.flatMap(({ target, who, at, change }) =>
    change.kind === 'statement' ? [{ target, who, at, before: change.before, after: change.after }] : [],
  );
  const ofEvents = here.flatMap(({ target, who, at, change }) =>
    change.kind === 'event' ? [{ target, who, at, before: change.before, after: change.after }] : [],
  );
  const statements = layOver(machine.statements, grounded(ofStatements, groundStatement), statementKind);
  const events = layOver(machine.events, grounded(ofEvents, groundEvent), eventKind);
  const linked = statements === machine.statements ? events : events.map((event) => toldIn(event, statements));
  const merged = mergedActors(corrections);
  const read =
    merged.size === 0
      ? { statements, events: linked, offices: machine.offices }
      : {
          statements: statements.map((one) => mergeInStatement(one, merged)),
          events: linked.map((one) => mergeInEvent(one, merged)),
          offices: machine.offices.map((one) => mergeInOffice(one, merged)),
        };
  return { read, problems };
}

const actorsOf = (all: readonly { readonly actor: string | null }[]): string[] =>
  all.map(({ actor }) => actor ?? '').sort();

const statementKind: Kind<Statement> = {
  spans: ({ content }) => content.spans,
  meant: (_, read) => read,
  agrees: (said, read) =>
    same(actorsOf(said.speakers), actorsOf(read.speakers)) &&
    said.kind === read.kind &&
    said.said?.date === read.said?.date &&
    same(said.source?.spans, read.source?.spans),
};

const eventKind: Kind<EventReport> = {
  spans: ({ passage }) => passage.spans,
  // One clause may tell of several: those with the same word, else those of the same kind.
  meant(said, read) {
    const named = read.filter(({ trigger }) => overlaps(trigger, said.trigger));
    return named.length > 0 ? named : read.filter(({ kind }) => kind === said.kind);
  },
  agrees: (said, read) =>
    said.kind === read.kind &&
    said.status === read.status &&
    said.denied === read.denied &&
    said.date?.date === read.date?.date &&
    said.place?.name === read.place?.name &&
    same(actorsOf(said.participants), actorsOf(read.participants)) &&
    same(said.quantities, read.quantities),
};

/** An event with the statements in whose content it stands, of those that a person has looked at; the others are as read. */
function toldIn(event: EventReport, statements: readonly Statement[]): EventReport {
  const before = new Set(event.statements);
  const around = statements.filter(({ id, content, review }) =>
    review === undefined && event.review === undefined
      ? before.has(id)
      : content.spans.some((span) => contains(span, event.trigger)),
  );
  const ids = around.map(({ id }) => id);
  return same(ids, event.statements) ? event : { ...event, statements: ids };
}
