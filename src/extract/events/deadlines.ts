/** Deadlines and ultimatums: something is to be done by a day. Where another kind of event has the clause, it is that. A lexicon. */
import { behind, type Construct, pattern } from './rule.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const limit = `(?:by|before|no\\s+later\\s+than|within)\\s+(?:the\\s+(?:end|middle|start|close|beginning)\\s+of|(?:late|mid-?|early)\\s?${month}|${month}|\\d{1,2}\\s+${month}|(?:noon|midnight)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next\\s+(?:week|month)|the\\s+(?:month|week|year|summer|winter|harvest)\\s+(?:was|is)\\s+(?:out|over)|(?:\\d+|two|three|four|five|six|seven|ten|thirty)\\s+(?:hours|days|weeks|months))`;

export const deadlines: Construct = {
  kind: 'deadline',
  plover: 'REQUEST',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        `(?:have|has|had)\\s+(?:only\\s+|now\\s+)?(?:until|till)(?=\\s+(?:\\d|noon|midnight|the\\s+(?:end|middle|close)|${month}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|tomorrow))|(?:have|has)\\s+(?:\\d+|two|three|four|five|six|seven|ten|thirty|sixty|ninety)\\s+(?:hours|days|weeks|months)\\s+to(?=\\s+(?:accept|answer|reply|respond|decide|comply|agree|ratify|appeal|sign|say|object|find|reach|negotiate|choose)\\b)`,
      ),
      subject: 'agent',
      object: null,
      status: 'planned',
    },
    {
      shape: 'verb',
      trigger: pattern(
        behind(
          '\\b(?:contracts?|agreements?|offers?|ultimatum|treat(?:y|ies)|mandates?|licen[cs]es?|waivers?|quotas?|moratorium|deal|pact|protocol|accord|concession|injunction|order|exemption|notice|cooling-off\\s+period)\\s+(?:[^,.;]{0,40}?\\s)?',
          `(?:expires?|lapses?|runs\\s+out|(?:will|is\\s+due\\s+to|is\\s+to)\\s+(?:expire|lapse|run\\s+out))(?=\\s+(?:on|at|by|in|tonight|today|tomorrow|next|within)\\b)`,
        ),
      ),
      subject: null,
      object: null,
      status: 'planned',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:set|gave|imposed|issued|announced|extended|missed|faces?|met|acknowledged|has\\s+given)\\s+(?:[\\p{L}\\p{N}’-]+\\s+){0,5}?(?:deadlines?|ultimatums?|time\\s+limit)',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:deadline|ultimatum|cut-off\\s+date)(?=\\s+(?:of|for|on|by|expires?|passes|passed|is|was|set|to)\\b)',
      ),
      subject: 'agent',
      object: null,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:gave|gives?|given)(?=\\s+(?:[\\p{L}’-]+\\s+){1,5}?(?:until\\b|(?:\\d+|two|three|four|five|six|seven|ten|thirty)\\s+(?:hours|days|weeks|months)\\s+to\\b))`,
      ),
      subject: 'agent',
      object: 'target',
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:(?:appealed|appeals)\\s+to|urged|urges|told|asked|asks|ordered|orders|demanded|demands|called\\s+on|required|warned)(?=\\s[^.;]{0,80}?\\b(?:to|that|be)\\s[^.;]{2,80}?\\s${limit}(?![’']))`,
      ),
      subject: 'agent',
      object: 'target',
      status: 'planned',
      unless: /\b(?:told|asked)\s+(?:reporters|journalists|parliament|the\s+(?:assembly|agency|court))\b/i,
    },
    {
      shape: 'verb',
      trigger: pattern(
        `(?:plans|planned|promised|promises|pledged|pledges|vowed|vows|agreed|agrees|undertook|has|have|had|must|is|are)\\s+to\\s+(?:answer|reply|respond|decide|sign|initial|withdraw|leave|report|submit|present|deliver|publish|conclude|finish|complete|pay|comply|ratify|accept|choose|hand\\s+over|return|agree|reinstate|resume|lift|lodge|file|divest|table|say)(?=\\s[^.;]{0,80}?${limit})`,
      ),
      subject: 'agent',
      object: null,
      status: 'planned',
      plover: 'CONSULT',
    },
  ],
};
