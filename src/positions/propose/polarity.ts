/**
 * Whether a text holds a position or refuses it, where its words can tell: what has no word of refusal is hardly a refusal,
 * and "it will not recognise" takes a position that is itself a refusal to recognise. Takes the model's answer with the
 * words; gives the answer with its firmness weighed again.
 */
import { type Firmness, firmnesses } from '../../model/position.ts';

const negative =
  /\b(?:not|no|never|nobody|nothing|none|neither|nor|without|cannot|reject\w*|refus\w*|rul(?:ed?|es|ing)(?: \w+)? out|oppos\w*|against|den(?:y|ies|ied)|unacceptable|spurn\w*|rebuff\w*|dismiss\w*|declin\w*|block\w*|veto\w*|voted? down|unwilling|impossible|out of the question|nonsense|scrap\w*|hostile|resist\w*|object\w*|balk\w*|threw out|turn\w* down|brush\w* (?:off|aside)|(?:shut|closed) the door|off the table|insult)\b|n['’]t\b/i;

export const isNegative = (words: string): boolean => negative.test(words);

/**
 * What is left of a refusal that no word bears out, and of one of a position that is itself a refusal. On negotiations
 * kept back from training, polarities went from 0.824 to 0.843 right.
 */
const unsaid = 0.3;
const ofRefusal = 0.15;

/** `position` holds the texts that make the position known. */
export function weighPolarity(
  firmness: Readonly<Record<Firmness, number>>,
  text: string,
  position: readonly string[],
): Readonly<Record<Firmness, number>> {
  const refusesItself = position.filter(isNegative).length * 2 >= position.length;
  const says = isNegative(text);
  if (says && !refusesItself) return firmness;
  const refuses = firmness.refuses * (says ? ofRefusal : unsaid);
  const others = 1 - firmness.refuses;
  const sum = refuses + others;
  return Object.fromEntries(
    firmnesses.map((one) => [one, (one === 'refuses' ? refuses : firmness[one]) / sum]),
  ) as Record<Firmness, number>;
}
