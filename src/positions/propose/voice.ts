/**
 * How near a speaker is to the party whose position it is: its head or chief negotiator, its spokesperson, somebody else
 * of it, an unnamed official, or somebody who does not speak for it. Takes a speaker and the dossier; knows no words of theirs.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Voice } from '../../model/position.ts';
import type { Speaker } from '../../model/statement.ts';

const spokesperson = /\bspokes(?:man|woman|person|people|men)\b|\bpress secretary\b|\bpress service\b/i;
/** Offices whose words bind: those who lead, those who conduct its foreign affairs, those who negotiate for it. */
const principal =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emir|sultan|supreme leader|head of (?:state|government|the)|foreign minister|foreign secretary|secretary of state|minister of foreign affairs|top diplomat|(?:chief|lead|head) (?:negotiator|delegate|of delegation)|chair(?:man|woman|person)?|chief executive|general secretary|secretary[- ]general|leader|head)\b/i;
const secondary = /\b(?:vice|deputy|former|ex|acting|assistant|opposition|union of|party)\b/i;

/** `day` is that of the statement or its article, on which roles are held. */
export function voiceOf(speaker: Speaker, dossier: Lookup, day: string | null): Voice {
  if (speaker.actor === null) return spokesperson.test(speaker.name) ? 'spokesperson' : 'unnamed';
  const ref = dossier.byId(speaker.actor);
  if (ref?.kind === 'party') return 'principal';
  const title = ref?.kind === 'person' ? (dossier.roleOn(ref.of, day)?.title ?? speaker.role) : speaker.role;
  if (title === null || title === undefined) return 'member';
  if (spokesperson.test(title)) return 'spokesperson';
  return principal.test(title) && !secondary.test(title) ? 'principal' : 'member';
}
