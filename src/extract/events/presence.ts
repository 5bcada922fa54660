/**
 * Who else was there, or was not, as the sentences after a meeting tell it: "The envoy was not in the room", "who sat
 * between them". Takes a sentence; gives the phrases with their role.
 */
import type { Span } from '../../text/span.ts';
import type { Part } from './candidate.ts';
import { subjectBefore, verbGroupBefore } from './phrases.ts';
import { pattern } from './rule.ts';

const away = pattern(
  "(?:(?:was|were|is|had)\\s+(?:not|n[’']t|never)\\s+(?:been\\s+)?(?:in\\s+the\\s+room|present|there|at\\s+the\\s+(?:table|meeting|talks)|invited|among)|(?:wasn|weren)[’']t\\s+(?:in\\s+the\\s+room|present|there|at\\s+the\\s+table|invited)|(?:was|were)\\s+absent|stayed\\s+away|did\\s+not\\s+(?:attend|take\\s+part)|skipped)",
);
const between = pattern(
  'sat\\s+between\\s+them|chaired|moderated|mediated|acted\\s+as\\s+(?:a\\s+)?(?:go-between|mediator)|presided',
);
const there = pattern(
  'took\\s+part\\s+in|(?:was|were)\\s+(?:also\\s+)?(?:present|in\\s+the\\s+room|at\\s+the\\s+table)|also\\s+(?:attended|took\\s+part)|joined\\s+(?:them|the\\s+(?:talks|meeting))|accompanied\\s+(?:him|her|them)',
);

export function presenceIn(text: string, sentence: Span): Part[] {
  const words = text.slice(...sentence);
  const found: Part[] = [];
  const add = (pattern: RegExp, role: Part['role'], absent: boolean) => {
    for (const match of words.matchAll(pattern)) {
      const verb = sentence[0] + match.index;
      const [group] = verbGroupBefore(text, sentence, verb);
      const span = subjectBefore(text, sentence, group) ?? relative(text, sentence, group);
      if (span) found.push({ span, role, absent });
    }
  };
  add(away, 'agent', true);
  add(between, 'mediator', false);
  add(there, 'agent', false);
  return found;
}

/** "Halden Rooke, who": what stands before the relative pronoun. */
function relative(text: string, sentence: Span, group: number): Span | null {
  const before = /^(.*?),?\s+who\s*$/su.exec(text.slice(sentence[0], group));
  return before ? [sentence[0], sentence[0] + before[1]!.length] : null;
}
