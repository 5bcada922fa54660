/** Deliveries: of arms, aid, money, observers and peacekeepers. A lexicon. */
import { dated, datedOrPlaced } from './day.ts';
import { behind, type Construct, oneOf, pattern } from './rule.ts';

const goods = oneOf(
  'weapons? arms ammunition missiles? tanks? jets aircraft howitzers? rockets? shells? air.defen[cs]e military.aid military.equipment aid food medicines? fuel grain generators relief supplies convoys? trucks observers? monitors? peacekeepers? inspectors? advisers instructors helicopters? drones? artillery systems launchers batteries interceptors loans? funds? equipment flour bread rice wheat rations meals blankets tents clothing clothes boots coats medicine vaccines doses parcels hampers coal firewood gas oil diesel petrol turbines transformers pumps pipes seed fertili[sz]er',
);
/** What goods are counted and carried in. */
const measure =
  '(?:(?:\\d[\\d.,]*|an?|two|three|four|five|six|seven|eight|nine|ten|a\\s+dozen|dozens\\s+of|hundreds\\s+of|thousands\\s+of|several)\\s+(?:[\\p{L}-]+\\s+)?(?:tonnes?|tons?|pairs?|boxes|crates?|sacks?|bags?|pallets?|containers?|loads?|lorryloads?|truckloads?|shiploads?|barrels?|lit(?:er|re)s|kilos|kilogram(?:me)?s|cans|bottles|cartons|barges?|wagons?|wagonloads|batch(?:es)?)\\s+of\\s)';
const vehicle = oneOf(
  'lorr(?:y|ies) trucks? convoys? ships? vans? trains? planes? vessels? barges? boats? freighters? tankers? aircraft helicopters?',
);
const vehicles = oneOf(
  'buses trams trains lorries trucks vans ships boats planes ambulances beds nurses doctors engineers drivers bicycles cars',
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
    {
      shape: 'verb',
      trigger: pattern(
        `(?:delivered|delivers?|delivering|shipped|ships|supplied|sent|sends?|sending|provided|donated|brought|brings?|handed\\s+(?:out|over)|gave\\s+out|give\\s+out|unloaded|distributed|dropped\\s+off|shared\\s+out|hauled|trucked)(?=\\s+(?:[\\p{L}]+\\s+){0,2}?${measure})`,
      ),
      subject: 'agent',
      object: null,
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:lend|lends|lent|lending|loaned|loans?|donate[sd]?|donat(?:ing)|hand(?:ed)?\\s+over|provide[sd]?|supply|supplied|deliver(?:ed|s)?|send|sent)(?=\\s+(?:(?:another|some|about|up\\s+to|more\\s+than|nearly)\\s+)?(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|dozens\\s+of)\\s+(?:[\\p{L}-]+\\s+){0,2}?${vehicles}\\b)`,
      ),
      subject: 'agent',
      object: null,
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b${vehicle}\\b[^.;]{0,40}?\\s`,
          `(?:came|arrived|docked|landed|pulled\\s+(?:in|up)|rolled\\s+in|turned\\s+up|drew\\s+up|drove\\s+up|got\\s+through|crossed)(?=\\s[^.;]{0,80}?\\b(?:with|carrying|bearing|bringing|laden\\s+with|loaded\\s+with)\\s+(?:[\\p{L}\\p{N},.-]+\\s+){0,3}?(?:${measure}|${goods}\\b))`,
        ),
      ),
      subject: null,
      object: null,
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:disburse[sd]?|released?|transferred|wired|paid\\s+(?:out|over|in)|handed\\s+over)(?=\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:tranches?|instal(?:l)?ments?|grants?|subsid(?:y|ies)|(?:aid|relief|rescue|bailout|hardship|strike)\\s+(?:money|funds?|pay(?:ments?)?))\\b)',
      ),
      subject: 'agent',
      object: null,
      needs: dated,
    },
  ],
};
