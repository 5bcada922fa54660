/**
 * The parts of a source phrase: takes its words, gives one head for each speaker in it.
 *
 *     Kremlin aide Yuri Ushakov, who took part in the talks       Trump’s administration       A and B
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ core                              owner ^  core ^^^^^^^^^^
 *
 * Knows grammar only; names nobody.
 */
import { type Span, trim } from '../text/span.ts';

export interface Head {
  /** The phrase without determiner, owner and what follows the noun. */
  readonly core: Span;
  /** What stands before a possessive 's, or after "of" and "for" ("a spokesman for the ministry"). */
  readonly owner: Span | null;
  readonly whole: Span;
}

/** Heads in order; empty for a phrase without words. `endsInName` says whether a name of somebody ends where a span does. */
export function headsOf(text: string, source: Span, endsInName: (span: Span) => boolean): Head[] {
  return conjuncts(text, source, endsInName).flatMap((span) => {
    const head = headOf(text, span);
    return head ? [head] : [];
  });
}

/** "A and B" when each side is a phrase of its own; "the State and Treasury departments" stays whole. */
function conjuncts(text: string, span: Span, endsInName: (span: Span) => boolean): Span[] {
  const words = text.slice(span[0], span[1]);
  const and = /\s+(?:and|nor|or|along with|as well as)\s+/.exec(words);
  if (!and) return [span];
  const opening = /^(?:both|neither|either)\s+/i.exec(words)?.[0].length ?? 0;
  const left = trim(text, [span[0] + opening, span[0] + and.index]);
  const right = trim(text, [span[0] + and.index + and[0].length, span[1]]);
  if (!left || !right) return [span];
  const rightWords = text.slice(...right);
  // What follows "and" must be able to stand alone: a name, a phrase with its own determiner, words that lead to a name.
  const own =
    /^(?:\p{Lu}|(?:the|his|her|its|their|a|an|two|three|four|five|six|several|some|other|many)\s|\p{Ll}[\p{Ll}-]+\s+(?:[\p{Ll}-]+\s+)*\p{Lu})/u.test(
      rightWords,
    );
  if (!own) return [span];
  const name = endsInName([left[0], text.slice(...left).endsWith(',') ? left[1] - 1 : left[1]]);
  const sharedHead =
    !/^(?:the|his|her|its|their|a|an)\s/.test(rightWords) && /\s\p{Ll}[\p{L}-]*s$/u.test(/^[^,]*/.exec(rightWords)![0]);
  if (
    sharedHead &&
    !endsInName(right) &&
    /\p{Lu}[\p{L}.’'-]*,?$/u.test(text.slice(...left)) &&
    !/^(?:two|three|four|five|six|several|some|other|many)\s/.test(rightWords)
  )
    return [span];
  // "a spokesman for the ministry of trade and the army" is one; "the minister of trade Ann Lee and the army" is two.
  const deep = /\s(?:of|for|from|in|at|on|between|who|which|that)\s/.test(text.slice(...left));
  if (!name && (deep || !/^(?:the|a|an|\p{Lu})/u.test(text.slice(...left)))) return [span];
  return [...listed(text, left), ...conjuncts(text, right, endsInName)];
}

/** "A, B" before "and C". */
function listed(text: string, span: Span): Span[] {
  const words = text.slice(...span);
  const parts = words.split(/,\s+/);
  if (
    parts.length < 2 ||
    !parts.every(
      (part) => /^(?:[\p{L}.-]+\s+){0,4}\p{Lu}[\p{L}’'.-]+$/u.test(part) && !/^(?:a|an|the|who)\s/.test(part),
    )
  )
    return [span];
  let at = span[0];
  return parts.map((part) => {
    const start = text.indexOf(part, at);
    at = start + part.length;
    return [start, at] as const;
  });
}

function headOf(text: string, whole: Span): Head | null {
  const words = text.slice(...whole);
  const stop =
    /,|\s[–—]\s|\s?\(|:|\s(?:who|whose|which|that|of|for|from|in|at|with|to|on|by|cited|quoted|citing|familiar|close|speaking|including|such|both|there|himself|herself|itself|themselves)\b/.exec(
      words,
    );
  let core: Span = [whole[0], whole[0] + (stop && stop.index > 0 ? stop.index : words.length)];
  let owner: Span | null = null;
  const possessive = [...text.slice(...core).matchAll(/(?:[’']s|(?<=s)[’'])\s+/g)].at(-1);
  if (possessive) {
    owner = [core[0], core[0] + possessive.index];
    core = [core[0] + possessive.index + possessive[0].length, core[1]];
  } else if (stop && /^\s(?:of|for|from|at|in|with)/.test(stop[0])) {
    const rest = /^(?:(?!,|\swho\b|\swhich\b|\s[–—]\s|\().)*/s.exec(words.slice(stop.index + stop[0].length))![0];
    owner = trim(text, [core[1] + stop[0].length, core[1] + stop[0].length + rest.length]);
  }
  const trimmed = trim(text, bare(text, core));
  return trimmed ? { core: trimmed, owner: owner && trim(text, bare(text, owner)), whole } : null;
}

const bare = (text: string, [start, end]: Span): Span => {
  const opening = /^\s*(?:(?:the|a|an|his|her|its|their|our|my|this|that|these|those)\s+)/i.exec(
    text.slice(start, end),
  );
  return [start + (opening?.[0].length ?? 0), end];
};
