/** Why the program thinks that someone spoke, in sentences. */
import type { Passage, Speaker } from '../../src/model/statement.ts';

export type Basis = Speaker['basis'];

/** Bases under which the words themselves name the actor; under the others the program concluded it. */
const read: ReadonlySet<Basis> = new Set<Basis>(['named', 'surname', 'alias', 'unnamed']);
export const isInferred = (basis: Basis): boolean => !read.has(basis);

/** One sentence, as a card shows it. */
export function whySpoke({ basis, name }: Speaker, source: Passage | null): string {
  const words = source ? `“${source.text}”` : 'The source';
  switch (basis) {
    case 'named':
      return 'The words name the speaker.';
    case 'surname':
      return `${words} is part of the name ${name}.`;
    case 'alias':
      return `${words} is another name of ${name}.`;
    case 'role':
      return `${words} is a role that ${name} holds.`;
    case 'pronoun':
      return `${words} stands for ${name}, named before.`;
    case 'metonym':
      return `${words} stands for ${name}.`;
    case 'description':
      return `${words} fits ${name} alone in this report.`;
    case 'continued':
      return `No source of its own: ${name}, who spoke just before, goes on.`;
    case 'unnamed':
      return 'The report describes the source and does not name it.';
  }
}

/** A few words, as a row shows them beside the name; null when the words themselves name the speaker. */
export function inferredFrom({ basis }: Speaker, source: Passage | null): string | null {
  if (!isInferred(basis)) return null;
  return source && basis !== 'continued' ? `${basis} “${source.text}”` : basis;
}

export const namesOf = (speakers: readonly Speaker[]): string =>
  speakers.length === 0 ? 'speaker left open' : speakers.map((s) => s.name).join(' and ');

/** Role and party, as far as they are known and say more than the name. */
export const aboutSpeaker = ({ role, party, name }: Speaker): string =>
  [role, party].filter((part) => part && part !== name).join(', ');
