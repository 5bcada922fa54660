/** Truces: agreed, declared, in force, extended, ended. Wishes for one, and its breaking, are no report of it. A lexicon. */
import { behind, type Construct, pattern } from './rule.ts';

const truce =
  '(?:truces?|cease-?\\s?fires?|armistice|halt\\s+to\\s+(?:the\\s+)?(?:fire|fighting|firing|hostilities)|cessation\\s+of\\s+hostilities|(?:pause|lull)\\s+in\\s+(?:the\\s+)?(?:fighting|hostilities)|moratorium\\s+on\\s+strikes|humanitarian\\s+pause)';
/** What a side stops when it stops a strike. */
const stoppage =
  '(?:strikes?|walk-?outs?|stoppages?|lock-?outs?|boycotts?|blockades?|pickets?|industrial\\s+action|sit-ins?|go-slows?|work-to-rule|overtime\\s+ban|protests?)';
const aerial =
  /\b(?:air|missile|drone|rocket|military|bombing)\s?strikes?\b|\bstrikes?\s+(?:on|against)\s+(?!\p{L}+day\b|\d)|\bif\b|\b(?:record|price)\b/iu;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const wished =
  /\b(?:propos(?:ed?|al|es)|demand\p{L}*|call(?:s|ed|ing)?\s+for|plan|focus|rather\s+than|would|could|if|whether|without|should\s+have|reject\p{L}*|rebuff\p{L}*|violat\p{L}*|breach\p{L}*|br(?:oke|eak|oken|eaking)\b|include\p{L}*|terms)\b/iu;

export const ceasefires: Construct = {
  kind: 'ceasefire',
  plover: 'AGREE',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:ended|ends|end|called\\s+off|call\\s+off|suspended|suspends?|halted|paused|lifted|lift|abandoned|postponed|broke\\s+off|stopped)\\s+(?:its|their|the|his|her|an?|all|\\p{N}[\\p{L}\\p{N}-]*)\\s+(?:(?!(?:of|to|in|on|by|with|for)\\b)[\\p{L}\\p{N}-]+\\s+){0,4}?${stoppage}`,
      ),
      subject: 'agent',
      object: null,
      unless: aerial,
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          `\\b${stoppage}\\s+(?:(?:in|at|by|of|on)\\s+[^,.;]{2,40}\\s)?`,
          '(?:ended|ends(?=\\s+on\\b)|(?:was|is|were)\\s+over|(?:was|were|is|has\\s+been|had\\s+been)\\s+(?:called\\s+off|suspended|lifted|halted|ended))',
        ),
      ),
      subject: null,
      object: null,
      status: 'happened',
      unless: aerial,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:returned|went\\s+back|go\\s+back|going\\s+back|return|came\\s+back)\\s+to\\s+work|resumed\\s+work',
      ),
      whole: true,
      subject: 'agent',
      object: null,
      after: new RegExp(`\\b(?:${stoppage}|strikers?|unions?)\\b`, 'iu'),
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:agreed|agree|agrees|announced|declared|extended|prolonged|accepted|signed|offered)\\s+(?:(?:to|on|upon)\\s+)?(?:an?|the|their|its|another)\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,3}?(?:return\\s+to\\s+work|standstill|(?:pause|freeze|suspension|moratorium)\\s+(?:in|on|of)\\s+(?:(?:new|further|all|the|its|their|reciprocal)\\s+){0,2}(?:tariffs|duties|strikes|sanctions|lay-?offs|hostilities|levies|countermeasures|exports?|export\\s+controls))',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:agreed|agrees?)\\s+(?:on\\s+\\p{Lu}\\p{L}+\\s+)?to\\s+(?:stop|halt|cease|suspend|end)\\s+(?:firing|fire|(?:all\\s+)?(?:the\\s+)?(?:fighting|hostilities|shelling|attacks|strikes))`,
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'noun',
      trigger: pattern(
        `${behind(`(?:${months})[’']s\\s+(?:\\p{L}+\\s+){0,2}`, truce)}|${truce}(?=\\s+(?:in|on|along|around)\\s+(?:the\\s+)?(?!\\p{L}+day\\b|${months})\\p{Lu})`,
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:propos(?:ed?|al|es)|demand\p{L}*|call(?:s|ed|ing)?\s+for|would|could|if|whether|without)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:stop|halt|cease|suspend|end|stopped|halted|ceased|suspended)\\s+(?:firing|fire|(?:all\\s+)?(?:the\\s+)?(?:fighting|hostilities|shelling|attacks|strikes))',
      ),
      subject: 'agent',
      object: null,
      needs: /\b(?:agree[ds]?|from|until|at\s+\p{N}|on|began|ordered|announced|declared|will)\b/iu,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:agreed|agree|agrees|announced|announces?|declared|declares?|signed|accepted|brokered|proclaimed|ordered|extended|extends?|renewed|prolonged|reached|concluded|entered|began|ended|observed|observes?|cancelled|suspended|revoked|called\\s+off)\\s+(?:(?:to|on|into|upon)\\s+)?(?:[\\p{L}\\p{N}-]+\\s+){0,6}?${truce}`,
      ),
      subject: 'agent',
      object: null,
      unless: /\b(?:plan|proposal)s?\s+(?:for|of)\s+a\b/i,
    },
    {
      shape: 'noun',
      trigger: pattern(truce),
      subject: 'agent',
      object: null,
      needs:
        /(?:(?:came|comes?|went|goes|enter\p{L}*|took|takes?|take)\s+(?:in)?(?:to)?\s*(?:force|effect)|\b(?:began|begins?|started|starts?|ended|ends?|expired?s?|expires|collapsed|held|is\s+holding|will\s+hold|lapsed|is\s+due|weeks?\s+old|days?\s+old|months?\s+old|between|effective|from\s+\p{N}|since)\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|day|Easter|Christmas|week)[’']s\s+(?:\p{L}+\s+){0,2}(?:truce|cease|halt)|\b(?:truce|cease-?fire)\s+(?:in|on|along|around)\s+(?:the\s+)?\p{Lu})/u,
      unless: wished,
    },
  ],
};
