/** Votes: of parliaments, councils and peoples. A lexicon. */

import { anyMonth } from '../../text/calendar.ts';
import { behind, type Construct, oneOf, pattern } from './rule.ts';

const body = oneOf(
  'assembly parliament senate congress council (?<![Ww]hite.)[Hh]ouse lawmakers deputies legislat(?:ors|ure) mps senators chamber duma rada bundestag knesset cabinet voters delegates commission court members.of members shareholders union committee executive board congress conference rank-and-file workers synod',
);
const paper = oneOf(
  'bills? laws? resolutions? motions? treat(?:y|ies) budget amendments? referendum legislation measures? draft accord agreement deal pact plan ban sanctions',
);
const split = '\\d[\\d,]*\\s*(?:votes\\s+)?(?:to|against|-|–)\\s*\\d[\\d,]*';
/** What a body does by so many votes to so many. */
const decided =
  'threw|thrown|turned\\s+down|rejected|defeated|refused|dismissed|accepted|approved|agreed|decided|resolved|carried|passed|adopted|upheld|authori[sz]ed|supported|opposed|backed|endorsed|ratified|confirmed|chose|put\\s+off|postponed|deferred|delayed|suspended|cleared|overturned|overrode';
const byVotes = `\\bby\\s+(?:a\\s+(?:vote|margin|majority)\\s+of\\s+)?(?:\\d[\\d,]*\\s+votes\\s+(?:to|against)\\s+\\d|\\d[\\d,]*\\s*(?:to|-|–)\\s*\\d|\\d[\\d.]*\\s?(?:%|per\\s?cent)\\s+to\\s+\\d)`;
/** What one person votes, and what share of voters somebody has, tells of no vote of a body or a people. */
const collective = new RegExp(
  `\\b(?:${body}|${paper}|${split}|to\\s+(?:strike|walk\\s+out|merge|leave|join|secede|remain|reject|approve|ratify|accept))\\b`,
  'iu',
);
const own =
  "(?<!\\b(?:his|her|their|its|my|your|our|popular|swing|electoral|national|statewide|percent\\s+of\\s+the|right\\s+to)\\s)(?<!%\\s+of\\s+the\\s)(?<![’']s?\\s(?:\\d{4}\\s|\\p{Ll}+\\s)?)";
const held = `(?:(?:(?:was|were|is|are|will\\s+be|to\\s+be)\\s+)?(?:held|scheduled|planned|called|due)|took\\s+place|(?:will|is\\s+to|are\\s+to)\\s+(?:be|take|decide)|on\\s+(?:\\d|${anyMonth}|\\p{L}+day)|in\\s+\\p{Lu})`;

export const votes: Construct = {
  kind: 'vote',
  plover: 'AGREE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        '(?:voted|votes|vote)(?=\\s[^.;]{0,80}\\b(?:reject|against|down|block|defeat)\\b)|rejected(?=\\s[^.;]{0,60}\\bby\\s+\\d+\\s+(?:votes\\s+)?to\\s+\\d+)|voted\\s+down',
      ),
      subject: 'agent',
      object: null,
      plover: 'REJECT',
      needs: collective,
    },
    {
      shape: 'verb',
      trigger: pattern(`(?:${decided})(?=\\s[^;]{0,140}?${byVotes})`),
      subject: 'agent',
      object: null,
      needs: new RegExp(byVotes, 'iu'),
      unless: /\b(?:match|game|final|goals?|score[ds]?|innings)\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          '\\b(?:[Mm]embers|[Ss]hareholders|[Dd]elegates|[Vv]oters|[Ww]orkers|rank-and-file|[Pp]arliament|[Aa]ssembly|[Ss]enate|[Cc]ongress|[Uu]nion|[Cc]reditors)\\s+(?:[^,.;]{0,40}?\\s)?(?:(?:overwhelmingly|narrowly|has|have|had)\\s+)*',
          '(?:rejected|approved|ratified|accepted|endorsed|voted\\s+down|turned\\s+down)(?=\\s+(?:an?|the|its|their|\\p{Lu}[\\p{L}’]+)\\s+(?:[\\p{L}\\p{N}.%-]+\\s+){0,5}?(?:deal|contract|merger|takeover|settlement|award|agreement|treaty|accord|pact|protocol)\\b)',
        ),
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        "balloted(?=\\s)|(?:held|hold|holds|called|calls|announced|scheduled|ordered|began|opened|staged)\\s+(?:an?|the|its|their|another)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:(?:strike|ratification|postal|secret|membership|members[’']|shareholder|merger|snap|union)\\s+(?:ballot|vote|poll)|ballot|referendum|plebiscite|confidence\\s+vote)",
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:ballot\s+(?:paper|box|measure|initiative|access))/i,
    },
    {
      shape: 'verb',
      trigger: pattern('vetoed'),
      subject: 'agent',
      object: null,
      plover: 'REJECT',
    },
    {
      shape: 'verb',
      trigger: pattern(
        `voted(?!\\s+for\\s+(?:Mr|Mrs|Ms|\\p{Lu}))|(?<!\\d\\s)votes?(?=\\s+(?:on|to|in|for\\s+\\p{Ll})\\b)|(?:approved|passed|ratified|adopted|backed|endorsed|abstained)(?=\\s[^.;]{0,80}\\b(?:bill|law(?!\\s+professor)|resolution|motion|treaty|budget|by\\s+\\d+|${split}|amendment|referendum|legislation)\\b)`,
      ),
      subject: 'agent',
      object: null,
      needs: collective,
      unless: /\bwould vote|votes? with\b|voted for (?:me|him|her|us|them|you)\b|had promised/i,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `(?:referendum|plebiscite)(?=\\s+(?:on|in|of|to|was|will|is|took|scheduled|planned|held)\\b)|(?<!of\\s)${own}(?:ballot|run-?off|elections?)(?=\\s+${held})|${own}vote(?=\\s+(?:of\\s+\\d|${held}|on\\s))|(?:confidence|no-confidence)\\s+vote`,
      ),
      subject: 'agent',
      object: null,
      unless: new RegExp(
        `\\b(?:presidential|general)\\s+election\\s+approaching|\\bvotes?\\s+of\\s+${body}|\\b(?:won|cast|every|right)\\b`,
        'iu',
      ),
      needs: /\b(?:on|held|scheduled|planned|called|took place|will|\d+)\b/i,
    },
  ],
};
