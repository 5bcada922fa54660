/** What found no place in the record, in a few sentences: takes counts by article, gives one problem of each kind. Pure. */
import type { Problem } from '../../model/problem.ts';
import type { Unplaced } from './plan.ts';

/** Names that a sentence lists; the others come when these have found a place. */
const mostNames = 20;

export function unplacedProblems(file: string, all: readonly Unplaced[]): Problem[] {
  const problem = (message: string, hint: string): Problem => ({ code: 'dna-unplaced', file, message, hint });
  const concepts = together(all.map(({ concepts: some }) => some));
  const parties = together(all.map(({ parties: some }) => some));
  const others = sum(all.map((one) => one.others));
  const events = sum(all.map((one) => one.events));
  const problems: Problem[] = [];
  if (concepts.size > 0)
    problems.push(
      problem(
        `${coded(sum(concepts.values()))} a concept that the dossier does not list: ${listed(concepts)}.`,
        'What was said is kept. List each concept in the dossier as the label of an issue’s position and add the file again: then the positions come in.',
      ),
    );
  if (parties.size > 0)
    problems.push(
      problem(
        `${coded(sum(parties.values()))} a position of somebody who is of no party of the dossier: ${listed(parties)}.`,
        'What was said is kept. Enter them in the dossier as parties, or as organisations or people of one, and add the file again.',
      ),
    );
  if (others > 0)
    problems.push(
      problem(
        `${coded(others)} words that another person has entered otherwise; theirs stay.`,
        'Undo or correct theirs if they are wrong, and add the file again.',
      ),
    );
  if (events > 0)
    problems.push(
      problem(
        `${coded(events)} a position read from a report of an event that the record does not have.`,
        'Mark the event in the article, or code the words as a statement.',
      ),
    );
  return problems;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

function together(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) for (const [name, n] of one) counts.set(name, (counts.get(name) ?? 0) + n);
  return counts;
}

/** `41 coded statements have`. */
const coded = (n: number): string => `${n.toLocaleString('en')} coded ${n === 1 ? 'statement has' : 'statements have'}`;

/** `“Lift the ban” (12), “Keep it” (3) and 2 more`, the most frequent first. */
function listed(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, mostNames).map(([name, n]) => `“${name}” (${n})`);
  const more = sorted.length - shown.length;
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}
