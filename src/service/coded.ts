/**
 * Positions of the record as statements that a person would have coded in Discourse Network Analyzer: takes positions as
 * they are weighed and the dossier that names issues; gives coded statements. What is not a stance of who speaks is left out.
 */
import { conceptName, longest } from '../dna/concept.ts';
import type { Lookup } from '../dossier/lookup.ts';
import type { Coded } from '../model/network.ts';
import type { Weighed } from '../model/standing.ts';
import type { ActorType } from '../model/statement.ts';
import { cut } from '../text/plain.ts';

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
    return { concept: conceptName(question, label), issue: cut(question, longest) };
  };
}
