/**
 * Where sentences end inside a paragraph: takes the text and the paragraph's span, gives spans, never alters the text.
 * A full stop ends a sentence unless it belongs to an abbreviation, an initial or a number.
 */
import { type Span, trim } from './span.ts';

/** Abbreviations that stand before a name or number, so that no sentence ends after them. */
const beforeName = new Set(
  'mr mrs ms mx dr prof rev fr sr st gen lt col maj capt cmdr adm sgt cpl gov sen sens rep reps pres hon supt ald atty messrs mme mlle no nos vol pp fig eq art sec vs v cf ca approx'.split(
    ' ',
  ),
);
/** Abbreviations after which a sentence may end, when what follows can only open one. */
const maybeLast = new Set(
  'inc ltd co corp llc plc bros jr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun etc est dept univ assn ave blvd rd ft mt a.m p.m u.s u.n u.k e.u d.c b.c a.d e.g i.e ph.d'.split(
    ' ',
  ),
);
const openers =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|there|here|but|and|yet|so|or|in|on|at|by|for|from|with|after|before|when|while|if|as|since|until|although|though|despite|during|however|meanwhile|still|also|both|some|many|most|no|not|what|who|why|how|asked)$/i;

/** Spans of the sentences of `paragraph`, in order, trimmed. */
export function sentences(text: string, [start, end]: Span): Span[] {
  const out: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.!?…]+["'”’»›)\]]*(?=\s)/g)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (!endsHere(text, from, at, match[0], after, end)) continue;
    push(from, after);
    from = after;
  }
  push(from, end);
  return out;

  function push(a: number, b: number) {
    const span = trim(text, [a, b]);
    if (span) out.push(span);
  }
}

function endsHere(text: string, from: number, stop: number, marks: string, after: number, end: number): boolean {
  const next = /^\s+["'“‘„«‹([—–-]*([^\s]*)/.exec(text.slice(after, Math.min(end, after + 60)));
  const following = next?.[1] ?? '';
  if (/^\p{Ll}/u.test(following)) return false;
  if (!/^\.["'”’»›)\]]*$/.test(marks)) return true;
  const word = /[^\s("“‘'’”]*$/.exec(text.slice(Math.max(from, stop - 40), stop))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (beforeName.has(lower)) return false;
  const followingWord = following.replace(/[^\p{L}]+$/u, '');
  if (maybeLast.has(lower)) return openers.test(followingWord);
  // An initial ("J. Smith") or letters with stops ("U.S.A").
  if (/^\p{Lu}$/u.test(word)) return openers.test(followingWord) && followingWord.length > 1;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return openers.test(followingWord);
  return true;
}
