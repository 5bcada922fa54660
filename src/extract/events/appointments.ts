/** Appointments: who takes an office and who leaves one. Titles and offices held are no event. A lexicon. */
import { dated } from './day.ts';
import { type Construct, oneOf, pattern } from './rule.ts';

const office = oneOf(
  'minister president premier chancellor secretary envoy ambassador chief head chair(?:man|woman)? spokes(?:man|woman|person) commander director governor mayor negotiator adviser commissioner leader general judge deputy mediator representative arbitrator arbiter umpire conciliator facilitator adjudicator superintendent convener coordinator rapporteur treasurer executive administrator trustee overseer watchdog monitor ceo boss whip',
);

export const appointments: Construct = {
  kind: 'appointment',
  plover: 'AGREE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        'appointed|appoints|appoint|co-opted|seconded|nominated|nominates?|sworn\\s+in|installed\\s+as|promoted\\s+to|reappointed|reinstated',
      ),
      subject: 'agent',
      object: 'target',
      unless:
        /\b(?:court-appointed|self-appointed|emmy|oscar|award|prize|appoint\s+the\s+chair|appoint\s+its\s+chair)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:named|names|chose|picked(?!\\s+up)|(?<!\\b(?:newly|the|an|most|democratically|other|of|for|[’']s)\\s+)elected|elects|tapped|confirmed|designated)(?=\\s[^.;]{2,90}\\b(?:as|to\\s+(?:be|lead|head|replace|succeed|arbitrate|mediate|chair|conciliate|oversee|run|facilitate|negotiate|represent)|${office})\\b)`,
      ),
      subject: 'agent',
      object: 'target',
      needs: new RegExp(`\\b${office}\\b`, 'iu'),
      unless: /\b(?:whom|which)\s+it\s+did\s+not\s+name|not\s+to\s+be\s+named|asked\s+not|named\s+(?:after|for)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'resigned|resigns|resign|quit|quits|stepped\\s+down|steps?\\s+down|stood\\s+down|stepped\\s+aside|stood\\s+aside|handed\\s+in\\s+(?:his|her|their)\\s+(?:notice|resignation)|bowed\\s+out|tendered\\s+(?:his|her|their)\\s+resignation|left\\s+(?:office|(?:the|his|her|its)\\s+(?:post|government|cabinet|job|ministry)|the\\s+\\p{Lu}\\p{L}+\\s+(?:government|cabinet|ministry))',
      ),
      subject: 'agent',
      object: null,
      plover: 'RETREAT',
      unless: /\bquit\s+(?:\p{L}+ing|the\s+(?:treaty|pact|talks|spit|town|area))\b|\bresigned\s+to\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'dismissed|sacked|ousted|fired|removed|replaced|suspended|impeached|demoted|recalled(?=\\s+(?:its|the|his|her)\\s+ambassador)',
      ),
      subject: 'agent',
      object: 'target',
      plover: 'RETREAT',
      needs: new RegExp(
        `\\b(?:dismissed|sacked|ousted|fired|removed|replaced|suspended|impeached|demoted|recalled)\\b(?=[^.;]{0,80}\\b(?:as\\s+(?:\\p{L}+\\s+){0,2}${office}|from\\s+(?:his|her|the)\\s+(?:post|office|job)|${office}\\b))`,
        'iu',
      ),
      unless:
        /\bfired\s+(?:on|at|from|\d|missiles|shells|shots|mortars|rockets|a\s+(?:missile|rocket|shot))|\bdismissed\s+(?:it|the|his|her|their|its|as|\p{L}+[’']s)\s[^.;]*?\b(?:as|claims?|advice|report|allegations?|idea|accusations?)\b(?!\s+(?:\p{L}+\s+)?minister)|\bcourt\s+dismissed/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:took|takes|assumed|assumes)\\s+(?:office|over\\s+as|up\\s+(?:the|his|her)\\s+post)|succeeded|succeeds(?=\\s)|became|becomes',
      ),
      subject: 'target',
      object: null,
      needs: new RegExp(
        `\\b(?:took|takes|assumed|assumes)\\s+(?:office|over|up)|\\b(?:succeed\\p{L}*|became|becomes)\\b[^.;]{0,60}\\bas\\s+(?:\\p{L}+\\s+){0,2}${office}|\\b(?:became|becomes)\\s+(?:the\\s+)?(?:\\p{L}+\\s+){0,3}${office}`,
        'iu',
      ),
    },
    {
      shape: 'noun',
      trigger: pattern(
        "(?:resignation|departure)(?=\\s+of\\b)|(?<=[’']s\\s+)resignation|(?:dismissal|sacking|removal|ouster|firing)(?=\\s+of\\s+(?:[\\p{L}’-]+\\s+){0,5}\\p{Lu})",
      ),
      subject: 'agent',
      object: 'agent',
      plover: 'RETREAT',
    },
    {
      shape: 'noun',
      trigger: pattern('(?:appointment|nomination|inauguration|election)(?=\\s+of\\s+(?:[\\p{L}’-]+\\s+){0,5}\\p{Lu})'),
      subject: 'agent',
      object: 'target',
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?<=\\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]hat)\\s)(?:appointment|nomination|resignation|departure|dismissal|election|choice)(?=\\s+(?:(?:was|is|will\\s+be|had\\s+been)\\s+(?:made|announced|confirmed|approved|published|accepted|effective|backed|due)|comes?\\s+into|came\\s+into|takes?\\s+effect|took\\s+effect)\\b)',
      ),
      subject: null,
      object: null,
      needs: dated,
      after:
        /\b(?:appointed|appoints|named|names|nominated|resigned|resigns|quit|stepped|dismissed|sacked|removed|elected|chose|chosen|picked|succeeds|succeeded)\b/iu,
      continues: ['appointment'],
    },
  ],
};
