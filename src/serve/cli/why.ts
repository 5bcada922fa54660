/** Why the program thinks that someone spoke, as a sentence for a person. Takes a speaker and the words; gives text. */
import type { Speaker, Statement } from '../../model/statement.ts';
import { wordsOf } from '../../text/span.ts';

const reasons: { readonly [B in Speaker['basis']]: string } = {
  named: 'named in full',
  surname: 'part of a name that is known in full',
  alias: 'another name that the dossier lists',
  role: 'a title and whom it is held for',
  pronoun: 'a pronoun',
  metonym: 'a place that stands for its government',
  description: 'a description that fits one actor of the article',
  continued: 'the speaker of the words just before goes on',
  unnamed: 'described, not named',
};

/** `“he”: a pronoun, from “Jan Kowal”`. */
export function why(text: string, source: Statement['source'], { basis, evidence, probability }: Speaker): string {
  const words = source && basis !== 'continued' ? `“${source.text}”: ` : '';
  const rests = evidence.length > 0 ? `, from “${wordsOf(text, evidence)}”` : '';
  const sure = probability === undefined ? '' : ` (${Math.round(probability * 100)} % sure)`;
  return `${words}${reasons[basis]}${rests}${sure}`;
}
