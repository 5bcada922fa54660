/** Sanctions, tariffs, fees, blockades and seizures, and their easing. A lexicon. */
import { type Construct, oneOf, pattern } from './rule.ts';

const measure = oneOf(
  'sanctions? tariffs? dut(?:y|ies) lev(?:y|ies) fees? tolls? embargo(?:es)? (?:export|import|travel|flight).bans? export.controls price.cap blockade quotas? penalt(?:y|ies) fines? surcharges? visa.bans? asset.freezes? restrictions.on',
);
/** A paper that sets a fee is a proposal. */
const onPaper =
  /\b(?:plan|paper|proposal|draft|protocol|version|framework|formula)s?\b|\p{Lu}\p{Ll}+ (?:One|Two|Three|Four|II|III)\b/u;
const assets =
  '(?:ships?|vessels?|tankers?|launch(?:es)?|boats?|cargo(?:es)?|assets|freighters?|trawlers?|containers?|grain|accounts?|planes?|aircraft|yachts?|property|funds|barges?|lorr(?:y|ies)|trucks?)';

export const sanctions: Construct = {
  kind: 'sanction',
  plover: 'SANCTION',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:imposed|imposes?|imposing|raised|raises?|raising|doubled|doubles?|tripled|increased|increases?|introduced|introduces?|slapped|levied|levies|announced|announces?|hiked|hit|tightened|expanded|widened|extended|renewed|approved|adopted|reimposed|threatened)\\s+(?:[\\p{L}\\p{N}’.%-]+\\s+){0,6}?${measure}`,
      ),
      subject: 'agent',
      object: null,
      plover: 'COERCE',
      unless: new RegExp(
        `\\bt(?:ak(?:es?|en|ing)|ook)\\s+(?:an?|its|their)\\s+(?:\\p{L}+\\s+)?toll|\\b(?:options|alarm|doubts?|questions?)\\b|${onPaper.source}`,
        'u',
      ),
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:lifted|lifts?|eased|eases?|cut|cuts|lowered|lowers|removed|suspended|waived|reduced|halved|froze|scrapped|dropped|relaxed)\\s+(?:[\\p{L}\\p{N}’.%-]+\\s+){0,4}?${measure}`,
      ),
      subject: 'agent',
      object: null,
      plover: 'CONCEDE',
      unless: onPaper,
    },
    {
      shape: 'verb',
      trigger: pattern(
        'sanctioned|blacklisted|blockaded|embargoed|expelled(?=\\s[^.;]{0,40}(?:diplomats?|ambassador|attachés?))',
      ),
      subject: 'agent',
      object: 'target',
      unless: /\bUN-sanctioned|state-sanctioned\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:seized|seizes?|impounded|confiscated|detained|arrested|froze|boarded|intercepted|requisitioned)(?=\\s[^.;,]{0,50}?\\b${assets}\\b)|had\\s+(?:an?|the|two|three)\\s+(?:\\p{L}+\\s+){0,3}${assets}\\s+(?:impounded|seized|detained|confiscated)`,
      ),
      subject: 'agent',
      object: 'target',
      plover: 'COERCE',
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:seizure|impounding|confiscation|blockade|embargo)(?=\\s+(?:of|on|against)\\b)|(?:sanctions|tariffs|duties|export\\s+ban)(?=\\s+(?:on|against)\\s[^.;]{0,60}?\\b(?:took\\s+effect|take\\s+effect|came\\s+into|come\\s+into|announced|imposed))',
      ),
      subject: 'agent',
      object: 'target',
    },
  ],
};
