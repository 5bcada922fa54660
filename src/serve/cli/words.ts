/** Numbers with their nouns, as a person reads them. */

/** `1 article`, `1,204 articles`. */
export const counted = (n: number, noun: string, plural: string = `${noun}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? noun : plural}`;
