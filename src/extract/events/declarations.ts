/** Declarations: joint statements, orders, inquiries announced. What is merely said is a statement, not an event. A lexicon. */
import { type Construct, pattern } from './rule.ts';

/** Where one sits down with the others. */
const talks =
  '(?:the\\s+|its\\s+|their\\s+|all\\s+|\\p{Lu}\\p{L}+\\s+)*(?:(?!plan|offer)[\\p{L}-]+\\s+){0,3}?(?:talks|negotiations|(?:bargaining|negotiating|conference)\\s+table|negotiating\\s+room|arbitration|mediation|conciliation|coalition|table(?=[,.]|\\s+(?:on|after|over|when|last|late|early)\\b))';

export const declarations: Construct = {
  kind: 'declaration',
  plover: 'AGREE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:walked\\s+(?:out\\s+(?:of|on)|away\\s+from)|pulled\\s+out\\s+of|withdrew\\s+from|stormed\\s+out\\s+of|quit|broke\\s+off|broken\\s+off|abandoned|left|deserted)\\s+${talks}`,
      ),
      subject: 'agent',
      object: null,
      plover: 'RETREAT',
      unless:
        /\bleft\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:talks|negotiations|table|coalition)\s+(?:in|with|without|empty)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:withdrew|withdrawn|pulled|retracted|rescinded|scrapped|took\\s+back|revoked)\\s+(?:his|her|its|their|the|an?|\\p{Lu}[\\p{L}’]+)\\s+(?:[\\p{L}\\p{N}.-]+\\s+){0,4}?(?:offers?|bids?|proposals?|concessions?|pay\\s+claim|demands?|resignation|reservations|objections?|veto|recognition)(?!\\s+(?:from\\s+(?:sale|the\\s+shelves)|letter))|(?:took|taken|pulled)\\s+(?:his|her|its|their|the)\\s+(?:[\\p{L}-]+\\s+){0,3}?offer\\s+off\\s+the\\s+table`,
      ),
      subject: 'agent',
      object: null,
      plover: 'RETREAT',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:announced|announces|declared)\\s+(?:its|their|his|her|the)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:withdrawal|departure|suspension|merger|return)(?=\\s+(?:from|of|to|with)\\b)',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'noun',
      trigger: pattern('joint\\s+(?:statement|declaration|communiqué|communique|letter|appeal)|communiqué'),
      subject: 'agent',
      object: null,
      whole: true,
      status: 'happened',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:signed|issued|published|released|read\\s+out|adopted)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:declaration|communiqué|decree|proclamation|executive\\s+order|letter\\s+of\\s+intent)',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:ordered|orders|launched|opened|announced|promised|pledged|began|begun|set\\s+up)\\s+(?:[\\p{L}’-]+\\s+){0,5}?(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probe|commission\\s+of\\s+inquiry)',
      ),
      subject: 'agent',
      object: null,
      plover: 'CONCEDE',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:ordered|orders)\\s+(?:the\\s+)?(?:arrests?|mobili[sz]ation|evacuation|closure|withdrawal|expulsion|release|deployment|recall|suspension)|(?:ordered|instructed|directed|commanded)(?=\\s+(?!by\\s)(?:[\\p{L}’.-]+\\s+){1,6}?to\\s+\\p{Ll})',
      ),
      subject: 'agent',
      object: 'target',
      plover: 'COERCE',
      unless: /\bordered\s+(?:a\s+)?(?:drink|meal|tea)\b|\bwas\s+ordered\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:declared|declares|proclaimed)\\s+(?:(?:a|an|the)\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:war|emergency|martial\\s+law|independence|neutrality|mobili[sz]ation|mourning|force\\s+majeure|state\\s+of)|decreed|mobili[sz]ed(?=\\s)',
      ),
      subject: 'agent',
      object: null,
      plover: 'COERCE',
    },
  ],
};
