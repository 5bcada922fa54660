/**
 * Protests: strikes, walkouts, lockouts, blockades, demonstrations, boycotts, called, begun or held. How one ends is a
 * ceasefire's; a strike from the air is an attack; who walks out of talks declares it. A lexicon.
 */
import { anyCase, behind, type Construct, oneOf, pattern } from './rule.ts';

/** Words that tell of no blow from the air. */
const plain =
  'walk-?outs? work.stoppages? stoppages? lock-?outs? sit-ins? go-slows? slowdowns? work-to-rules? industrial.action job.action overtime.bans? demonstrations? protests? protest.march(?:es)? pickets? picket.lines? hunger.strikes? sick-?outs? boycotts? human.chains? general.strikes?';
const action = oneOf(`${plain} strikes? blockades? march(?:es)? rall(?:y|ies)`);
const workers = anyCase(
  'workers staff employees members drivers dockers miners teachers nurses doctors pilots crews? farmers truckers students writers actors journalists guards cleaners porters fitters sailors fishermen pensioners residents lecturers controllers postmen firefighters civil.servants unions? strikers protesters demonstrators activists opponents supporters thousands hundreds crowds?',
);
const habitual = /\b(?:often|usually|regularly|every|frequently|sometimes|each|right\s+to|ever)\b/iu;
/** Strikes from the air, in the market and in a game; rallies of a campaign; what happened in a drill. */
const other =
  /\b(?:air|missile|drone|rocket|military|retaliatory|pre-?emptive|lightning|nuclear|artillery|surgical|counter-?)\s?strikes?\b|\bstrike\s+(?:group|force|price|rate|zone|capabilit\p{L}*|aircraft)|\bcampaign\s+rall|\brall(?:y|ies)\s+(?:in|on)\s+(?:the\s+)?(?:stocks?|shares?|markets?|bonds?|crude|oil|prices)|\b(?:stocks?|shares?|markets?|futures)\b[^,;]*\brall|\bprotests?\s+(?:vote|song|letter)/iu;
const labour =
  /\b(?:unions?|workers|staff|employees|employers?|members|drivers|dockers|miners|teachers|nurses|doctors|pilots|crews?|farmers|truckers|students|writers|actors|guards|cleaners|fitters|pay|wages?|conditions|rosters?|pensions?|jobs?|lay-?offs|contract|walk-?out|hunger|general strike|industrial|picket\p{L}*|stoppage|depots?|docks?|ports?|mines?|plants?|factor(?:y|ies)|schools?|hospitals?|trams?|buses|trains|rail\p{L}*|transport|protest\p{L}*|rall(?:y|ied)\s+against|march(?:es|ed)?\s+against)\b/iu;

export const protests: Construct = {
  kind: 'protest',
  plover: 'PROTEST',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        '(?:went|gone|go|goes|going|are|were|been|came\\s+out|come\\s+out|out)\\s+on\\s+(?:an?\\s+)?(?:[\\p{L}\\p{N}-]+\\s+){0,2}strike|(?:downed|down)\\s+tools|walked\\s+off\\s+(?:the|their)\\s+(?:jobs?|sites?|sets?|shifts?|lines?)|stopped\\s+work(?:ing)?(?=\\s+(?:on|at|in|over|for|from|to)\\b)',
      ),
      subject: 'agent',
      object: null,
      unless: habitual,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'walked\\s+out(?!\\s+(?:of|on|with|the|into|to|alone|and)\\b)|walk\\s+out(?=\\s+(?:on|from|over|for)\\b)',
      ),
      subject: 'agent',
      object: null,
      needs: labour,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:called|calls|began|begun|begins?|started|starts?|launched|staged|stages?|mounted|held|holds?|hold|stage|start|organi[sz]ed|joined|announced|declared|planned|renewed|resumed|extended|widened|observed|threatened)\\s+(?:an?|the|its|their|his|her|another|more|fresh|further|new|\\p{N}[\\p{L}\\p{N}-]*|two|three|daily|weekly|mass|nationwide)\\s+(?:(?!(?:of|to|for|in|on|by|with|from|off|after|against)\\b)[\\p{L}\\p{N}’'-]+\\s+){0,4}?${action}`,
      ),
      subject: 'agent',
      object: null,
      needs: labour,
      unless: new RegExp(`${other.source}|\\b(?:talks|meeting)\\s+on\\b`, 'iu'),
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:gave|given|served|issued|filed|lodged)\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,4}?(?:(?:strike|lock-?out)\\s+notice|notice\\s+of\\s+(?:an?\\s+)?(?:[\\p{L}\\p{N}-]+\\s+){0,2}(?:strike|lock-?out|walk-?out|industrial\\s+action))',
      ),
      subject: 'agent',
      object: null,
      plover: 'THREATEN',
    },
    {
      shape: 'verb',
      trigger: pattern(
        'locked\\s+out(?=\\s+(?:\\p{N}|its|their|the|all|about|some|more|nearly|hundreds|thousands|by|on|from|in|after))|picketed|boycotted|demonstrated(?=\\s+(?:in|outside|against|at|before|over|on|for\\s+(?:peace|higher|better|an|the))\\b)',
      ),
      subject: 'agent',
      object: 'target',
      unless: /\bdemonstrated\s+(?:in|at)\s+(?:the|an?|his|her)\s+(?:lab|test|trial|study|video|report|speech)/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b${workers}\\b[^,.;]{0,40}?`,
          '(?:blocked|blockaded|barricaded|occupied|surrounded)(?=\\s+(?:(?:the|a|an|all|two|three|four|several|roads|gates|access|entrances?|main|border|\\p{N}+)\\s+)*(?:[\\p{L}-]+\\s+){0,2}?(?:roads?|gates?|ports?|bridges?|motorways?|highways?|entrances?|exits?|crossings?|terminals?|depots?|refiner(?:y|ies)|tracks?|lines?|plants?|factor(?:y|ies)|streets?|runways?|quays?|harbou?rs?|buildings?)\\b)|(?:marched|rallied|protested|gathered\\s+to\\s+protest|took\\s+to\\s+the\\s+streets|massed|staged\\s+a\\s+sit-in)(?=\\s+(?:in|on|outside|through|against|to|at|before|over|across|along|past)\\b)',
        ),
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:troops|soldiers|stocks?|shares?|markets?|around\s+(?:him|her|the\s+flag))\b/iu,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `${oneOf(plain)}(?=\\s+(?:(?:by|of)\\s+(?:[\\p{L}\\p{N},-]+\\s+){0,4}?${workers}|(?:began|begins|started|starts|entered|spread|erupted|broke\\s+out|shut|halted|paraly[sz]ed|closed|stopped|will\\s+(?:begin|start)|is\\s+(?:to\\s+begin|due|planned)|was\\s+(?:to\\s+begin|held|staged|called))\\b))`,
      ),
      subject: 'agent',
      object: null,
      unless: other,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `strikes?(?=\\s+(?:(?:by|of)\\s+(?:[\\p{L}\\p{N},-]+\\s+){0,4}?${workers}|(?:began|begins|started|starts|spread|shut|paraly[sz]ed|closed|halted|will\\s+(?:begin|start)|is\\s+(?:to\\s+begin|due|planned)|was\\s+(?:to\\s+begin|called))\\b))`,
      ),
      subject: 'agent',
      object: null,
      needs: labour,
      unless: other,
    },
  ],
};
