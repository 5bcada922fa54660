/**
 * What a person is asked about an entry: takes it, gives one neutral question, one phrase that says why it comes, and
 * how much it weighs. Pure; takes no side and hints at no answer.
 */
import { doubtAt, doubtOf } from '../model/doubt.ts';
import type { ConflictRow, CopyRow, EventRow, PositionRow, StatementRow } from '../model/listing.ts';
import type { Firmness } from '../model/position.ts';

export interface Asked {
  readonly asks: string;
  readonly why: string;
  /** From 0 to 1, as a queue takes them. */
  readonly uncertain: number;
  readonly weight: number;
  readonly sort: string;
}

export function askStatement(statement: StatementRow): Asked {
  const { probability, speakers, open, kind } = statement;
  const names = speakers.map(({ actor, name }) => (actor === null ? `“${name}”` : name)).join(' and ');
  const least = Math.min(...speakers.map((one) => one.probability ?? 1));
  // Words in quotation marks are somebody's very words: a wrong name there does most harm.
  const weight = kind === 'direct' ? 1 : kind === 'mixed' ? 0.7 : 0.4;
  const uncertain = doubtOf(statement);
  if (open !== null) return { asks: 'Who said this?', why: lower(open), uncertain, weight, sort: `open ${open}` };
  if (doubtAt(probability) > Math.max(0, ...speakers.map((one) => doubtAt(one.probability))))
    return {
      asks: `Does the report attribute these words to ${names}?`,
      why: `it is not sure that they are a statement (${percent(probability!)})`,
      uncertain,
      weight,
      sort: `statement ${kind}`,
    };
  return {
    asks: `Did ${names} say this?`,
    why: `the speaker is not sure (${percent(least)})`,
    uncertain,
    weight,
    sort: `speaker ${speakers[0]?.actor ?? names}`,
  };
}

/** `times`: how often the party took this position, and any position, on the issue. */
export function askPosition(position: PositionRow, times: { readonly same: number; readonly any: number }): Asked {
  const { name, party, firmness, question, label, probability, review } = position;
  const alone = times.any <= 1;
  const otherwise = !alone && times.same * 3 <= times.any;
  const whose = name === party ? name : `${name} (${party})`;
  return {
    asks: `On “${question}”: does ${whose} ${verbs[firmness]} “${label}”?`,
    why: alone
      ? `nothing else is known of ${party} on this`
      : otherwise
        ? `${party} mostly says otherwise on this`
        : `it is not sure (${percent(probability)})`,
    uncertain: review === undefined ? Math.max(doubtAt(probability), alone || otherwise ? 0.4 : 0) : 0,
    weight: alone ? 1 : otherwise ? 0.9 : 0.5,
    sort: `position ${party} ${position.issue}`,
  };
}

const verbs: Readonly<Record<Firmness, string>> = {
  demands: 'demand',
  accepts: 'accept',
  offers: 'offer',
  conditional: 'say, on a condition, that it would accept',
  'leaves-open': 'leave open',
  refuses: 'refuse',
};

export function askEvent({ kind, status, reports, origins }: EventRow): Asked {
  const denied = reports.some((report) => report.denied);
  return {
    asks: denied
      ? `Does a report deny this ${nouns[kind] ?? kind}?`
      : `Is this ${nouns[kind] ?? kind} told on one side’s word alone?`,
    why: denied
      ? 'a report denies it'
      : status === 'claimed'
        ? 'only one side or an unnamed source says so'
        : 'it is told in two ways',
    uncertain: denied ? 0.6 : 0.5,
    weight: Math.min(1, 0.3 + 0.2 * origins.length),
    sort: `event ${kind} ${denied}`,
  };
}

const nouns: Readonly<Record<string, string>> = { violation: 'breach' };

export function askCopy({ first, copies }: CopyRow): Asked & { readonly least: CopyRow['copies'][number] } {
  const least = copies.reduce((a, b) => (b.share < a.share ? b : a));
  return {
    asks: `Does ${least.article.file} go back to the text of ${least.from.file}?`,
    why: `only ${percent(least.share)} of its words are the same`,
    uncertain: Math.max(0.1, Math.min(1, 1.2 - least.share)),
    weight: Math.min(1, 0.3 + 0.1 * copies.length),
    sort: `copy ${first.outlet}`,
    least,
  };
}

export function askConflict({ kind, differs, sides, within }: ConflictRow): Asked {
  return {
    asks: within ? 'Does this report contradict itself?' : 'Do these accounts contradict each other?',
    why: differs.replace(/[.]$/, ''),
    uncertain: 0.5,
    weight: Math.min(1, (within ? 0.4 : 0.5) + 0.1 * sides.length),
    sort: `conflict ${kind}`,
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** As a phrase behind other words; a name keeps its capital. */
const lower = (sentence: string): string =>
  sentence.replace(/[.]$/, '').replace(/^(?:The|It|No|One|A|An)(?= )/, (word) => word.toLowerCase());
