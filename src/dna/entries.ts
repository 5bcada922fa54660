/**
 * Statements and positions of an article as coded statements of Discourse Network Analyzer: takes them with the plain
 * text of the article, gives one coded statement for each position, and one for each speaker of a statement whose
 * position it does not give. Pure.
 */
import type { Review } from '../model/correction.ts';
import type { ArticleView, PositionRow, StatementRow } from '../model/listing.ts';
import type { ActorType, Said, Speaker } from '../model/statement.ts';
import type { Plain } from '../text/plain.ts';
import { hull, type Span } from '../text/span.ts';
import { conceptName } from './concept.ts';
import type { CodedStatement, Entity, Value } from './file.ts';
import { otherPositionType, positionType, programCoder, statementType, unknownPercent } from './variables.ts';

/** What the record knows of actors beside an article. */
export interface ActorsKnown {
  typeOf(actor: string): ActorType | null;
  /** The organisation that a person speaks for in the role of that day, `YYYY-MM-DD`; null when none is known. */
  bodyOf(actor: string, day: string | null): string | null;
}

/** In the order of the text. */
export function codedStatements(
  { statements, positions }: Pick<ArticleView, 'statements' | 'positions'>,
  text: Plain,
  actors: ActorsKnown,
): CodedStatement[] {
  const read = new Map(statements.map((statement) => [statement.id, statement]));
  const taken = positions.map((position) => ofPosition(position, read.get(position.source.id) ?? null, text, actors));
  const isSaid = (statement: StatementRow, speaker: Speaker | null) =>
    positions.some(
      ({ source, actor, name, voice }) =>
        source.id === statement.id && voice !== 'hearsay' && actor === speaker?.actor && name === speaker.name,
    );
  const others = statements.flatMap((statement) =>
    (statement.speakers.length === 0 ? [null] : statement.speakers)
      .filter((speaker) => !isSaid(statement, speaker))
      .map((speaker) => ofStatement(statement, speaker, text, actors)),
  );
  return [...taken, ...others].sort((a, b) => a.start - b.start || a.stop - b.stop);
}

type Values = Readonly<Record<string, Value>>;

function ofStatement(
  statement: StatementRow,
  speaker: Speaker | null,
  text: Plain,
  actors: ActorsKnown,
): CodedStatement {
  const { content, said, article, review, probability } = statement;
  return {
    type: statementType.label,
    ...markedBy(content.spans, text),
    coder: coderOf(review),
    values: {
      ...(speaker === null ? {} : whoSpeaks(speaker, dayOf(said, article.published), actors)),
      ...reportedOf(statement, text, []),
      ...reviewOf(review, probability),
    },
  };
}

function ofPosition(
  position: PositionRow,
  statement: StatementRow | null,
  text: Plain,
  actors: ActorsKnown,
): CodedStatement {
  const { actor, name, party, issue, question, firmness, voice, date, passage, review, article } = position;
  const speaker = statement?.speakers.find((one) => one.actor === actor && one.name === name);
  const type = actor === null ? null : (speaker?.type ?? actors.typeOf(actor));
  const who = { actor, name, type, party, role: speaker?.role ?? null };
  const counts = firmness !== 'leaves-open' && voice !== 'hearsay';
  return {
    type: counts ? positionType.label : otherPositionType.label,
    ...markedBy(passage.spans, text),
    coder: coderOf(review),
    values: {
      ...(statement === null ? {} : reportedOf(statement, text, passage.spans)),
      ...(date === null ? {} : { said: saidAs(date) }),
      ...(voice === 'hearsay'
        ? { party: sideOf(party), organization: sideOf(party), 'told by': name }
        : whoSpeaks(who, dayOf(date, article.published), actors)),
      concept: {
        value: conceptName(question, position.label),
        attributes: { Type: 'position', Issue: issue, Position: position.position },
      },
      agreement: firmness !== 'refuses',
      issue: { value: question, attributes: { Type: 'issue', Issue: issue } },
      firmness,
      voice,
      ...reviewOf(review, position.probability),
      'read from': position.source.id,
      entry: position.id,
    },
  };
}

/** A person for an organisation, or an organisation; where only a party is known it stands for one, as in our networks. */
function whoSpeaks(
  { actor, name, type, party, role }: Pick<Speaker, 'actor' | 'name' | 'type' | 'party' | 'role'>,
  day: string | null,
  actors: ActorsKnown,
): Values {
  const side = party === null ? null : sideOf(party);
  const about = { Type: name === party ? 'party' : (type ?? ''), Party: party ?? '' };
  const own = { ...(side && { party: side }) };
  // Two officials of two reports are described alike and are not one.
  if (actor === null) return { ...own, ...(side && { organization: side }), speaker: name };
  if (type === 'person') {
    const body = actors.bodyOf(actor, day) ?? party;
    const organization =
      body === null || body === party
        ? side
        : { value: body, attributes: { Type: 'organisation', Party: party ?? '' } };
    return {
      ...own,
      person: { value: name, attributes: { ...about, Role: role ?? '' } },
      ...(organization && { organization }),
    };
  }
  if (type === 'organisation' || side === null) return { ...own, organization: { value: name, attributes: about } };
  return { ...own, organization: side, ...(name === party ? {} : { speaker: name }) };
}

const sideOf = (party: string): Entity => ({ value: party, attributes: { Type: 'party', Party: party } });

function reportedOf(
  { id, kind, via, said, open, content, source, cue }: StatementRow,
  text: Plain,
  passage: readonly Span[],
): Values {
  const parts = { content: content.spans, source: source?.spans ?? [], cue: cue?.spans ?? [], passage };
  return {
    kind,
    via: via.map(({ name }) => name).join('; '),
    said: said === null ? '' : saidAs(said),
    open: open ?? '',
    'words at': wordsAt(parts, text),
    'read from': id,
  };
}

const dayOf = (said: Said | null, published: string | null): string | null =>
  (said?.date ?? published)?.slice(0, 10) ?? null;

const saidAs = ({ date, precision }: Said): string =>
  precision === 'day' || precision === 'time' ? date : `${date} (${precision})`;

/** `content 30-42 71-79; source 60-65; cue 66-70`, in offsets of the document. */
const wordsAt = (parts: Readonly<Record<string, readonly Span[]>>, text: Plain): string =>
  Object.entries(parts)
    .filter(([, spans]) => spans.length > 0)
    .map(([part, spans]) => `${part} ${spans.map(([start, end]) => `${text.to(start)}-${text.to(end)}`).join(' ')}`)
    .join('; ');

function markedBy(spans: readonly Span[], text: Plain): Pick<CodedStatement, 'start' | 'stop'> {
  const [start, stop] = hull(spans);
  return { start: text.to(start), stop: text.to(stop) };
}

const coderOf = (review: Review | undefined): string => review?.who ?? programCoder;

const reviewOf = (review: Review | undefined, probability: number | undefined): Values => ({
  review: review?.action ?? '',
  probability: probability === undefined ? unknownPercent : Math.round(probability * 100),
});
