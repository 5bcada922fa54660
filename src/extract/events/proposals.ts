/** Plans, papers, drafts and protocols, their versions and what is in them; offers. A lexicon. */
import { anyCase, type Construct, pattern } from './rule.ts';

const paper = anyCase(
  'plans? proposals? papers? drafts? protocols? frameworks? roadmaps? road.maps? blueprints? memorandum(?:s)? accords? agreements? treat(?:y|ies) documents? texts? formula deals? pact counter-?proposals? offers? peace.plan initiative white.paper term.sheet package versions? communiqué annex',
);
const notPlan =
  /\b(?:business|retirement|pension|health|backup|floor)\s+plan|sanctions?\s+package|aid\s+package|packages?\s+of\s+(?:sanctions|aid|arms)|\btext\s+messages?/i;

export const proposals: Construct = {
  kind: 'proposal',
  plover: 'CONSULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:initialled|initialed|signed|ratified|concluded|sealed|clinched|reached)\\s+(?:[\\p{L}\\p{N}’'“”"-]+\\s+){0,6}?${paper}`,
      ),
      subject: 'agent',
      object: null,
      plover: 'AGREE',
      unless: /\b(?:truce|cease-?fire|sales?|trade|gas|grain|failed)\b[^,]*\b(?:deal|agreement)\b|\bprisoner/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:presented|presents?|unveiled|submitted|delivered|sent|handed(?:\\s+over)?|tabled|circulated|published|released|proposed|put\\s+forward|drafted|drew\\s+up|drawing\\s+up|drafting|outlined|floated|revised|amended|rewr(?:ote|itten)|offered|gave|laid\\s+out|set\\s+out|leaked|shared)\\s+(?:(?:him|her|them|both\\s+\\p{L}+|the\\s+two\\s+\\p{L}+|\\p{Lu}\\p{L}+)\\s+)?(?:an?|the|his|her|its|their|\\p{Lu}[\\p{L}’']+)\\s+(?:(?!(?:to|for|in|on|by|with|from|about|asking|calling|saying|message|text)\\b)[\\p{L}\\p{N}’'“”"-]+\\s+){0,6}?${paper}`,
      ),
      subject: 'agent',
      object: null,
      unless: notPlan,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:rejected|rejects?|turned\\s+down|rebuffed|dismissed|spurned)\\s+(?:an?|the|his|her|its|their|\\p{Lu}[\\p{L}’']+)\\s+(?:[\\p{L}\\p{N}’'“”"-]+\\s+){0,5}?${paper}`,
      ),
      subject: 'agent',
      object: null,
      plover: 'REJECT',
      unless: notPlan,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:accepted|endorsed|approved|backed|adopted)\\s+(?:an?|the|his|her|its|their|\\p{Lu}[\\p{L}’']+)\\s+(?:[\\p{L}\\p{N}’'“”"-]+\\s+){0,5}?${paper}`,
      ),
      subject: 'agent',
      object: null,
      plover: 'AGREE',
      unless: notPlan,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `${paper}(?=(?:\\s+|,\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,4}?|[^.;]{0,40}?\\b(?:was|were|is|are|has\\s+been|had\\s+been|being|to\\s+be)\\s+(?:\\p{L}+ly\\s+)?)(?:delivered|presented|sent|handed|submitted|unveiled|drafted|drawn\\s+up|circulated|published|initialled|initialed|signed|tabled|rejected|leaked|expected|due|floated)\\b)|${paper}(?=\\s+(?:that|which)\\s+[^,.;]{2,50}?\\s+(?:sent|delivered|presented|drafted|handed|drew)\\b)`,
      ),
      subject: 'agent',
      object: null,
      unless: notPlan,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `(?:peace|settlement|[\\p{L}]+-point|draft|framework|withdrawal)?\\s*${paper}(?=\\s+(?:would\\s+(?!be\\b)\\p{Ll}+|reportedly\\s+includes?|includes?|provides?|calls?\\s+for|foresees|envisages|envisions|sets?|keeps|lowers|raises|acknowledges|proposes|requires?|gives|grants|leaves|says|also\\s+(?:provides|includes|calls|sets)|puts|includes|contains|freezes|limits)\\b)`,
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:does not say|if|whether)\b/i,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?<!\\p{L})\\p{Lu}\\p{Ll}+\\s+(?:One|Two|Three|Four|Five|Six|II|III|IV)(?=\\s+(?:\\([^)]*\\)\\s+)?(?:would|froze|freezes|puts?|keeps?|sets?|lowers?|includes?|provides?|gives|has|had|is|was|says|calls|left|leaves)\\b)',
      ),
      subject: null,
      object: null,
      after: /\b(?:plan|paper|version|draft|proposal|protocol|formula|levy|ceiling)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?<=^It\\s+)(?:would|also\\s+(?:would|provides|calls|includes|sets)|provides|calls\\s+for|includes|envisages|foresees)',
      ),
      subject: null,
      object: null,
      status: 'happened',
      after: new RegExp(`\\b${paper}\\b`, 'iu'),
      needs:
        /\b(?:replace|freeze|put|set|give|leave|require|allow|keep|provide|end|place|create|grant|establish|limit|bar|open|hand|for|cede|recogni[sz]e)\b/i,
      continues: ['proposal'],
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:offered|offers|proposed|proposes|volunteered)\\s+to\\s+(?:free|release|exchange|withdraw|pull|halt|freeze|cut|lower|lift|hand|return|swap|send|man|suspend|reopen|buy|pay|recogni[sz]e|negotiate|host|mediate)',
      ),
      subject: 'agent',
      object: null,
      plover: 'CONCEDE',
      status: 'happened',
    },
    {
      shape: 'verb',
      trigger: pattern('proposed(?=\\s+(?:an?|that)\\s)'),
      subject: 'agent',
      object: null,
    },
  ],
};
