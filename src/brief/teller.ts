/**
 * Tells readings as sentences with the words that they rest on, each once: what one section has told, no other tells
 * again. Takes what the brief is written from; never says more than is cited.
 */
import type { BriefSentence, Citation } from '../model/brief.ts';
import type { ArticleBrief, PositionRow, StatementRow } from '../model/listing.ts';
import { normalise, type Span, wordsOf } from '../text/span.ts';
import type { BriefData } from './data.ts';
import { Names } from './name.ts';
import { quoteOwn, say } from './say.ts';
import { fingerprint, isSure } from './telling.ts';
import { onDay } from './words.ts';

/** So many words are not in two sentences by chance. */
const manyWords = 6;
/** Citations of one sentence. */
const mostCited = 4;

export class Teller {
  readonly data: BriefData;
  readonly names: Names;
  /** Articles that were cited, in the order of citation. */
  readonly cited = new Map<string, ArticleBrief>();
  /** Words of reports, their letters and digits alone. */
  readonly #told: string[] = [];
  readonly #turns = new Map<string, number>();

  constructor(data: BriefData) {
    this.data = data;
    this.names = new Names(data.parties);
  }

  /** One of several ways to say the same, in turn, so that a brief does not read as a form. */
  vary(what: string, ways: readonly string[]): string {
    const turn = this.#turns.get(what) ?? 0;
    this.#turns.set(what, turn + 1);
    return ways[turn % ways.length]!;
  }

  /** Where a person has confirmed every reading cited, the sentence is confirmed. */
  sentence(
    text: string,
    cites: readonly (Citation & { readonly of: ArticleBrief; readonly confirmed: boolean })[],
    basis: 'read' | 'inferred' = 'read',
  ): BriefSentence {
    if (cites.length === 0) throw new Error(`Nothing is cited for “${text}”.`);
    for (const { of } of cites) if (!this.cited.has(of.id)) this.cited.set(of.id, of);
    return {
      text,
      cites: cites.map(({ article, passage, entry }) => ({ article, passage, entry })),
      basis: cites.every(({ confirmed }) => confirmed) ? 'confirmed' : basis,
    };
  }

  cite(of: ArticleBrief, spans: readonly Span[], entry: string, confirmed = false): Cited {
    const { text } = this.data.texts.get(of.id)!;
    const kept = normalise(text, spans);
    return { of, article: of.id, passage: { text: wordsOf(text, kept), spans: kept }, entry, confirmed };
  }

  /** A day that was drawn from some readings, no more exactly than they know it: `on 3 October 2031`, `in October 2031`. */
  on(day: string, ids: readonly string[]): string {
    const rows = ids.map((id) => this.data.positions.get(id)?.date);
    const date = rows.find((one) => one?.date.slice(0, 10) === day);
    return onDay(day, date?.precision ?? 'day');
  }

  /** The same, to follow a word like “since”: `3 October 2031`, `October 2031`, `the week of 3 October 2031`. */
  day(day: string, ids: readonly string[]): string {
    return this.on(day, ids).replace(/^(?:on|in) /, '');
  }

  /** Some of these positions, those of different articles first; those that are not sure enough are left out. */
  positions(ids: readonly string[], count: number): Cited[] {
    const rows = ids.map((id) => this.data.positions.get(id)).filter((row) => row !== undefined);
    const seen = new Set<string>();
    const [firsts, others]: [PositionRow[], PositionRow[]] = [[], []];
    for (const row of rows) {
      (seen.has(row.article.id) ? others : firsts).push(row);
      seen.add(row.article.id);
    }
    return [...firsts, ...others]
      .slice(0, Math.min(count, mostCited))
      .map((row) => this.cite(row.article, row.passage.spans, row.id, row.review !== undefined));
  }

  /** The words of the first of these positions that can be told and were not told yet; null when there is none. */
  words(ids: readonly string[]): BriefSentence | null {
    for (const id of ids) {
      const position = this.data.positions.get(id);
      const told = position === undefined ? null : this.position(position);
      if (told !== null) return told;
    }
    return null;
  }

  /** Its statement retold or quoted, or its event quoted; null when it was told already or can be neither. */
  position(row: PositionRow): BriefSentence | null {
    const statement = this.data.statements.get(row.source.id);
    const confirmed = row.review !== undefined;
    if (statement !== undefined)
      return this.#statement(statement, { entry: row.id, confirmed, more: row.passage.spans, quotes: true });
    const report = this.data.reports.get(row.source.id);
    const passage = report?.passage ?? row.passage;
    return this.passage(row.article, passage.spans, row.id, confirmed);
  }

  /** Retold; null when its speaker is not sure, it was told already, or its words make no sentence. */
  statement(row: StatementRow): BriefSentence | null {
    return this.#statement(row, { entry: row.id, confirmed: row.review !== undefined, more: [], quotes: false });
  }

  #statement(row: StatementRow, { entry, confirmed, more, quotes }: As): BriefSentence | null {
    const key = fingerprint(row.content.text);
    if (!isSure(row) || this.#wasTold(key)) return null;
    const said = say(row, this.data.texts.get(row.article.id)!, this.names, quotes);
    if (said === null || this.#wasTold(fingerprint(said.words))) return null;
    this.#told.push(fingerprint(said.words));
    return this.sentence(said.text, [this.cite(row.article, [...said.spans, ...more], entry, confirmed)]);
  }

  /** The report's own sentence around some words; null when it, or a statement in it, was told already. */
  passage(of: ArticleBrief, spans: readonly Span[], entry: string, confirmed = false): BriefSentence | null {
    const said = quoteOwn(of, this.data.texts.get(of.id)!, spans);
    if (said === null) return null;
    const key = fingerprint(said.words);
    const told = this.#told.some((one) => one.split(' ').length >= manyWords && key.includes(one));
    if (told || this.#wasTold(key)) return null;
    this.#told.push(key);
    return this.sentence(said.text, [this.cite(of, said.spans, entry, confirmed)]);
  }

  /** Two statements of one sentence can come to the same sentence here, and a copy has the same words. */
  #wasTold(key: string): boolean {
    return this.#told.some((one) => one.includes(key));
  }
}

/** How a statement is told: as which entry, with which more words cited, and quoted where it cannot be retold. */
interface As {
  readonly entry: string;
  readonly confirmed: boolean;
  readonly more: readonly Span[];
  readonly quotes: boolean;
}

export type Cited = Citation & { readonly of: ArticleBrief; readonly confirmed: boolean };
