/**
 * Claims of office worth keeping: who took or left one, and who is called by one that is not theirs on the day, or that
 * the same article gives to another. Takes an article and its scene; pure. Precision first: what an article quotes,
 * tells of the past or leaves in doubt is no claim.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Person, Role } from '../dossier/types.ts';
import type { Article } from '../model/article.ts';
import type { OfficeClaim } from '../model/event.ts';
import { contentId } from '../model/id.ts';
import { fold } from '../text/fold.ts';
import { quotations } from '../text/quotes.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, slice, trim } from '../text/span.ts';
import { findDates } from './dates.ts';
import { changesIn } from './offices/changes.ts';
import { type Holding, holdingsIn } from './offices/holdings.ts';
import { bodyOf, type Office } from './offices/office.ts';
import { type Sentence, sentenceOf } from './offices/sentence.ts';
import type { Scene } from './scene.ts';

/** In the order of the text. A claim that fits the dossier and the rest of the article is not given. */
export function officesOf(article: Article, scene: Scene): OfficeClaim[] {
  const { text } = article;
  const { day, dossier } = scene;
  const furniture = article.furniture.filter((f) => f.kind !== 'headline').map((f) => f.span);
  const quotes = quotations(text, scene.paragraphs).flatMap((quotation) => quotation.spans);
  const read = scene.paragraphs.flatMap((paragraph) => {
    const dates = findDates(text, paragraph, article.published.value);
    return sentences(text, paragraph).flatMap((sentence) => {
      const span = without(text, sentence, furniture);
      return span ? [sentenceOf(article, span, dates, quotes, scene)] : [];
    });
  });

  const changes = read.flatMap((sentence) => changesIn(sentence).map((change) => ({ ...change, sentence })));
  const changed = new Set(changes.map(({ office }) => key(office)));
  const holdings = read
    .flatMap((sentence) => holdingsIn(sentence).map((holding) => ({ ...holding, sentence })))
    .filter(({ office, direct, person }) => !changed.has(key(office)) && (direct || hasHeld(person, office, dossier)));
  const kept = holdings.filter((one) => contradicted(one, day, dossier) || disputed(one, holdings));

  const claim = (
    person: OfficeClaim['person'],
    office: Office,
    says: OfficeClaim['says'],
    on: string | null,
    { span }: Sentence,
  ): OfficeClaim => ({
    id: contentId('o', article.id, person.name, office.title, office.body ?? '', says, span.join()),
    article: article.id,
    person,
    title: office.title,
    body: office.body,
    says,
    day: on,
    passage: { text: slice(text, span), spans: [span] },
  });
  const claims = [
    ...changes.map(({ person: { of }, office, says, day: on, sentence }) =>
      claim({ actor: of.ref?.of.id ?? null, name: of.name }, office, says, on, sentence),
    ),
    ...kept.map(({ person, office, sentence }) =>
      claim({ actor: person.id, name: person.name }, office, 'holds', day, sentence),
    ),
  ];
  return [...new Map(claims.map((one) => [one.id, one])).values()].sort(
    (a, b) => a.passage.spans[0]![0] - b.passage.spans[0]![0] || (a.id < b.id ? -1 : 1),
  );
}

const key = ({ title, body }: Office): string => `${title}|${body ?? ''}`;

/** The sentence without furniture in front of it, such as a dateline; null when nothing else is in it. */
function without(text: string, [start, end]: Span, furniture: readonly Span[]): Span | null {
  const from = Math.max(start, ...furniture.filter((f) => f[0] <= start && start < f[1]).map((f) => f[1]));
  return from < end ? trim(text, [from, end]) : null;
}

const rolesIn = (person: Person, { title, body }: Office, dossier: Lookup): Role[] =>
  person.roles.filter((role) => fold(role.title) === title && bodyOf(role, dossier) === body);
const hasHeld = (person: Person, office: Office, dossier: Lookup): boolean =>
  rolesIn(person, office, dossier).length > 0;

/**
 * Whether the dossier knows that the person's time in the office was over or not begun, or that another held it. Words
 * beside a day of the person's own time in office are about that time.
 */
function contradicted(
  { person, office, direct, sentence }: Holding & { sentence: Sentence },
  day: string | null,
  dossier: Lookup,
): boolean {
  if (day === null) return false;
  const own = rolesIn(person, office, dossier);
  if (own.length > 0)
    return own.every(
      ({ from, to }) =>
        (from !== null && day < from) ||
        (to !== null && to < day && !sentence.around.some(({ date }) => date !== null && date.slice(0, 10) <= to)),
    );
  return (
    direct &&
    dossier.dossier.people.some((other) =>
      rolesIn(other, office, dossier).some(
        ({ from, to }) => from !== null && from <= day && (to === null || day <= to),
      ),
    )
  );
}

/** Whether the article gives the office to two people, both in the present tense. */
const disputed = (one: Holding, all: readonly Holding[]): boolean =>
  one.present &&
  all.some((other) => other.present && key(other.office) === key(one.office) && other.person.id !== one.person.id);
