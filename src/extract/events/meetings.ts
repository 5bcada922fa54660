/** Meetings: talks, summits, rounds, shuttles between hotel floors; held, planned and called off. A lexicon. */
import { day } from './day.ts';
import { type Construct, oneOf, pattern } from './rule.ts';

const noun = oneOf(
  '(?<!town[.-]hall(?:-style)?.)meetings? talks(?!.(?:to|about)\\b) summits? negotiations consultations encounter(?!s) discussions get-together face-to-face rounds?.of.(?:[\\p{L}-]+.)?(?:talks|negotiations|consultations|bargaining|mediation|conciliation|dialogue) (?:collective.)?bargaining(?=.(?:resume[ds]?|began|begins?|opened|opens?|ended|ends|broke|collapsed|restarted|reopened|continued)\\b) sit-down (?:peace|donor|donors’).conference tête-à-tête',
);
const thing = `(?:(?!news|press|video|phone|telephone)[\\p{L}-]+\\s+){0,4}?${noun}`;
/** "hundreds of meetings with donors": more than one report can tell of, unless a place or two sides are named. */
const severalInGeneral = '(?!(?:meetings|summits)\\b(?!\\s+(?:in|at|on|between)\\s+(?:the\\s+)?\\p{Lu}))';
/** "will be meeting", "plans for meeting any challenge". */
const gerund =
  '(?<!\\b(?:be|been|is|are|was|were)\\s+(?:\\p{L}+ly\\s+|also\\s+|now\\s+)?)(?!meeting\\s+(?:any|all|every|each|such|these|those|its|his|her|their)\\b)';
const generic =
  /\b(?:peace|ceasefire|the|ongoing|any|of|for|in|to|future|stalled)\s+(?:talks|negotiations)\s+(?:could|might|may|should|are|were|remain|have|had|process|on)\b/i;

export const meetings: Construct = {
  kind: 'meeting',
  plover: 'CONSULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        '(?<!\\b(?:be|been|was|were|is|are)\\s)(?:met|meets|meet)(?!\\s+(?:the\\s+)?(?:its?|his|her|their|all|every|each|any|demands?|deadlines?|conditions?|needs?|expectations?|criteria|targets?|resistance|standards?|with\\s+(?:resistance|approval|criticism|scepticism|skepticism|anger|a\\s+cool|silence))\\b)',
      ),
      subject: 'agent',
      object: 'agent',
      unless:
        /\b(?:meet\p{L}*|met)\s+[^.;]{0,70}\b(?:thresholds?|targets?|standards?|requirements?|deadlines?|demands?|goals?|criteria|conditions|needs|obligations?)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:held|holds?|holding|hosted|hosts|attended|attends?|opened|convened|chaired|resumed|resumes?|began|begin|begins|concluded|wrapped up|ended|started|starts?|launched|entered(?:\\s+into)?|went\\s+into|joined|reopened|broke\\s+off|adjourned)\\s+(?:[\\p{L}-]+\\s+hours?\\s+of\\s+)?${thing}`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:called|calls?|scheduled|set|fixed|arranged|convened|convenes?)\\s+${thing}(?=[^.;]{0,50}?\\b(?:for|on)\\s+(?:(?:the|next|this)\\s+)*${day})`,
      ),
      subject: 'agent',
      object: null,
      status: 'planned',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:cancel(?:l?ed|s)|called\\s+off|postponed|scrapped|abandoned|pulled\\s+out\\s+of|walked\\s+out\\s+of|boycott(?:ed|s))\\s+' +
          thing,
      ),
      subject: 'agent',
      object: null,
      status: 'cancelled',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:had|has|have|ate)\\s+(?:dinner|lunch|breakfast|tea|coffee|supper)(?=\\s+with\\b)|(?:sat|sit|sits|sitting)\\s+down(?=\\s+(?:\\p{L}+ly\\s+)?(?:with|together|for|face|to)\\b)|conferred|confers?|huddled|negotiated\\s+with|shook\\s+hands|dined|lunched|breakfasted',
      ),
      subject: 'agent',
      object: 'agent',
    },
    {
      shape: 'verb',
      trigger: pattern('received|receive|receives|hosted|host|hosts|welcomed'),
      subject: 'host',
      object: 'agent',
      needs:
        /\b(?:receiv|host|welcom)\p{L}*\s+(?:(?:the|a|an|his|her|its|their|two|both|\p{L}+)\s+){0,4}?(?:president|prime|premier|chancellor|envoys?|ministers?|delegations?|leaders?|diplomats?|negotiators?|secretary|counterpart|king|ambassador|emissary|mediators?)\b/iu,
      unless: /\bwelcom\p{L}*\s+(?:the\s+)?(?:appointment|news|plan|decision|proposal|talks|statement|\p{L}+ment)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'shuttl(?:ed|es|ing)\\s+between|carr(?:ied|ies|ying)\\s+(?:notes|messages|proposals|letters|drafts|papers)\\s+between|mediated\\s+between',
      ),
      subject: 'mediator',
      object: 'agent',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:send|sends|sent|sending|dispatch(?:ed|es|ing)?)\\s+(?:(?:a|an|its|his|her|their|the|two|new|senior|high-level)\\s+)*(?:delegations?|deputies|negotiators|negotiating\\s+teams?|envoys|delegates|representatives|teams?)(?=\\s+(?:back\\s+)?to\\s+\\p{Lu})',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?<=\\b[Tt]he\\s+)(?:meeting|talks|summit|encounter|session|hearing|negotiations)(?=[^.;]{0,60}\\b(?:cancelled|canceled|called\\s+off|postponed|scrapped|abandoned|fell\\s+through|not\\s+(?:take\\s+place|go\\s+ahead)|(?:is|are|was|were)\\s+(?:now\\s+|all\\s+)?off(?=\\W*$|[,;]|\\s+(?:after|because|until|for|again)\\b))(?!\\p{L}))',
      ),
      subject: null,
      object: null,
      continues: ['meeting', 'visit'],
    },
    {
      shape: 'verb',
      trigger: pattern(
        "(?<=\\b(?:be|been|is|are|was|were)\\s+(?:\\p{L}+ly\\s+|also\\s+|now\\s+)?|\\b(?:he|she|it|they|we|who)[’'](?:s|re)\\s+)meeting(?!\\s+(?:its?|his|her|their|all|every|each|any|demands?|deadlines?|the\\s+(?:needs?|demands?))\\b)",
      ),
      subject: 'agent',
      object: 'agent',
    },
    {
      shape: 'noun',
      trigger: pattern(`${severalInGeneral}${gerund}${noun}`),
      subject: 'agent',
      object: null,
      needs:
        /\b(?:between|with|in|at|aboard|cancel\p{L}*|called off|abandoned|postponed|announced|scheduled|planned|held|on|took place|take place|began|ended|opened|resumed|next|second|third|fourth|first|last|yesterday|today|late|late-night|there was no)\b/iu,
      unless: generic,
    },
  ],
};
