/**
 * What is disputed: open conflicts with both accounts, those about one event together, and parties' answers of which
 * reports give contrary accounts. Revisions are no disputes. Takes conflicts and positions; gives the section. Pure.
 */
import type { BriefParagraph, BriefSection, BriefSentence } from '../model/brief.ts';
import type { ArticleBrief, ConflictRow, PositionRow } from '../model/listing.ts';
import { contestedPositions } from './contested.ts';
import { quote } from './say.ts';
import type { Cited, Teller } from './teller.ts';
import { what } from './what.ts';
import { dayInWords, headings, holding, latest, list, sentence, withoutStop } from './words.ts';

/** Disputes that are told, the newest. */
const most = 8;
/** Accounts of one conflict that are cited, and words of one that are quoted. */
const mostAccounts = 4;
const mostWords = 25;

export function disputed(teller: Teller): BriefSection {
  const { since } = teller.data;
  const open = teller.data.conflicts.filter(
    (conflict) => !conflict.revision && (since === null || newest(conflict) >= since),
  );
  const events = new Map<string, ConflictRow[]>();
  for (const conflict of open) {
    const key = conflict.event ?? conflict.id;
    events.set(key, [...(events.get(key) ?? []), conflict]);
  }
  const about = [...events.values()].sort((a, b) => newestOf(b).localeCompare(newestOf(a))).slice(0, most);
  const paragraphs: BriefParagraph[] = [
    ...contestedPositions(teller.data).map((two) => ({ heading: null, sentences: contested(teller, two) })),
    ...about.map((conflicts) => ({ heading: null, sentences: aboutOne(teller, conflicts) })),
  ].filter(({ sentences }) => sentences.length > 0);
  const unsaid =
    paragraphs.length > 0
      ? null
      : since === null
        ? 'No two reports are found to contradict each other.'
        : `No report since ${dayInWords(since)} is found to contradict another.`;
  return { kind: 'disputed', heading: headings.disputed, paragraphs, unsaid };
}

const newest = ({ sides }: ConflictRow): string =>
  latest(sides.map(({ article }) => article.published?.slice(0, 10) ?? ''));
const newestOf = (conflicts: readonly ConflictRow[]): string => latest(conflicts.map(newest));

/** What event it is about, then what differs. */
function aboutOne(teller: Teller, conflicts: readonly ConflictRow[]): BriefSentence[] {
  const event = teller.data.events.find(({ id }) => id === conflicts[0]!.event);
  const told = conflicts.flatMap((conflict) => differs(teller, conflict));
  // A report that contradicts itself or its own day says so alone.
  if (event === undefined || conflicts.every(({ within }) => within)) return told;
  const cites = accounts(teller, conflicts[0]!);
  return [teller.sentence(sentence(`Reports disagree about ${what(event, teller.names)}`), cites, 'inferred'), ...told];
}

const accounts = (teller: Teller, { id, sides, review }: ConflictRow): Cited[] =>
  sides
    .slice(0, mostAccounts)
    .map(({ article, passage }) => teller.cite(article, passage.spans, id, review !== undefined));

function differs(teller: Teller, conflict: ConflictRow): BriefSentence[] {
  const cites = accounts(teller, conflict);
  const told = [teller.sentence(sentence(conflict.differs), cites)];
  // Of a statement given to two people, what differs does not tell the words.
  const short = cites.every(({ passage }) => passage.text.split(/\s+/).length <= mostWords);
  if (conflict.kind !== 'speaker' || !short) return told;
  const words = cites.map(({ of, passage }) => `${outletOf(of)} has ${quote(passage.text)}`);
  return [...told, teller.sentence(sentence(list(words)), cites)];
}

const outletOf = ({ outlet, agency, file }: ArticleBrief): string => outlet ?? agency ?? `the report ${file}`;

/** Both accounts of a party's answer, then their words where no section has told them. */
function contested(teller: Teller, [told, own]: readonly [PositionRow, PositionRow]): BriefSentence[] {
  const cites = [told, own].map((row) => teller.cite(row.article, row.passage.spans, row.id, row.review !== undefined));
  const party = teller.names.party(told.party);
  const holds = ({ firmness, label }: PositionRow, what: string): string =>
    firmness === 'refuses'
      ? `refuses ${what} (${withoutStop(label)})`
      : `${holding[firmness].one} ${what}${holding[firmness].after} (${withoutStop(label)})`;
  const same = told.position === own.position;
  const whom =
    own.name === own.party
      ? `in its own words it ${holds(own, same ? 'the same' : 'another')}`
      : `${own.name} ${holds(own, same ? 'the same' : 'another')}`;
  const text = `${told.question} By one account (${dayInWords(dayOf(told))}) ${party} ${holds(told, 'one answer')}; by another (${dayInWords(dayOf(own))}) ${whom}`;
  const words = [told, own].map((row) => teller.position(row)).filter((one) => one !== null);
  return [teller.sentence(sentence(text), cites, 'inferred'), ...words];
}

const dayOf = ({ date, article }: PositionRow): string => (date?.date ?? article.published ?? '').slice(0, 10);
