/**
 * The meaning of one text of an article (a statement, or the passage of an event) as the model has it. Kept, so that
 * positions can be drawn anew when a person teaches something, without reading the text again.
 */

export interface Stance {
  /** Id of the statement or of the report of an event; of a long statement's later parts, with `#1`, `#2` behind it. */
  readonly source: string;
  /** A vector of length 1 in 8-bit steps, base64. */
  readonly vector: string;
}

/** `vector` is of length 1. */
export function packVector(vector: Float32Array): string {
  // What is largest in a vector of hundreds of numbers is far below 1: the steps are laid where the numbers are.
  return Buffer.from(
    Int8Array.from(vector, (x) => Math.max(-127, Math.min(127, Math.round(x * steps)))).buffer,
  ).toString('base64');
}

/** As `packVector` was given it, but for rounding; of length 1 again. */
export function unpackVector(packed: string): Float32Array {
  const bytes = Buffer.from(packed, 'base64');
  const vector = Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((x) => x / length);
}

const steps = 600;
