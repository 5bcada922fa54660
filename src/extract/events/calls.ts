/** Calls: by telephone or video. A lexicon. */
import { type Construct, pattern } from './rule.ts';

export const calls: Construct = {
  kind: 'call',
  plover: 'CONSULT',
  rules: [
    {
      shape: 'verb',
      trigger: pattern(
        'phoned|telephoned(?!\\s+(?:to|in|for|round)\\b)|telephones|rang(?=\\s+(?:\\p{Lu}[\\p{L}.]+|the\\s+(?:\\p{L}+\\s+)?(?:minister|president|premier|chairman|chairwoman|envoy|mayor|mediator|arbitrator))\\s)(?!\\s+\\p{L}+\\s+(?:bells?|true|hollow|out)\\b)|phones(?=\\s+(?:\\p{Lu}|the\\s))',
      ),
      subject: 'agent',
      object: 'agent',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:spoke|speaks?|talked|talks?|spoken|conferred)(?=\\s[^,.;]{0,60}\\b(?:by\\s+(?:tele)?phone|on\\s+the\\s+(?:tele)?phone|over\\s+the\\s+(?:tele)?phone|by\\s+video|via\\s+(?:video|satellite|tele)|over\\s+(?:a\\s+)?video|on\\s+a\\s+(?:secure\\s+|crackling\\s+)?line|down\\s+the\\s+line))',
      ),
      subject: 'agent',
      object: 'agent',
    },
    {
      shape: 'verb',
      trigger: pattern(
        '(?:called|calls|call)(?=\\s+(?:\\p{Lu}[\\p{L}.-]*\\s+){1,4}(?:on|late|early|by|from|after|before|twice|again|this|last)\\b(?!\\s+(?:a|an|the|off)\\b))',
      ),
      subject: 'agent',
      object: 'agent',
      unless: /\bcall\p{L}*\s[^,.;]*["“‘]|\bcalled\s+(?:on|for|off)\b/iu,
    },
    {
      shape: 'noun',
      trigger: pattern(
        '(?:tele)?phone\\s+(?:calls?|conversations?|talks)|telephone\\s+(?:calls?|conversations?)|video\\s+(?:calls?|conference)|video-?(?:conference|link)|teleconference|(?:conference|group|Zoom|three-way|joint)\\s+call|(?:virtual|online|video|remote)\\s+(?:meeting|summit|talks|session|negotiations)(?=\\s)|call(?=\\s+(?:with|between)\\b)|(?<=\\b(?:two|three|four|five|of|\\d)\\s+)calls(?=\\s+(?:with|between)\\b)|conversations?(?=\\s[^,.;]{0,40}by\\s+(?:tele)?phone)',
      ),
      subject: 'agent',
      object: null,
    },
  ],
};
