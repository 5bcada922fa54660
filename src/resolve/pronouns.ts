/**
 * Whom a pronoun stands for: takes its place and what the article said before, gives speakers or the reason why it is
 * left open. Prefers who spoke last, then the subject of the sentence; where two people fit, it names neither.
 */
import type { Carrier, Speaker } from '../model/statement.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import { speakerOf } from './actors.ts';
import type { Mention } from './cast.ts';
import type { Context, Resolution } from './speakers.ts';

/** A quotation alone in its paragraph, with no source and no cue: who spoke just before it goes on. */
export function continued({ before }: Context): Resolution {
  const last = before.at(-1);
  if (!last || last.speakers.length === 0) return left('The words stand alone, and who spoke before them is open.');
  const evidence = last.source.slice(0, 1);
  return {
    speakers: last.speakers.map((s) => ({ ...s, basis: s.actor === null ? s.basis : 'continued', evidence })),
    open: null,
  };
}

/** A statement of the same article, resolved before. */
export interface Said {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly speakers: readonly Speaker[];
  readonly via: readonly Carrier[];
}

/** How many statements back a pronoun can reach. */
const reach = 30;

const left = (reason: string): Resolution => ({ speakers: [], open: reason });

export function antecedent(at: Span, context: Context): Resolution {
  const word = slice(context.text, at).toLowerCase();
  if (word === 'who' || word === 'which') return relative(at, context);
  if (/^(?:he|him|his)$/.test(word)) return person(at, 'he', context);
  if (/^(?:she|her|hers)$/.test(word)) return person(at, 'she', context);
  if (/^(?:they|them|both|their|theirs)$/.test(word)) return group(at, context);
  if (word === 'it' || word === 'its') return body(at, context);
  return left(`“${slice(context.text, at)}” names nobody.`);
}

