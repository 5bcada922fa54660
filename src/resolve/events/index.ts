/**
 * From candidates to reports of events: who, where, when and who says so, within one article. Takes the article, its
 * candidates, statements and scene; gives reports in the order of the text. A candidate that neither a day nor a place,
 * a name nor a figure ties to the world is left out. Pure.
 */
import type { EventCandidate } from '../../extract/events/index.ts';
import type { Article } from '../../model/article.ts';
import type { EventDate, EventReport, EventStatus, Participant } from '../../model/event.ts';
import { contentId } from '../../model/id.ts';
import type { Passage, Statement } from '../../model/statement.ts';
import { contains, normalise, type Span, slice, wordsOf } from '../../text/span.ts';
import type { Scene } from '../scene.ts';
import { dateOfEvent } from './when.ts';
import { placeOfEvent } from './where.ts';
import { namesOfEvent, participantsOf } from './who.ts';

export function reportsOf(
  article: Article,
  candidates: readonly EventCandidate[],
  statements: readonly Statement[],
  scene: Scene,
): EventReport[] {
  const reports: (EventReport | null)[] = [];
  for (const candidate of candidates) reports.push(reportOf(article, candidate, statements, scene, reports));
  return reports.filter((report) => report !== null);
}

function reportOf(
  article: Article,
  candidate: EventCandidate,
  statements: readonly Statement[],
  scene: Scene,
  earlier: readonly (EventReport | null)[],
): EventReport | null {
  const { text, id } = article;
  const { kind, plover, clause, trigger, denied, quantities } = candidate;
  const before = carriedOn(candidate, earlier);
  const around = statements.filter(({ content }) => content.spans.some((span) => contains(span, trigger)));
  const from = around.flatMap(carriersOf);
  const place = placeOfEvent(candidate, scene);
  const participants = participantsOf(candidate, place, statements, scene);
  const own = participants.filter((p) => !p.absent).map((p) => p.who);
  // "The appointment was announced on Monday": of whom it was just said to be.
  const present = own.length === 0 && kind === 'appointment' ? (before?.participants ?? []) : own;
  const date = before?.date ?? dateOfEvent(text, candidate, article.published.value);
  const names = namesOfEvent(candidate, place, scene);
  const tied =
    before !== null ||
    date !== null ||
    place !== null ||
    present.some((p) => p.actor !== null || p.role !== 'target' || kind !== 'attack') ||
    names.length > 0;
  if (!tied && (quantities.length === 0 || (kind !== 'attack' && kind !== 'delivery'))) return null;
  if (kind === 'visit' && present.length === 0) return null;
  if (kind === 'attack' && isOnlyWords(candidate, place !== null || date !== null, scene)) return null;
  if (kind === 'vote' && quantities.length === 0 && isOneVoice(candidate, scene)) return null;
  return {
    id: contentId('r', id, kind, trigger.join('-'), clause.join('-')),
    article: id,
    kind,
    plover: kind === 'appointment' ? (before?.plover ?? plover) : plover,
    status: ahead(candidate, text, date, article.published.value) ? 'planned' : statusOf(candidate, around),
    denied,
    passage: passageOf(text, clause, participants),
    trigger,
    date,
    place: place ?? before?.place ?? null,
    participants: present,
    absent: participants.filter((p) => p.absent).map((p) => p.who),
    quantities,
    ordinal: candidate.ordinal && { value: candidate.ordinal.value, spans: [candidate.ordinal.span] },
    names: names.length > 0 ? names : (before?.names ?? []),
    statements: around.map((s) => s.id),
    ...(from.length > 0 && { from: [...new Set(from)] }),
  };
}

const carriersOf = ({ speakers, via }: Statement): string[] =>
  [...speakers.filter(({ type }) => type === 'outlet'), ...via].map(({ name }) => name);

/** The clause, and behind it those whom a later sentence has there or away. */
function passageOf(text: string, clause: Span, participants: readonly { readonly who: Participant }[]): Passage {
  const behind = participants.flatMap(({ who }) => who.spans).filter(([start]) => start >= clause[1]);
  const spans = normalise(text, [clause, ...behind]);
  return { text: wordsOf(text, spans), spans };
}

/** The report that this one carries on; where that was left out, the one of its kind before it. */
const carriedOn = (
  { continues, kind }: EventCandidate,
  earlier: readonly (EventReport | null)[],
): EventReport | null =>
  continues === null ? null : (earlier.slice(0, continues + 1).findLast((r) => r !== null && r.kind === kind) ?? null);

/**
 * "Attacked the minister as weak", "her attacks on the press": by a person or on one, where neither a weapon nor a hurt is
 * named, it is one with words; so is an attack by nobody on nobody.
 */
function isOnlyWords(
  { trigger, clause, sentence, participants }: EventCandidate,
  known: boolean,
  { text, cast }: Scene,
): boolean {
  if (!/\b(?:attack|assault)\p{L}*$/iu.test(slice(text, trigger)) || hurt.test(slice(text, sentence))) return false;
  if (onSomeone.test(text.slice(trigger[1], clause[1]))) return true;
  const persons = (role: string): boolean =>
    participants.some((part) => {
      const who = part.role === role ? cast.within(part.span) : [];
      return who.length > 0 && who.every(({ of }) => of.kind === 'person');
    });
  return persons('agent') || persons('target') || (!known && participants.length === 0);
}

const onSomeone =
  /^\s+(?:(?:on|against|of)\s+)?(?:him|her|me|us|them|you|one|each|his|their|my|our|(?:Mr|Mrs|Ms)\b\.?|critics?|rivals?|opponents?)\b/i;

/** What one named person voted is a position; the vote is the body's. */
function isOneVoice({ trigger, participants }: EventCandidate, { text, cast }: Scene): boolean {
  const who = participants.flatMap(({ span }) => cast.within(span).map(({ of }) => of.kind === 'person'));
  const pronoun = participants.some(({ span }) => /^(?:he|she|I)$/i.test(slice(text, span)));
  return /^vote/i.test(slice(text, trigger)) && (pronoun || who.length > 0) && who.every((person) => person);
}

/** "Delegates arriving next month", "elections on 13 March": a day after that of the report says what the words do not. */
function ahead(
  { kind, status, trigger }: EventCandidate,
  text: string,
  date: EventDate | null,
  published: string | null,
): boolean {
  if (status !== 'happened' || date === null || date.date.startsWith('--') || published === null) return false;
  const tenseless = /^\p{L}*(?:ing|meeting|talks|summit|elections?|vote|ballot|referendum|visit|trip|call)$/iu;
  return kind !== 'attack' && tenseless.test(slice(text, trigger)) && date.date.slice(0, 10) > published.slice(0, 10);
}

const hurt =
  /\b(?:kill|wound|injur|stab|shot|shoot|gun|knife|bomb|missile|drone|shell|rocket|mortar|fire|troops|forces|blood|hospital)\p{L}*/iu;

const nameless =
  /\b(?:officials?|sources?|diplomats?|persons?|people|aides?|insiders?|friends?|pals|somebody|someone|reader)\b/i;

/** What only unnamed people say is claimed; what a named body says that could know has happened. */
function statusOf({ status }: EventCandidate, around: readonly Statement[]): EventStatus {
  if (status !== 'happened' || around.length === 0) return status;
  const heard = around.every(
    ({ speakers }) => speakers.length > 0 && speakers.every((s) => s.actor === null && nameless.test(s.name)),
  );
  return heard ? 'claimed' : status;
}
