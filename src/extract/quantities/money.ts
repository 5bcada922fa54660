/**
 * What a rate or a sum is: takes the words around a figure with a unit ("2.50 crowns a tonne"), gives a name for it
 * ("fee-crowns-per-tonne"). The rule: the noun of money that is nearest in the clause, if one is, then the unit, then
 * "per" and what it is counted by. A levy, toll, tariff, duty or charge, and a ceiling of one, is a `fee`. English.
 */
import { type Span, slice } from '../../text/span.ts';

export const currency =
  /^(?:crowns|dollars|euros|pounds|roubles|rubles|francs|yen|yuan|hryvnias?|liras?|rupees|pesos|riyals|dinars|dirhams|shekels|zlotys?|kronor|kroner|cents|pence|kopecks)$/;

const per =
  /^[^\S\n]+(?:an?|per|each|every|the)[^\S\n]+(tonne|ton|barrel|bushel|head|day|week|month|year|hour|minute|person|passenger|litre|liter|gallon|kilo|kilogram|kilometre|kilometer|mile|ship|vessel|unit|share|night|crossing)(?!\p{L})/iu;

const sums: readonly (readonly [name: string, words: RegExp])[] = [
  ['fee', /(?<![\p{L}-])(?:fees?|lev(?:y|ies)|tolls?|tariffs?|dut(?:y|ies)|charges?|ceiling|cap)(?![\p{L}])/giu],
  ['price', /(?<![\p{L}-])(?:prices?|rates?)(?![\p{L}])/giu],
  ['cost', /(?<![\p{L}-])costs?(?![\p{L}])/giu],
  ['aid', /(?<![\p{L}-])(?:aid|assistance|grants?)(?![\p{L}])/giu],
  ['loan', /(?<![\p{L}-])loans?(?![\p{L}])/giu],
  ['fine', /(?<![\p{L}-])fines?(?![\p{L}])/giu],
  ['debt', /(?<![\p{L}-])debts?(?![\p{L}])/giu],
];

/** "a tonne", "per day" right behind `at`; null when nothing of the kind stands there. */
export function perUnit(text: string, at: number, end: number): { readonly unit: string; readonly end: number } | null {
  const match = per.exec(text.slice(at, end));
  return (
    match && {
      unit: match[1]!.toLowerCase().replace(/^ton$/, 'tonne').replace('meter', 'metre').replace('liter', 'litre'),
      end: at + match[0].length,
    }
  );
}

/** The sum that a figure of money is: the noun nearest to it in its clause, before it rather than behind; null when none is. */
export function sumOf(text: string, [start, end]: Span, within: Span): string | null {
  const before = /[^;:.!?\n“”"]*(?:\.\d[^;:.!?\n“”"]*)*$/u.exec(
    slice(text, [Math.max(within[0], start - 90), start]),
  )![0];
  const behind = /^[^,;:.!?\n“”"]{0,30}/u.exec(slice(text, [end, within[1]]))![0];
  const named = (stretch: string, nearest: 'first' | 'last'): string | null => {
    let best: { name: string; at: number } | null = null;
    for (const [name, words] of sums)
      for (const { index } of stretch.matchAll(words))
        if (best === null || (nearest === 'last' ? index > best.at : index < best.at)) best = { name, at: index };
    return best?.name ?? null;
  };
  return named(before, 'last') ?? named(behind, 'first');
}

const feeBefore =
  /(?<!\p{L})(?:fee|levy|toll|tariff|duty|charge|ceiling|cap)[^.;:\d]{0,30}(?<!\p{L})(?:at|to|of)\s+$/iu;
const rate = /(?<!\p{L})(\p{Ll}+)[^\S\n]+(?:an?|per)[^\S\n]+\p{Ll}+/gu;

/** "Lowers the ceiling to 2.35", behind "2.20 crowns a tonne" in the same paragraph; null for any other bare number. */
export function feeInKnownUnit(text: string, at: number): string | null {
  if (!feeBefore.test(text.slice(Math.max(0, at - 60), at))) return null;
  const paragraph = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const names = [...paragraph.matchAll(rate)].flatMap((match) => {
    const per = currency.test(match[1]!) ? perUnit(match[0], match[1]!.length, match[0].length) : null;
    return per === null ? [] : [`fee-${match[1]}-per-${per.unit}`];
  });
  return names.at(-1) ?? null;
}
