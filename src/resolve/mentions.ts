/**
 * Names in an article: takes its text and the dossier's look-up, gives every mention with the actor it names, and the
 * cast, in which a surname goes to the fullest form of the name the article itself uses. Decides nothing on pronouns.
 */
import type { ActorRef, Lookup } from '../dossier/lookup.ts';
import { fold, surnames } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { bodyNoun, feminine, groupNoun, masculine, titleAbbreviation, titleNoun } from './words.ts';

/** Someone or something that the article names. One object for all its mentions. */
export interface Named {
  /** null when the dossier does not know it. */
  readonly ref: ActorRef | null;
  readonly kind: 'person' | 'party' | 'organisation' | 'outlet';
  /** The dossier's name, or the fullest form in the article. */
  readonly name: string;
  /** Where that fullest form stands first. */
  readonly full: Span;
  /** Title words found before or after it in the article, folded, latest last. */
  readonly titles: string[];
  gender: 'she' | 'he' | null;
}

export interface Mention {
  readonly span: Span;
  readonly of: Named;
  readonly basis: 'named' | 'surname' | 'alias' | 'metonym';
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** First of a sentence, so that its capital says nothing. */
  readonly opens: boolean;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[’'.&-][\p{L}\p{N}\p{M}]+)*(?:(?<=\b\p{L})\.)?/gu;
const particle = /^(?:de|del|della|di|da|dos|du|van|von|der|den|bin|ibn|al|el|ben|ter|la|le)$/;
const commonOpeners =
  /^(?:the|a|an|this|that|these|those|he|she|it|they|we|i|you|his|her|its|their|our|my|there|here|but|and|yet|so|or|nor|in|on|at|by|for|from|with|after|before|when|while|if|as|since|until|although|though|despite|during|however|meanwhile|still|also|both|some|many|most|no|not|what|who|why|how|asked|earlier|later|last|one|two|three|four|five|all|each|every|another|other|such|more|less|only|even|just|now|then|yes|please|read|photo|image|file|mr|mrs|ms|dr|under|over|between|among|according|instead|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|let|let’s|to|of|up|out|off|is|was|are|were|be|do|did|does|can|could|will|would|should|must|may|might|have|has|had|never|ever|again|once|twice|again|perhaps|maybe|because|whether|where|which|whose|whom)$/i;

export interface Cast {
  readonly mentions: readonly Mention[];
  readonly people: readonly Named[];
  /** Mentions that touch the span, in order. */
  within(span: Span): readonly Mention[];
}

export function castOf(text: string, dossier: Lookup, skip: readonly Span[], day: string | null): Cast {
  const words = wordsIn(text, skip);
  const mentions: Mention[] = [];
  const known = new Map<string, Named>();
  const unknown = new Map<string, Named>();
  const loose: { word: Word; index: number }[] = [];

  const ofRef = (ref: ActorRef, span: Span): Named => {
    const key = `${ref.kind}:${ref.of.id}`;
    const found = known.get(key) ?? { ref, kind: ref.kind, name: ref.of.name, full: span, titles: [], gender: null };
    known.set(key, found);
    return found;
  };

  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!/^[\p{Lu}\p{N}]/u.test(word.text) && !/^(?:al|el|de|van|von)$/.test(word.text)) continue;
    const hit = dossierName(words, i, text, dossier, day);
    if (hit) {
      const span: Span = [word.start, words[hit.last]!.end];
      const of = ofRef(hit.ref, span);
      mentions.push({ span, of, basis: hit.basis });
      addTitles(of, words, i, hit.last, text);
      i = hit.last;
      continue;
    }
    const last = capitalised(words, i, text);
    if (last === i) {
      if (!word.opens && !titleNoun.test(word.text) && !titleAbbreviation.test(word.text))
        loose.push({ word, index: i });
      else if (word.opens && !commonOpeners.test(word.text)) loose.push({ word, index: i });
      continue;
    }
    const first = afterTitles(words, i, last);
    if (first > last) {
      i = last;
      continue;
    }
    const span: Span = [words[first]!.start, words[last]!.end];
    const inner = dossierName(words, first, text, dossier, day);
    if (inner && inner.last === last) {
      const of = ofRef(inner.ref, span);
      mentions.push({ span, of, basis: inner.basis });
      addTitles(of, words, first, last, text);
    } else if (first === last) loose.push({ word: words[first]!, index: first });
    else {
      const of = unnamed(words.slice(first, last + 1), span, text, unknown, words[first - 1]?.text);
      mentions.push({ span, of, basis: 'named' });
      addTitles(of, words, first, last, text);
    }
    i = last;
  }
  const bySurname = new Map<string, Named[]>();
  for (const named of [...known.values(), ...unknown.values()])
    if (named.kind === 'person')
      for (const surname of surnames(named.name)) bySurname.set(surname, [...(bySurname.get(surname) ?? []), named]);
  for (const { word, index } of loose) {
    const key = fold(word.text);
    const candidates = bySurname.get(key) ?? [];
    const span: Span = [word.start, word.end];
    if (candidates.length === 1) {
      mentions.push({ span, of: candidates[0]!, basis: 'surname' });
      addTitles(candidates[0]!, words, index, index, text);
    } else if (candidates.length === 0 && titleBefore(words, index)) {
      const of = unknown.get(key) ?? {
        ref: null,
        kind: 'person' as const,
        name: word.text.replace(/[’']s$/, ''),
        full: span,
        titles: [],
        gender: null,
      };
      unknown.set(key, of);
      mentions.push({ span, of, basis: 'named' });
      addTitles(of, words, index, index, text);
    }
  }
  mentions.sort((a, b) => a.span[0] - b.span[0]);
  return {
    mentions,
    people: [...known.values(), ...unknown.values()].filter((n) => n.kind === 'person'),
    within: ([start, end]) => mentions.filter((m) => m.span[0] < end && m.span[1] > start),
  };
}

function wordsIn(text: string, skip: readonly Span[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    if (skip.some(([a, b]) => a <= start && start < b)) continue;
    const between = text.slice(end, start);
    const opens =
      words.length === 0 ||
      /[.!?…:\n]|^[\s]*["“‘']/.test(
        between.replace(/^\./, words.at(-1)!.text.length <= 3 && /^\p{Lu}/u.test(words.at(-1)!.text) ? '' : '.'),
      );
    words.push({ start, end: start + match[0].length, text: match[0], opens });
    end = start + match[0].length;
  }
  return words;
}

const adjacent = (text: string, a: Word, b: Word): boolean =>
  /^(?:\.?\s+|\s?[-&]\s?)$/.test(text.slice(a.end, b.start)) && !/\n/.test(text.slice(a.end, b.start));

/** The longest name of the dossier that starts at word `i`. */
function dossierName(
  words: readonly Word[],
  i: number,
  text: string,
  dossier: Lookup,
  day: string | null,
): { ref: ActorRef; last: number; basis: Mention['basis'] } | null {
  let last = i;
  while (
    last + 1 < words.length &&
    last + 1 - i < dossier.longestName &&
    adjacent(text, words[last]!, words[last + 1]!)
  )
    last++;
  for (; last >= i; last--) {
    const words_ = text.slice(words[i]!.start, words[last]!.end);
    // A name ends in a capital or a number: "Foundation for the", "May have" do not.
    if (!/^[\p{Lu}\p{N}]/u.test(words[last]!.text)) continue;
    const refs = dossier
      .byName(words_)
      .filter((r) => r.kind !== 'person' || !words[i]!.opens || last > i || !commonOpeners.test(words_));
    const ref = only(refs, dossier, day);
    if (ref) return { ref, last, basis: fold(ref.of.name) === fold(words_) ? 'named' : 'alias' };
    if (refs.length > 1) return null;
    const metonym = dossier.byMetonym(words_);
    if (metonym) return { ref: { kind: 'party', of: metonym }, last, basis: 'metonym' };
    if (last === i && !words[i]!.text.includes('-')) {
      const people = dossier.bySurname(words_);
      const person = only(
        people.map((of) => ({ kind: 'person' as const, of })),
        dossier,
        day,
      );
      // A capital that opens a sentence is no evidence, a word that is no common one is.
      if (person && !commonOpeners.test(words_)) return { ref: person, last, basis: 'surname' };
    }
  }
  return null;
}

/** One actor, or the one of several who held a role on the day. */
function only(refs: readonly ActorRef[], dossier: Lookup, day: string | null): ActorRef | null {
  if (refs.length <= 1) return refs[0] ?? null;
  const notOutlet = refs.filter((r) => r.kind !== 'outlet');
  if (notOutlet.length === 1) return notOutlet[0]!;
  if (day === null) return null;
  const active = refs.filter((r) => r.kind === 'person' && dossier.roleOn(r.of, day) !== null);
  return active.length === 1 ? active[0]! : null;
}

/** The last word of the run of capitalised words that starts at `i`, particles between them included. */
function capitalised(words: readonly Word[], i: number, text: string): number {
  let last = i;
  if (words[i]!.opens && commonOpeners.test(words[i]!.text)) return i;
  for (let j = i + 1; j < words.length && adjacent(text, words[j - 1]!, words[j]!); j++) {
    const word = words[j]!;
    if (/[’']s$/.test(words[j - 1]!.text)) break;
    if (/^\p{Lu}/u.test(word.text)) last = j;
    else if (
      !(particle.test(word.text) || (word.text === 'of' && bodyNoun.test(words[j - 1]!.text))) ||
      !/^\p{Lu}/u.test(words[j + 1]?.text ?? '')
    )
      break;
  }
  return last;
}

const isTitle = (word: string): boolean =>
  titleNoun.test(word) || titleAbbreviation.test(word) || titleNoun.test(word.split('-')[0]!);

const titleWord = (word: string): boolean =>
  isTitle(word) ||
  /^(?:foreign|prime|vice|deputy|defen[cs]e|interior|finance|special|state|national|security|chief|economic|trade|former|acting|senior|us|u\.s|uk|eu|un)$/i.test(
    word,
  );

function afterTitles(words: readonly Word[], first: number, last: number): number {
  let lastTitle = first - 1;
  for (let j = first; j <= last; j++) if (isTitle(words[j]!.text)) lastTitle = j;
  return lastTitle + 1;
}

const titleBefore = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return (
    before !== undefined &&
    (titleAbbreviation.test(before.text) || (titleNoun.test(before.text) && /^\p{Lu}/u.test(words[index]!.text)))
  );
};

/** An actor that no dossier knows: one object for a name and all its shorter and longer forms. */
function unnamed(
  words: readonly Word[],
  span: Span,
  text: string,
  unknown: Map<string, Named>,
  before: string | undefined,
): Named {
  const name = text
    .slice(span[0], span[1])
    .replace(/[’']s$/, '')
    .replace(/\s+/g, ' ');
  const key = fold(name);
  const found = unknown.get(key);
  if (found) return found;
  const body =
    words.some((w) => bodyNoun.test(w.text.replace(/[’']s$/, ''))) ||
    before?.toLowerCase() === 'the' ||
    words.every((w) => w.text === w.text.toUpperCase());
  const person = !body && words.length <= 4 && !words.some((w) => groupNoun.test(w.text));
  const named: Named = {
    ref: null,
    kind: person ? 'person' : 'organisation',
    name,
    full: span,
    titles: [],
    gender: null,
  };
  unknown.set(key, named);
  return named;
}

/** Titles next to a name: "Kremlin spokesman X", "X, the Kremlin spokesman,". */
function addTitles(of: Named, words: readonly Word[], first: number, last: number, text: string): void {
  if (of.kind !== 'person') return;
  let start = first;
  for (let j = first - 1; j >= Math.max(0, first - 7); j--) {
    const between = text.slice(words[j]!.end, words[j + 1]!.start);
    if (!/^\.?[ -]+$/.test(between)) break;
    const word = words[j]!.text;
    if (/^(?:the|a|an|his|her|its|their|and|said|says|with|by|to|from|that|as|of|for|in|while|but)$/i.test(word)) break;
    if (!titleWord(word) && !/^\p{L}/u.test(word)) break;
    start = j;
  }
  const before = words.slice(start, first).map((w) => w.text);
  if (before.some((w) => titleNoun.test(w))) of.titles.push(fold(before.join(' ')));
  const after =
    /^\s*,\s+(?:(?:the|a|an|his|her|its|now|then)\s+)?([^,.;:“"]{3,70}?)(?=\s+(?:who|whose|which|and|said)\b|[,.;])/.exec(
      text.slice(words[last]!.end, words[last]!.end + 90),
    );
  if (after && after[1]!.split(/\s+/).some((w) => titleNoun.test(w.replace(/[’']s$/, ''))))
    of.titles.push(fold(after[1]!));
  for (const w of [...before, ...(after?.[1]?.split(/\s+/) ?? [])])
    if (feminine.test(w)) of.gender = 'she';
    else if (masculine.test(w) && of.gender === null) of.gender = 'he';
}
