/** Visits: somebody goes to a place. A lexicon. */
import { type Construct, pattern } from './rule.ts';

const somewhere =
  '(?:the\\s+)?(?:front|capitals?|region|city|country|site|\\p{Lu}[\\p{L}-]+|both\\s+capitals|two\\s+capitals)';
const to = `(?=\\s+(?:back\\s+|again\\s+|secretly\\s+)?to\\s+${somewhere})`;

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
        /\b(?:observers|monitors|peacekeepers|aid|weapons|missiles|tanks|jets|shipment|drones?|rockets?)\b[^,;]*\b(?:arriv|land)/i,
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
