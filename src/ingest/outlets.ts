/** Names of outlets and agencies: which are known, and which look like an agency's. Takes names; never reads a file. */

/** An outlet as the dossier knows it; `type` is the dossier's (`agency`, `newspaper`, ...). */
export interface KnownOutlet {
  readonly name: string;
  readonly type: string;
}
/** Looks up a name, alias or domain. */
export type OutletLookup = (nameOrDomain: string) => KnownOutlet | null;

/** Agencies whose names do not show by their shape that they are agencies. */
const agencies = new Set(
  ['Reuters', 'Bloomberg', 'Xinhua', 'Interfax', 'Anadolu', 'Kyodo', 'Yonhap', 'dpa', 'Agence France-Presse'].map((s) =>
    s.toLowerCase(),
  ),
);

/** Words that stand where a name is expected and name nobody. */
const nobody =
  /^(?:agenc(?:y|ies)|agency reports?|wires?|staff|reporters?|correspondents?|editors?|news desk|web ?desk|admin|internet|social media)$/i;

export const namesNobody = (name: string): boolean => nobody.test(name);

/** Whether a name is an agency's: known as one, an acronym, or with a word that agencies carry. */
export function isAgency(name: string, known: OutletLookup): boolean {
  const outlet = known(name);
  if (outlet !== null) return outlet.type === 'agency';
  if (agencies.has(name.toLowerCase())) return true;
  if (/^\p{Lu}{2,6}$/u.test(name)) return true;
  return /\b(?:associated press|press (?:agency|association|trust)|news ?agency|telegraph agency|newswire)\b|\p{L}wire$/iu.test(
    name,
  );
}

/** The known name of an outlet, or the name as it was found. */
export const canonicalName = (name: string, known: OutletLookup): string => known(name)?.name ?? name;

const pressWord =
  /\b(?:times|post|courier|news|herald|tribune|gazette|weekly|daily|journal|star|voice|network|broadcasting|press|chronicle|observer|monitor|mail|telegraph|express|standard|mirror|today|radio|tv|television|online|review|digest|bulletin|echo|globe|sentinel|dispatch|register|argus|examiner|inquirer)\b/i;
const nameWord = /^(?:\p{Lu}.*|of|the|and|for|&|de|du|la|le|der|die|das|el)$/u;

/**
 * The outlet that a line at the top names, as the head of a newspaper does: alone, or before a bar, star, colons or
 * dashes. Without a dossier that knows it, only a name with a word that newspapers carry, or with such a bar, is one.
 */
export function readMasthead(line: string, known: OutletLookup): string | null {
  if (line.length > 120) return null;
  const [first = '', ...more] = line.split(/\s+(?:[|*·•]|::|--|–|—)\s+|,\s+|\.\s+/);
  const name = first.replace(/[.:]$/, '');
  if (known(name) !== null) return name;
  const words = name.split(/\s+/);
  if (words.length > 6 || !words.every((w) => nameWord.test(w))) return null;
  const barred = more.length > 0 && /\s(?:[|*·•]|::)\s/.test(line);
  return barred || (more.length === 0 && words.length > 1 && pressWord.test(name)) ? name : null;
}
