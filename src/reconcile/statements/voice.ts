/**
 * Who is said to have spoken the quoted words: the statement's own speaker, or the one person named before the quote
 * marks in what a source tells ("the second official said Ann Vole warned that “…”"). Pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Statement } from '../../model/statement.ts';
import { peopleNamed } from '../people.ts';

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
  const [speaker] = speakers;
  if (speaker === undefined || speakers.length > 1 || speaker.actor === null || speaker.type !== 'person') return null;
  return { actor: speaker.actor, name: speaker.name, party: speaker.party, role: speaker.role };
}

function innerVoice(words: string, dossier: Lookup): Voice | null {
  const [person, ...others] = new Set(peopleNamed(words, dossier).map((named) => named.person));
  return person === undefined || others.length > 0
    ? null
    : { actor: person.id, name: person.name, party: null, role: null };
}
