/**
 * What the record knows of an article beside its own statements, as a person reads it: when it can have been
 * published, whose text it runs, its events, and the conflicts that it is part of. Takes the view; gives paragraphs,
 * each a head and the lines under it, not yet wrapped.
 */
import type { BoundsEvidence } from '../../model/bounds.ts';
import type {
  ArticleBrief,
  ArticleView,
  ConflictRow,
  CopiedRow,
  CopyRow,
  EventReportRow,
  EventRow,
  PositionRow,
} from '../../service/types.ts';
import { dayOf, figures, manner, outletOf, percent, quoted, range, title } from '../export/telling.ts';
import { counted } from './words.ts';

export interface Paragraph {
  readonly head: string;
  readonly lines: readonly string[];
}
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Sections that have something in them, in the order in which they are shown. */
export function sections({ article, events, copies, conflicts, bounds, positions }: ArticleView): Section[] {
  return [
    {
      heading: 'Inferred date of publication',
      paragraphs:
        bounds === null
          ? []
          : [{ head: `Not given; inferred: ${range(bounds)}`, lines: bounds.evidence.map(evidence) }],
    },
    { heading: 'Copies', paragraphs: copies === null ? [] : [family(copies, article.id)] },
    { heading: 'Positions', paragraphs: positions.map(position) },
    { heading: 'Events', paragraphs: events.map((event) => told(event, article.id)) },
    { heading: 'Conflicts', paragraphs: conflicts.map(disputed) },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** `Orchard, by Oto Reed (member), refuses: Half of the water`, then of which question, how sure that is, and the words. */
const position = (p: PositionRow): Paragraph => ({
  head: `${p.party}, by ${p.name} (${p.voice}), ${p.firmness}: ${p.label}`,
  lines: [
    `${p.question} (${p.review === undefined ? `${percent(p.probability)} sure` : 'confirmed by a person'})`,
    quoted(p.passage.text),
  ],
});

const by = (article: ArticleBrief): string =>
  `${article.file} (${outletOf(article)}, ${article.published?.slice(0, 10) ?? 'undated'})`;

const bound = { after: 'on or after', before: 'on or before', about: 'about' } as const;
const evidence = ({ bound: which, day, why, passage }: BoundsEvidence): string =>
  `${bound[which]} ${day}: ${why} ${quoted(passage.text)}`;

/** `Runs Tidewire’s text, cut and reordered, 62 %`. */
export const copyLine = ({ owner, first }: CopyRow, copy: CopiedRow): string =>
  `Runs ${owner === null ? `the text of ${first.file}` : `${owner.name}’s text`}, ${manner(copy)}, ${percent(copy.share)}`;

function family(copies: CopyRow, article: string): Paragraph {
  const own = copies.copies.find((copy) => copy.article.id === article);
  const others = copies.copies
    .filter((copy) => copy !== own)
    .map((copy) => `${own ? 'also run' : 'run'} by ${by(copy.article)}, ${manner(copy)}, ${percent(copy.share)}`);
  const why = copies.owner === null ? [] : [`whose text: ${copies.owner.why}`];
  if (own === undefined)
    return {
      head: `Its text is run by ${counted(others.length, 'other article')}${copies.owner ? `; it is ${copies.owner.name}’s` : ''}`,
      lines: [...why, ...others],
    };
  const changes = [
    own.dropped.length > 0 && `leaves out ${counted(own.dropped.length, 'paragraph')}`,
    own.added.length > 0 && `adds ${counted(own.added.length, 'paragraph')} of its own`,
  ].filter((change) => change !== false);
  return {
    head: copyLine(copies, own),
    lines: [`from ${by(own.from)}${changes.map((change) => `; ${change}`).join('')}`, ...why, ...others],
  };
}

function told(event: EventRow, article: string): Paragraph {
  const others = new Map(
    event.reports
      .filter((report) => report.article.id !== article)
      .map((report) => [report.article.id, report.article]),
  );
  const parts = [whenOf(event), title(event), event.place, figures(event.quantities, ', ')];
  return {
    head: parts.filter(Boolean).join(' · '),
    lines: [
      ...event.reports.filter((report) => report.article.id === article).map((report) => here(report, event)),
      ...(others.size > 0 ? [`also in ${[...others.values()].map(by).join(', ')}`] : []),
      `${counted(event.origins.length, 'independent origin')}: ${event.origins.map(({ name }) => name).join(', ')}`,
    ],
  };
}

const whenOf = ({ date, reports }: EventRow): string => {
  if (date !== null) return dayOf(date);
  return reports.some((report) => report.date !== null) ? 'reports differ on the date' : 'undated';
};

/** The words of the report, and what they say otherwise than the event as a whole. */
function here({ passage, date, place, quantities, denied }: EventReportRow, event: EventRow): string {
  const own = [
    denied && 'denied here',
    date !== null && dayOf(date) !== dayOf(event.date) && dayOf(date),
    place !== null && place.name !== event.place && place.name,
    figures(quantities, ', ') !== figures(event.quantities, ', ') && figures(quantities, ', '),
  ].filter(Boolean);
  return `${quoted(passage.text)}${own.length > 0 ? ` (here: ${own.join(', ')})` : ''}`;
}

const disputed = ({ kind, revision, differs, sides }: ConflictRow): Paragraph => ({
  head: `${kind}${revision ? ', revised' : ''}: ${differs}`,
  lines: sides.map(({ article, says, passage }) => `${by(article)}, ${says}: ${quoted(passage.text)}`),
});
