/**
 * How entries of one kind find each other across articles, whatever their order and number: each has keys; those that
 * share enough of them are compared; those that are linked are grouped. Types only.
 */
export interface Linking<T, Link> {
  /** Distinct signed 32-bit integers that the entry is looked up by. */
  keys(item: T): readonly number[];
  /** Two entries are compared when they share at least this many keys. */
  readonly least: number;
  /** Days between publications from which on two entries are not compared; null when time tells nothing. The undated meet all. */
  readonly days: number | null;
  /** The link between two entries of different or the same article, or null. Symmetric; looks at nothing else. */
  compare(a: T, b: T): Link | null;
}
