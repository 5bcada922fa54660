/**
 * "the Ukrainian president", "the envoy": a title without a name. Takes the phrase and the article's cast; gives the
 * one person meant, the reason why it is open when several bear the title, or null when nobody does.
 */
import type { Person } from '../dossier/types.ts';
import { fold } from '../text/fold.ts';
import { type Span, slice } from '../text/span.ts';
import { speakerOf } from './actors.ts';
import type { Named } from './cast.ts';
import type { Head } from './phrase.ts';
import type { Context, Resolution } from './speakers.ts';

/** Offices that one person at a time holds, so that the title alone names its holder. */
const oneHolder =
  /^(?:president|premier|chancellor|king|queen|pope|minister|secretary|general|chief|governor|mayor|speaker)$/i;

/** Offices that several hold at once; a report that gives no name does not say which of them. */
const manyHolders = /^(?:spokes(?:man|woman|person)|official|aide|advis[eo]r|ambassador|lawmaker|deputy)$/i;

export function titled(head: Head, core: string, party: string | null, context: Context): Resolution | null {
  const one = (who: Named | Person, evidence: readonly Span[]): Resolution => ({
    speakers: [speakerOf('full' in who ? (who.ref ?? who) : { kind: 'person', of: who }, 'role', evidence, context)],
    open: null,
  });
  const { text, cast, dossier, day } = context;
  if (/^(?:a|an|another|one|two|some|any)\s/i.test(slice(text, head.whole))) return null;
  const holders = dossier.holders(core, party, day);
  const wanted = fold(core).split(' ');
  const calledSo = (named: Named): boolean => named.titles.some((t) => wanted.every((w) => t.split(' ').includes(w)));
  const fits = (named: Named): boolean =>
    holders.some((h) => h.person.id === named.ref?.of.id) ||
    (calledSo(named) && (party === null || ofParty(named, party, context)));
  const at = head.whole[0];
  const earlier = cast.people.flatMap((of) => {
    const place = fits(of) ? cast.lastPlace(of, at) : undefined;
    return place ? [{ of, place }] : [];
  });
  if (earlier.length > 0) {
    // Several bear the title: the one named in the same paragraph, or who spoke just before, if it is one alone.
    const near = earlier.filter(({ place }) => place[0] > text.lastIndexOf('\n', at));
    const spoke = context.before.slice(-2).flatMap((said) => said.speakers.map((speaker) => speaker.name));
    const lately = earlier.filter(({ of }) => spoke.includes(of.name));
    const meant = [earlier, near, lately].find((some) => some.length === 1)?.[0];
    if (meant) return one(meant.of, [meant.place]);
    return {
      speakers: [],
      open: `“${slice(text, head.whole)}” could be ${earlier.map((e) => e.of.name).join(' or ')}.`,
    };
  }
  const holder = holders.length === 1 && day !== null ? holders[0]! : null;
  if (holder) {
    const { role } = holder;
    // One word (“the chancellor”) will do when the article speaks of the party whose only chancellor it is.
    const plain =
      party !== null ||
      role.title.includes(' ') ||
      cast.bodies.some((n) => n.ref?.kind === 'party' && n.ref.of.id === role.party);
    const listed =
      party !== null &&
      [role.title, ...role.titles].some((t) => wanted.slice(-t.split(' ').length).join(' ') === fold(t));
    if (plain && !manyHolders.test(wanted.at(-1)!) && (oneHolder.test(wanted.at(-1)!) || listed))
      return one(holder.person, []);
  }
  const later = cast.people.filter(fits);
  return later.length === 1 ? one(later[0]!, [later[0]!.full]) : null;
}

const ofParty = (named: Named, party: string, { dossier, day }: Context): boolean => {
  const known = named.ref && dossier.partyOf(named.ref, day);
  return known ? known.id === party : true;
};
