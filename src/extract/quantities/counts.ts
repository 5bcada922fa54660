/**
 * Which numbers count nothing: dates, years, times, ages, versions, names of models and papers, fractions, scores. Takes
 * text and a numeral, says whether it can be a count. Looks at the words around it only. English.
 */
import { slice } from '../../text/span.ts';
import type { Numeral } from './numbers.ts';

const month =
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|january|february|march|april|may|june|july|august|september|october|november|december';
const monthBefore = new RegExp(`(?:^|[^\\p{L}])(?:${month})\\s+(?:the\\s+)?$`, 'iu');
const monthAfter = new RegExp(`^(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${month})(?![\\p{L}])`, 'iu');

/** What is numbered rather than counted. */
const label =
  /(?<!\p{L})(?:version|v|chapter|article|resolution|phase|stage|item|page|section|paragraph|clause|number|no|nos|nr|room|flight|route|channel|class|type|battalion|brigade|mark|part|level|tier|step|round|option|plan|track|grade|annex|protocol|decree|building|gate|pier|berth|block|grid|schedule|bus|tram|title|volume|issue|episode|highway)s?\.?\s+$/iu;

/** What a sentence, a quotation or a line begins behind. */
const opening = /(?:^|[.!?:;—–“"‘\n(]\s*)$/u;
const timeName = new RegExp(`^(?:${month}|\\p{L}+day)\\s$`, 'iu');
const around = 40;

/** `settled` says that the words around it show already that it counts something: a toll, a qualifier. */
export function counts(text: string, numeral: Numeral, settled: boolean): boolean {
  const [start, end] = numeral.span;
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const words = slice(text, numeral.span);
  // "F-16", "v2.0", "18:00", "1/2", "§4", "+44", "3-1", "1-800".
  if (/[\p{L}\p{N}][-–./:’']$|[#§№/:+]\s?$|\d[-–)\s]+$/u.test(before)) return false;
  // "6th", "155mm", "20:15", "2.1.3", "555-0199", "1,2".
  if (/^(?:[\p{L}\p{N}]|[:/.,]\d|[-–]\d|\s\d)/u.test(after)) return false;
  if (
    /^(?:\s+in\s+(?:ten|\d)|[-\s](?:first|second|third|quarter|half|halves|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?(?!\p{L}))/iu.test(
      after,
    )
  )
    return false;
  if (monthAfter.test(after) || (numeral.figures && numeral.value <= 31 && monthBefore.test(before))) return false;
  if (/^\s*(?:[ap]\.?m(?![\p{L}])|o[’']clock|noon|midnight|GMT|UTC|CET|hours? GMT)/iu.test(after)) return false;
  if (
    /(?<!\p{L})(?:aged?|ages|age of|turned|o[’']clock at)\s+$/iu.test(before) ||
    /^[\s-]years?[\s-](?:olds?|of age)(?!\p{L})/iu.test(after)
  )
    return false;
  if (/^(?:1[5-9]|20)\d\d$/.test(words) && !settled) return false;
  if (!settled && label.test(before)) return false;
  if (!settled && /^\p{Lu}/u.test(words) && /\p{Ll}/u.test(words) && !opening.test(before)) return false;
  // "Resolution 242", "Boeing 737": a number behind a name belongs to it.
  const name = /(?<!\p{L})\p{Lu}[\p{L}.-]*\s$/u.exec(before);
  return !name || settled || !numeral.figures || opening.test(before.slice(0, name.index)) || timeName.test(name[0]);
}
