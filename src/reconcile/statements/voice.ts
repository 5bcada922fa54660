/**
 * Who is said to have spoken the quoted words: the statement's own speaker, or the one person named before the quote
 * marks in what a source tells ("the second official said Ann Vole warned that “…”"). Pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Speaker, Statement } from '../../model/statement.ts';

export interface Voice {
  /** Id of the actor. */
  readonly actor: string;
  readonly name: string;
  readonly party: string | null;
  readonly role: string | null;
}

const saying =
  /\b(?:say|says|said|saying|warn(?:s|ed|ing)?|caution(?:s|ed|ing)?|told|tell(?:s|ing)?|add(?:s|ed|ing)?|argu(?:es|ed|ing)|insist(?:s|ed|ing)?|ask(?:s|ed|ing)?|repl(?:ies|ied|ying)|declar(?:es|ed|ing)|wrote|writes|promis(?:es|ed|ing))(?: (?:\S+ ){0,2}that)?[\s,:]*$/i;

/** The words are somebody else's, whom it takes more than a pattern to find. */
const relayed = /\b(?:said|says|saying|told|remarks?|words|claims?|comments?|statement|who (?:called|described))\b/i;

/** null when it is nobody named, no person, or more than one. */
export function voiceOf({ speakers, content, kind }: Statement, dossier: Lookup): Voice | null {
  const opens = kind === 'mixed' ? content.text.search(/["“„«‘](?=[\p{L}\p{N}])/u) : -1;
  const before = opens > 0 ? content.text.slice(0, opens) : '';
  if (saying.test(before)) return innerVoice(before, dossier);
  if (relayed.test(before)) return null;
  if (speakers.length !== 1) return null;
  const { actor, name, party, role, type } = speakers[0] as Speaker;
  return actor === null || type !== 'person' ? null : { actor, name, party, role };
}

function innerVoice(words: string, dossier: Lookup): Voice | null {
  const found = new Map<string, Voice>();
  const names = [...words.matchAll(/\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*/gu)].map(([name]) => name.split(' '));
  for (const name of names)
    for (const start of name.keys()) {
      const part = name.slice(start).join(' ');
      const people = dossier.byName(part).flatMap((actor) => (actor.kind === 'person' ? [actor.of] : []));
      const meant = people.length > 0 ? people : dossier.bySurname(part);
      if (meant.length === 0) continue;
      if (meant.length > 1) return null;
      const { id, name: full } = meant[0]!;
      found.set(id, { actor: id, name: full, party: null, role: null });
      break;
    }
  return found.size === 1 ? [...found.values()][0]! : null;
}
