/**
 * Who stands behind a source phrase: takes the article's cast and the dossier, gives speakers with how each was found,
 * or none with the reason. Where two would do, it names none: a wrong speaker is the worst error there is.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Party } from '../dossier/types.ts';
import type { Candidate } from '../extract/candidate.ts';
import type { Speaker } from '../model/statement.ts';
import { type Span, slice } from '../text/span.ts';
import { named } from './bodies.ts';
import type { Cast } from './cast.ts';
import { pairOf } from './groups.ts';
import { type Head, headsOf } from './phrase.ts';
import { antecedent, continued, type Said } from './pronouns.ts';
import { titled } from './titles.ts';
import { bodyNoun, groupNoun, titleNoun } from './words.ts';

export interface Context {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly cast: Cast;
  readonly dossier: Lookup;
  /** Day of publication. */
  readonly day: string | null;
  /** The party that owns the article's outlet: its "ministry" is that party's. */
  readonly home: Party | null;
  /** Name of the agency whose copy the article runs. */
  readonly agency: string | null;
  /** What was resolved before this statement in the article, in order. */
  readonly before: readonly Said[];
}

export interface Resolution {
  readonly speakers: readonly Speaker[];
  readonly open: string | null;
}

const pronoun = /^(?:he|she|they|it|who|which|i|we|you|him|her|them|his|its|their|my|our|your|hers|theirs|both)$/i;

export function speakersOf({ source, cue }: Pick<Candidate, 'source' | 'cue'>, context: Context): Resolution {
  const { text, cast } = context;
  const first = source[0];
  if (!first) return cue.length === 0 ? continued(context) : { speakers: [], open: 'The words name no source.' };
  const words = slice(text, first);
  if (/^(?:the|a|an|this|that|these|those|some|such|\P{L}*)$/iu.test(words))
    return { speakers: [], open: `“${words}” names nobody.` };
  if (pronoun.test(words)) return antecedent(first, context);
  // The cue does not say the “not”: with names behind it the record would say the opposite of the report.
  if (/^neither\s.+\snor\s/is.test(words))
    return { speakers: [], open: `“${words}”: of these the report says that they did not.` };
  if (/^(?:nobody|no one|none|neither$|neither side|neither of|no\s)/i.test(words))
    return { speakers: [], open: `“${words}” names nobody.` };
  const pair = pairOf(first, context);
  if (pair) return pair;
  const endsInName = (span: Span) =>
    cast.within(span).some((m) => m.span[1] === span[1] || /^[’']s?$/.test(text.slice(m.span[1], span[1])));
  const speakers: Speaker[] = [];
  for (const head of headsOf(text, first, endsInName)) {
    const several = cast.ambiguous.find((a) => a.span[0] >= head.whole[0] && a.span[1] === head.core[1]);
    if (several)
      return { speakers: [], open: `“${slice(text, several.span)}” could be ${several.names.join(' or ')}.` };
    const resolved = speakersFor(head, context);
    if (resolved.open !== null) return { speakers: [], open: resolved.open };
    for (const found of resolved.speakers)
      if (!speakers.some((s) => s.actor !== null && s.actor === found.actor)) speakers.push(found);
  }
  if (speakers.length === 0) return { speakers: [], open: `“${words}” was not understood as a source.` };
  return { speakers, open: null };
}

function speakersFor(head: Head, context: Context): Resolution {
  const core = slice(context.text, head.core);
  if (pronoun.test(core)) return antecedent(head.core, context);
  const found = named(head, context);
  if (found.speaker) return { speakers: [found.speaker], open: null };
  const noun = core.split(/\s+/).at(-1) ?? '';
  const group = groupNoun.test(noun) && !titleNoun.test(noun);
  const isTitle = !group && (titleNoun.test(noun) || titleNoun.test(core.split(/\s+/)[0] ?? ''));
  const holder = isTitle && !bodyNoun.test(noun) ? titled(head, core, found.party?.id ?? null, context) : null;
  if (holder) return holder;
  return { speakers: [sameGroup(head, noun, context) ?? described(head, found.party, context)], open: null };
}

/** "the officials": those described before by the same noun ("two Velmari officials"). */
function sameGroup(head: Head, noun: string, { text, before }: Context): Speaker | null {
  if (!/^(?:the|those|these|both)\s+\S+$/i.test(text.slice(head.whole[0], head.core[1]))) return null;
  const earlier = before
    .slice(-30)
    .findLast((s) =>
      s.speakers.some(
        (x) => x.actor === null && x.name.split(/\s+/).some((w) => w.toLowerCase() === noun.toLowerCase()),
      ),
    );
  const speaker = earlier?.speakers.find((x) => x.actor === null);
  return speaker && earlier?.source[0] ? { ...speaker, evidence: [earlier.source[0]] } : null;
}

const described = (head: Head, party: Party | null, { text }: Context): Speaker => ({
  actor: null,
  name: slice(text, head.whole)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/[\s,;:.–—-]+$/, ''),
  type: null,
  party: party?.name ?? null,
  role: null,
  basis: 'unnamed',
  evidence: [],
});
