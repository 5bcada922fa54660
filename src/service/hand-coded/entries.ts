/**
 * A coding as entries of the record: takes it with the article and the dossier, gives the statement that was coded and
 * the position that it takes. Pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Article } from '../../model/article.ts';
import type { HandCoding, HandPosition } from '../../model/hand-coding.ts';
import type { Firmness, Position, Voice } from '../../model/position.ts';
import type { Passage, Said, Speaker, Statement } from '../../model/statement.ts';
import { positionId, statementId } from '../../review/ids.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { kindOf } from '../../text/quoted.ts';
import { type Quotation, quotations } from '../../text/quotes.ts';
import { type Span, wordsOf } from '../../text/span.ts';
import { isAmong, type Placed, partyNamed, speakerOf } from './names.ts';

export class Entries {
  readonly #article: Article;
  /** The file that the coding is from, as it was named. */
  readonly #origin: string;
  readonly #dossier: Lookup;
  #quotations: readonly Quotation[] | null = null;

  constructor(article: Article, origin: string, dossier: Lookup) {
    this.#article = article;
    this.#origin = origin;
    this.#dossier = dossier;
  }

  statement(coding: HandCoding): Statement {
    const { id, text } = this.#article;
    this.#quotations ??= quotations(text, paragraphs(text));
    const speaker = this.#speaker(coding);
    const statement: Statement = {
      id: '',
      article: id,
      kind: coding.kind ?? kindOf(text, coding.content, this.#quotations),
      source: passage(text, coding.source),
      cue: passage(text, coding.cue),
      content: passage(text, coding.content)!,
      speakers: speaker === null ? [] : [speaker],
      open: speaker === null ? (coding.open ?? 'The coder names nobody.') : null,
      via: coding.via.map((name) => ({ actor: this.#dossier.outlet(name)?.id ?? null, name, spans: [] })),
      said: this.#said(coding),
    };
    return { ...statement, id: statementId(statement) };
  }

  /** null where nothing tells whose position it is. `statement` is the record's, where it is read from one. */
  position(
    coding: HandCoding & { readonly position: HandPosition },
    source: Position['source'],
    statement: Statement | null,
    placed: Placed,
  ): Position | null {
    const { coder, position } = coding;
    const fresh = this.#speaker(coding);
    const speaker = statement?.speakers.find((one) => isAmong(coding, [one])) ?? fresh;
    const coded = partyNamed(this.#dossier, coding.party) ?? partyNamed(this.#dossier, coding.organization);
    const party = coded ?? (position.toldBy === null ? (fresh?.party ?? speaker?.party ?? null) : null);
    if (party === null || speaker === null) return null;
    const entry: Position = {
      id: '',
      article: this.#article.id,
      source,
      actor: speaker.actor,
      name: speaker.name,
      party,
      ...placed,
      firmness: firmnessOf(position),
      voice: position.voice ?? voiceOf(position, speaker),
      date: this.#said(coding) ?? this.#published(),
      passage: passage(this.#article.text, position.passage)!,
      probability: 1,
      because: { kind: 'person', text: `${coder} coded it as “${position.concept}” in ${this.#origin}.` },
    };
    return { ...entry, id: positionId(entry) };
  }

  #speaker(coding: HandCoding): Speaker | null {
    const day = (coding.said?.date ?? this.#article.published.value)?.slice(0, 10) ?? null;
    return speakerOf(coding, this.#dossier, day);
  }

  #said({ said }: HandCoding): Said | null {
    return said === null ? null : { ...said, basis: `as coded in ${this.#origin}`, spans: [] };
  }

  #published(): Said | null {
    const day = this.#article.published.value?.slice(0, 10);
    return day === undefined ? null : { date: day, precision: 'day', basis: 'the day of the report', spans: [] };
  }
}

/** That program knows only whether somebody agrees; a firmness that says the other is older than that. */
const firmnessOf = ({ agreement, firmness }: HandPosition): Firmness => {
  if (!agreement) return 'refuses';
  return firmness === null || firmness === 'refuses' ? 'accepts' : firmness;
};

const voiceOf = ({ toldBy }: HandPosition, { actor, type }: Speaker): Voice => {
  if (toldBy !== null) return 'hearsay';
  if (actor === null) return 'unnamed';
  return type === 'person' ? 'member' : 'principal';
};

const passage = (text: string, spans: readonly Span[]): Passage | null =>
  spans.length === 0 ? null : { text: wordsOf(text, spans), spans };
