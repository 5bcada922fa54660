/** Numbers with their nouns. */
const digits = new Intl.NumberFormat('en-GB');

export const number = (n: number): string => digits.format(n);

const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** `3rd`. */
export const ordinal = (n: number): string => `${number(n)}${endings[rules.select(n)] ?? 'th'}`;

/** `1 report`, `2,000 reports`. */
export const counted = (n: number, noun: string): string => `${number(n)} ${n === 1 ? noun : `${noun}s`}`;
