/**
 * Numbers in a stretch of text, in figures or in English words: takes text and a span, gives each with its value and
 * span, a range ("10 to 15") as one. Knows no nouns and does not ask what a number is for.
 */
import { type Span, slice } from '../../text/span.ts';

export interface Numeral {
  readonly span: Span;
  /** Of a range the lower end. */
  readonly value: number;
  /** The range as written, in lower case, else null; and its upper end. */
  readonly range: string | null;
  readonly high: number | null;
  /** Written in figures. */
  readonly figures: boolean;
  /** The plural of the currency whose sign stands before it: "dollars". */
  readonly currency: string | null;
}

const small = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const currencies: Readonly<Record<string, string>> = {
  $: 'dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yen',
  '₴': 'hryvnias',
  '₽': 'roubles',
};

const scale = 'dozen|hundred|thousand|million|billion|trillion';
const plain = [...small.keys(), ...tens.keys()].join('|');
const figures = `(?:(?:US|A|C)?([$€£¥₴₽])\\s?)?(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:[\\s-](${scale})|(m|bn|tn))?`;
const words = `(?:(?:half\\s+an?|an?)\\s+(?:${scale})|${plain})(?:(?:[\\s-]|(?<=hundred|thousand|million)\\s+and\\s+)(?:${plain}|${scale}))*`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${figures}|(${words}))(\\s+and\\s+a\\s+half)?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** In the order of the text. */
export function numeralsIn(text: string, within: Span): Numeral[] {
  const found: Numeral[] = [];
  for (const match of slice(text, within).matchAll(pattern)) {
    const [whole, sign, amount, long, short, spelt, half] = match;
    const start = within[0] + match.index;
    const base =
      amount === undefined
        ? wordsToNumber(spelt!)
        : Number(amount.replaceAll(',', '')) * (scales.get((long ?? short ?? '').toLowerCase()) ?? 1);
    if (base === null || (half !== undefined && base >= 100)) continue;
    found.push({
      span: [start, start + whole.length],
      // Twelve digits and one place: 4.1 million is not 4099999.9999999995.
      value: Number((base + (half === undefined ? 0 : 0.5)).toPrecision(12)),
      range: null,
      high: null,
      figures: amount !== undefined,
      currency: sign === undefined ? null : currencies[sign]!,
    });
  }
  return ranges(text, found);
}

/** The value of "forty-two", "a hundred", "two dozen", "six hundred and one"; null when the words are no one number. */
function wordsToNumber(spelt: string): number | null {
  const tokens = spelt.toLowerCase().split(/[\s-]+/);
  let total = 0;
  let current = 0;
  let half = false;
  for (const token of tokens) {
    if (token === 'and') continue;
    if (token === 'half') half = true;
    else if (token === 'a' || token === 'an') current = half ? 0.5 : 1;
    else if (small.has(token)) {
      if (current % 10 !== 0 || (current % 100 !== 0 && small.get(token)! > 9)) return null;
      current += small.get(token)!;
    } else if (tens.has(token)) {
      if (current % 100 !== 0) return null;
      current += tens.get(token)!;
    } else {
      const by = scales.get(token)!;
      if (current === 0) return null;
      if (by <= 100) current *= by;
      else {
        total += current * by;
        current = 0;
      }
    }
  }
  return total + current;
}

/** "10 to 15", "six or seven", "6-8", "between 10 and 15" as one; of "1 to 2 million" both are millions. */
function ranges(text: string, found: readonly Numeral[]): Numeral[] {
  const out: Numeral[] = [];
  for (const one of found) {
    const before = out.at(-1);
    const joint = before && text.slice(before.span[1], one.span[0]);
    const between = before && /\bbetween\s+$/i.exec(text.slice(Math.max(0, before.span[0] - 12), before.span[0]));
    const factor = /(?:thousand|million|billion|trillion)$/i.exec(slice(text, one.span))?.[0].toLowerCase();
    const low = before && before.value * (factor && before.value < 1000 ? scales.get(factor)! : 1);
    // What falls is no range: a score ("3-1") or a vote.
    const joins =
      before !== undefined &&
      before.range === null &&
      low! < one.value &&
      (between ? /^\s+and\s+$/i.test(joint!) : /^(?:\s+(?:to|or)\s+|[-–—])$/i.test(joint!));
    if (!joins) {
      out.push(one);
      continue;
    }
    const start = between ? before.span[0] - between[0].length : before.span[0];
    out[out.length - 1] = {
      ...before,
      span: [start, one.span[1]],
      value: low!,
      range: text.slice(start, one.span[1]).toLowerCase(),
      high: one.value,
    };
  }
  return out;
}
