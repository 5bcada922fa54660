/**
 * Articles in: files, folders, standard input, pages and feeds → a stream of articles and problems. The one door of
 * this folder, and the only stage that touches article files or the network. Holds one file, page or line at a time;
 * bad input gives a problem and the next input is read.
 */
import type { Article } from '../model/article.ts';
import type { HandCoded } from '../model/hand-coding.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { type Draft, type Given, makeArticle } from './article.ts';
import { readDate } from './dates.ts';
import { type DnaSource, type Recorded, readDnaFile } from './dna.ts';
import { looksLikeFeed } from './feed.ts';
import { type FetchOptions, fetchPage } from './fetch.ts';
import { fileProblem, findFiles, type InputFile, openFile, readWhole } from './files.ts';
import { readJsonl } from './jsonl.ts';
import { articleBytes, dnaBytes, pageBytes } from './limits.ts';
import type { OutletLookup } from './outlets.ts';
import { isProblem } from './result.ts';
import { nameOfAddress, readFeedEntries, readHtml, readText, type Source } from './sources.ts';
import { readStdin } from './stdin.ts';

export { readDate } from './dates.ts';
export type { Recorded } from './dna.ts';
export type { FetchOptions } from './fetch.ts';
export type { KnownOutlet, OutletLookup } from './outlets.ts';
export { isProblem } from './result.ts';

export interface IngestOptions {
  /** The outlet of everything that is added; stands before what the input says. */
  readonly outlet?: string;
  /** The publication date of everything that is added, as `readDate` reads it. */
  readonly published?: string;
  /** The outlets that the dossier knows, by name, alias or domain. */
  readonly knownOutlets?: OutletLookup;
  /** What the input `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly fetch?: FetchOptions;
  /** Finds the articles of a record that an input was once exported from; nothing is found without it. */
  readonly recorded?: Recorded;
  /** Told what an input has coded in an article, just before the article comes; nobody is told of an article without codings. */
  readonly coded?: (coded: HandCoded) => void;
}

const isWeb = (input: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(input);

/**
 * @param inputs paths of files and folders, `-` for standard input, and http(s) addresses, read in this order.
 * @throws {ProblemError} `usage` when `published` is no date.
 */
export async function* ingest(
  inputs: readonly string[],
  options: IngestOptions = {},
): AsyncGenerator<Article | Problem> {
  if (options.published !== undefined && readDate(options.published) === null) {
    const message = `“${options.published}” is no date of publication.`;
    throw new ProblemError({ code: 'usage', message, hint: 'Write it as 2031-04-15.' });
  }
  const { outlet, published, knownOutlets = () => null } = options;
  const given: Given = { ...(outlet && { outlet }), ...(published && { published }), knownOutlets };
  for (const input of inputs) {
    for await (const found of readInput(input, options)) {
      if (isProblem(found)) yield found;
      else if ('bytes' in found) yield* readCoded(found, given, options);
      else {
        const { article, problems } = makeArticle(found, given);
        yield* problems;
        if (article !== null) yield article;
      }
    }
  }
}

/** Articles that somebody has coded. */
async function* readCoded(
  source: DnaSource,
  given: Given,
  { recorded = async () => null, coded = () => {} }: IngestOptions,
): AsyncGenerator<Article | Problem> {
  for await (const found of readDnaFile(source, given, recorded)) {
    if (isProblem(found)) yield found;
    else {
      if (found.codings.length > 0) coded(found);
      yield found.article;
    }
  }
}

async function* readInput(input: string, options: IngestOptions): AsyncGenerator<Draft | DnaSource | Problem> {
  if (input === '-') {
    if (options.stdin) yield* readStdin(options.stdin);
    else yield { code: 'file-unreadable', message: 'There is no standard input here.', file: input };
  } else if (isWeb(input)) yield* readAddress(input, options.fetch);
  else {
    for await (const file of findFiles(input)) {
      if (isProblem(file)) yield file;
      else yield* readFile(file);
    }
  }
}

async function* readFile({ path, name, kind }: InputFile): AsyncGenerator<Draft | DnaSource | Problem> {
  if (kind === 'jsonl') {
    try {
      const opened = await openFile(path);
      if (isProblem(opened)) yield opened;
      else if (opened.size === 0) {
        await opened.handle.close();
        yield { code: 'file-empty', message: 'There is nothing in it.', file: path };
      } else yield* readJsonl(opened.handle.createReadStream(), path, name);
    } catch (error) {
      yield fileProblem(error, path);
    }
    return;
  }
  const bytes = await readWhole(path, limits[kind]);
  if (isProblem(bytes)) {
    yield bytes;
    return;
  }
  const source: Source = { bytes, origin: path, name, address: null };
  if (kind === 'dna') yield source;
  else if (kind === 'text') yield* readText(source);
  else if (kind === 'html') yield* readHtml(source);
  else yield* readFeedEntries(source, null);
}

const limits = { text: articleBytes, html: pageBytes, feed: pageBytes, dna: dnaBytes } as const;

async function* readAddress(address: string, options: FetchOptions = {}): AsyncGenerator<Draft | Problem> {
  const source = await fetchSource(address, options);
  if (isProblem(source)) yield source;
  else if (source.kind === 'feed') yield* readFeedEntries(source, (entry) => readEntryPage(entry, options));
  else yield* readPageOrText(source);
}

/** An entry that is a feed again is not followed, or a feed could lead to itself for ever. */
async function* readEntryPage(address: string, options: FetchOptions): AsyncGenerator<Draft | Problem> {
  const source = await fetchSource(address, options);
  if (isProblem(source)) yield source;
  else if (source.kind === 'feed') {
    const message = 'The entry of a feed leads to another feed.';
    yield { code: 'html-no-article', message, hint: 'Add that feed by its own address.', file: address };
  } else yield* readPageOrText(source);
}

type FetchedSource = Source & { readonly kind: 'html' | 'text' | 'feed' };

const readPageOrText = (source: FetchedSource): Iterable<Draft | Problem> =>
  source.kind === 'text' ? readText(source) : readHtml(source);

async function fetchSource(address: string, options: FetchOptions): Promise<FetchedSource | Problem> {
  const page = await fetchPage(address, options);
  if (isProblem(page)) return page;
  const { bytes, charset, url } = page;
  const feed = page.kind === 'xml' || looksLikeFeed(Buffer.from(bytes.subarray(0, 1024)).toString());
  const kind = feed ? 'feed' : page.kind === 'text' ? 'text' : 'html';
  return { bytes, origin: address, name: nameOfAddress(url), address: url, kind, ...(charset && { charset }) };
}
