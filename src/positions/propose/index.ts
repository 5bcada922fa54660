/**
 * From what the model says of an article's texts to positions: whose, on what, how firmly, when, and why the program
 * thinks so. Takes texts with answers, the dossier and the article; gives proposals with their probability. Pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import { type Article, publishedDay } from '../../model/article.ts';
import { contentId } from '../../model/id.ts';
import { type Because, type Firmness, firmnesses, type Position } from '../../model/position.ts';
import type { Said } from '../../model/statement.ts';
import type { Answer } from '../../read/stance.ts';
import { type Holder, otherHolder, ownHolders } from './holders.ts';
import type { Option } from './options.ts';
import { weighPolarity } from './polarity.ts';
import { isAbout, subjectOf } from './subject.ts';
import type { PositionText } from './texts.ts';

/** What a text says to a position, and what made the program think so. */
export interface Judged {
  readonly option: Option;
  readonly answer: Answer;
  readonly because: Because;
}

/** Less likely ones are not kept; those from `usualLeast` on are shown without being asked for. */
export const leastKept = 0.15;

/** In the order of the texts. */
export const propose = (
  article: Article,
  texts: readonly { readonly text: PositionText; readonly judged: readonly Judged[] }[],
  dossier: Lookup,
): Position[] => {
  const found = texts.flatMap(({ text, judged }) => ofText(article, text, judged, dossier));
  // Parts of one statement can take the same position: the surest stands for all.
  const best = new Map<string, Position>();
  for (const one of found) if ((best.get(one.id)?.probability ?? -1) < one.probability) best.set(one.id, one);
  return [...best.values()];
};

function ofText(article: Article, text: PositionText, judged: readonly Judged[], dossier: Lookup): Position[] {
  const day = publishedDay(article);
  const own = ownHolders(text, dossier, day);
  const other = otherHolder(text, dossier, day);
  return exclusive(judged.map((one) => weighed(one, text, dossier, day))).flatMap(({ option, answer, because }) => {
    const isOthers = answer.others > 0.5 || own.length === 0;
    const holders = isOthers ? (other === null ? [] : [other]) : own;
    // What others say of a party's will is their position, not the party's.
    if (isOthers && other !== null && subjectOf(option.question, dossier) === partyId(other, dossier)) return [];
    const sure = own.length === 0 || text.event !== null ? 1 : Math.max(answer.others, 1 - answer.others);
    return holders
      .map((holder) => position(article, text, { option, answer, because }, holder, sure))
      .filter(({ probability }) => probability >= leastKept);
  });
}

/** The model's answer with what the words themselves say of it. */
function weighed(one: Judged, text: PositionText, dossier: Lookup, day: string | null): Judged {
  const { option, answer } = one;
  const subject = subjectOf(option.question, dossier);
  const takes = subject === null || isAbout(text, subject, dossier, day) ? answer.takes : answer.takes * offSubject;
  return { ...one, answer: { ...answer, takes, firmness: weighPolarity(answer.firmness, text.text, option.texts) } };
}

/** What is left of a reading whose words are about another party than the issue. */
const offSubject = 0.25;

/** Of a holder that is told of, the dossier's id. */
const partyId = ({ party }: Holder, dossier: Lookup): string | null =>
  dossier.dossier.parties.find(({ name }) => name === party)?.id ?? null;

/** Of the positions of one issue a text holds one at most: the likelier one holding leaves the rest what is over. */
function exclusive(judged: readonly Judged[]): Judged[] {
  const held = new Map<string, number>();
  return judged
    .toSorted((a, b) => b.answer.takes - a.answer.takes)
    .map((one) => {
      const { issue } = one.option;
      if (firmest(one.answer) === 'refuses') return one;
      const taken = held.get(issue) ?? 0;
      held.set(issue, taken + one.answer.takes);
      return { ...one, answer: { ...one.answer, takes: Math.min(one.answer.takes, Math.max(0, 1 - taken)) } };
    });
}

export const firmest = ({ firmness }: Answer): Firmness =>
  firmnesses.reduce((best, one) => (firmness[one] > firmness[best] ? one : best));

function position(
  article: Article,
  text: PositionText,
  { option, answer, because }: Judged,
  holder: Holder,
  sure: number,
): Position {
  const source =
    text.statement !== null
      ? { kind: 'statement' as const, id: text.statement.id }
      : { kind: 'event' as const, id: text.event!.id };
  return {
    id: contentId('t', source.id, holder.actor ?? holder.name, holder.party, option.issue, option.position),
    article: article.id,
    source,
    actor: holder.actor,
    name: holder.name,
    party: holder.party,
    issue: option.issue,
    position: option.position,
    firmness: firmest(answer),
    voice: holder.voice,
    date: dateOf(article, text),
    passage: text.passage,
    probability: rounded(Math.min(answer.takes, holder.probability) * sure ** 0.5),
    because,
  };
}

/** Steps of a thousandth: what differs in the last bits of a number on two machines is no difference. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

function dateOf(article: Article, { statement, event }: PositionText): Said | null {
  if (statement?.said) return statement.said;
  const day = publishedDay(article);
  const date = event?.date ?? null;
  // Where only the year is missing, the day of the report is the better date to count by.
  if (date !== null && /^\d{4}/.test(date.date))
    return { date: date.date, precision: date.precision, basis: date.basis, spans: date.spans };
  return day === null ? null : { date: day, precision: 'day', basis: 'the day of the report', spans: [] };
}
