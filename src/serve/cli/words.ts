/** Numbers with their nouns, as a person reads them. */

/** `1 article`, `1,204 articles`. */
export const counted = (n: number, noun: string): string => `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
