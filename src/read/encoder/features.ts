/** Takes a word's form and what quote marks stand before it, gives its feature: its case, and whether it is quoted. Pure. */

/** lower, title, capital, upper, mixed, other: the order is the model's. */
const cases = 6;
const [lower, title, capital, upper, mixed, other] = [0, 1, 2, 3, 4, 5];

/** The feature of line breaks, special tokens and padding. */
export const noFeature = 0;

/** The feature of a word: 1 to 12. */
export const featureOf = (form: string, quoted: boolean): number => 1 + caseOf(form) + (quoted ? cases : 0);

/** Whether a word with this feature stands in quote marks, or is one. */
export const isQuoted = (feature: number): boolean => feature > cases;

/** A character has case if its lower and upper forms differ. */
export function caseOf(form: string): number {
  let cased = 0;
  let uppers = 0;
  let startsUpper = false;
  for (const character of form) {
    const small = character.toLowerCase();
    if (small === character.toUpperCase()) continue;
    cased++;
    if (small === character) continue;
    uppers++;
    if (cased === 1) startsUpper = true;
  }
  if (cased === 0) return other;
  if (uppers === 0) return lower;
  if (uppers === cased) return cased === 1 ? capital : upper;
  return uppers === 1 && startsUpper ? title : mixed;
}

/** Whether the next words stand in quote marks: within one line, curly marks set and clear, a straight one turns over. */
export class QuoteState {
  #open = false;

  newLine(): void {
    this.#open = false;
  }

  /** Takes the next word, gives whether it is quoted; a mark itself counts as inside. */
  next(form: string): boolean {
    const before = this.#open;
    if (form === '“') this.#open = true;
    else if (form === '”') this.#open = false;
    else if (form === '"') this.#open = !before;
    else return before;
    return true;
  }
}
