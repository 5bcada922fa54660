/**
 * A database of Discourse Network Analyzer 3 → articles with what was coded in them. Takes the bytes; gives drafts, what
 * was coded in each, and problems, those of one kind summed up. An article that the record has is known by the notes of
 * its document, if its text is the same still.
 */
import { codingOf, readVariables } from '../dna/codings.ts';
import { longest } from '../dna/concept.ts';
import { publishedAt, secondsOf } from '../dna/date.ts';
import type { CodedStatement } from '../dna/file.ts';
import { readNotes } from '../dna/notes.ts';
import { openDna, type ReadDocument, UnreadableDna } from '../dna/read.ts';
import type { Article, ArticleMetadata } from '../model/article.ts';
import type { HandCoded, HandCoding } from '../model/hand-coding.ts';
import type { Problem } from '../model/problem.ts';
import { type Plain, plain, shortPlain } from '../text/plain.ts';
import { type Given, makeArticle } from './article.ts';
import { candidate, noCandidates } from './candidates.ts';

/** The article of the record with this id, or null. */
export type Recorded = (id: string) => Promise<Article | null>;

export interface DnaSource {
  readonly bytes: Uint8Array;
  readonly origin: string;
  readonly name: string;
}

export async function* readDnaFile(
  { bytes, origin, name }: DnaSource,
  given: Given,
  recorded: Recorded,
): AsyncGenerator<HandCoded | Problem> {
  const left = new LeftOut(origin);
  try {
    const reader = await openDna(bytes);
    try {
      left.hidden = reader.hidden;
      let number = 0;
      for (const document of reader.documents()) {
        number++;
        const { article, problems } = await articleOf(document, { origin, name: `${name}-${number}` }, given, recorded);
        yield* problems;
        if (article === null) continue;
        const text = article.text === document.text ? unchanged(article.text) : plain(article.text);
        const codings = document.statements.flatMap((coded) => left.coding(coded, text) ?? []);
        yield { article, origin, codings };
      }
    } finally {
      reader.close();
    }
  } catch (error) {
    if (!(error instanceof UnreadableDna)) throw error;
    yield { code: 'dna-broken', message: error.message, hint: error.hint, file: origin };
  }
  yield* left.problems();
}

/** Where the article is what the document says, their places are the same. */
const unchanged = (text: string): Plain => ({ text, to: (offset) => offset, from: (offset) => offset });

interface Place {
  readonly origin: string;
  readonly name: string;
}

async function articleOf(document: ReadDocument, { origin, name }: Place, given: Given, recorded: Recorded) {
  const notes = readNotes(document.notes);
  const known = notes.Article === undefined ? null : await recorded(notes.Article);
  if (known !== null && plain(known.text).text === document.text) return { article: known, problems: [] };
  const fromText = notes['Read from the text']?.split(', ') ?? [];
  const candidates = noCandidates();
  const say = (field: ArticleMetadata, value: string | null | undefined) => {
    if (value && !fromText.includes(field)) candidates[field].push(candidate(value, 'dna'));
  };
  const kept = notes.Headline !== undefined && shortPlain(notes.Headline, longest) === document.title;
  const untitled = notes.Headline === 'not known' && document.title === notes.File;
  say('headline', untitled ? null : kept ? notes.Headline : document.title);
  const exact = notes.Published !== undefined && secondsOf(notes.Published) === document.date;
  say('published', exact && document.date !== 0 ? notes.Published : publishedAt(document.date));
  say('outlet', document.source);
  say('byline', document.author);
  say('agency', notes.Agency);
  say('url', notes.Address);
  say('language', notes.Language);
  return makeArticle({ file: notes.File ?? name, origin, text: document.text, candidates }, given);
}

/** What is coded and is no statement of anybody, counted for the problems. */
class LeftOut {
  hidden = 0;
  readonly #origin: string;
  #outside = 0;
  readonly #nobody = new Map<string, number>();
  readonly #unread = new Set<string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  coding(coded: CodedStatement, text: Plain): HandCoding | null {
    const { start, stop } = coded;
    if (!Number.isInteger(start) || !Number.isInteger(stop) || start < 0 || start >= stop || stop > text.text.length) {
      this.#outside++;
      return null;
    }
    const coding = codingOf(coded, text);
    if (coding === null) this.#nobody.set(coded.type, (this.#nobody.get(coded.type) ?? 0) + 1);
    else
      for (const name of Object.keys(coded.values)) if (!readVariables.has(name.toLowerCase())) this.#unread.add(name);
    return coding;
  }

  *problems(): Generator<Problem> {
    const place = { code: 'dna-unplaced', file: this.#origin } as const;
    if (this.hidden > 0)
      yield {
        ...place,
        message: `${coded(this.hidden)} left out, because the document, type or coder is not there.`,
        hint: 'Discourse Network Analyzer does not show them either.',
      };
    if (this.#outside > 0)
      yield {
        ...place,
        message: `${coded(this.#outside)} left out, because the words are not in the document’s text.`,
        hint: 'Code them anew in the document as it is now, and add the file again.',
      };
    for (const [type, n] of this.#nobody)
      yield {
        ...place,
        message: `${coded(n, ` of the type “${type}”`)} left out, because no person, organization or concept is coded.`,
        hint: 'Statements with one of these variables are read, whatever their type is called.',
      };
    if (this.#unread.size > 0)
      yield {
        ...place,
        message: `Variables that were not read: ${[...this.#unread].map((name) => `“${name}”`).join(', ')}.`,
        hint: 'The statements are kept; the file keeps what else is coded.',
      };
  }
}

/** `12 coded statements of the type “Note” were`. */
const coded = (n: number, of = ''): string =>
  `${n.toLocaleString('en')} coded ${n === 1 ? `statement${of} was` : `statements${of} were`}`;
