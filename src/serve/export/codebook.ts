/** The codebook as Markdown: takes the issues of a dossier; gives what a coder may fill in, and what it means. */
import type { Firmness } from '../../model/position.ts';
import type { IssueHead } from '../../service/types.ts';
import { escapeMarkdown } from './markdown.ts';

const meanings: Readonly<Record<Firmness, string>> = {
  demands: 'insists on it, holds that it must be so; the usual one, which need not be written',
  accepts: 'agrees to it, has signed it, can live with it',
  offers: 'puts it on the table as a concession of its own',
  conditional: 'would accept it if something else happened',
  'leaves-open': 'might consider it, does not rule it out',
  refuses: 'rejects that very position',
};

export const codebook = (issues: readonly IssueHead[]): string =>
  [
    '# Codebook',
    'How firmly a position is held:',
    Object.entries(meanings)
      .map(([firmness, meaning]) => `- \`${firmness}\`: ${meaning}`)
      .join('\n'),
    ...issues.flatMap(({ id, question, ordered, positions }) => [
      `## ${escapeMarkdown(question)}`,
      `Column \`position: ${id}\`. ${ordered ? 'From one end of the scale to the other:' : 'In no order:'}`,
      positions.map((one) => `- \`${one.id}\`: ${escapeMarkdown(one.label)}`).join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
