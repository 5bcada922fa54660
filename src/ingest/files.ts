/**
 * Paths → files that may be read, one after another in a stable order, each opened and known to be a regular file.
 * Folders are walked with everything in them. Never blocks on a pipe or device and never follows a loop of links.
 */
import { constants } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import { tooLarge } from './article.ts';

export type FileKind = 'text' | 'html' | 'jsonl' | 'feed' | 'dna';

const kinds: Readonly<Record<string, FileKind>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.jsonl': 'jsonl',
  '.xml': 'feed',
  '.rss': 'feed',
  '.atom': 'feed',
  '.dna': 'dna',
};

export interface InputFile {
  readonly path: string;
  /** Without folder and extension. */
  readonly name: string;
  readonly kind: FileKind;
}

const readKinds = `Files that are read: ${Object.keys(kinds).join(' ')}.`;

export const kindOf = (path: string): FileKind | null => kinds[extname(path).toLowerCase()] ?? null;

/** The problem of a failed file operation. */
export function fileProblem(error: unknown, path: string): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return {
        code: 'file-not-found',
        message: 'There is no such file or folder.',
        hint: 'Check the name.',
        file: path,
      };
    case 'EACCES':
    case 'EPERM':
      return {
        code: 'file-unreadable',
        message: 'Reading it is not allowed.',
        hint: 'Change its permissions.',
        file: path,
      };
    case 'ELOOP':
      return {
        code: 'file-unreadable',
        message: 'It is a link that leads back to itself.',
        hint: 'Remove the link.',
        file: path,
      };
    default:
      return { code: 'file-unreadable', message: `It could not be read (${code ?? message}).`, file: path };
  }
}

const inputFile = (path: string, kind: FileKind): InputFile => ({ path, name: basename(path, extname(path)), kind });

/**
 * The files of one path that was named. In a folder, hidden files and files of other kinds are passed over, links are
 * followed and a folder reached twice is walked once.
 */
export async function* findFiles(path: string): AsyncGenerator<InputFile | Problem> {
  let folder: boolean;
  try {
    folder = (await stat(path)).isDirectory();
  } catch (error) {
    yield fileProblem(error, path);
    return;
  }
  if (!folder) {
    const kind = kindOf(path);
    if (kind !== null) yield inputFile(path, kind);
    else yield { code: 'file-type-unknown', message: 'Files of this kind are not read.', hint: readKinds, file: path };
    return;
  }
  let anything = false;
  for await (const found of walk(path, new Set())) {
    anything = true;
    yield found;
  }
  if (!anything)
    yield {
      code: 'file-type-unknown',
      message: 'The folder has nothing in it that is read.',
      hint: readKinds,
      file: path,
    };
}

async function* walk(folder: string, visited: Set<string>): AsyncGenerator<InputFile | Problem> {
  let names: string[];
  try {
    const { dev, ino } = await stat(folder);
    if (visited.has(`${dev}:${ino}`)) return;
    visited.add(`${dev}:${ino}`);
    names = await readdir(folder);
  } catch (error) {
    yield fileProblem(error, folder);
    return;
  }
  // By code unit, so that the order is the same whatever the machine's language is.
  for (const name of names.sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    const kind = kindOf(name);
    const directory = await stat(path).then(
      (s) => s.isDirectory(),
      () => false,
    );
    if (directory) yield* walk(path, visited);
    else if (kind !== null) yield inputFile(path, kind);
  }
}

/** Opens without waiting, and closes again what is no regular file. Throws what the system throws. */
export async function openFile(path: string): Promise<{ handle: FileHandle; size: number } | Problem> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, size: stats.size };
  await handle.close();
  const hint = 'Pass what it gives to standard input, and name that as -.';
  return { code: 'file-unreadable', message: 'It is a pipe, device or socket, not a file.', hint, file: path };
}

/** A whole file of at most `limit` bytes; one that is larger is not read at all. */
export async function readWhole(path: string, limit: number): Promise<Uint8Array | Problem> {
  try {
    const opened = await openFile(path);
    if ('code' in opened) return opened;
    try {
      return opened.size > limit ? tooLarge({ file: path }, limit) : await opened.handle.readFile();
    } finally {
      await opened.handle.close();
    }
  } catch (error) {
    return fileProblem(error, path);
  }
}
