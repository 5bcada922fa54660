/** How a party is drawn where several are drawn together: a colour and a shape, by its place among all parties. */
import { useStanding } from '../record/queries.ts';

export interface Look {
  /** A class that sets the colour `--party`. */
  readonly colour: string;
  /** Outline around 0, 0 within a square from -1 to 1. */
  readonly shape: string;
}

/** Eight colours with six shapes give every two of 24 parties another look, and neighbours differ in both. */
const colours = 8;
const shapes = [
  'M-.9 0A.9 .9 0 1 1 .9 0A.9 .9 0 1 1-.9 0Z',
  'M-.8-.8H.8V.8H-.8Z',
  'M0-1.05L1.05 0L0 1.05L-1.05 0Z',
  'M0-1L1 .8H-1Z',
  'M0 1L1-.8H-1Z',
  'M-1 0L-.5-.87H.5L1 0L.5 .87H-.5Z',
] as const;

/** Of one that is not among the parties, or of none. */
const plain: Look = { colour: 'party-none', shape: shapes[0] };

export type Looks = (party: string | null) => Look;

export function looksOf(parties: readonly string[]): Looks {
  const places = new Map(parties.map((party, index) => [party, index]));
  return (party) => {
    const index = party === null ? undefined : places.get(party);
    return index === undefined ? plain : { colour: `party-${index % colours}`, shape: shapes[index % shapes.length]! };
  };
}

/** The same on every page; until the parties are known all look alike. */
export const useLooks = (): Looks => looksOf(useStanding().data?.parties ?? []);

/** The sign of a party, for the eye only: its name stands beside it. */
export const PartyMark = ({ look }: { look: Look }) => (
  <svg className={`party-mark ${look.colour}`} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
    <path d={look.shape} />
  </svg>
);
