/**
 * What our own files of Discourse Network Analyzer code with: three types of statements and their variables. The first
 * bears the name and the four variables that the program and its R package expect, so that both work as they are and
 * count what our own networks count. Data only.
 */
import type { StatementType, Variable } from './file.ts';

/** Whom what the program itself read is coded by; the other coders are people. */
export const programCoder = 'Rapporteur';
/** Every coder's. It keeps nobody out: whoever has the file has its texts. */
export const dnaPassword = 'rapporteur';

const speaker: readonly Variable[] = [
  { name: 'person', type: 'short text', attributes: ['Party', 'Role'] },
  { name: 'organization', type: 'short text', attributes: ['Party'] },
];
const reported: readonly Variable[] = [
  /** Whom the words were said for; of a position, whose it is. */
  { name: 'party', type: 'short text' },
  /** `direct`, `indirect`, `mixed`; empty where a position was read from an event. */
  { name: 'kind', type: 'short text' },
  /** Who carried the words to the report, nearest to the speaker first, between semicolons. */
  { name: 'via', type: 'short text' },
  /** `2031-03-14`; `2031-03-01 (month)` for a longer time. */
  { name: 'said', type: 'short text' },
  /** `accepted`, `corrected`, `added`; empty where nobody has looked at it. */
  { name: 'review', type: 'short text' },
  /** Percent, of a statement: that the report attributes the words; of a position: that a person would mark it so. */
  { name: 'probability', type: 'integer' },
  /** Who speaks, where that is neither the person nor the organization: somebody described, or a state as its party. */
  { name: 'speaker', type: 'long text' },
  /** Why the speaker is left open. */
  { name: 'open', type: 'long text' },
  /** Where in the document the parts of the statement stand; see `wordsAt`. */
  { name: 'words at', type: 'long text' },
  /** Id of the statement, or of the report of an event, in the record. */
  { name: 'read from', type: 'long text' },
];

const position: readonly Variable[] = [
  ...speaker,
  { name: 'concept', type: 'short text', attributes: ['Issue', 'Position'] },
  /** False where that very position is refused. */
  { name: 'agreement', type: 'boolean' },
  { name: 'issue', type: 'short text', attributes: ['Issue'] },
  { name: 'firmness', type: 'short text' },
  { name: 'voice', type: 'short text' },
  /** Who tells it, where that is not somebody who speaks for the party; then there is no person. */
  { name: 'told by', type: 'short text' },
  ...reported,
  /** Id of the position in the record. */
  { name: 'entry', type: 'long text' },
];

/** A position that a party holds or refuses in its own words. */
export const positionType = {
  label: 'DNA Statement',
  colour: [239, 208, 51],
  variables: position,
} as const satisfies StatementType;

/** One that is left open, or told by somebody who does not speak for the party: no statement of theirs to be counted. */
export const otherPositionType = {
  label: 'Position left open or told by others',
  colour: [255, 224, 178],
  variables: position,
} as const satisfies StatementType;

/** Words of somebody that take no position. */
export const statementType = {
  label: 'Reported statement',
  colour: [176, 190, 197],
  variables: [...speaker, ...reported],
} as const satisfies StatementType;

export const ownTypes: readonly StatementType[] = [positionType, otherPositionType, statementType];

/** What an integer says where nothing is known: that program has no empty one. */
export const unknownPercent = -1;
