/** Names of outlets and agencies in a text: takes the text and the dossier, gives them with their places. Pure. */
import type { Lookup } from '../dossier/lookup.ts';
import type { Span } from '../text/span.ts';

const mediaWord =
  'News|Times|Post|Journal|Herald|Tribune|Gazette|Television|Radio|Press|Broadcasting|Magazine|Weekly|Mail|Mirror|Courier|Chronicle|Telegraph|Guardian';
/** "Harbour Post", "Radio Ostmark", "Journal of the Sea" is none. */
const mediaName = String.raw`(?:\p{Lu}[\p{L}.]+ ){1,3}(?:${mediaWord})(?: \p{Lu}[\p{L}]+)?`;

const patterns = new WeakMap<Lookup, RegExp>();

/** In the order of the text; the name as written. */
export function mediaNamed(text: string, dossier: Lookup): { readonly name: string; readonly span: Span }[] {
  let pattern = patterns.get(dossier);
  if (pattern === undefined) {
    pattern = patternOf(dossier);
    patterns.set(dossier, pattern);
  }
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({ name, span: [index, index + name.length] }));
}

/** Names as the dossier writes them, the longest first; "the" before a name is no part of it. */
function patternOf({ dossier }: Lookup): RegExp {
  const names = dossier.outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases]);
  const known = [...new Set(names.map((name) => name.replace(/^the /i, '')))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${[...known, mediaName].join('|')})(?![\p{L}\p{N}])`, 'gu');
}
