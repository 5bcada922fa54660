/**
 * Whom an issue asks about, where it asks about one party ("Does Arvenia want an agreement?"): words about another party
 * do not answer it, however alike they are. Takes issues and texts with the dossier; pure.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import { partiesIn } from './parties.ts';
import type { PositionText } from './texts.ts';

/** Asks for yes or no about whoever is named next. */
const asksAbout = /^(?:Does|Do|Did|Is|Are|Will|Would|Has|Have|Can|Could)\b/;

/** The id of the party that the question is about; null when it is about a thing. */
export const subjectOf = (question: string, dossier: Lookup): string | null =>
  asksAbout.test(question) ? (partiesIn(question, dossier, null)[0]?.party.id ?? null) : null;

/** Whether the words can be about this party: it is the first that they name, or speaks itself and names no other. */
export function isAbout(
  { statement, passage }: PositionText,
  subject: string,
  dossier: Lookup,
  day: string | null,
): boolean {
  const [first] = partiesIn(passage.text, dossier, day);
  if (first !== undefined) return first.party.id === subject;
  const party = dossier.byId(subject)?.of.name;
  return statement === null || statement.speakers.some((speaker) => speaker.party === party);
}
