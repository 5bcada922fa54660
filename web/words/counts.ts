/** Numbers with their nouns. */
const digits = new Intl.NumberFormat('en-GB');

export const number = (n: number): string => digits.format(n);

/** `1 report`, `2,000 reports`. */
export const counted = (n: number, noun: string): string => `${number(n)} ${n === 1 ? noun : `${noun}s`}`;
