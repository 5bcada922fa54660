/**
 * Claims of office worth keeping: who took or left one, and who is called by one that is not theirs on the day, or that
 * the same article gives to another. Takes an article and the dossier; pure. Precision first: what an article quotes,
 * tells of the past or leaves in doubt is no claim.
 */
import type { Lookup } from '../dossier/lookup.ts';
import { type Article, publishedDay } from '../model/article.ts';
import type { OfficeClaim } from '../model/event.ts';
import { contentId } from '../model/id.ts';
import { fold } from '../text/fold.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { quotations } from '../text/quotes.ts';
import { sentences } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { castOf } from './mentions.ts';
import { changesIn } from './offices/changes.ts';
import { type Holding, holdingsIn } from './offices/holdings.ts';
import { bodyOf, type Office } from './offices/office.ts';
import { sentenceAt } from './offices/sentence.ts';

/** In the order of the text. A claim that fits the dossier and the rest of the article is not given. */
export function officesOf(article: Article, dossier: Lookup): OfficeClaim[] {
  const { text } = article;
  const day = publishedDay(article);
  const skip = article.furniture.filter((f) => f.kind !== 'headline').map((f) => f.span);
  const cast = castOf(text, dossier, skip, day, []);
  const spans = paragraphs(text);
  const quotes = quotations(text, spans).flatMap((quotation) => quotation.spans);
  const all = spans
    .flatMap((paragraph) => sentences(text, paragraph))
    .filter((sentence) => !skip.some((furniture) => contains(furniture, sentence)))
    .map((sentence) => sentenceAt(article, sentence, cast, quotes, dossier));

  const changes = all.flatMap((sentence) =>
    changesIn(sentence).map((change) => ({ ...change, sentence: sentence.span })),
  );
  const changed = new Set(changes.map(({ office }) => key(office)));
  const holdings = all
    .flatMap((sentence) => holdingsIn(sentence).map((holding) => ({ ...holding, sentence: sentence.span })))
    .filter(({ office }) => !changed.has(key(office)));
  const kept = holdings.filter((one) => contradicted(one, day, dossier) || disputed(one, holdings));

  const claim = (
    person: OfficeClaim['person'],
    office: Office,
    says: OfficeClaim['says'],
    on: string | null,
    sentence: Span,
  ): OfficeClaim => ({
    id: contentId('o', article.id, person.name, office.title, office.body ?? '', says, sentence.join()),
    article: article.id,
    person,
    title: office.title,
    body: office.body,
    says,
    day: on,
    passage: { text: slice(text, sentence), spans: [sentence] },
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

/** Whether the dossier knows that the person's time in the office was over, or not begun, or that another held it. */
function contradicted({ person, office }: Holding, day: string | null, dossier: Lookup): boolean {
  if (day === null) return false;
  const same = (role: { title: string }, of: string | null): boolean =>
    fold(role.title) === office.title && of === office.body;
  const own = person.roles.filter((role) => same(role, bodyOf(role, dossier)));
  if (own.length > 0) return own.every(({ from, to }) => (to !== null && to < day) || (from !== null && day < from));
  return dossier.dossier.people.some((other) =>
    other.roles.some(
      (role) =>
        same(role, bodyOf(role, dossier)) &&
        role.from !== null &&
        role.from <= day &&
        (role.to === null || day <= role.to),
    ),
  );
}

/** Whether the article, in the present tense, gives the office to two people. */
const disputed = (one: Holding, all: readonly Holding[]): boolean =>
  all.some(
    (other) =>
      key(other.office) === key(one.office) && other.person.id !== one.person.id && (one.present || other.present),
  );
