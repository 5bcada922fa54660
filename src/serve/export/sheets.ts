/**
 * What each listing has in its columns as CSV. An event has a line for each of its reports, a family of copies one for
 * each copy and a conflict one for each account, with what they have in common repeated, so that a spreadsheet can
 * filter and count them. Spans are written `start-end`, several with `;` between them.
 */
import type { ArticleBrief } from '../../model/listing.ts';
import type {
  ActorRow,
  ArticleRow,
  ConflictRow,
  CopiedRow,
  CopyRow,
  CorrectionRow,
  EventReportRow,
  EventRow,
  PositionRow,
  SideRow,
  StatementRow,
} from '../../service/types.ts';
import type { Span } from '../../text/span.ts';
import { type Cell, type Columns, type Sheet, sheet } from './csv.ts';
import { figures, names } from './telling.ts';

const spans = (list: readonly Span[] | undefined): Cell => list?.map(([start, end]) => `${start}-${end}`).join(';');

/** Of which article a line is. */
const articleCells = {
  article: ({ article }) => article.id,
  file: ({ article }) => article.file,
  headline: ({ article }) => article.headline,
  outlet: ({ article }) => article.outlet,
  agency: ({ article }) => article.agency,
  published: ({ article }) => article.published,
} satisfies Columns<{ readonly article: ArticleBrief }>;

export const statementSheet: Sheet<StatementRow> = sheet(
  {
    id: (s) => s.id,
    ...articleCells,
    kind: (s) => s.kind,
    speaker: (s) => s.speakers[0]?.name,
    named: (s) => s.speakers[0] && s.speakers[0].actor !== null,
    party: (s) => s.speakers[0]?.party,
    role: (s) => s.speakers[0]?.role,
    basis: (s) => s.speakers[0]?.basis,
    speakers: (s) => names(s.speakers),
    open: (s) => s.open,
    probability: (s) => s.probability,
    speaker_probability: (s) => s.speakers[0]?.probability,
    via: (s) => names(s.via),
    said: (s) => s.said?.date,
    said_precision: (s) => s.said?.precision,
    said_basis: (s) => s.said?.basis,
    source: (s) => s.source?.text,
    source_spans: (s) => spans(s.source?.spans),
    cue: (s) => s.cue?.text,
    cue_spans: (s) => spans(s.cue?.spans),
    content: (s) => s.content.text,
    content_spans: (s) => spans(s.content.spans),
    review: (s) => s.review?.action,
    reviewed_by: (s) => s.review?.who,
  } satisfies Columns<StatementRow>,
  (row) => [row],
);

export const articleSheet: Sheet<ArticleRow> = sheet(
  {
    id: (a) => a.id,
    file: (a) => a.file,
    headline: (a) => a.headline,
    outlet: (a) => a.outlet,
    agency: (a) => a.agency,
    published: (a) => a.published,
    language: (a) => a.language,
    statements: (a) => a.statements,
    unread: (a) => a.unread,
  } satisfies Columns<ArticleRow>,
  (row) => [row],
);

export const actorSheet: Sheet<ActorRow> = sheet(
  {
    id: (a) => a.id,
    name: (a) => a.name,
    type: (a) => a.type,
    party: (a) => a.party,
    known: (a) => a.known,
    statements: (a) => a.statements,
    articles: (a) => a.articles,
    first: (a) => a.first,
    last: (a) => a.last,
  } satisfies Columns<ActorRow>,
  (row) => [row],
);

type EventLine = EventReportRow & { readonly event: EventRow };

export const eventSheet: Sheet<EventRow> = sheet(
  {
    event: ({ event }) => event.id,
    kind: ({ event }) => event.kind,
    plover: ({ event }) => event.plover,
    status: ({ event }) => event.status,
    date: ({ event }) => event.date?.date,
    end: ({ event }) => event.date?.end,
    precision: ({ event }) => event.date?.precision,
    date_inferred: ({ event }) => event.date?.inferred,
    place: ({ event }) => event.place,
    participants: ({ event }) => names(event.participants),
    figures: ({ event }) => figures(event.quantities),
    names: ({ event }) => event.names.join('; '),
    reports: ({ event }) => event.reports.length,
    origins: ({ event }) => event.origins.length,
    origin_names: ({ event }) => names(event.origins),
    report: (r) => r.id,
    ...articleCells,
    words: (r) => r.passage.text,
    words_spans: (r) => spans(r.passage.spans),
    report_status: (r) => r.status,
    report_denied: (r) => r.denied,
    report_date: (r) => r.date?.date,
    report_precision: (r) => r.date?.precision,
    report_date_basis: (r) => r.date?.basis,
    report_place: (r) => r.place?.name,
    report_participants: (r) => names(r.participants),
    report_absent: (r) => names(r.absent),
    report_figures: (r) => figures(r.quantities),
    statements: (r) => r.statements.join(';'),
    review: (r) => r.review?.action,
    reviewed_by: (r) => r.review?.who,
  } satisfies Columns<EventLine>,
  (event) => event.reports.map((report) => ({ ...report, event })),
);

