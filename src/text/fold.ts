/**
 * Names as they compare: takes a name as a report or dossier writes it, gives the words that decide whether two names
 * are the same. Never decides who is meant, and never alters stored text.
 */

/** Letters that Unicode does not decompose into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Lower-case words with one space between: without diacritics, apostrophes, a possessive 's, full stops ("U.S." is
 * "us") and a leading "the"; a hyphen counts as a space. Empty when nothing but punctuation is in it.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter]!)
    .replace(/['’‘ʼ`´]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’‘ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/**
 * A folded name with the endings made one that romanisations of a Cyrillic name vary in: -yy, -yi, -iy, -ii, -ij, -yj,
 * -i and -y ("zelenskyy", "zelenskiy" and "zelensky"; "yuri" and "yury"; "sergei" and "sergey"). Words of fewer than
 * four letters stay. Nothing else is bridged: "vladimir" and "volodymyr" stay two names, which a dossier lists.
 */
export const romanised = (folded: string): string => folded.replace(/(?<=\p{L}{2})(?:y[yij]|i[yij]|i|y)(?= |$)/gu, 'y');

/** The words by which a person is called alone, longest first: "von der leyen" and "leyen". */
export function surnames(name: string): string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  if (words.length < 2) return [];
  let start = words.length - 1;
  while (
    start > 1 &&
    /^(?:von|van|der|den|de|del|della|di|da|dos|la|le|bin|ibn|al|el|ben|ter|zu)$/.test(words[start - 1]!)
  )
    start--;
  const whole = words.slice(start).join(' ');
  const last = words.at(-1)!;
  return whole === last ? [last] : [whole, last];
}
