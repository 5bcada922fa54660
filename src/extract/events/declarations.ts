/** Declarations: joint statements, orders, inquiries announced. What is merely said is a statement, not an event. A lexicon. */
import { type Construct, pattern } from './rule.ts';

export const declarations: Construct = {
  kind: 'declaration',
  plover: 'AGREE',
  rules: [
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
