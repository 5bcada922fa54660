/** Visits: somebody goes to a place. A lexicon. */
import { dated } from './day.ts';
import { type Construct, oneOf, pattern } from './rule.ts';

const somewhere =
  '(?:the\\s+)?(?:front|capitals?|region|city|country|site|\\p{Lu}[\\p{L}-]+|both\\s+capitals|two\\s+capitals)';
/** A place without a name of its own: a visit there is told with its day. */
const spot = `(?:the|an?|its|their|his|her)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?${oneOf(
  'depot factory plant works yard shipyard mine pit refinery warehouse terminal port harbou?r docks? quays? pier wharf silo mill field.office market headquarters ministry parliament embassy palace scene wreck ruins camp hospital clinic school university campus courthouse station airport base border crossing bridge dam reservoir town village island province district border picket.line picket.lines offices? premises farm laboratory exchange newsroom summit mosque church cathedral cemetery memorial',
)}\\b`;
const to = `(?=\\s+(?:back\\s+|again\\s+|secretly\\s+|in\\s+|on\\s+)?to\\s+${somewhere})`;

export const visits: Construct = {
  kind: 'visit',
  plover: 'CONSULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(`(?:visited|visits|visit|visiting|toured|tours?|touring)(?=\\s+${somewhere})`),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:visited|visits|visit|visiting|toured|tours?|touring|inspected|inspects?|inspecting|called\\s+(?:in\\s+)?at|stopped\\s+(?:off\\s+)?at|dropped\\s+in\\s+(?:on|at))(?=\\s+${spot})`,
      ),
      subject: 'agent',
      object: null,
      needs: dated,
    },
    {
      shape: 'verb',
      trigger: pattern(`(?:went|goes|came|comes)${to}`),
      subject: 'agent',
      object: null,
      needs: dated,
      unless:
        /\b(?:came|comes|went|goes)\s+to\s+(?:the\s+)?(?:\p{Lu}[\p{L}-]+\s+)?(?:power|light|war|blows|terms|court|vote|polls)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?<=\\b(?:is|are|was|were)\\s+(?:also\\s+|now\\s+)?)(?:due|expected)(?=\\s+(?:back\\s+)?(?:in|at)\\s+(?:the\\s+)?\\p{Lu})(?!\\s+(?:back\\s+)?in\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)',
      ),
      subject: 'agent',
      object: null,
      status: 'planned',
      needs: dated,
      unless:
        /\b(?:rain|snow|storm|rise|fall|verdict|ruling|decision|elections?|vote|talks|meeting|results?|report|award)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:travell?ed|travels?|travell?ing|flew|fly|flies|flying|flown|headed|heads|heading|journeyed|returned|returns|sailed|dr(?:o|i)ve)${to}`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern('(?:arrived|arrives?|arriving|landed)(?=\\s+(?:back\\s+)?(?:in|at)\\s+\\p{Lu})'),
      subject: 'agent',
      object: null,
      unless:
        /\b(?:observers|monitors|peacekeepers|aid|weapons|missiles|tanks|jets|shipment|lorr(?:y|ies)|trucks?|vans?|convoys?|drones?|rockets?)\b[^,;]*\b(?:arriv|land)/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:made|makes?|paid|pays?|paying|making|begins?|began|ended|concluded)\\s+(?:a|an|his|her|their|its)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:visit|trip|tour|stop|stopover)',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'noun',
      trigger: pattern(`(?:visits?|trips?|tour)(?=\\s+(?:to|of)\\s+${somewhere})`),
      subject: 'agent',
      object: null,
    },
  ],
};
