/** Breaches of a truce or border, and accusations of them. A lexicon. */
import { type Construct, pattern } from './rule.ts';

const bond =
  '(?:truces?|cease-?\\s?fires?|armistice|agreements?|halt\\s+to\\s+(?:fire|fighting|firing)|moratorium|accords?|pact|treaty|terms|border|frontier|airspace|(?:territorial\\s+)?waters|demarcation|buffer\\s+zone|sovereignty)';
/** What other negotiations end in. */
const settled =
  '(?:settlement|(?:labou?r|employment|collective|union|supply|gas|grain|transit)\\s+contract|contract|protocols?|quotas?|undertakings?|commitments?|injunction|court\\s+order|order\\s+of\\s+the\\s+court|standstill|award|(?:coalition|merger|trade|return-to-work|pay|peace)\\s+(?:deal|agreement|pact|accord)|convention)';
/** "Talks broke up without agreement" breaks none. */
const parted =
  '(?!\\s+(?:up|off|down|out|away|through|into|even|ranks|with|ground|new|the\\s+(?:news|deadlock|impasse|ice))\\b)';
const truce =
  /\b(?:truce|cease-?\s?fire|armistice|halt to (?:the )?(?:fire|fighting|firing)|cessation of hostilities)\b/i;

export const violations: Construct = {
  kind: 'violation',
  plover: 'ACCUSE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:violated|violates|violating|breached|breaches|breaching|broke|broken|breaks|breaking|infringed|flouted|flouting|defied|defying|reneged\\s+on|reneging\\s+on|went\\s+back\\s+on|tore\\s+up|exceeded|overshot)${parted}\\s+(?:an?|the|its|their|his|her|\\p{Lu}[\\p{L}’]+)\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,3}?${settled}`,
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:if|whoever|non-?disclosure|plea|publishing|book|rental|lease)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `\\p{Ll}+(?:ed|ew|old|ook|ut|ent|ept|aid|ired)(?=\\s[^.;]{0,80}?\\bin\\s+(?:breach|violation|defiance|contravention)\\s+of\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,4}?(?:${bond}|${settled}|promises?|pledge|ban|order)\\b)`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:violated|violates?|violating|breached|breaches|breaching|broke|broken|breaks?|breaking|infringed|flouted|flouting|ignored)${parted}\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,5}?${bond}`,
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
