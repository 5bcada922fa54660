/** Sanctions, tariffs, fees, blockades and seizures, and their easing. A lexicon. */
import { behind, type Construct, oneOf, pattern } from './rule.ts';

const measure = oneOf(
  'sanctions? tariffs? dut(?:y|ies) lev(?:y|ies) fees? tolls? embargo(?:es)? (?:export|import|travel|flight).bans? export.controls price.cap blockade quotas? penalt(?:y|ies) fines? surcharges? visa.bans? asset.freezes? restrictions.on counter-?measures retaliatory.measures trade.bans? safeguards',
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
        `(?:(?:retaliated|responded|struck\\s+back|hit\\s+back|answered)\\s+with|imposed|imposes?|imposing|raised|raises?|raising|doubled|doubles?|tripled|increased|increases?|introduced|introduces?|slapped|levied|levies|announced|announces?|hiked|hit|tightened|expanded|widened|extended|renewed|approved|adopted|reimposed|threatened)\\s+(?:[\\p{L}\\p{N}’.%-]+\\s+){0,6}?${measure}`,
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
      shape: 'verb',
      trigger: pattern(
        '(?:granted|issued|won|obtained|secured|upheld|imposed|served)\\s+(?:[\\p{L}’-]+\\s+){0,5}?(?:injunctions?|restraining\\s+orders?|interdicts?|court\\s+orders?|stop\\s+orders?)',
      ),
      subject: 'agent',
      object: null,
      plover: 'COERCE',
    },
    {
      shape: 'noun',
      trigger: pattern(
        "(?:injunctions?|restraining\\s+orders?)(?=\\s+(?:that|which|against|forbidding|barring|banning|limiting|forbids|bars|took|takes|expires|runs\\s+out)\\b)|court[’']s?\\s+order(?=\\s+(?:about|against|on|that|barring|forbidding|limiting)\\b)",
      ),
      subject: 'agent',
      object: 'target',
      plover: 'COERCE',
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          '\\b(?:[Cc]ourts?|[Jj]udges?|[Tt]ribunals?|[Rr]egulators?|[Ww]atchdog|[Cc]ommission|[Mm]agistrate)\\s+(?:[^,.;]{0,40}?\\s)?(?:(?:has|have|had)\\s+)?',
          '(?:barred|forbade|forbidden|banned|prohibited|enjoined|restrained|limited)(?=\\s+(?:the|all|any|more|its|their|\\p{Lu}|picket|export|import))|told(?=\\s+(?:us|them|the\\s+\\p{Ll}+|\\p{Lu}\\p{L}+)\\s+that\\s[^.;]{0,40}?\\b(?:may|must)\\b)|(?<=\\bas\\s+(?:the|a)\\s+(?:court|judge|tribunal)\\s+(?:has|had)\\s+)ordered|blocked(?=\\s+(?:the|an?|its|their)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:merger|takeover|acquisition|deal|sale|bid)\\b)',
        ),
      ),
      subject: 'agent',
      object: 'target',
      plover: 'COERCE',
    },
    {
      shape: 'verb',
      trigger: pattern('fined'),
      subject: 'agent',
      object: 'target',
      plover: 'COERCE',
      needs:
        /\b(?:courts?|judges?|tribunals?|regulators?|commission|ministry|government|watchdog|authority|union|federation|compan(?:y|ies)|firms?|banks?|airlines?|carriers?|operators?)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:suspended|revoked|withdrew|withdrawn|cancelled|rescinded|pulled)\\s+(?:[\\p{L}’-]+\\s+){0,5}?(?:licen[cs]es?|permits?|accreditations?|voting\\s+rights|concessions?|export\\s+credits?|landing\\s+rights|trade\\s+(?:preferences|privileges))',
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:driver|driving|gun|fishing|liquor)[’']?s?\s+licen[cs]e/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:banned|bans|barred|prohibited|halted|curbed|restricted|capped|embargoed|suspended)(?=\\s+(?:the\\s+|all\\s+|its\\s+|most\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:exports?|imports?|shipments|deliveries\\s+of)\\b)|delisted|de-listed',
      ),
      subject: 'agent',
      object: null,
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
