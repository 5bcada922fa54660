/** Stems by which words of a statement compare: takes a folded word, gives its stem. English; pure. */

/** Words that reports put for each other when they retell. */
const alike: readonly (readonly string[])[] = [
  ['talks', 'meeting', 'discussion', 'conversation', 'negotiation'],
  ['truce', 'ceasefire', 'armistice'],
  ['troops', 'soldier', 'forces'],
  ['attack', 'raid', 'strike', 'assault'],
  ['accept', 'agree', 'approve'],
  ['group', 'gang', 'band'],
  ['begin', 'start'],
  ['whole', 'entire', 'full'],
];

/**
 * A light stem after Harman (1991), with -ed, -ing and -ly taken off too and British and American spellings made one;
 * words that reports put for each other ("truce", "ceasefire") share one.
 */
export function stemOf(word: string): string {
  const stem = bare(word);
  return heads.get(stem) ?? stem;
}

function bare(word: string): string {
  let stem = word;
  if (stem.length > 4)
    stem = stem
      .replace(/ies$/, 'y')
      .replace(/(?<=ss|sh|ch|x)es$/, '')
      .replace(/(?<![sui])s$/, '');
  if (stem.length > 4) stem = stem.replace(/(?<!e)ed$/, '');
  if (stem.length > 5) stem = stem.replace(/(?:ing|ly)$/, '').replace(/our$/, 'or');
  if (stem.length > 3)
    stem = stem
      .replace(/e$/, '')
      .replace(/([bdgklmnprt])\1$/, '$1')
      .replace(/is$/, 'iz');
  return stem;
}

const heads = new Map(alike.flatMap((words) => words.map((word) => [bare(word), bare(words[0]!)] as const)));
