/** The positions that a dossier lists, each with its question, as the texts that make it known to the model. Pure. */
import type { Dossier } from '../../dossier/types.ts';

export interface Option {
  /** Ids of the dossier. */
  readonly issue: string;
  readonly position: string;
  readonly question: string;
  readonly label: string;
  /** The question and the label, then the examples: in the order in which they are read. */
  readonly texts: readonly string[];
}

export const optionsOf = ({ issues }: Pick<Dossier, 'issues'>): Option[] =>
  issues.flatMap(({ id, question, positions }) =>
    positions.map((position) => ({
      issue: id,
      position: position.id,
      question,
      label: position.label,
      texts: [`${question} ${position.label}`, ...position.examples],
    })),
  );
