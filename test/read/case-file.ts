/**
 * The format of test/cases: takes a case file's words, gives the article and the statements that a person reads in it;
 * and writes statements in the same lines. test/cases/README.md describes the format.
 */
import type { Article, Found, Furniture } from '../../src/model/article.ts';
import { contentId } from '../../src/model/id.ts';
import type { Passage, Statement } from '../../src/model/statement.ts';

export interface Case {
  readonly article: Article;
  /** False when the case is read without a dossier. */
  readonly dossier: boolean;
  /** Everything above the line of dashes, as it stands in the file. */
  readonly head: string;
  readonly marks: readonly Mark[];
}

export interface Mark {
  /** `SPEAKER | KIND | via CARRIER > CARRIER | said DATE PRECISION`, the last two only where there are any. */
  readonly line: string;
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
}

const headers = ['headline', 'published', 'outlet', 'agency', 'dossier'] as const;
type Headers = Partial<Record<(typeof headers)[number], string>>;
const roles = ['source', 'cue', 'content'] as const;

/** Throws, naming what is wrong, when the file does not have the format or marks words that its text does not have. */
export function parseCase(file: string): Case {
  const [head, below, ...more] = file.split(/^----\n/m);
  if (head === undefined || below === undefined || more.length > 0) throw new Error('There must be one line “----”.');
  const { given, text } = split(head);
  const { headline, published, outlet, agency, dossier } = given;
  const whole = headline === undefined ? text : `${headline}\n\n${text}`;
  const furniture: Furniture[] = headline === undefined ? [] : [{ kind: 'headline', span: [0, headline.length] }];
  const marks =
    below.trim() === ''
      ? []
      : below
          .trim()
          .split(/\n(?=\S)/)
          .map(parseMark);
  for (const mark of marks) for (const role of roles) checkWords(mark[role], whole);
  return {
    article: {
      id: contentId('a', whole, headline ?? '', published ?? ''),
      file: 'case',
      origin: 'case.txt',
      text: whole,
      furniture,
      headline: found(headline),
      outlet: found(outlet),
      byline: found(undefined),
      agency: found(agency),
      published: found(published),
      url: found(undefined),
      language: found('en'),
    },
    dossier: dossier !== 'none',
    head,
    marks,
  };
}

/** Header lines stand first and are set off by an empty line. */
function split(head: string): { given: Headers; text: string } {
  const given: Headers = {};
  let text = head.trimEnd();
  const block = /^(?:[a-z]+: .*\n)+\n/.exec(text)?.[0];
  if (block === undefined) return { given, text };
  for (const line of block.trim().split('\n')) {
    const [, key = '', value = ''] = /^([a-z]+): (.*)$/.exec(line)!;
    const known = headers.find((header) => header === key);
    if (known === undefined) throw new Error(`“${key}” is no header; there are ${headers.join(', ')}.`);
    given[known] = value;
  }
  text = text.slice(block.length);
  return { given, text };
}

function parseMark(block: string): Mark {
  const [line = '', ...rest] = block.split('\n');
  const parts: Partial<Record<(typeof roles)[number], string>> = {};
  for (const part of rest) {
    const [, role, words] = /^ {2}(source|cue|content): (.+)$/.exec(part) ?? [];
    if (role === undefined) throw new Error(`“${part}” is no line “  source|cue|content: WORDS”.`);
    parts[role as (typeof roles)[number]] = words;
  }
  const form = /^[^|]+ \| (?:direct|indirect|mixed)(?: \| via [^|]+)?(?: \| said \S+ \S+)?$/;
  if (!form.test(line)) throw new Error(`“${line}” is no line “SPEAKER | KIND | via CARRIER | said DATE PRECISION”.`);
  if (parts.content === undefined) throw new Error(`“${line}” has no content.`);
  return { line, source: parts.source ?? null, cue: parts.cue ?? null, content: parts.content };
}

function checkWords(words: string | null, text: string): void {
  for (const part of words?.split(' … ') ?? [])
    if (!flat(text).includes(flat(part))) throw new Error(`“${part}” is not in the text.`);
}

const found = (value: string | undefined): Found<string> =>
  value === undefined ? { value: null, reason: 'not said' } : { value, from: 'given' };

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();

export function markOf({ speakers, kind, via, said, source, cue, content }: Statement): Mark {
  const who = speakers.map(({ basis, name }) => (basis === 'unnamed' ? `unnamed: ${name}` : name)).join(' + ');
  const through = via.length > 0 ? ` | via ${via.map((carrier) => carrier.name).join(' > ')}` : '';
  const when = said === null ? '' : ` | said ${said.date} ${said.precision}`;
  const words = (passage: Passage | null) => passage && flat(passage.text);
  return {
    line: `${who || 'open'} | ${kind}${through}${when}`,
    source: words(source),
    cue: words(cue),
    content: flat(content.text),
  };
}

export const writeMark = (mark: Mark): string =>
  [mark.line, ...roles.flatMap((role) => (mark[role] === null ? [] : [`  ${role}: ${mark[role]}`]))].join('\n');

/** Whether both say the same: source and content word for word, the marked cue within the one that was read. */
export const agree = (read: Mark, marked: Mark): boolean =>
  read.line.toLowerCase() === marked.line.toLowerCase() &&
  bare(read.source) === bare(marked.source) &&
  bare(read.content) === bare(marked.content) &&
  (marked.cue === null ? read.cue === null : ` ${bare(read.cue)} `.includes(` ${bare(marked.cue)} `));

/** Words alone: where a mark or stop at the edge belongs is no matter of right or wrong. */
const bare = (words: string | null): string => words?.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
