/** Votes: of parliaments, councils and peoples. A lexicon. */
import { type Construct, oneOf, pattern } from './rule.ts';

const body = oneOf(
  'assembly parliament senate congress council house lawmakers deputies legislators members chamber duma rada bundestag knesset committee cabinet voters mps party board',
);

export const votes: Construct = {
  kind: 'vote',
  plover: 'AGREE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        '(?:voted|votes|vote)(?=\\s[^.;]{0,80}\\b(?:reject|against|down|block|defeat)\\b)|rejected(?=\\s[^.;]{0,60}\\bby\\s+\\d+\\s+(?:votes\\s+)?to\\s+\\d+)|voted\\s+down|vetoed',
      ),
      subject: 'agent',
      object: null,
      plover: 'REJECT',
    },
    {
      shape: 'verb',
      trigger: pattern(
        `voted|(?<!\\d\\s)votes?(?=\\s+(?:on|for|to|in)\\b)|(?:approved|approves?|passed|passes?|ratified|ratifies|adopted|backed|endorsed|abstained)(?=\\s[^.;]{0,80}\\b(?:bill|law|resolution|motion|treaty|budget|by\\s+\\d+|\\d+\\s*(?:to|-|–)\\s*\\d+|amendment|referendum|legislation)\\b)`,
      ),
      subject: 'agent',
      object: null,
      unless: /\bwould vote|votes? with\b|voted for (?:me|him|her|us|them|you)\b|had promised/i,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:referendum|ballot|plebiscite|run-off|elections?|vote)(?=\\s+(?:on|in|of|to|was|will|is|took|scheduled|planned|held)\\b)|(?:confidence|no-confidence)\\s+vote',
      ),
      subject: 'agent',
      object: null,
      unless: new RegExp(
        `\\b(?:presidential|general)\\s+election\\s+approaching|\\bvote\\s+of\\s+thanks\\b|\\bvotes?\\s+of\\s+${body}`,
        'iu',
      ),
      needs: /\b(?:on|held|scheduled|planned|called|took place|will|\d+)\b/i,
    },
  ],
};
