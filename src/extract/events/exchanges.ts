/** Exchanges: of prisoners, detainees, hostages and the dead, and of whatever else is given for something. A lexicon. */
import { datedOrPlaced } from './day.ts';
import { behind, type Construct, oneOf, pattern } from './rule.ts';

const held = oneOf(
  'prisoners?(?:.of.war)? detainees? hostages? captives? pows? sailors? soldiers? bodies remains servicemen troops civilians children',
);

const given = oneOf(
  'keys suits? lawsuits? claims? charges? papers documents records files archives maps lists ships? vessels? boats? cargo land territory villages? islands? tariffs? quotas? assets shares stakes? seats? plants? licen[cs]es? permits artefacts treasures deposits passports vehicles trucks buses weapons equipment funds bonds? debts? fields? routes? slots? brands? patents sanctions blockade',
);

export const exchanges: Construct = {
  kind: 'exchange',
  plover: 'COOPERATE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:exchanged?|exchanges|exchanging|swapped|swaps?|swapping|traded)(?!\\s+of)\\s+(?:[\\p{L}\\p{N}’,.-]+\\s+){0,5}?${held}`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:released?|releases|releasing|freed?|frees|freeing|handed\\s+over|hand\\s+over|repatriated?|returned?|returns)\\s+(?:[\\p{L}\\p{N}’,.-]+\\s+){0,5}?${held}`,
      ),
      subject: 'agent',
      object: null,
      unless: /\boffer\p{L}*\s+to\b|\breturned\s+to\b|\b(?:refus|demand|insist)\p{L}*\b|\bimmediate\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b(?:${held}|groups?)\\b[^.;]{0,60}?`,
          '(?:(?:was|were|are|is|been|be)\\s+(?:to\\s+be\\s+)?(?:released|freed|exchanged|handed\\s+over|swapped|repatriated|returned|sent\\s+home)|walked\\s+across|crossed|come\\s+home|came\\s+home|went\\s+home|go\\s+home)',
        ),
      ),
      subject: null,
      object: null,
      unless: /\b(?:troops|soldiers)\s+crossed\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern('(?:crossed|walked)(?=[^.;]{0,80}\\b(?:in\\s+each\\s+direction|one\\s+way\\b))'),
      subject: null,
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          '\\b(?:first|second|third|next|last|another)\\s+(?:group|batch|stage|exchange|swap)\\s+(?:of\\s+\\p{L}+\\s+)?',
          '(?:would|will|is\\s+to|are\\s+to)\\s+(?:follow|cross|be\\s+(?:freed|released|exchanged)|go\\s+home|take\\s+place)',
        ),
      ),
      subject: 'target',
      object: null,
      status: 'planned',
      after: /\b(?:prisoners?|detainees?|hostages?|captives?|exchange|swap|freed|released|crossed)\b/i,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:prisoner|detainee|hostage|body|captive)s?(?:-of-war)?\\s+(?:exchanges?|swaps?|releases?|handovers?)|(?:exchanges?|swaps?|release|handover|repatriation)(?=\\s+of\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,4}?(?:prisoners|detainees|hostages|captives|sailors|soldiers|bodies|remains|the\\s+dead|children)\\b)',
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:immediate release|refus\p{L}*|unless|demand\p{L}*|insist\p{L}*)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:handed\\s+(?:back|over)|hand\\s+(?:back|over)|gave\\s+(?:back|up)|give\\s+(?:back|up)|returned?|surrender(?:ed)?|dropped|drop|lift(?:ed)?|cede[sd]?|withdrew|withdraw|swap(?:ped)?|traded)(?=\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,4}?${given}\\b)`,
      ),
      subject: 'agent',
      object: null,
      whole: true,
      needs: /\bin\s+(?:exchange|return)\b|\bfor\s+(?:its|their)\s+part\b|\b(?:swap|trad)\p{L}*\s[^.;]{3,60}?\sfor\s/u,
      unless:
        /\b(?:if|unless|offer\p{L}*|demand\p{L}*|propos\p{L}*|refus\p{L}*|insist\p{L}*|reject\p{L}*|want\p{L}*|would|could|might|may|should|plead\p{L}*|pled|got\s+nothing)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:exchanged|exchanges?|swapped|swaps?)(?=\\s+(?:the\\s+|their\\s+|signed\\s+|final\\s+|new\\s+){0,2}(?:instruments|ratifications|lists|drafts|documents|papers|ambassadors|envoys|notes|letters|contracts|hostage\\s+lists|maps|data|signatures|shares|stakes|assets|territory|offers|keys)\\b(?!\\s+of\\s+(?:congratulation|condolence|sympathy|love)))',
      ),
      subject: 'agent',
      object: null,
      needs: datedOrPlaced,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:land|territory|asset|share|debt|spy|crew|ship)\\s+(?:swap|exchange)|(?:exchange|swap)(?=\\s+of\\s+(?:the\\s+|their\\s+)?(?:instruments|ratifications|lists|drafts|documents|ambassadors|keys|land|territory|assets|shares|maps)\\b)',
      ),
      subject: 'agent',
      object: null,
      needs: datedOrPlaced,
      unless: /\b(?:credit|default)\b/iu,
    },
  ],
};
