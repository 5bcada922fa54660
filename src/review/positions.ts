/**
 * What people say of the positions of one article laid over those that the machine proposes: takes both, gives the
 * positions that the record has. Pure; what a person entered stays where the machine proposes nothing.
 */
import type { KeptCorrection } from '../model/correction.ts';
import type { Position } from '../model/position.ts';
import { type Kind, layOver } from './lay.ts';

/** `corrections` are the active ones of the article, in the order in which they were made; those of other kinds are passed over. */
export function applyPositions(
  proposed: readonly Position[],
  corrections: readonly KeptCorrection[],
): readonly Position[] {
  const said = corrections.flatMap(({ target, who, at, change }) =>
    change.kind === 'position' ? [{ target, who, at, before: change.before, after: change.after }] : [],
  );
  if (said.length === 0) return proposed;
  const laid = layOver(proposed, said, kind).map(confirmed);
  // What a person entered in place of one proposal may have been proposed beside it.
  const entered = new Set(laid.filter(({ review }) => review !== undefined).map(taken));
  return laid.filter((one) => one.review !== undefined || !entered.has(taken(one)));
}

const taken = ({ source, issue, position, party }: Position): string => [source.id, issue, position, party].join(' ');

const kind: Kind<Position> = {
  spans: ({ passage }) => passage.spans,
  meant: (said, read) =>
    read.filter(
      ({ issue, position, party }) => issue === said.issue && position === said.position && party === said.party,
    ),
  agrees: (said, read) => taken(said) === taken(read) && said.actor === read.actor && said.firmness === read.firmness,
};

/** What a person says is so is certain, as far as the record goes. */
function confirmed(position: Position): Position {
  const { review } = position;
  if (review === undefined) return position;
  const because =
    review.action === 'accepted' ? position.because : ({ kind: 'person', text: `${review.who} entered it.` } as const);
  return { ...position, probability: 1, because };
}
