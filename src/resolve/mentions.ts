/**
 * Finds the names in an article: takes its text and the dossier's look-up, gives its cast, in which a surname goes to
 * the fullest form of the name that the article itself uses. Decides nothing on pronouns.
 */
import type { ActorRef, Lookup } from '../dossier/lookup.ts';
import { fold, surnames } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import {
  adjacent,
  afterTitles,
  besideTitle,
  commonOpener,
  isTimeWord,
  isTitle,
  runFrom,
  type Word,
  wordsIn,
} from './capitals.ts';
import { type Ambiguous, Cast, type Mention, type Named } from './cast.ts';
import { isCountry } from './countries.ts';
import {
  bodyNoun,
  feminine,
  groupNoun,
  masculine,
  mediaName,
  thingNoun,
  titleAbbreviation,
  titleNoun,
} from './words.ts';

/** `day` is the day of publication, on which roles are held; `skip` holds the parts of the text that are no report; `sources` where somebody
 * speaks. */
export function castOf(
  text: string,
  dossier: Lookup,
  skip: readonly Span[],
  day: string | null,
  sources: readonly Span[],
): Cast {
  const words = wordsIn(text, skip);
  const mentions: Mention[] = [];
  const ambiguous: Ambiguous[] = [];
  const known = new Map<string, Named>();
  const unknown = new Map<string, Named>();
  /** Single capitalised words: surnames, perhaps. Who bears them is known when the whole text has been read. */
  const single: number[] = [];

  const inDossier = (ref: ActorRef, span: Span): Named => {
    const key = `${ref.kind}:${ref.of.id}`;
    const found = known.get(key) ?? {
      ref,
      kind: ref.kind,
      name: ref.of.name,
      full: span,
      titles: [],
      gender: null,
      sure: true,
    };
    known.set(key, found);
    return found;
  };
  const mention = (first: number, last: number, of: Named, basis: Mention['basis']) => {
    mentions.push({ span: [words[first]!.start, words[last]!.end], of, basis });
    if (of.kind === 'person') addTitles(of, words, first, last, text);
  };
  const spanOf = (first: number, last: number): Span => [words[first]!.start, words[last]!.end];

  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!/^[\p{Lu}\p{N}]/u.test(word.text) && !/^(?:al|el|de|van|von)$/.test(word.text)) continue;
    const hit = dossierName(words, i, text, dossier, day);
    if (hit) {
      mention(i, hit.last, inDossier(hit.ref, spanOf(i, hit.last)), hit.basis);
      i = hit.last;
      continue;
    }
    // “Thursday Ann Lee”, “00 Velm”: a time or number in front is no part of a name.
    if (isTimeWord(word.text) || /^\p{N}/u.test(word.text)) continue;
    const last = runFrom(words, i, text);
    const inner = last > i ? nameInRun(words, i, last, text, dossier, day) : null;
    const first = inner ? inner.first : last > i ? afterTitles(words, i, last) : i;
    if (inner) mention(first, last, inDossier(inner.ref, spanOf(first, last)), inner.basis);
    else if (first === last && isCountry(words[first]!.text.replace(/[’']s$/, '')))
      mention(first, last, unnamed([words[first]!], spanOf(first, last), text, unknown, undefined), 'named');
    else if (first === last) {
      if (!isTitle(words[first]!.text) && !(words[first]!.opens && commonOpener.test(words[first]!.text)))
        single.push(first);
    } else if (first < last)
      mention(
        first,
        last,
        unnamed(words.slice(first, last + 1), spanOf(first, last), text, unknown, words[first - 1]?.text),
        'named',
      );
    i = last;
  }

  const bearers = new Map<string, Named[]>();
  for (const of of [...known.values(), ...unknown.values()].filter((n) => n.kind === 'person'))
    for (const surname of calledBy(of)) bearers.set(surname, [...(bearers.get(surname) ?? []), of]);
  const named = (of: Bearer, span: Span): Named => ('full' in of ? of : inDossier(of, span));
  const placed = placesOf(mentions);
  for (const index of single) {
    const word = words[index]!;
    const span: Span = [word.start, word.end];
    const candidates = candidatesFor(word.text, bearers, dossier);
    const one =
      byOffice(candidates, words, index, text, dossier, day) ?? choose(candidates, word, placed, text, dossier, day);
    if (one) {
      const of = named(one, span);
      of.sure = true;
      mention(index, index, of, 'surname');
    } else if (candidates.length > 1)
      ambiguous.push({ span, names: candidates.map((b) => ('full' in b ? b.name : b.of.name)) });
    else if (titled(words, index)) mention(index, index, unnamed([word], span, text, unknown, undefined), 'named');
  }
  mentions.sort((a, b) => a.span[0] - b.span[0]);
  voteGender(text, mentions);
  const cast = new Cast(mentions, ambiguous, [...known.values(), ...unknown.values()]);
  // Two capitalised words that speak are somebody.
  for (const source of sources)
    for (const { of, span } of cast.within(source)) if (span[0] === source[0] && span[1] === source[1]) of.sure = true;
  return cast;
}

type Bearer = Named | Extract<ActorRef, { kind: 'person' }>;

/** Folded surnames that a person goes by, the dossier's other names among them. */
const calledBy = (of: Named): string[] => [
  ...new Set([of.name, ...(of.ref?.kind === 'person' ? of.ref.of.aliases : [])].flatMap(surnames)),
];

/** People called so: those of the article, and those of the dossier whom the article has not named in full. */
function candidatesFor(word: string, bearers: ReadonlyMap<string, readonly Named[]>, dossier: Lookup): Bearer[] {
  const surname = fold(word);
  if (commonOpener.test(word) || surname === '') return [];
  const here = bearers.get(surname) ?? [];
  const others = dossier.bySurname(surname).filter((p) => !here.some((n) => n.ref?.of.id === p.id));
  return [...here, ...others.map((of) => ({ kind: 'person' as const, of }))];
}

/** Where each actor is mentioned, in order. */
function placesOf(mentions: readonly Mention[]): ReadonlyMap<Named, readonly Span[]> {
  const places = new Map<Named, Span[]>();
  for (const { of, span } of mentions) {
    const spans = places.get(of);
    if (spans) spans.push(span);
    else places.set(of, [span]);
  }
  return places;
}

/** "Energy minister Korr": of those called Korr, the one who holds the office. */
function byOffice(
  bearers: readonly Bearer[],
  words: readonly Word[],
  index: number,
  text: string,
  dossier: Lookup,
  day: string | null,
): Bearer | null {
  if (bearers.length < 2 || index === 0) return null;
  const plain = titleBefore(words, index, text).filter((w) => !courtesy.test(w));
  // “The president, Mr Vash,”: the office is set off from the courtesy.
  const before =
    plain.length > 0 || !courtesy.test(words[index - 1]!.text) ? plain : titleBefore(words, index - 1, text);
  const title = before.join(' ');
  if (title === '') return null;
  const holders = dossier.holders(title, null, day).map((h) => h.person.id);
  const fit = bearers.filter((b) => holders.includes(('full' in b ? b.ref?.of.id : b.of.id) ?? ''));
  return fit.length === 1 ? fit[0]! : null;
}

/** The only one; else the only one named before in the paragraph, or in the article, or in office on the day. */
function choose(
  bearers: readonly Bearer[],
  { start }: Word,
  places: ReadonlyMap<Named, readonly Span[]>,
  text: string,
  dossier: Lookup,
  day: string | null,
): Bearer | null {
  if (bearers.length <= 1) return bearers[0] ?? null;
  const paragraph = text.lastIndexOf('\n', start) + 1;
  const before = (from: number) =>
    bearers.filter((b) => 'full' in b && places.get(b)?.some(([a, end]) => a >= from && end <= start));
  const near = before(paragraph);
  if (near.length === 1) return near[0]!;
  const earlier = before(0);
  if (earlier.length === 1 && near.length === 0) return earlier[0]!;
  if (earlier.length > 0 || day === null) return null;
  const active = bearers.filter((b) => !('full' in b) && dossier.roleOn(b.of, day) !== null);
  return active.length === 1 ? active[0]! : null;
}

interface Hit {
  readonly ref: ActorRef;
  readonly last: number;
  readonly basis: Mention['basis'];
}

/** The longest name of the dossier that starts at word `i`. */
function dossierName(words: readonly Word[], i: number, text: string, dossier: Lookup, day: string | null): Hit | null {
  let last = i;
  while (
    last + 1 < words.length &&
    last + 1 - i < dossier.longestName &&
    adjacent(text, words[last]!, words[last + 1]!)
  )
    last++;
  for (; last >= i; last--) {
    // Names end in a capital or a number, except those that end in a common noun behind one ("the League's observers").
    if (!/^[\p{Lu}\p{N}]/u.test(words[last]!.text) && last === i) continue;
    const name = text.slice(words[i]!.start, words[last]!.end);
    if (last === i && words[i]!.opens && commonOpener.test(name)) continue;
    const refs = dossier.byName(name);
    const ref = only(refs, dossier, day);
    if (ref) return { ref, last, basis: fold(ref.of.name) === fold(name) ? 'named' : 'alias' };
    if (refs.length > 1) return null;
    const metonym = /^[\p{Lu}\p{N}]/u.test(words[last]!.text) ? dossier.byMetonym(name) : null;
    if (metonym) return { ref: { kind: 'party', of: metonym }, last, basis: 'metonym' };
  }
  return null;
}

/** A name of the dossier at the end of a run of capitals: "Minister of Foreign Affairs Ann Lee". */
function nameInRun(
  words: readonly Word[],
  first: number,
  last: number,
  text: string,
  dossier: Lookup,
  day: string | null,
): (Hit & { first: number }) | null {
  for (let i = first; i < last; i++) {
    const hit = dossierName(words, i, text, dossier, day);
    if (hit && hit.last === last) return { ...hit, first: i };
  }
  return null;
}

/** One actor, or the one of several who holds a role on the day. */
function only(refs: readonly ActorRef[], dossier: Lookup, day: string | null): ActorRef | null {
  if (refs.length <= 1) return refs[0] ?? null;
  const notOutlet = refs.filter((r) => r.kind !== 'outlet');
  if (notOutlet.length === 1) return notOutlet[0]!;
  if (day === null) return null;
  const active = refs.filter((r) => r.kind === 'person' && dossier.roleOn(r.of, day) !== null);
  return active.length === 1 ? active[0]! : null;
}

const titled = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1];
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(words[index]!.text) &&
    (titleAbbreviation.test(before.text) || titleNoun.test(before.text))
  );
};