/** "Witkoff, who believes": the name just before. */
function relative(at: Span, context: Context): Resolution {
  const { text, cast } = context;
  const last = cast.before(at[0]).next().value;
  const before = last && /^[’']?s?[\s,]*$/.test(text.slice(last.span[1], at[0])) ? last : undefined;
  if (before)
    return { speakers: [speakerOf(before.of.ref ?? before.of, before.basis, [before.span], context)], open: null };
  const phrase = /((?:[\p{L}’'-]+\s+){0,4}[\p{L}’'-]+),?\s*$/u.exec(text.slice(Math.max(0, at[0] - 80), at[0]))?.[1];
  return left(`“${slice(text, at)}” stands for “${phrase ?? '…'}”, which names nobody.`);
}

function person(at: Span, gender: 'he' | 'she', context: Context): Resolution {
  const { text, cast, before } = context;
  const word = slice(text, at);
  const fits = (m: Mention) => m.of.kind === 'person' && m.of.sure && (m.of.gender === null || m.of.gender === gender);
  const around = sentencesBefore(context, at[0]);
  for (const [distance, sentence] of around.entries()) {
    const limit = Math.min(sentence[1], at[0]);
    const inSentence = (spans: readonly Span[]) =>
      spans[0] !== undefined && spans[0][0] >= sentence[0] && spans[0][0] < limit;
    const speaker = before.slice(-reach).findLast((s) => inSentence(s.source) && s.speakers.length > 0);
    if (speaker) {
      const people = speaker.speakers.filter((s) => s.type === 'person');
      const known = people.filter((s) =>
        cast.people.every((n) => n.name !== s.name || n.gender === null || n.gender === gender),
      );
      const heard =
        distance > 0 && known.length === 1
          ? others([speaker.source.at(-1)![1], limit], known[0]!.name, fits, context)
          : [];
      if (heard.length > 0) return left(`“${word}” could be ${names([known[0]!.name, ...heard])}.`);
      const woman = known.length === 1 ? anotherWoman(known[0]!.name, gender, at, context) : null;
      if (woman) return left(`“${word}” could be ${names([known[0]!.name, woman])}.`);
      if (known.length === 1)
        return { speakers: [{ ...known[0]!, basis: 'pronoun', evidence: [speaker.source[0]!] }], open: null };
      if (known.length > 1) return left(`“${word}” could be ${names(known.map((s) => s.name))}.`);
      const described = speaker.speakers.find((s) => s.actor === null);
      if (described && people.length === 0 && distance === 0)
        return { speakers: [{ ...described, evidence: [speaker.source[0]!] }], open: null };
    }
    const content = before
      .slice(-reach)
      .filter((s) => s.source.length > 0)
      .flatMap((s) => s.content);
    const mentions = cast
      .within(sentence)
      .filter(
        (m) =>
          fits(m) &&
          m.span[0] >= sentence[0] &&
          m.span[1] <= limit &&
          !content.some(([a, b]) => a <= m.span[0] && m.span[1] <= b),
      );
    const people = [...new Set(mentions.map((m) => m.of))];
    const shared = cast.ambiguous.find((x) => x.span[0] >= sentence[0] && x.span[1] <= limit);
    if (shared) return left(`“${word}” could be ${names(shared.names)}.`);
    if (people.length === 0) continue;
    const subject = people.length === 1 ? mentions[0]! : subjectOf(mentions, sentence, at, distance, context);
    if (!subject) return left(`“${word}” could be ${names(people.map((p) => p.name))}.`);
    const woman = anotherWoman(subject.of.name, gender, at, context);
    if (woman) return left(`“${word}” could be ${names([subject.of.name, woman])}.`);
    return { speakers: [speakerOf(subject.of.ref ?? subject.of, 'pronoun', [subject.span], context)], open: null };
  }
  return left(`Nobody is named before “${word}”.`);
}

/**
 * Reports name more men than women: "she" goes to nobody of whom the text does not say it, if it says it of another, who
 * is then given.
 */
function anotherWoman(name: string, gender: 'he' | 'she', at: Span, { cast }: Context): string | null {
  if (gender === 'he' || cast.people.some((n) => n.name === name && n.gender === 'she')) return null;
  return cast.people.find((n) => n.gender === 'she' && n.full[1] <= at[0])?.name ?? null;
}

/** Names of others who stand behind the source and outside what was said: somebody told, somebody met. */
function others(behind: Span, speaker: string, fits: (m: Mention) => boolean, { cast, before }: Context): string[] {
  const content = before.slice(-reach).flatMap((s) => s.content);
  const outside = cast
    .within(behind)
    .filter(
      (m) =>
        fits(m) &&
        m.of.name !== speaker &&
        m.span[1] <= behind[1] &&
        !content.some(([a, b]) => a <= m.span[0] && m.span[1] <= b),
    );
  return [...new Set(outside.map((m) => m.of.name))];
}

/** The one of several that its own sentence has as subject: "After A met B, he said". Only within the same sentence. */
function subjectOf(
  mentions: readonly Mention[],
  sentence: Span,
  at: Span,
  distance: number,
  { text }: Context,
): Mention | null {
  if (distance > 0) return null;
  const first = mentions[0]!;
  const opening = text.slice(sentence[0], first.span[0]);
  const coordinated =
    /^\s*(?:and|,)\s/.test(text.slice(first.span[1], mentions[1]!.span[0])) &&
    mentions[1]!.span[0] - first.span[1] < 60 &&
    /\band\s*(?:[\p{L}-]+\s+){0,4}$/u.test(text.slice(first.span[1], mentions[1]!.span[0]));
  const possessive =
    /^[’']s?\s/.test(text.slice(first.span[1], first.span[1] + 3)) && !/[’']s$/.test(text.slice(...first.span))
      ? true
      : /[’']s$/.test(text.slice(...first.span));
  const clause =
    /^["“\s]*(?:(?:after|when|before|as|while|once|since|although|though|but|and|because|if)\s+)?(?:(?:the|a|an|[\p{Lu}][\p{L}.]*|[\p{Ll}-]+)\s+){0,5}$/iu.test(
      opening,
    );
  return clause && !coordinated && !possessive && at[0] > first.span[1] ? first : null;
}

function group(at: Span, context: Context): Resolution {
  const { text, before } = context;
  const word = slice(text, at);
  const paragraph = text.lastIndexOf('\n', at[0]) + 1;
  const near = sentencesBefore(context, at[0]).slice(0, 2);
  for (const sentence of near.filter(([start]) => start >= paragraph)) {
    const last = before
      .slice(-reach)
      .findLast((s) => s.source[0] && s.source[0][0] >= sentence[0] && s.source[0][0] < Math.min(sentence[1], at[0]));
    if (!last) continue;
    const plural = last.speakers.length > 1 || last.speakers.some((s) => s.type !== 'person');
    if (plural)
      return {
        speakers: last.speakers.map((s) => ({
          ...s,
          basis: s.actor === null ? s.basis : 'pronoun',
          evidence: [last.source[0]!],
        })),
        open: null,
      };
  }
  return left(`“${word}” stands for nobody that was named as a source just before.`);
}

function body(at: Span, context: Context): Resolution {
  const { before } = context;
  for (const sentence of sentencesBefore(context, at[0]).slice(0, 2)) {
    const limit = Math.min(sentence[1], at[0]);
    const last = before
      .slice(-reach)
      .findLast((s) => s.source[0] && s.source[0][0] >= sentence[0] && s.source[0][0] < limit);
    const speaker = last?.speakers.find((s) => s.type !== 'person' && s.actor !== null);
    if (speaker) return { speakers: [{ ...speaker, basis: 'pronoun', evidence: [last!.source[0]!] }], open: null };
  }
  return left('“it” stands for nobody that was named as a source just before.');
}

/** The sentence of the place itself, then those before it, nearest first, at most eight and of four paragraphs. */
function sentencesBefore({ text, paragraphs }: Context, at: number): Span[] {
  const last = paragraphs.findLastIndex(([start]) => start <= at);
  return paragraphs
    .slice(Math.max(0, last - 3), last + 1)
    .flatMap((p) => sentences(text, p))
    .filter(([start]) => start <= at)
    .reverse()
    .slice(0, 8);
}

const names = (list: readonly string[]): string =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
