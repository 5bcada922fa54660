/**
 * Bytes → text. Takes a whole file and, where there was one, the encoding that it or its server declared; gives the
 * text with what was wrong, or says that the bytes are no text. Never throws and never changes line ends.
 */
import { isUtf8 } from 'node:buffer';

export interface Decoded {
  readonly text: string;
  /** Where bytes stood that the encoding does not have, and what was done about them. */
  readonly broken: { readonly line: number; readonly message: string } | null;
}

const signatures = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '\x7fELF',
  '\x1f\x8b',
  '\xd0\xcf\x11\xe0',
];

/** Control characters that no text has, in the first 64 KiB, above which bytes are no text. */
const controlShare = 0.02;

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((c, i) => bytes[i] === c.charCodeAt(0));

/** By byte order mark, or by the zero bytes that Latin letters leave in every other place. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const pairs = head.length >> 1;
  if (pairs < 2) return null;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros.map((n) => n / pairs) as [number, number];
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  if (even > 0.4 && odd < 0.05) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  if (signatures.some((s) => startsWith(bytes, s))) return true;
  const head = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b) || byte === 127) control++;
  return control > head.length * controlShare;
}

/** How many leading bytes are whole and valid UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  // A sequence that breaks off is no error to a decoder that waits for more: its first byte is the one at fault.
  while (good > 0 && !isWhole(bytes.subarray(Math.max(0, good - 4), good))) good--;
  return good;
}

/** Whether the last character of these bytes is whole. */
function isWhole(bytes: Uint8Array): boolean {
  const lead = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  if (lead < 0) return true;
  const byte = bytes[lead]!;
  const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  return bytes.length - lead >= length;
}

/** What windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F. */
const beyondLatin1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as Latin-1, so its control characters are put right here. */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (c) => beyondLatin1.charAt(c.charCodeAt(0) - 0x80));

const lineAt = (bytes: Uint8Array, end: number): number => {
  let line = 1;
  for (let i = 0; i < end; i++) if (bytes[i] === 10) line++;
  return line;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Bytes that are not UTF-8 are most often windows-1252; but a file with more whole UTF-8 characters than bad bytes was
 * UTF-8 before it was damaged, and keeps what is whole.
 */
function decodeBroken(bytes: Uint8Array): Decoded {
  const at = validPrefix(bytes);
  const line = lineAt(bytes, at);
  const repaired = new TextDecoder('utf-8').decode(bytes);
  const lost = count(repaired, /\uFFFD/g);
  const whole = count(repaired, /[\u0080-\uFFFC]/g);
  const where = `Byte 0x${bytes[at]!.toString(16).padStart(2, '0')} is not valid UTF-8`;
  if (whole > lost) {
    return { text: repaired, broken: { line, message: `${where}; what is damaged reads as \uFFFD (${lost} times).` } };
  }
  const text = windows1252(bytes);
  return { text, broken: { line, message: `${where}; the file was read as windows-1252.` } };
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/**
 * In order: byte order mark or the pattern of UTF-16; the declared encoding; UTF-8; windows-1252.
 * @returns null when the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded | null {
  const wide = utf16(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    const at = text.indexOf('\uFFFD');
    if (at < 0) return { text, broken: null };
    // Bytes that only happen to look like UTF-16 decode to noise; a few bad units are damage.
    if (count(text, /\uFFFD/g) > text.length * controlShare) return null;
    const line = count(text.slice(0, at), /\n/g) + 1;
    return {
      text,
      broken: { line, message: `Half a character is not valid ${wide.toUpperCase()}; it reads as \uFFFD.` },
    };
  }
  if (isBinary(bytes)) return null;
  const decoder = declared === undefined ? null : decoderFor(declared);
  if (
    decoder !== null &&
    decoder.encoding !== 'utf-8' &&
    !decoder.encoding.startsWith('utf-16') &&
    !startsWith(bytes, '\xef\xbb\xbf')
  ) {
    const text = decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
    return { text, broken: null };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), broken: null };
  return decodeBroken(bytes);
}

/** What a database cannot hold, U+0000 and halves of surrogate pairs, replaced by U+FFFD one for one, so offsets hold. */
export function storable(text: string): { readonly text: string; readonly replaced: number } {
  const clean = text.replace(/[\0\p{Cs}]/gu, '\uFFFD');
  if (clean === text) return { text, replaced: 0 };
  let replaced = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== clean.charCodeAt(i)) replaced++;
  return { text: clean, replaced };
}