/** An actor that no dossier knows: one object for all mentions of a name. */
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
  const last = words.at(-1)!.text.replace(/[’']s$/, '');
  const country = isCountry(name);
  const body =
    words.some((w) => bodyNoun.test(w.text.replace(/[’']s$/, ''))) ||
    before?.toLowerCase() === 'the' ||
    thingNoun.test(last) ||
    words.every((w) => w.text === w.text.toUpperCase());
  const person = !country && !body && words.length <= 4 && !words.some((w) => groupNoun.test(w.text));
  const kind = country ? 'party' : mediaName.test(name) ? 'outlet' : person ? 'person' : 'organisation';
  const of: Named = {
    ref: null,
    kind,
    name,
    full: span,
    titles: [],
    gender: null,
    sure: kind !== 'person' || words.length === 1 || words[0]!.opens,
  };
  unknown.set(key, of);
  return of;
}

/**
 * The words of a title that stand just before a name, in order; empty when there is none. "the Velmari foreign policy
 * adviser Ann Lee": back from the title's noun over words in small letters, then over capitals alone.
 */
function titleBefore(words: readonly Word[], first: number, text: string): string[] {
  const gap = (j: number) => text.slice(words[j]!.end, words[j + 1]!.start);
  let noun = first - 1;
  if (noun < 0) return [];
  // "Secretary of State Ann Lee": the noun stands before its "of".
  const office =
    words[noun - 1]?.text === 'of' && /^\p{Lu}/u.test(words[noun]!.text) && noun >= 2 && isTitle(words[noun - 2]!.text);
  if (office && / /.test(gap(noun))) noun -= 2;
  else {
    // "his wife, Ann": a title in small letters may be set off from the name that follows it.
    const setOff = gap(noun) === ', ' && /^\p{Ll}/u.test(words[noun]!.text);
    if (!isTitle(words[noun]!.text) || !(setOff || /^\.?[ -]+$/.test(gap(noun)))) return [];
  }
  let start = noun;
  for (let j = noun - 1; j >= Math.max(0, noun - 6); j--) {
    const word = words[j]!.text;
    if (!/^\.?[ -]+$/.test(gap(j)) || notInTitle.test(word)) break;
    const small = /^\p{Ll}/u.test(word);
    if (small && !besideTitle(word) && /^\p{Lu}/u.test(words[j + 1]!.text)) break;
    start = j;
  }
  return words.slice(start, first).map((w) => w.text);
}

const courtesy = /^(?:mr|mrs|ms|miss|sir|lord|lady|dame|hon)\.?$/i;
const notInTitle =
  /^(?:the|a|an|his|her|its|their|our|my|and|or|said|says|told|with|by|to|from|that|as|for|in|on|at|of|while|but|when|after|before|if|is|was|has|had|met|he|she|they|including|own|against|than|not|who|because)$/i;

/** Titles next to a name: "Kremlin spokesman X", "X, the Kremlin spokesman,". */
function addTitles(of: Named, words: readonly Word[], first: number, last: number, text: string): void {
  const before = titleBefore(words, first, text);
  if (before.length > 0) {
    of.sure = true;
    const title = before.filter((w) => !courtesy.test(w)).join(' ');
    if (title !== '') of.titles.push(fold(title));
  }
  const after =
    /^\s*,\s+(?:(?:the|a|an|his|her|its|now|then)\s+)?([^,.;:“"]{3,70}?)(?=\s+(?:who|whose|which|and|said)\b|[,.;])/.exec(
      text.slice(words[last]!.end, words[last]!.end + 90),
    )?.[1];
  const behind = after?.split(/\s+/) ?? [];
  if (after && behind.some((w) => titleNoun.test(w.replace(/[’']s$/, '')))) {
    of.sure = true;
    of.titles.push(fold(after.split(/\s+of\s+/)[0]!));
  }
  for (const word of [...before, ...behind])
    if (feminine.test(word)) of.gender = 'she';
    else if (masculine.test(word) && of.gender === null) of.gender = 'he';
}

/** Where one person alone has been named in a paragraph before a "he" or "she" that is a subject, it tells the gender. */
function voteGender(text: string, mentions: readonly Mention[]): void {
  const votes = new Map<Named, { he: number; she: number }>();
  const people = mentions.filter((m) => m.of.kind === 'person');
  let paragraph = -1;
  let alone: Named | null = null;
  for (const [i, { of, span }] of people.entries()) {
    const start = text.lastIndexOf('\n', span[0]) + 1;
    if (start !== paragraph) [paragraph, alone] = [start, of];
    else if (alone !== of) alone = null;
    if (alone === null) continue;
    const next = people[i + 1];
    // A quotation ends the evidence: whose words it holds is what is to be found out.
    const after = /^[^\n"“‘]*/.exec(text.slice(span[1], Math.min(next?.span[0] ?? text.length, span[1] + 400)))![0];
    const vote = votes.get(of) ?? { he: 0, she: 0 };
    for (const [word] of after.matchAll(/\b(?:he|himself|his own|she|herself|her own)\b|^ and (?:his|her)\b/gi))
      /\bh(?:e|imself|is|is own)$/i.test(word) ? vote.he++ : vote.she++;
    votes.set(of, vote);
  }
  for (const [of, { he, she }] of votes) {
    if (of.gender !== null) continue;
    if (he > 0 && she === 0) of.gender = 'he';
    if (she > 0 && he === 0) of.gender = 'she';
  }
}
