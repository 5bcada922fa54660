/**
 * Reads the marks that stand beside the sample's reports: takes the sample's folder, gives for each article what a
 * person marked, as spans. A mark whose words are not in the article, or are there twice, is an error with its place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { StatementKind } from '../src/model/statement.ts';
import type { Span } from '../src/text/span.ts';

type Words = string | { readonly text: string; readonly nth: number };
type Parts = Words | readonly Words[] | null;
type SpeakerMark = string | { readonly description: string };

interface RawMark {
  readonly id: string;
  readonly in: string;
  readonly source: Parts;
  readonly cue: Parts;
  readonly content: Parts;
  readonly kind: StatementKind;
  readonly speaker: SpeakerMark | readonly SpeakerMark[] | null;
  readonly via: readonly SpeakerMark[];
  readonly said: { readonly date: string; readonly precision: string; readonly basis: string } | null;
}

export interface ArticleMarks {
  readonly article: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly statements: readonly RawMark[];
}

export interface Mark {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: StatementKind;
  /** Dossier ids, or descriptions. Empty: nobody is named. */
  readonly speakers: readonly SpeakerMark[];
  readonly via: readonly SpeakerMark[];
  readonly said: RawMark['said'];
}

/** Marks by article, from `samples/marks`; the files about the whole record (events, copies, …) are left out. */
export function readMarks(dir: string): ArticleMarks[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(dir, name), 'utf8'), { maxAliasCount: 0 }) as Partial<ArticleMarks>)
    .filter((marks): marks is ArticleMarks => typeof marks.article === 'string' && Array.isArray(marks.statements));
}

/** The marks of one article as spans of its text. Throws when words cannot be placed. */
export function place(marks: ArticleMarks, text: string): Mark[] {
  return marks.statements.map((raw) => {
    const where = `${marks.article}#${raw.id}`;
    const [start, end] = once(text, raw.in, [0, text.length], where);
    const spans = (parts: Parts): Span[] =>
      parts === null
        ? []
        : (Array.isArray(parts) ? parts : [parts as Words]).map((p: Words) => find(text, p, [start, end], where));
    return {
      id: raw.id,
      source: spans(raw.source),
      cue: spans(raw.cue),
      content: spans(raw.content),
      kind: raw.kind,
      speakers: raw.speaker === null ? [] : Array.isArray(raw.speaker) ? raw.speaker : [raw.speaker as SpeakerMark],
      via: raw.via,
      said: raw.said,
    };
  });
}

/** Where an excerpt stands in a text. Throws, naming `where`, when it does not stand there exactly once. */
export const placeExcerpt = (text: string, words: string, where: string): Span =>
  once(text, words, [0, text.length], where);

function find(text: string, words: Words, within: Span, where: string): Span {
  if (typeof words === 'string') return once(text, words, within, where);
  // `nth` counts every place where the letters stand, also inside longer words.
  const hits = occurrences(text, words.text, within, false);
  const hit = hits[words.nth - 1];
  if (!hit) throw new Error(`${where}: “${words.text}” stands ${hits.length} times in its excerpt, not ${words.nth}.`);
  return hit;
}

function once(text: string, words: string, within: Span, where: string): Span {
  const hits = occurrences(text, words, within);
  if (hits.length !== 1) throw new Error(`${where}: “${words}” stands ${hits.length} times, not once.`);
  return hits[0]!;
}

/** White space in the words stands for any white space in the text, as paragraphs of a page are set apart differently. */
function occurrences(text: string, words: string, [start, end]: Span, whole = true): Span[] {
  const pattern = new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );
  const all = [...text.slice(start, end).matchAll(pattern)].map(
    (m): Span => [start + m.index, start + m.index + m[0].length],
  );
  if (!whole) return all;
  return all.filter(
    ([a, b]) =>
      !(letter.test(text.charAt(a - 1)) && letter.test(text.charAt(a))) &&
      !(letter.test(text.charAt(b - 1)) && letter.test(text.charAt(b))),
  );
}

const letter = /[\p{L}\p{N}]/u;
