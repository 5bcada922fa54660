/**
 * Whether a title in a report is a title in a dossier: "the minister" can be a foreign minister, "the president" is no
 * vice president. Takes folded words; knows no people and no dates.
 */

/** Words before a head that make it another office: anywhere before it, or just before it. */
const otherOffice = /(?:^| )(?:(?:vice|deputy|assistant|under|former|ex|acting)(?: |$)|prime$)/;
const former = /^(?:former|ex|then|one time|onetime|late) /;
/** The title without "former" or "ex-", and whether it had that. */
export const withoutFormer = (title: string): { readonly title: string; readonly former: boolean } => ({
  title: title.replace(former, ''),
  former: former.test(title),
});

/** Words that praise, place or date a holder and name no office. Any other modifier may: "the Elbonian president". */
const empty = /^(?:(?:top|senior|lead|leading|key|main|chief|longtime|veteran|current|incumbent|new|outgoing|own) )+/;
const ofTheState = / of the (?:republic|country|state|federation|nation)$/;

/**
 * How well `phrase` (a report's) names the office `title` (a dossier's): the number of words they share, more for the
 * very same words, 0 for another office.
 */
export function titleMatch(phrase: string, title: string): number {
  const length = phrase.split(' ').length;
  if (phrase === title) return 100 + length;
  if (isHead(phrase, title)) return length;
  const bare = phrase.replace(empty, '').replace(ofTheState, '');
  return bare === phrase ? 0 : titleMatch(bare, title);
}

/** Whether `short` is what remains of `long` when modifiers go: what follows "of" or "for" first, then words before the head. */
function isHead(short: string, long: string): boolean {
  const core = long.replace(/ (?:of|for|to|at|on|in) .*$/, '');
  if (core !== long) return short === core || isHead(short, core);
  // The head of "secretary general" comes first.
  if (/ (?:general|plenipotentiary)$/.test(long) && !short.includes(' ')) return short === long.split(' ').at(-2);
  return long.endsWith(` ${short}`) && !otherOffice.test(long.slice(0, -short.length - 1));
}
