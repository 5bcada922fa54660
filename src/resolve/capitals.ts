/**
 * Capitalised words of a text and the runs they form: takes text, gives positions. Knows titles as a kind of word, and
 * no names.
 */
import type { Span } from '../text/span.ts';
import { bodyNoun, titleAbbreviation, titleNoun } from './words.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First of a sentence or quotation, so that its capital says nothing. */
  readonly opens: boolean;
  /** Stands in a line that capitalises its words, as headlines do. */
  readonly headline: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.&-][\p{L}\p{N}\p{M}]+)*(?:(?<=\b\p{L})\.)?/gu;
const particle = /^(?:de|del|della|di|da|dos|du|van|von|der|den|bin|ibn|al|el|ben|ter|la|le)$/;

/** Words that open sentences and are no names. */
export const commonOpener =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|there|here|but|and|yet|so|or|nor|in|on|at|by|for|from|with|after|before|when|while|if|as|since|until|although|though|despite|during|however|meanwhile|still|also|both|some|many|most|no|not|what|who|why|how|asked|earlier|later|last|one|two|three|four|five|six|seven|eight|nine|ten|all|each|every|another|other|such|more|less|only|even|just|now|then|yes|please|read|photo|image|file|under|over|between|among|according|instead|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|let|to|of|up|out|off|is|was|are|were|be|do|did|does|can|could|will|would|should|must|might|have|has|had|never|ever|again|once|twice|perhaps|maybe|because|whether|where|which|whose|whom|nobody|everyone|neither|either)$/i;

/** Days and months, which are capitalised and name nobody; May and March can be names and are not among them. */
export const isTimeWord = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)\.?$/i.test(
    word,
  );

/** The words of `text` outside `skip`, in order. */
export function wordsIn(text: string, skip: readonly Span[]): Word[] {
  const words: Word[] = [];
  const inHeadline = headlines(text);
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    if (skip.some(([a, b]) => a <= start && start < b)) continue;
    const before = words.at(-1);
    // The full stop of "U.S." or "J." ends no sentence.
    const between = text
      .slice(end, start)
      .replace(/^\./, before && before.text.length <= 3 && /^\p{Lu}/u.test(before.text) ? '' : '.');
    const opens = before === undefined || /[.!?…:\n]|^\s*["“‘']/.test(between);
    words.push({ start, end: start + match[0].length, text: match[0], opens, headline: inHeadline(start) });
    end = start + match[0].length;
  }
  return words;
}

/** Tells whether an offset stands in a short line without a full stop most of whose longer words are capitalised; offsets must rise. */
function headlines(text: string): (offset: number) => boolean {
  let lineEnd = -1;
  let titleCase = false;
  return (offset) => {
    if (offset > lineEnd) {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const next = text.indexOf('\n', offset);
      lineEnd = next < 0 ? text.length : next;
      const long =
        lineEnd - start > 200
          ? []
          : [...text.slice(start, lineEnd).matchAll(/(?<![\p{L}’'])\p{L}{4,}/gu)].map((m) => m[0]);
      titleCase =
        long.length > 3 &&
        !/[.!?]["”’]?\s*$/.test(text.slice(start, lineEnd)) &&
        long.filter((w) => /^\p{Lu}/u.test(w)).length >= 0.8 * long.length;
    }
    return titleCase;
  };
}

/** Whether nothing but a space, a hyphen or an apostrophe stands between two words; a full stop only behind an initial or a title. */
export const adjacent = (text: string, a: Word, b: Word): boolean => {
  const between = text.slice(a.end, b.start);
  if (/^\.[^\S\n]+$/.test(between))
    return a.text.length === 1 || titleAbbreviation.test(a.text) || /^(?:\p{L}\.)+\p{L}$/u.test(a.text);
  return /^(?:[^\S\n]+|[^\S\n]?[-&][^\S\n]?|[’'][^\S\n]+)$/.test(between);
};

/** The last word of the run of capitalised words that starts at `i`, particles and "of" between them included. */
export function runFrom(words: readonly Word[], i: number, text: string): number {
  let last = i;
  if (words[i]!.headline || (words[i]!.opens && commonOpener.test(words[i]!.text))) return i;
  for (let j = i + 1; j < words.length && adjacent(text, words[j - 1]!, words[j]!); j++) {
    const word = words[j]!.text;
    const before = words[j - 1]!.text;
    if (/[’']s$/.test(before)) break;
    if (/^\p{Lu}/u.test(word)) last = j;
    else {
      const joins = particle.test(word) || (word === 'of' && (bodyNoun.test(before) || isTitle(before)));
      // Particles may follow one another: “van der”.
      if (!joins || !/^(?:\p{Lu}|(?:van|von|de|der|den|la|le|al|el|bin|ibn)$)/u.test(words[j + 1]?.text ?? '')) break;
    }
  }
  return last;
}

export const isTitle = (word: string): boolean =>
  titleNoun.test(word) ||
  titleAbbreviation.test(word) ||
  titleNoun.test(word.split('-')[0]!) ||
  titleNoun.test(word.split('-').at(-1)!);

/** Words that stand in a title beside its noun. */
export const besideTitle = (word: string): boolean =>
  isTitle(word) ||
  /^(?:foreign|prime|vice|deputy|defen[cs]e|interior|finance|special|state|national|security|chief|economic|trade|former|acting|senior|us|u\.s|uk|eu|un)$/i.test(
    word,
  );

/** The first word after the titles in a run; past the run when it is nothing but titles. */
export function afterTitles(words: readonly Word[], first: number, last: number): number {
  let title = first - 1;
  for (let j = first; j <= last; j++) if (isTitle(words[j]!.text)) title = j;
  // "Minister of Foreign Affairs Ann Lee": the office runs on; the name is what two words at the end can hold.
  if (title >= first && words[title + 1]?.text === 'of' && last - title > 3) return last - 1;
  return title + 1;
}
