/** The sizes beyond which input is refused, in bytes. Data only; `docs/input.md` states them. */

const megabyte = 1024 * 1024;

/** The text of one article, and a file that is all text. */
export const articleBytes = 5 * megabyte;
/** A page or feed, from a file or over the network, after decompression. */
export const pageBytes = 10 * megabyte;
/** A database of Discourse Network Analyzer, which is held in memory. */
export const dnaBytes = 200 * megabyte;
/** A line of JSONL: a whole text with its characters escaped. */
export const jsonlLineBytes = 20 * megabyte;
/** Entries of one feed that are taken. */
export const feedEntries = 500;

export const megabytes = (bytes: number): string => `${bytes / megabyte} MB`;
