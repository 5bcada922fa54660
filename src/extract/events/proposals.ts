/** Plans, papers, drafts and protocols, their versions and what is in them; offers. A lexicon. */
import { anyCase, type Construct, pattern } from './rule.ts';

const paper = anyCase(
  'plans? proposals? papers? drafts? protocols? frameworks? roadmaps? road.maps? blueprints? memorandum(?:s)? accords? agreements? treat(?:y|ies) documents? texts? formula deals? pact counter-?proposals? offers? peace.plan initiative white.paper term.sheet package versions? communiqué annex',
);
/** What a side puts on the table, without the name of a paper. */
const offer = 'offers?|bids?|awards?|concessions?|counter-?\\s?offers?|counter-?proposals?|settlement|terms';
const sum =
  '(?:about\\s+|some\\s+|up\\s+to\\s+|at\\s+least\\s+|nearly\\s+)?(?:\\p{Sc}\\s?)?\\d[\\d.,]*(?:\\s?%|\\s+per\\s?cent\\b|\\s+\\p{L}+)';
const arbitrated =
  /\b(?:arbit\p{L}*|tribunal|mediat\p{L}*|concilia\p{L}*|dispute|strike|pay\s+(?:panel|board|claim|round)|wage\p{L}*)\b/iu;
const named = "(?:an?|the|his|her|its|their|\\p{Lu}[\\p{L}’']+)\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,4}?";
const notPlan =
  /\b(?:business|retirement|pension|health|backup|floor)\s+plan|sanctions?\s+package|aid\s+package|packages?\s+of\s+(?:sanctions|aid|arms)|\btext\s+messages?/i;

export const proposals: Construct = {
  kind: 'proposal',
  plover: 'CONSULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:initialled|initialed|signed|ratified|concluded|sealed|clinched|reached|struck|hammered\\s+out|thrashed\\s+out|secured|brokered)\\s+(?:[\\p{L}\\p{N}’'“”"-]+\\s+){0,6}?${paper}`,
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
        `(?:rejected|rejects?|turned\\s+down|rebuffed|dismissed|spurned|refused|declined|scorned)\\s+(?:an?|the|his|her|its|their|\\p{Lu}[\\p{L}’']+)\\s+(?:[\\p{L}\\p{N}’'“”"-]+\\s+){0,5}?${paper}`,
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
      trigger: pattern(
        `(?:offered|tabled|proposed|promised|volunteered)\\s+(?:(?:the|its|his|their)\\s+\\p{Ll}+\\s+|them\\s+|\\p{Lu}\\p{L}+\\s+)?(?:(?:an?|another|${sum})\\s+)(?:[\\p{L}\\p{N}.%-]+\\s+){0,4}?(?:raises?|rises?|increases?|wage\\s+deal|bonus|lump\\s+sum|compromise|concessions?|settlement|cuts?)(?!\\s+(?:voice|hand|eyebrow))|(?:offered|tabled)\\s+(?=(?:(?:the|its|his|their)\\s+\\p{Ll}+\\s+|them\\s+)?\\d[\\d.]*(?:\\s?%|\\s+per\\s?cent))`,
      ),
      subject: 'agent',
      object: null,
      plover: 'CONCEDE',
      unless: /\b(?:listeners|readers|viewers|customers|shoppers)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:raised|increased|improved|sweetened|lowered|reduced|upped|bettered|doubled|tripled|hiked|trimmed|topped\\s+up|softened)\\s+(?:its|his|her|their|the|\\p{Lu}\\p{L}+[’']s?)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:offers?|bids?|proposals?|counter-?offers?|asking\\s+price|pay\\s+claim|demands?)`,
      ),
      subject: 'agent',
      object: null,
      plover: 'CONCEDE',
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:made|makes?|making|lodged|launched|improved|tabled|submitted|put\\s+in)\\s+${named}(?:takeover|pay|wage|buyout|merger|cash|hostile|revised|improved|final|fresh|new|opening|joint|formal|rival|wage-?)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:offers?|bids?|claims?|demands?|approach|proposals?)`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:made|handed\\s+down|issued|published|announced|delivered|gave|released)\\s+${named}(?:award|recommendations?|determination|finding)`,
      ),
      subject: 'agent',
      object: null,
      after: arbitrated,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:hopes|hoped|expects|expected|aims|promised|promises|intends|plans)\\s+(?:to\\s+(?:make|issue|give|publish|deliver|present|table|circulate|hand\\s+down)\\s+)?${named}(?:award|recommendations?|ruling|draft|proposals?|${offer})(?=\\s+(?:by|on|for|within|before|next|in)\\s)`,
      ),
      subject: 'agent',
      object: null,
      status: 'planned',
      after: arbitrated,
    },
    {
      shape: 'verb',
      trigger: pattern('(?:published|presented|unveiled|tabled|announced|issued|released)(?=\\s+it\\b)'),
      subject: 'agent',
      object: null,
      after: new RegExp(`\\b(?:award|${paper})\\b`, 'iu'),
      needs: /\b(?:on\s+\p{Lu}\p{L}+day|yesterday|today|per\s?cent|percent|%)/u,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `(?:${offer})(?=\\s+(?:of|is|was|stands\\s+at|stood\\s+at|remains|remained|worth)\\s+${sum})|award(?=,\\s+${sum})`,
      ),
      subject: 'agent',
      object: null,
      unless:
        /\b(?:withdr[ae]w\p{L}*|pulled|retracted|rescinded|off\s+the\s+table|terms?\s+of\s+\d+\s+(?:years|months)|bail|prize|film|libel|damages|special\s+offer)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:agreed|agrees|agree)\\s+(?:on\\s+\\p{Lu}\\p{L}+\\s+)?to\\s+(?:merge|buy|acquire|take\\s+over|form\\s+a\\s+(?:coalition|government)|cut\\s+emissions|phase\\s+(?:out|down)|arbitration)|(?:pledged|undertook)\\s+to\\s+(?:cut|halve|reduce|end|phase\\s+out)\\s+(?:its\\s+|their\\s+)?(?:[\\p{L}-]+\\s+){0,2}?emissions',
      ),
      subject: 'agent',
      object: null,
      plover: 'AGREE',
    },
    {
      shape: 'verb',
      trigger: pattern('proposed(?=\\s+(?:an?|that)\\s)'),
      subject: 'agent',
      object: null,
    },
  ],
};
