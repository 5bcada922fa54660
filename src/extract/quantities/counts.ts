/**
 * Which numbers count nothing: dates, years, times, ages, versions, names of models and papers, fractions, scores. Takes
 * text and a numeral, says whether it can be a count. Looks at the words around it only. English.
 */
import type { Numeral } from './numbers.ts';

const month =
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|january|february|march|april|may|june|july|august|september|october|november|december';
const monthBefore = new RegExp(`(?<!\\p{L})(?:${month})\\s+(?:the\\s+)?$`, 'iu');
const ordinal = 'first|second|third|quarter|half|halves|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth';

/** No number behind one of these counts anything. */
const neverBehind: readonly RegExp[] = [
  /[\p{L}\p{N}][-–./:’']$/u, // "F-16", "v2.0", "18:00", "1/2", "3-1"
  /[#§№/:+]\s?$/,
  /(?<!\p{L})(?:aged?|ages|age of|turned)\s+$/iu,
];
/** Nor one before these. */
const neverBefore: readonly RegExp[] = [
  /^(?:[\p{L}\p{N}]|[:/.,]\d|[-–]\d|\s\d)/u, // "6th", "155mm", "20:15", "2.1.3", "555-0199"
  new RegExp(`^[-\\s](?:${ordinal})s?(?!\\p{L})`, 'iu'),
  /^\s+in\s+(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)/i,
  new RegExp(`^\\s+(?:of\\s+)?(?:${month})(?!\\p{L})`, 'iu'),
  /^\s*(?:[ap]\.?m(?!\p{L})|o[’']clock|GMT|UTC|CET|hours? GMT)/iu,
  /^[\s-]years?[\s-](?:olds?|of age)(?!\p{L})/iu,
];

/** What is numbered rather than counted. */
const label =
  /(?<!\p{L})(?:version|v|chapter|article|resolution|phase|stage|item|page|section|paragraph|clause|number|no|nos|nr|room|flight|route|channel|class|type|battalion|brigade|mark|part|level|tier|step|round|option|plan|track|grade|annex|protocol|decree|building|gate|pier|berth|block|grid|schedule|bus|tram|title|volume|issue|episode|highway)s?\.?\s+$/iu;

/** What a sentence, a quotation or a line begins behind. */
const opening = /(?:^|[.!?:;—–“"‘\n(]\s*)$/u;
const timeName = new RegExp(`^(?:${month}|\\p{L}+day)\\s$`, 'iu');
/** Characters of the text that are looked at on either side. */
const around = 40;

/** `settled` says that the words around it show already that it counts something: a toll, a qualifier. */
export function counts(text: string, { span: [start, end], value, figures }: Numeral, settled: boolean): boolean {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const words = text.slice(start, end);
  if (neverBehind.some((kind) => kind.test(before)) || neverBefore.some((kind) => kind.test(after))) return false;
  // "May 5", "+44 20 5550".
  if (figures && ((value <= 31 && monthBefore.test(before)) || /\d[-–)\s]+$/.test(before))) return false;
  if (settled) return true;
  const year = /^(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/.test(words);
  if (year || label.test(before)) return false;
  // "Plan Three": a capital where no sentence opens.
  if (/^\p{Lu}\p{Ll}/u.test(words) && !opening.test(before)) return false;
  // "Resolution 242", "Boeing 737": a number behind a name belongs to it.
  const name = figures ? /(?<!\p{L})\p{Lu}[\p{L}.-]*\s$/u.exec(before) : null;
  return name === null || opening.test(before.slice(0, name.index)) || timeName.test(name[0]);
}
