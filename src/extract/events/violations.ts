/** Breaches of a truce or border, and accusations of them. A lexicon. */
import { type Construct, pattern } from './rule.ts';

const bond =
  '(?:truces?|cease-?\\s?fires?|armistice|agreements?|halt\\s+to\\s+(?:fire|fighting|firing)|moratorium|accords?|pact|treaty|terms|border|frontier|airspace|(?:territorial\\s+)?waters|demarcation|buffer\\s+zone|sovereignty)';
const truce =
  /\b(?:truce|cease-?\s?fire|armistice|halt to (?:the )?(?:fire|fighting|firing)|cessation of hostilities)\b/i;

export const violations: Construct = {
  kind: 'violation',
  plover: 'ACCUSE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:violated|violates?|violating|breached|breaches|breaching|broke|broken|breaks?|breaking|infringed|flouted|flouting|ignored)\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,5}?${bond}`,
      ),
      subject: 'agent',
      object: null,
      unless:
        /\bbr(?:oke|eak|oken|eaking)\s+(?:[\p{L}-]+\s+){0,3}(?:agreement|terms|waters)\b|\b(?:non-?disclosure|confidentiality|plea|licen[cs]e|loan|labou?r)\s+(?:agreement|accord|pact|terms)|\bbreak\p{L}*\s+(?:off|down|the\s+news)|\b(?:if|whoever)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern('broken|violated|breached'),
      subject: null,
      object: null,
      needs: /\b(?:truce|cease-?fire|armistice|halt to fire)\b[^.;]*\b(?:broken|violated|breached)\b|\bbroken it\b/i,
      unless: /\b(?:not been|never been|if)\b/i,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `(?:violations?|breach(?:es)?|infringements?)(?=\\s+of\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,5}?${bond})|(?:truce|cease-?fire|border|airspace)\\s+(?:violations?|breach(?:es)?|incursions?)`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:entered|enters|crossed|crosses|strayed|intruded|penetrated|flew|sailed)(?=\\s+(?:into\\s+|in\\s+)?(?:[\\p{L}-]+\\s+){0,3}(?:waters|airspace|territory|air\\s+space|border|side\\s+of\\s+the\\s+line))',
      ),
      subject: 'agent',
      object: null,
      plover: 'MOBILIZE',
      needs:
        /\b(?:airspace|air\s+space|waters|troops|forces|soldiers|army|navy|military|fighters|militants|gunmen|jets?|planes?|aircraft|helicopters?|drones?|missiles?|boats?|launch|ships?|vessels?|frigate|patrol|tanks?|armou?r\p{L}*|convoys?)\b/iu,
      unless: /\b(?:troops|refugees|people|migrants|trucks|aid|lorries)\b[^,;]*\bcross/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'opened\\s+fire|opening\\s+fire|(?:fired|firing)(?=\\s+(?:(?:[\\p{L}-]+\\s+){0,3}(?:mortars?|shells|rockets|missiles|shots)|on|at|from|into|across)\\b)|(?:attacked|shelled|shelling|struck|hit)(?=\\s)',
      ),
      subject: 'agent',
      object: 'target',
      plover: 'ASSAULT',
      after: truce,
    },
  ],
};
