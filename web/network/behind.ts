/**
 * The readings behind a tie: of two actors those of either on what both speak of, of an actor and a position those of the
 * actor on it. Takes readings; says what they have in common. What is hearsay or left open makes no tie. Pure.
 */
import type { NetworkNode, NetworkOptions, PositionQuery, PositionRow } from '../../src/service/types.ts';
import type { Sense } from './drawing.ts';

/** How to ask for the readings of an actor; null for a node that is no actor. */
export function queryOf({ variable, name, party }: NetworkNode): PositionQuery | null {
  if (variable === 'person') return { actor: name };
  if (variable === 'party') return { party: name };
  // Whoever has no body of their own speaks for the party.
  if (variable === 'organization') return name === party ? { party: name } : { actor: name };
  return null;
}

/** What two actors both speak of. */
export interface Common {
  readonly question: string;
  readonly label: string;
  readonly sense: Sense;
  readonly left: readonly PositionRow[];
  readonly right: readonly PositionRow[];
}

export const counts = ({ voice, firmness }: Pick<PositionRow, 'voice' | 'firmness'>): boolean =>
  voice !== 'hearsay' && firmness !== 'leaves-open';

const refuses = ({ firmness }: Pick<PositionRow, 'firmness'>): boolean => firmness === 'refuses';

/** Those that make the tie first. */
export function common(
  left: readonly PositionRow[],
  right: readonly PositionRow[],
  { qualifierAggregation, variable2 }: Pick<NetworkOptions, 'qualifierAggregation' | 'variable2'>,
): readonly Common[] {
  const keyOf = ({ issue, position }: PositionRow) => (variable2 === 'issue' ? issue : `${issue} ${position}`);
  const found: Common[] = [];
  for (const key of new Set(left.filter(counts).map(keyOf))) {
    const here = left.filter((row) => counts(row) && keyOf(row) === key);
    const there = right.filter((row) => counts(row) && keyOf(row) === key);
    if (there.length === 0) continue;
    const agree = here.some((a) => there.some((b) => refuses(a) === refuses(b)));
    const conflict = here.some((a) => there.some((b) => refuses(a) !== refuses(b)));
    const sense: Sense = agree && conflict ? 'both' : agree ? 'agree' : 'conflict';
    if (qualifierAggregation === 'congruence' && !agree) continue;
    if (qualifierAggregation === 'conflict' && !conflict) continue;
    found.push({ question: here[0]!.question, label: here[0]!.label, sense, left: here, right: there });
  }
  return found.sort((a, b) => b.left.length + b.right.length - a.left.length - a.right.length);
}

/** Those of an actor on a concept or an issue, by the name that the network gives it: `QUESTION: LABEL`, the question perhaps cut. */
export const on = (rows: readonly PositionRow[], { variable, name }: NetworkNode): readonly PositionRow[] =>
  rows.filter(
    (row) =>
      counts(row) &&
      (variable === 'issue'
        ? begins(row.question, name)
        : name.endsWith(`: ${row.label}`) && begins(row.question, name.slice(0, -row.label.length - 2))),
  );

const begins = (question: string, cut: string): boolean => question.startsWith(cut.replace(/…$/, ''));
