/** The figures of an event: takes a text, a clause and a kind; gives the quantities of the clause that the kind is told by. */
import type { EventKind, Quantity } from '../../model/event.ts';
import type { Span } from '../../text/span.ts';
import { quantitiesIn } from '../quantities.ts';

const tolls =
  /^(?:killed|wounded|missing|dead|injured|displaced|captured|missiles|drones|rockets|shells|rounds|shots|bombs|mines|mortars|people|civilians|men|pilots|violations|times|attacks|strikes)$/;
const belonging: Partial<Record<EventKind, RegExp>> = {
  attack: tolls,
  violation: tolls,
  exchange:
    /^(?:prisoners|detainees|hostages|captives|sailors|soldiers|bodies|people|children|civilians|groups|killed|remains|servicemen|pows|prisoners-of-war|troops)$/,
  vote: /^(?:for|against|abstained|abstentions|votes|turnout|seats|percent)/,
  meeting: /^(?:hours|minutes|days|points|delegates|ministers|envoys|delegations|rounds|meetings|countries)$/,
  call: /^(?:hours|minutes|calls|times)$/,
  ceasefire: /^(?:hours|days|weeks|months|points|violations)$/,
};

/** Of these kinds every figure counts but the dead and wounded, who are another event's; of the others none. */
const anything: readonly EventKind[] = ['proposal', 'sanction', 'delivery', 'deadline', 'protest'];

const countsFor = (kind: EventKind, what: string): boolean =>
  belonging[kind]?.test(what) ?? (anything.includes(kind) && !/^(?:killed|wounded|missing)$/.test(what));

export const countsIn = (text: string, clause: Span, kind: EventKind): Quantity[] =>
  quantitiesIn(text, clause).filter(({ what }) => countsFor(kind, what));
