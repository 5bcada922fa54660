/** Takes a word, gives the ids of its pieces, remembered by word; knows nothing of where the word stands. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';

/** The pieces of a word; empty for a word that the model cannot see, such as a lone zero-width character. */
export type Pieces = (form: string) => readonly number[];

const remembered = 100_000;
/** Longer words are not worth remembering: they hardly come twice. */
const longest = 64;

/** From the folder's `tokenizer.json`; of each word at most `maxPieces` are kept. */
export async function loadPieces(dir: string, maxPieces: number): Promise<Pieces> {
  const tokenizer = new Tokenizer(JSON.parse(await readFile(join(dir, 'tokenizer.json'), 'utf8')), {});
  const known = new Map<string, readonly number[]>();
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const pieces = tokenizer.encode(normal(form), { add_special_tokens: false }).ids.slice(0, maxPieces);
    if (form.length <= longest) {
      if (known.size >= remembered) known.clear();
      known.set(form, pieces);
    }
    return pieces;
  };
}

/** NFKC opens ligatures; a single character stays as it is. */
const normal = (form: string): string => (isOneCharacter(form) ? form : form.normalize('NFKC'));

const isOneCharacter = (form: string): boolean =>
  form.length === 1 || (form.length === 2 && form.codePointAt(0)! > 0xffff);
