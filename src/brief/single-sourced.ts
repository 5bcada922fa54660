/**
 * What is new and rests on one origin alone: positions, events and statements, the weightiest first, by whom they are
 * told. Takes readings with their origins; gives the section. Pure.
 */
import type { BriefSection, BriefSentence } from '../model/brief.ts';
import type { EventKind } from '../model/event.ts';
import type { ArticleBrief, EventRow, PositionRow, StatementRow } from '../model/listing.ts';
import type { Origin } from '../model/origin.ts';
import type { Teller } from './teller.ts';
import { tells } from './telling.ts';
import { dayInWords, headings, latest } from './words.ts';

const most = 8;
const mostOfOne = 3;
/** What is so many days older than the newest report weighs half. */
const halfLife = 30;

/** What an event weighs: what costs lives or binds parties most. Without a day it weighs half. A position weighs 3, any other statement 1. */
const weights: Readonly<Record<EventKind, number>> = {
  attack: 3,
  ceasefire: 3,
  violation: 3,
  proposal: 2.5,
  exchange: 2.5,
  vote: 2.5,
  deadline: 2,
  sanction: 2,
  delivery: 2,
  meeting: 1.5,
  appointment: 2,
  call: 1.5,
  visit: 1.5,
  protest: 1.5,
  declaration: 1.5,
};

interface Candidate {
  readonly weight: number;
  readonly day: string;
  readonly id: string;
  readonly origin: Origin;
  /** Ids of the statements that it tells with it: who reports an event. */
  readonly statements: readonly string[];
  readonly tell: () => BriefSentence | null;
}

export function singleSourced(teller: Teller): BriefSection {
  const sentences: BriefSentence[] = [];
  const byOne = new Map<string, number>();
  const told = new Set<string>();
  for (const { id, origin, statements, tell } of candidates(teller)) {
    if (sentences.length === most) break;
    if (told.has(id)) continue;
    const already = byOne.get(origin.name) ?? 0;
    if (already === mostOfOne) continue;
    const one = tell();
    if (one === null) continue;
    for (const statement of statements) told.add(statement);
    byOne.set(origin.name, already + 1);
    sentences.push({ ...one, text: byWhom(teller, one.text, origin) });
  }
  const { since } = teller.data;
  const unsaid =
    sentences.length > 0
      ? null
      : since === null
        ? 'Nothing is told by one source alone that was not told above.'
        : `Nothing since ${dayInWords(since)} is told by one source alone that was not told above.`;
  const paragraphs = sentences.map((one) => ({ heading: null, sentences: [one] }));
  return { kind: 'single-sourced', heading: headings['single-sourced'], paragraphs, unsaid };
}

function candidates(teller: Teller): Candidate[] {
  const { positions, statements, events, origins, since, until } = teller.data;
  const only = (found: readonly Origin[] | undefined): Origin | null => (found?.length === 1 ? found[0]! : null);
  const aged = (weight: number, day: string): number =>
    until === null || day === '' ? weight / 2 : weight * 2 ** (-daysBetween(day, until) / halfLife);
  const all: Candidate[] = [];
  const add = (
    weight: number,
    day: string,
    { id, statements = [] }: { id: string; statements?: readonly string[] },
    origin: Origin | null,
    tell: Candidate['tell'],
  ): void => {
    if (origin === null || (since !== null && day < since)) return;
    all.push({ weight: aged(weight, day), day, id, statements, origin, tell });
  };
  const taking = new Map([...positions.values()].map((row) => [row.source.id, row]));
  for (const event of events)
    if (event.status !== 'planned') {
      const exact = event.date?.precision === 'day' || event.date?.precision === 'time';
      const weight = (weights[event.kind] + (event.status === 'claimed' ? 0.5 : 0)) * (exact ? 1 : 0.5);
      add(weight, eventDay(event), { id: event.id, statements: saying(event) }, only(event.origins), () =>
        tellEvent(teller, event),
      );
    }
  for (const row of statements.values())
    if (tells(row)) {
      const position = taking.get(row.id);
      // Of others than the parties, only what bears on them is news of the talks.
      if (position === undefined && row.speakers[0]!.party === null) continue;
      const weight = (position === undefined ? 1 : 3) + (isUnnamed(row) ? 0.5 : 0);
      add(weight, dayOf(row), row, only(origins.get(row.id)), () => tellStatement(teller, row, position));
    }
  return all.sort((a, b) => b.weight - a.weight || b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1));
}

const saying = ({ reports }: EventRow): string[] => reports.flatMap(({ statements }) => statements);
const isUnnamed = ({ speakers }: StatementRow): boolean => speakers.every(({ actor }) => actor === null);
const published = ({ published: at }: ArticleBrief): string => at?.slice(0, 10) ?? '';
const dayOf = ({ said, article }: StatementRow): string => said?.date.slice(0, 10) ?? published(article);
/** The day on which it was, else that of its newest report. */
const eventDay = ({ date, reports }: EventRow): string =>
  date === null || date.date.startsWith('--')
    ? latest(reports.map(({ article }) => published(article)))
    : date.date.slice(0, 10);
const daysBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);

const tellStatement = (teller: Teller, row: StatementRow, position?: PositionRow): BriefSentence | null =>
  position === undefined ? teller.statement(row) : teller.position(position);

function tellEvent(teller: Teller, event: EventRow): BriefSentence | null {
  const told = event.reports.filter(({ denied }) => !denied);
  // The newest report has the newest figures.
  const report = told.find(({ article }) => article.id === told.at(-1)!.article.id);
  if (report === undefined) return null;
  return teller.passage(report.article, report.passage.spans, event.id, report.review !== undefined);
}

/** The sentence with who alone tells it; a report that is quoted says so itself. */
function byWhom(teller: Teller, text: string, { name, carriedBy }: Origin): string {
  if (text.startsWith(`${name} reported`)) return text.replace(`${name} reported`, `${name} alone reported`);
  if (carriedBy.length > 1 || / reported on \d/.test(text)) return `From ${name} alone, as others carry it: ${text}`;
  return teller.vary('alone', [`${name} alone has this: ${text}`, `From ${name} alone: ${text}`]);
}
