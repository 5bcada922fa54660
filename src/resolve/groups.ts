/**
 * "both governments", "each side", "both ministers": two who stand behind one phrase. Takes the phrase's place; gives
 * both speakers, or null when the words are no such phrase or do not say which two.
 */
import { type Span, slice } from '../text/span.ts';
import { speakerOf } from './actors.ts';
import type { Named } from './cast.ts';
import type { Context, Resolution } from './speakers.ts';
import { titleNoun } from './words.ts';

export function pairOf(at: Span, context: Context): Resolution | null {
  const { text, dossier } = context;
  const match = /^(?:both|each|the two)\s+(?:of the\s+)?(?:(?:warring|opposing|rival)\s+)?([\p{L}-]+)$/iu.exec(
    slice(text, at),
  );
  if (!match) return holdersOf(at, context);
  const noun = match[1]!;
  if (/^(?:sides?|governments?|capitals?|states?|countries|country|parties|party|nations?)$/i.test(noun)) {
    const states = dossier.dossier.parties.filter((p) => p.role === 'party' && p.type === 'state');
    if (states.length !== 2) return null;
    return { speakers: states.map((of) => speakerOf({ kind: 'party', of }, 'description', [], context)), open: null };
  }
  const title = noun.replace(/s$/i, '').replace(/men$/i, 'man');
  if (!titleNoun.test(title)) return null;
  const two = lastTwo(at, title.toLowerCase(), context);
  return two && { speakers: two.map((of) => speakerOf(of.ref ?? of, 'description', [of.full], context)), open: null };
}

/** The only two people of the article so far who bear the title. */
function lastTwo(at: Span, title: string, { cast, dossier, day }: Context): readonly Named[] | null {
  const bears = (of: Named): boolean =>
    of.titles.some((t) => t.split(' ').includes(title)) ||
    (of.ref?.kind === 'person' &&
      (dossier.roleOn(of.ref.of, day)?.title.toLowerCase().split(' ').includes(title) ?? false));
  const people = cast.people.filter((of) => cast.lastPlace(of, at[0]) !== undefined && bears(of));
  return people.length === 2 ? people : null;
}

/** "the foreign ministers of Velmar and Drennia": each holds the office on the day. */
function holdersOf(at: Span, context: Context): Resolution | null {
  const { text, dossier, day } = context;
  const match = /^the\s+([\p{L}\s-]+?)s\s+of\s+(.+?)\s+and\s+(.+)$/iu.exec(slice(text, at));
  if (!match || day === null || !titleNoun.test(match[1]!.split(/\s+/).at(-1)!)) return null;
  const holders = [match[2]!, match[3]!].map((name) => {
    const party = dossier.byName(name).find((r) => r.kind === 'party');
    const found = party ? dossier.holders(match[1]!, party.of.id, day) : [];
    return found.length === 1 ? found[0]!.person : null;
  });
  if (holders.some((h) => h === null)) return null;
  return { speakers: holders.map((of) => speakerOf({ kind: 'person', of: of! }, 'role', [], context)), open: null };
}