export const positionSheet: Sheet<PositionRow> = sheet(
  {
    id: (p) => p.id,
    ...articleCells,
    party: (p) => p.party,
    issue: (p) => p.issue,
    question: (p) => p.question,
    position: (p) => p.position,
    label: (p) => p.label,
    firmness: (p) => p.firmness,
    voice: (p) => p.voice,
    actor: (p) => p.actor,
    name: (p) => p.name,
    date: (p) => p.date?.date,
    date_precision: (p) => p.date?.precision,
    date_basis: (p) => p.date?.basis,
    words: (p) => p.passage.text,
    words_spans: (p) => spans(p.passage.spans),
    probability: (p) => p.probability,
    because: (p) => p.because.kind,
    because_text: (p) => p.because.text,
    read_from: (p) => p.source.kind,
    source: (p) => p.source.id,
    review: (p) => p.review?.action,
    reviewed_by: (p) => p.review?.who,
  } satisfies Columns<PositionRow>,
  (row) => [row],
);

type CopyLine = CopiedRow & { readonly family: CopyRow };

export const copySheet: Sheet<CopyRow> = sheet(
  {
    family: ({ family }) => family.id,
    text_of: ({ family }) => family.owner?.name,
    text_of_basis: ({ family }) => family.owner?.why,
    first: ({ family }) => family.first.id,
    first_file: ({ family }) => family.first.file,
    first_outlet: ({ family }) => family.first.outlet,
    first_agency: ({ family }) => family.first.agency,
    first_published: ({ family }) => family.first.published,
    ...articleCells,
    from: (c) => c.from.id,
    from_file: (c) => c.from.file,
    manner: (c) => c.manner,
    also: (c) => c.also.join('; '),
    share: (c) => c.share,
    passages: (c) => spans(c.passages.map(({ here }) => here)),
    passages_from: (c) => spans(c.passages.map(({ there }) => there)),
    dropped: (c) => spans(c.dropped),
    added: (c) => spans(c.added),
  } satisfies Columns<CopyLine>,
  (family) => family.copies.map((copy) => ({ ...copy, family })),
);

type ConflictLine = SideRow & { readonly conflict: ConflictRow; readonly account: number };

export const conflictSheet: Sheet<ConflictRow> = sheet(
  {
    conflict: ({ conflict }) => conflict.id,
    kind: ({ conflict }) => conflict.kind,
    revision: ({ conflict }) => conflict.revision,
    within: ({ conflict }) => conflict.within,
    differs: ({ conflict }) => conflict.differs,
    event: ({ conflict }) => conflict.event,
    statements: ({ conflict }) => conflict.statements.join(';'),
    account: (s) => s.account,
    ...articleCells,
    says: (s) => s.says,
    words: (s) => s.passage.text,
    words_spans: (s) => spans(s.passage.spans),
    copies: (s) => s.copies.map(({ file }) => file).join('; '),
    review: ({ conflict }) => conflict.review?.action,
    reviewed_by: ({ conflict }) => conflict.review?.who,
  } satisfies Columns<ConflictLine>,
  (conflict) => conflict.sides.map((side, i) => ({ ...side, conflict, account: i + 1 })),
);

/** What was there before and after stands in the JSON. */
export const correctionSheet: Sheet<CorrectionRow> = sheet(
  {
    id: (c) => c.id,
    batch: (c) => c.batch,
    at: (c) => c.at,
    who: (c) => c.who,
    kind: (c) => c.change.kind,
    says: (c) => c.says,
    articles: (c) => c.articles.map(({ file }) => file).join('; '),
    undone_by: (c) => c.undone?.who,
    undone_at: (c) => c.undone?.at,
  } satisfies Columns<CorrectionRow>,
  (row) => [row],
);
