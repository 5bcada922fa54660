/**
 * Positions of the record as statements that a person would have coded in Discourse Network Analyzer: takes positions as
 * they are weighed and the dossier that names issues; gives coded statements. What is not a stance of who speaks is left out.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Coded } from '../model/network.ts';
import type { Weighed } from '../model/standing.ts';
import type { ActorType } from '../model/statement.ts';

/** Characters of a value at most: Discourse Network Analyzer keeps no longer ones. */
const longest = 190;

/**
 * Two kinds have no statement. Who leaves a position open neither holds nor refuses it; and what a rival or a mediator
 * says of a party is no statement of that party. `typeOf` says what an actor is whom the dossier does not know.
 */
export function codedStatements(
  positions: readonly Weighed[],
  dossier: Lookup,
  typeOf: (actor: string) => ActorType | null,
): Coded[] {
  const names = conceptNames(dossier);
  return positions
    .filter(({ firmness, voice }) => firmness !== 'leaves-open' && voice !== 'hearsay')
    .map((one) => ({
      document: one.article.id,
      date: one.day,
      ...actorOf(one, dossier, typeOf),
      party: one.party,
      ...names(one),
      agreement: one.firmness !== 'refuses',
    }));
}

/** A person speaks for the organisation of the role held on the day, where it has one; whoever has none for the party. */
function actorOf(
  { actor, name, party, day }: Weighed,
  dossier: Lookup,
  typeOf: (actor: string) => ActorType | null,
): Pick<Coded, 'person' | 'organization'> {
  if (actor === null) return { person: null, organization: party };
  const known = dossier.byId(actor);
  if (known?.kind === 'person') {
    const body = dossier.roleOn(known.of, day)?.organisation ?? null;
    return { person: known.of.name, organization: (body && dossier.byId(body)?.of.name) ?? party };
  }
  if (known !== null) return { person: null, organization: known.kind === 'organisation' ? known.of.name : party };
  const type = typeOf(actor);
  return { person: type === 'person' ? name : null, organization: type === 'organisation' ? name : party };
}

/** `QUESTION: LABEL` and `QUESTION`; ids where the dossier no longer has them. */
function conceptNames(dossier: Lookup): (of: Pick<Weighed, 'issue' | 'position'>) => Pick<Coded, 'concept' | 'issue'> {
  const issues = new Map(dossier.dossier.issues.map((issue) => [issue.id, issue]));
  return ({ issue, position }) => {
    const question = issues.get(issue)?.question ?? issue;
    const label = issues.get(issue)?.positions.find(({ id }) => id === position)?.label ?? position;
    return { concept: concept(question, label), issue: cut(question, longest) };
  };
}

/** The question gives way first: it is the label that tells the positions of an issue apart. */
function concept(question: string, label: string): string {
  const asked = question.replace(/[?？]\s*$/, '');
  const room = Math.max(longest - label.length - 2, 40);
  return cut(`${cut(asked, room)}: ${label}`, longest);
}

/** At the end of a word, with an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1);
  return `${part.slice(0, Math.max(part.lastIndexOf(' '), most >> 1)).trimEnd()}…`;
}
