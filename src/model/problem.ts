/**
 * What can go wrong with input, as values: a closed catalogue of codes, each with what it means for a person.
 * Stages return problems beside their results; only programming errors are thrown.
 */

export const problemCodes = {
  'file-not-found': 'There is no such file or folder.',
  'file-unreadable': 'The file could not be read.',
  'file-empty': 'The file holds no text.',
  'file-binary': 'The file is not text.',
  'file-unwritable': 'The file could not be written.',
  'file-too-large': 'The file is larger than one article can be.',
  'file-type-unknown': 'Files of this kind are not read.',
  'encoding-broken': 'Some bytes are not valid in the encoding of the file.',
  'html-no-article': 'No article text was found on the page.',
  'json-line-broken': 'A line is not a whole JSON object.',
  'json-line-invalid': 'A line does not have the keys of an article.',
  'dna-broken': 'This is not a database of Discourse Network Analyzer 3.',
  'dna-unplaced': 'Something that is coded in the file found no place in the record.',
  'feed-broken': 'This is not an RSS or Atom feed.',
  'url-refused': 'The address may not be fetched.',
  'url-failed': 'The address could not be fetched.',
  'language-unread': 'The reader does not read this language.',
  'reader-failed': 'The article could not be read.',
  'dossier-invalid': 'The dossier has a mistake.',
  'dossier-changed': 'The dossier has changed since articles were read.',
  'workspace-missing': 'There is no workspace here.',
  'workspace-busy': 'Another process has this workspace open.',
  'workspace-newer': 'The record was written by a newer version of the program.',
  'workspace-unwritable': 'The workspace cannot be written to.',
  'disk-full': 'The disk is full.',
  'database-unreachable': 'The database does not answer.',
  'not-found': 'The record has no such entry.',
  usage: 'The command was not understood.',
  forbidden: 'The request is not allowed.',
  unexpected: 'The program made a mistake.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** A problem as a person reads it: what was wrong, where, what to do. */
export interface Problem {
  readonly code: ProblemCode;
  /** What was wrong, one sentence, with the particulars. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly hint?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly article?: string;
}

/** Thrown where there is no result to return a problem beside; carries the problem to the face that prints it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** `FILE:LINE: message hint`, the one way a problem is written on one line. */
export function describeProblem({ file, line, article, message, hint }: Problem): string {
  const where = file ?? article;
  const place = where === undefined ? '' : line === undefined ? `${where}: ` : `${where}:${line}: `;
  return `${place}${message}${hint === undefined ? '' : ` ${hint}`}`;
}
