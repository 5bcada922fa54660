/** When a document was published, as Discourse Network Analyzer has it: seconds, and never nothing. Pure. */

/** ISO 8601 to seconds since 1970-01-01T00:00:00Z; a day is its first second in UTC. 0 when nothing is known. */
export function secondsOf(published: string | null): number {
  const at = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(at) ? 0 : Math.floor(at / 1000);
}

/** A day where it is the first second of one, else a time; null for 0, which stands for nothing known, and for no time. */
export function publishedAt(seconds: number): string | null {
  if (seconds === 0 || !Number.isFinite(seconds) || Math.abs(seconds) > 8.64e12) return null;
  const written = new Date(Math.floor(seconds) * 1000).toISOString();
  return seconds % 86_400 === 0 ? written.slice(0, written.indexOf('T')) : written.replace('.000Z', 'Z');
}
