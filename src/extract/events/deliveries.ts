/** Deliveries: of arms, aid, money, observers and peacekeepers. A lexicon. */
import { behind, type Construct, oneOf, pattern } from './rule.ts';

const goods = oneOf(
  'weapons? arms ammunition missiles? tanks? jets aircraft howitzers? rockets? shells? air.defen[cs]e military.aid military.equipment aid food medicines? fuel grain generators relief supplies convoys? trucks observers? monitors? peacekeepers? inspectors? advisers instructors helicopters? drones? artillery systems launchers batteries interceptors loans? funds? equipment',
);
const people = oneOf(
  'observers? monitors? peacekeepers? inspectors? advisers instructors mission convoys? shipments? consignments?',
);

export const deliveries: Construct = {
  kind: 'delivery',
  plover: 'AID',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:delivered|delivers?|delivering|shipped|ships|supplied|supplies|supplying|sent|sends?|sending|provided|provides?|donated|handed\\s+over|airlifted|dispatched|transferred|approved|purchase|purchased|bought|buy|sold|sell)\\s+(?!(?:a|the)\\s+(?:message|letter|statement|signal))(?:[\\p{L}\\p{N}’$€£.,%-]+\\s+){0,7}?${goods}`,
      ),
      subject: 'agent',
      object: null,
      unless:
        /\b(?:mortars|missiles?|drones?|rockets?)\s+(?:into|at|against|on)\b|\bpaper|plan\b|\b(?:legal|first|financial|student)\s+(?:aid|loans?)|\bfunds?-/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b${people}\\b[^;]{0,60}?`,
          '(?:landed|land|lands|deployed|deploy|deploys|arrived|arrive|arrives|unloaded|reached|reach)',
        ),
      ),
      subject: 'agent',
      object: null,
      plover: 'COOPERATE',
    },
    {
      shape: 'verb',
      trigger: pattern(`(?:deployed|deploys?|deploying|landed|stationed)\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,5}?${people}`),
      subject: 'agent',
      object: null,
      plover: 'COOPERATE',
    },
    {
      shape: 'noun',
      trigger: pattern(
        `(?:delivery|deliveries|shipments?|deployment|dispatch|consignment|transfer|purchase|sale)(?=\\s+of\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,4}?${goods})|(?:arms|weapons|aid)\\s+(?:deliver(?:y|ies)|shipments?|package|sale)`,
      ),
      subject: 'agent',
      object: null,
    },
  ],
};
