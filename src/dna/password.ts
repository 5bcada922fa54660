/** How Discourse Network Analyzer keeps a coder's password: a salt and a digest that is slow to compute. Pure. */
import { createHash } from 'node:crypto';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** What was hashed once is not hashed again. */
const known = new Map<string, string>();

/**
 * Base64 of a salt of 16 bytes and the digest: SHA-256 of salt and password, hashed 99,999 times again. The salt is made
 * from the password, which is no secret here, so that the same record gives the same file.
 */
export function keptPassword(password: string): string {
  const earlier = known.get(password);
  if (earlier !== undefined) return earlier;
  const bytes = Buffer.from(password.normalize('NFC'));
  const salt = sha256(bytes).subarray(0, 16);
  let digest = sha256(Buffer.concat([salt, bytes]));
  for (let i = 1; i < 100_000; i++) digest = sha256(digest);
  const kept = Buffer.concat([salt, digest]).toString('base64');
  known.set(password, kept);
  return kept;
}
