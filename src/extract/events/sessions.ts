/**
 * Meetings that are sat through: hearings, sittings of judges, boards and committees, sides brought to one table, and
 * invitations to any of them. A lexicon.
 */
import { dated, datedOrPlaced, day } from './day.ts';
import { anyCase, behind, type Construct, oneOf, pattern } from './rule.ts';

const bench = anyCase(
  'judge tribunal panel court commission(?:er)? committee board council inquiry arbitrators? arbiter umpire mediators? conciliators? adjudicator ombudsman regulator',
);
const body = `(?<!chief\\s)${anyCase(
  'executive committee board council leadership delegates shareholders stewards cabinet presidium secretariat directors trustees governors caucus',
)}`;
const people = anyCase(
  'ministers negotiators delegates delegations leaders envoys sides parties officials diplomats mediators representatives teams directors shareholders governors stewards members executive council board committee tribunal commission panel chiefs heads presidents executives lawyers unions employers',
);
const venue = oneOf(
  'table office offices ministry headquarters residence chamber palace embassy villa hotel hall talks meeting summit negotiations consultations round session hearing conference roundtable retreat mediation arbitration conciliation',
);
const sides =
  '(?:both|the\\s+(?:two|three|four|rival|warring|opposing|other|negotiating)|all(?:\\s+the)?|(?:two|three|four))\\s+(?:\\p{L}+\\s+)?(?:sides|parties|teams|delegations|companies|camps|factions)|the\\s+(?:two\\s+)?(?:sides|parties)';

export const sessions: Construct = {
  kind: 'meeting',
  plover: 'CONSULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:invit(?:ed|es?|ing)|(?<=\\b(?:has|have|had)\\s)(?:summoned|called))(?=\\s[^.;!?“”"]{2,70}?\\bto\\s+(?:(?:(?:the|an?|his|her|its|their|our)\\s+)?(?:[\\p{L}’'-]+\\s+){0,3}?${venue}\\b|(?:the\\s+)?\\p{Lu})[^.;!?]{0,60}?\\b${day})`,
      ),
      subject: 'agent',
      object: 'agent',
      status: 'planned',
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:hear|hears|heard|hearing)(?=\\s+(?:from\\s+)?(?:${sides}|(?:the|its|their|an?|closing|opening|oral|final)\\s+(?:[\\p{L}-]+\\s+)?(?:matter|case|dispute|appeal|petition|application|complaint|claim|challenge|suit|lawsuit|arguments|evidence|testimony|submissions|witness(?:es)?)|arguments|evidence|testimony|submissions|witnesses)\\b(?!\\s+(?:of\\s+the\\s+story|for|against|that)\\b))`,
      ),
      subject: 'agent',
      object: 'agent',
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(behind(`\\b${bench}(?:\\s+\\p{Lu}\\p{L}+){0,2}\\s+(?:\\p{L}+\\s+){0,3}?`, 'hear|hears|heard')),
      subject: 'agent',
      object: 'agent',
      needs: dated,
      unless:
        /\b(?:hear|hears|heard)\s+(?:(?:on|in|this|last|at)\s[^,;]{2,30}?\s)?(?:that|of|about|how|a\s+\p{L}+\s+of|nothing|no\b)/u,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:sat|sits?|sitting)(?=\\s+(?:(?:in|at)\\s+(?:the\\s+)?\\p{Lu}[^.;]{0,50}?\\bfrom\\s+[^.;]{2,25}?\\s(?:until|till|to)\\b|(?:\\p{L}+\\s+){0,3}?(?:a?round|at|across)\\s+(?:a|the|one|the\\s+same|an?\\s+[\\p{L}-]+)\\s+(?:[\\p{L}-]+\\s+)?table\\b))`,
      ),
      subject: 'agent',
      object: 'agent',
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(`(?:saw|see|sees)(?=\\s+(?:${sides})\\b(?!\\s+of\\b|\\s+(?:as|\\p{L}+ing)\\b))`),
      subject: 'agent',
      object: 'agent',
      needs: dated,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:got|gets?|brought|brings?|gathered|assembled|sat|called|drew|ushered)(?=\\s+(?!(?:back\\s+)?to\\b)[^.;,]{2,60}?\\s(?:(?:a?round|to)\\s+(?:a|the|one|the\\s+same)\\s+(?:[\\p{L}-]+\\s+)?table|into\\s+(?:one|the\\s+same|a\\s+single)\\s+room|face\\s+to\\s+face)\\b)`,
      ),
      subject: 'agent',
      object: 'agent',
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b${people}(?:\\s+(?:from|of|for)\\s[^.;,]{2,40}?)?\\s+(?:(?:\\p{L}+ly|will|would|had|have|has|are|is|were|was|to|due|set|scheduled|expected|also|then|again)\\s+){0,4}`,
          '(?:gather(?:ed|s)?|assembled?|convened?|convenes|reconvened?|reconvenes|came\\s+together|come\\s+together|caucused)',
        ),
      ),
      subject: 'agent',
      object: null,
      needs: datedOrPlaced,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b${body}\\b(?:,?\\s+(?:(?!which|who|that)[\\p{L}’]+,?\\s+){0,4}?)`,
          `(?:consider(?:s|ed)?|discuss(?:es|ed)?|debate[sd]?|examined?|weigh(?:s|ed)?|review(?:s|ed)?|take\\s+up|took\\s+up)(?=\\s[^.;]{2,70}?\\b${day})`,
        ),
      ),
      subject: 'agent',
      object: null,
      unless:
        /\b(?:by|until|before|after|since|from)\s+(?:the\s+end\s+of\s+)?(?:next\s+)?(?:\p{Lu}\p{L}+day|\d|\p{Lu}\p{L}+\s+\d)/u,
    },
    {
      shape: 'noun',
      trigger: pattern(
        "(?<=\\b(?:the|The|an?|A|An|his|her|its|their|first|second|third|fourth|last|final|next|opening|public|private|closed|joint|emergency|preliminary|arbitration|mediation|disciplinary|committee|evidentiary|pre-trial|[\\p{L}]+[’']s)\\s)hearings?(?!\\s+(?:aids?|loss|tests?|problems?|impairment|rooms?))",
      ),
      subject: 'agent',
      object: 'agent',
      needs: datedOrPlaced,
      unless: /\b(?:fair|right\s+to|entitled\s+to)\s+(?:an?\s+)?(?:\p{L}+\s+)?hearing|\bgood\s+hearing\b/u,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:negotiating|bargaining|mediation|arbitration|conciliation|plenary|emergency|closed-door|closed|late-night|all-night|marathon|extraordinary|working|brainstorming|drafting|reconciliation|opening|closing|joint|special)\\s+session|(?:working|private)\\s+(?:lunch|dinner|breakfast)|round-?table|(?:climate|pledging|review|peace|trade|reconciliation)\\s+conference|plenary|ministerial(?=\\s+(?:in|at|on)\\s)|audience(?=\\s+with\\s+(?:the\\s+)?\\p{Lu})|bilaterals?(?=\\s+with\\b)',
      ),
      subject: 'agent',
      object: null,
      needs: datedOrPlaced,
      unless: /\b(?:training|yoga|therapy|photo|jam|gym)\s+sessions?\b/iu,
    },
  ],
};
