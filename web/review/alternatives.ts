/**
 * What an entry may be instead, the likeliest first: takes the entry and its report, gives what a single key can say.
 * Pure.
 */
import { eventStatuses } from '../../src/model/event.ts';
import type { Speaker } from '../../src/model/statement.ts';
import type {
  ActorRow,
  ArticleView,
  Change,
  EventRow,
  IssueHead,
  PositionRow,
  StatementRow,
} from '../../src/service/types.ts';
import { hull } from '../../src/text/span.ts';
import { statuses } from '../words/events.ts';
import { ofPosition, ofReport, ofStatement, speakerFrom, spokenBy } from './changes.ts';

export interface Alternative {
  /** The digit that says it. */
  readonly digit: number;
  readonly name: string;
  readonly aside?: string | undefined;
  /** That this is what the record has. */
  readonly isCurrent: boolean;
  readonly changes: readonly Change[];
}

/** Those named in the report, the nearest to these words first; `known` are actors of the record, who may be named in it too. */
export function peopleNear(view: ArticleView, at: number, known: readonly ActorRow[]): Speaker[] {
  const found = new Map<string, { speaker: Speaker; distance: number }>();
  const see = (id: string, speaker: Speaker, places: readonly number[]) => {
    const distance = Math.min(...places.map((place) => Math.abs(place - at)));
    const known = found.get(id);
    // Of a statement more is known of the speaker than of a participant in an event.
    const fuller = known === undefined || known.speaker.type === null ? speaker : known.speaker;
    found.set(id, { speaker: fuller, distance: Math.min(distance, known?.distance ?? Number.POSITIVE_INFINITY) });
  };
  for (const { speakers, source, content } of view.statements) {
    for (const speaker of speakers) {
      if (speaker.actor === null) continue;
      see(speaker.actor, speaker, [hull((source ?? content).spans)[0], ...speaker.evidence.map(([start]) => start)]);
    }
  }
  for (const { participants, passage } of view.events.flatMap(({ reports }) => reports)) {
    for (const { actor, name, spans } of participants) {
      if (actor === null) continue;
      const speaker = speakerFrom({ id: actor, name, type: null, party: null }, null);
      see(actor, speaker, spans.length > 0 ? spans.map(([start]) => start) : [passage.spans[0]?.[0] ?? 0]);
    }
  }
  for (const actor of known) {
    const places = placesOf(actor.name, view.article.text);
    if (places.length > 0) see(actor.id, speakerFrom(actor, null), places);
  }
  return [...found.values()].sort((a, b) => a.distance - b.distance).map(({ speaker }) => speaker);
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
  return places;
}

/** Other people of the report by number, 0 to leave it open. Those between whom it was left open come first. */
export function speakersInstead(
  row: StatementRow,
  view: ArticleView | undefined,
  known: readonly ActorRow[],
): Alternative[] {
  const current = new Set(row.speakers.map(({ actor }) => actor));
  const near = view === undefined ? [] : peopleNear(view, hull((row.source ?? row.content).spans)[0], known);
  const isSingular = /^(?:he|she|him|her|his)$/i.test(row.source?.text ?? '');
  const rank = ({ name, type }: Speaker): number =>
    row.open?.includes(name) ? 0 : isSingular && type !== null && type !== 'person' ? 2 : 1;
  const others = near.sort((a, b) => rank(a) - rank(b));
  const named = others
    .filter(({ actor }) => row.speakers.length > 1 || !current.has(actor))
    .slice(0, 6)
    .map((speaker, index): Alternative => {
      const { actor, name, type, party } = speaker;
      const as = { ...speaker, ...speakerFrom({ id: actor!, name, type, party }, row.source), role: speaker.role };
      return {
        digit: index + 1,
        name,
        aside: party === null || party === name ? undefined : party,
        isCurrent: false,
        changes: [ofStatement(row, spokenBy([as]))],
      };
    });
  const open: Alternative = {
    digit: 0,
    name: 'Leave open',
    isCurrent: row.speakers.length === 0,
    changes: [ofStatement(row, spokenBy([]))],
  };
  return [...named, open];
}

/** The positions of its issue in their order. */
export function positionsInstead(row: PositionRow, issues: readonly IssueHead[]): Alternative[] {
  const issue = issues.find(({ id }) => id === row.issue);
  return (issue?.positions ?? []).slice(0, 9).map(({ id, label }, index) => ({
    digit: index + 1,
    name: label,
    isCurrent: id === row.position,
    changes: [ofPosition(row, (before) => ({ ...before, position: id }))],
  }));
}

export function statusesInstead(row: EventRow): Alternative[] {
  return eventStatuses.map((status, index) => ({
    digit: index + 1,
    name: statuses[status],
    isCurrent: status === row.status,
    changes: row.reports.map((report) => ofReport(report, (before) => ({ ...before, status }))),
  }));
}
