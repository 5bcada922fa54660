/** Exchanges: of prisoners, detainees, hostages and the dead. A lexicon. */
import { behind, type Construct, oneOf, pattern } from './rule.ts';

const held = oneOf(
  'prisoners?(?:.of.war)? detainees? hostages? captives? pows? sailors? soldiers? bodies remains servicemen troops civilians children',
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
  ],
};
