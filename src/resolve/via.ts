/** Who carried a statement: takes the words that an extractor found, gives those that name an outlet, agency or platform. */
import type { Candidate } from '../extract/candidate.ts';
import type { Carrier, Speaker } from '../model/statement.ts';
import { slice } from '../text/span.ts';
import type { Context } from './speakers.ts';
import { mediaName } from './words.ts';

/** `own` is the article's outlet, which carries all of it and is no carrier of a statement. */
export function viaOf(
  candidate: Candidate,
  speakers: readonly Speaker[],
  own: string | null,
  context: Context,
): Carrier[] {
  const out: Carrier[] = [];
  for (const span of candidate.carriers) {
    const outlet = context.cast.within(span).find((m) => m.of.kind === 'outlet');
    const bare = slice(context.text, span).replace(/^(?:the|a|an|his|her)\s+/i, '');
    const known = outlet?.of.ref ?? context.dossier.byName(bare).find((r) => r.kind === 'outlet');
    const named = known ? known.of.name : mediaName.test(bare) ? bare : null;
    if (named === null || named === own || speakers.some((s) => s.name === named) || out.some((c) => c.name === named))
      continue;
    out.push({ actor: known?.of.id ?? null, name: named, spans: [span] });
  }
  return out.length > 0 ? out : asBefore(speakers, context);
}

/** "The officials" of a later sentence told their story to the same ear. */
const asBefore = (speakers: readonly Speaker[], { before }: Context): Carrier[] => {
  const group =
    speakers.length === 1 && speakers[0]!.actor === null && speakers[0]!.evidence.length > 0 ? speakers[0]! : null;
  const same = group && before.findLast((s) => s.speakers.some((x) => x.actor === null && x.name === group.name));
  return same ? [...same.via] : [];
};
