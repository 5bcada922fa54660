/**
 * The shapes in which the record leaves the program as JSON. Takes rows of the service; gives plain objects. Command
 * line, API and export all use these, and scripts rely on them: a key may be added, none renamed or removed.
 */
import type { Article } from '../../model/article.ts';
import type {
  ActorType,
  Passage,
  Said,
  Speaker,
  SpeakerBasis,
  Statement,
  StatementKind,
} from '../../model/statement.ts';
import type { ArticleView, Brief, StatementRow } from '../../service/types.ts';
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
    }
  | {
      readonly description: string;
      readonly type: ActorType | null;
      readonly party: string | null;
      readonly evidence: readonly Span[];
    };

export interface StatementJson {
  readonly id: string;
  readonly article: StatementRow['article'];
  readonly kind: StatementKind;
  readonly source: Passage | null;
  readonly cue: Passage | null;
  readonly content: Passage;
  /** The first of `speakers`, or null when the speaker was left open. */
  readonly speaker: SpeakerJson | null;
  readonly speakers: readonly SpeakerJson[];
  /** Why the speaker was left open. */
  readonly open: string | null;
  readonly via: readonly { readonly name: string; readonly actor: string | null; readonly spans: readonly Span[] }[];
  readonly said: Said | null;
}

function speakerJson(speaker: Speaker): SpeakerJson {
  const { actor, name, type, party, role, basis, evidence } = speaker;
  if (actor === null) return { description: name, type, party, evidence };
  return { name, type, party, role, actor, basis, evidence };
}

export function statementJson(row: StatementRow): StatementJson {
  const { id, article, kind, source, cue, content, open, said } = row;
  const speakers = row.speakers.map(speakerJson);
  const via = row.via.map(({ name, actor, spans }) => ({ name, actor, spans }));
  return { id, article, kind, source, cue, content, speaker: speakers[0] ?? null, speakers, open, via, said };
}

/** The part of an article that each of its statements carries. */
export function articleOf(article: Article): StatementRow['article'] {
  const { id, file, headline, outlet, published } = article;
  return { id, file, headline: headline.value, outlet: outlet.value, published: published.value };
}

export const rowOf = (article: Article, statement: Statement): StatementRow => ({
  ...statement,
  article: articleOf(article),
});

/** An article with its text: each piece of metadata with where it was found or why it is missing. */
export interface ArticleJson {
  readonly article: Article;
  readonly unread: string | null;
  readonly statements: readonly StatementJson[];
}

export const articleJson = ({ article, unread, statements }: ArticleView): ArticleJson => ({
  article,
  unread,
  statements: statements.map((statement) => statementJson(rowOf(article, statement))),
});

/** A brief, its statements in the shape that they have everywhere. */
export interface BriefJson extends Omit<Brief, 'statements'> {
  readonly statements: readonly StatementJson[];
}

export const briefJson = (brief: Brief): BriefJson => ({ ...brief, statements: brief.statements.map(statementJson) });

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
