/** What sets one report of a statement apart from another: takes both, gives short neutral phrases on the second. Pure. */

import type { Item } from '../../model/listing.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import { gapsBetween, tells, written } from './aligned.ts';
import { changedWords } from './changed.ts';
import { type Word, wordsOf } from './words.ts';

/** Empty for the same words by the same name to the same hearer on the same day. In a fixed order. */
export const differencesOf = ({ of: first }: Item<Statement>, { of: other }: Item<Statement>): string[] =>
  [
    manner(first, other),
    ...length(first, other),
    changedWords(first, other),
    hearer(first, other),
    speaker(first, other),
    day(first, other),
  ].filter((phrase) => phrase !== null);

function manner(first: Statement, other: Statement): string | null {
  const [one, two] = [wordsOf(first).quoted.length > 0, wordsOf(other).quoted.length > 0];
  if (one !== two) return one ? 'paraphrased here' : 'quoted here';
  if (first.kind === other.kind || !one) return null;
  return other.kind === 'direct' ? 'quoted in full here' : 'quoted in part here';
}

/** As many words as a phrase can hold. */
const longest = 8;
/** Fewer words left out are a matter of taste. */
const fewest = 3;

/** What one quotation has and the other has not, where they have words in common. */
function length(first: Statement, other: Statement): string[] {
  const [one, two] = [wordsOf(first).quoted, wordsOf(other).quoted];
  if (one.length === 0 || two.length === 0) return [];
  return gapsBetween(one, two).flatMap(({ from, to }) => {
    if (from.length >= fewest && to.length === 0 && tells(from))
      return [`${from.at(-1) === one.at(-1) ? 'cut short, ' : ''}without “${short(from)}”`];
    return to.length >= fewest && from.length === 0 && tells(to) ? [`also “${short(to)}”`] : [];
  });
}

const short = (words: readonly Word[]): string =>
  words.length > longest ? `${written(words.slice(0, longest))} …` : written(words);

/** To whom or on what occasion it was said, as far as the words of the attribution and the carriers say. */
function hearer(first: Statement, other: Statement): string | null {
  const [one, two] = [occasionOf(first), occasionOf(other)];
  if (two === null || (one !== null && fold(one) === fold(two))) return null;
  return one === null ? `said ${two}` : `said ${two}, not ${one}`;
}

function occasionOf({ cue, via }: Statement): string | null {
  if (via.length > 0) return `to ${via.map(({ name }) => name).join(', then ')}`;
  const told = /^(?:.*\s)?(?:told|telling|tells)\s+(?<hearers>\p{L}.*)$/su.exec(cue?.text ?? '');
  if (told?.groups !== undefined) return `to ${told.groups.hearers}`;
  return /\b(?:in|during|at)\s+(?:an?|the|his|her|their)\s+.*$/s.exec(cue?.text ?? '')?.[0] ?? null;
}

/** Another person, or another spelling of the name. */
function speaker(first: Statement, other: Statement): string | null {
  const [one, two] = [first.speakers[0], other.speakers[0]];
  if (one?.actor == null || two?.actor == null) return null;
  const shared = first.speakers.some((x) => other.speakers.some((y) => x.actor === y.actor));
  if (!shared) return `given to ${two.name}`;
  const [here, there] = [surnameOf(first), surnameOf(other)];
  return here === null || there === null || fold(here) === fold(there) ? null : `“${there}” for “${here}”`;
}

/** The last capitalised word of the source where it names a person: "Jelizar Hodrin", "Mr Hodrin". */
function surnameOf({ source, speakers }: Statement): string | null {
  const [speaker] = speakers;
  if (source === null || speakers.length !== 1 || speaker?.type !== 'person') return null;
  if (speaker.basis !== 'named' && speaker.basis !== 'surname' && speaker.basis !== 'alias') return null;
  const words = source.text.split(',')[0]!.match(/\p{Lu}[\p{L}-]+(?:[’']\p{Lu}\p{L}+)?/gu) ?? [];
  return words.at(-1) ?? null;
}

function day(first: Statement, other: Statement): string | null {
  const [one, two] = [dayOf(first), dayOf(other)];
  return one === null || two === null || one === two ? null : `said on ${two}, not ${one}`;
}

const dayOf = ({ said }: Statement): string | null =>
  said !== null && (said.precision === 'day' || said.precision === 'time') ? said.date.slice(0, 10) : null;
