/**
 * The shapes in which the record leaves the program as JSON. Takes rows of the service; gives plain objects. Command
 * line, API and export all use these, and scripts rely on them: a key may be added, none renamed or removed.
 */
import type { ActorType, Speaker, SpeakerBasis } from '../../model/statement.ts';
import type {
  ActorView,
  ArticleView,
  Beside,
  ComparedArticle,
  Comparisons,
  EventReportRow,
  EventRow,
  EventView,
  Page,
  PositionView,
  StatementRow,
  StatementView,
} from '../../service/types.ts';
import type { Span } from '../../text/span.ts';

/** Who spoke: an actor by name, or the description of someone whom the report does not name. */
export type SpeakerJson =
  | {
      readonly name: string;
      readonly type: ActorType | null;
      readonly party: string | null;
      readonly role: string | null;
      readonly actor: string;
      readonly basis: SpeakerBasis | 'unnamed';
      readonly evidence: readonly Span[];
      readonly probability?: number;
    }
  | {
      readonly description: string;
      readonly type: ActorType | null;
      readonly party: string | null;
      readonly evidence: readonly Span[];
      readonly probability?: number;
    };

/** What the service gives, and `speaker`. */
export interface StatementJson extends StatementRow {
  /** The first of `speakers`, or null when the speaker was left open. */
  readonly speaker: SpeakerJson | null;
}

function speakerJson(speaker: Speaker): SpeakerJson {
  const { actor, name, type, party, role, basis, evidence, ...sure } = speaker;
  if (actor === null) return { description: name, type, party, evidence, ...sure };
  return { name, type, party, role, actor, basis, evidence, ...sure };
}

export function statementJson(row: StatementRow): StatementJson {
  const { id, article, kind, source, cue, content, speakers, open, via, said, ...sure } = row;
  const speaker = speakers[0] === undefined ? null : speakerJson(speakers[0]);
  return { id, article, kind, source, cue, content, speaker, speakers, open, via, said, ...sure };
}

/** What the service gives, and the spans of each report where scripts look for them. */
export interface EventJson extends EventRow {
  readonly reports: readonly (EventReportRow & { readonly spans: readonly Span[] })[];
}

export const eventJson = ({ reports, ...event }: EventRow): EventJson => ({
  ...event,
  reports: reports.map((report) => ({ ...report, spans: report.passage.spans })),
});

/** A page of a listing, each row in its shape. */
export const pageJson = <Row, Json>({ rows, ...page }: Page<Row>, shape: (row: Row) => Json): Page<Json> => ({
  ...page,
  rows: rows.map(shape),
});

/** An article with its text: each piece of metadata with where it was found or why it is missing. */
export interface ArticleJson extends ArticleView {
  readonly statements: readonly StatementJson[];
  readonly events: readonly EventJson[];
}

export const articleJson = (view: ArticleView): ArticleJson => ({
  ...view,
  statements: view.statements.map(statementJson),
  events: view.events.map(eventJson),
});

/** A statement with what other reports have of it. */
export interface StatementViewJson extends StatementView {
  readonly statement: StatementJson;
  readonly variants: readonly { readonly statement: StatementJson; readonly differs: readonly string[] }[];
}

export const statementViewJson = (view: StatementView): StatementViewJson => ({
  ...view,
  statement: statementJson(view.statement),
  variants: view.variants.map((variant) => ({ ...variant, statement: statementJson(variant.statement) })),
});

/** An event with its conflicts and the statements in which it is reported. */
export interface EventViewJson extends EventView {
  readonly event: EventJson;
  readonly statements: readonly StatementJson[];
}

export const eventViewJson = (view: EventView): EventViewJson => ({
  ...view,
  event: eventJson(view.event),
  statements: view.statements.map(statementJson),
});

/** A position with the statement that it was read from. */
export interface PositionViewJson extends PositionView {
  readonly statement: StatementJson | null;
}

export const positionViewJson = (view: PositionView): PositionViewJson => ({
  ...view,
  statement: view.statement && statementJson(view.statement),
});

/** An article as it is set beside others. */
export interface ComparedJson extends ComparedArticle {
  readonly statements: readonly StatementJson[];
}

/** One article beside several others. */
export interface ComparisonsJson extends Comparisons {
  readonly first: ComparedJson;
  readonly others: readonly (Beside & { readonly right: ComparedJson })[];
}

const comparedJson = (compared: ComparedArticle): ComparedJson => ({
  ...compared,
  statements: compared.statements.map(statementJson),
});

export const comparisonsJson = (comparisons: Comparisons): ComparisonsJson => ({
  ...comparisons,
  first: comparedJson(comparisons.first),
  others: comparisons.others.map((beside) => ({ ...beside, right: comparedJson(beside.right) })),
});

/** An actor with its latest statements. */
export interface ActorJson extends ActorView {
  readonly latest: readonly StatementJson[];
}

export const actorJson = (view: ActorView): ActorJson => ({ ...view, latest: view.latest.map(statementJson) });

/**
 * JSON that is safe to print: control characters above ASCII and those that reverse the direction of writing are
 * escaped, as `JSON.stringify` already does below U+0020. Reading it back gives the same strings.
 */
export function stringify(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /(?!\n)[\p{Cc}\p{Bidi_C}]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** JSON Lines: one object a line. */
export async function* jsonLines(objects: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const object of objects) yield `${stringify(object)}\n`;
}

/** One JSON array, an object a line. */
export async function* jsonArray(objects: AsyncIterable<unknown>): AsyncGenerator<string> {
  let separator = '\n';
  yield '[';
  for await (const object of objects) {
    yield separator + stringify(object);
    separator = ',\n';
  }
  yield '\n]\n';
}
