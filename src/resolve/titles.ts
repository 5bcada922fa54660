/**
 * "the Ukrainian president", "the envoy": a title without a name. Takes the phrase and the article's cast; gives the
 * one person meant, or null when nobody or more than one fits.
 */
import type { Speaker } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import { slice } from '../text/span.ts';
import { speakerOf } from './actors.ts';
import type { Named } from './cast.ts';
import type { Head } from './phrase.ts';
import type { Context } from './speakers.ts';

/** Offices that one person at a time holds, so that the title alone names its holder. */
const oneHolder =
  /^(?:president|premier|chancellor|king|queen|pope|minister|secretary|general|chief|governor|mayor|speaker)$/i;

export function titled(head: Head, core: string, party: string | null, context: Context): Speaker | null {
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
    // Several bear the title: the one named in the same paragraph, if it is one alone.
    const near = earlier.filter(({ place }) => place[0] > text.lastIndexOf('\n', at));
    const meant = earlier.length === 1 ? earlier[0]! : near.length === 1 ? near[0]! : null;
    return meant && speakerOf(meant.of.ref ?? meant.of, 'role', [meant.place], context);
  }
  const one = holders[0];
  // One word (“the chancellor”) will do when the article speaks of the party whose only chancellor it is.
  const plain =
    one &&
    (party !== null ||
      one.role.title.includes(' ') ||
      cast.bodies.some((n) => n.ref?.kind === 'party' && n.ref.of.id === one.role.party));
  if (one && holders.length === 1 && day !== null && oneHolder.test(wanted.at(-1)!) && plain)
    return speakerOf({ kind: 'person', of: one.person }, 'role', [], context);
  const later = cast.people.filter(fits);
  return later.length === 1 ? speakerOf(later[0]!.ref ?? later[0]!, 'role', [later[0]!.full], context) : null;
}

const ofParty = (named: Named, party: string, { dossier, day }: Context): boolean => {
  const known = named.ref && dossier.partyOf(named.ref, day);
  return known ? known.id === party : true;
};
