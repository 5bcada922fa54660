/**
 * Titles that stand beside a name: takes a sentence and the place of a name in it, gives the offices that the words just
 * before and just behind call the person by. A title with "former", "acting" or the like is none.
 */
import type { Span } from '../../text/span.ts';
import { type Office, officeIn } from './office.ts';
import type { Sentence } from './sentence.ts';

export interface Beside extends Office {
  /** From the first word of title and name to the last. */
  readonly span: Span;
}

/** What makes a title a past, a coming, a lesser or a doubtful one. */
const otherwise =
  /(?<!\p{L})(?:former(?:ly)?|ex|then|late|outgoing|incoming|acting|interim|caretaker|newly|new|next|future|once|one-time|onetime|previous|ousted|deposed|exiled|sacked|dismissed|departing|retiring|designate|elect|predecessor|successor|succeed\p{L}*|replac\p{L}*|deputy|vice|shadow|candidate|would-be|self-styled|so-called|self-declared|rival|against|under|twice|ever|as|was|were|had been|honorary)(?!\p{L})/iu;

/** Words before a name that can be of its title, the comma of "Velmar's Foreign Minister, Ilra Venn," among them. */
const before = /((?:[\p{L}’'.-]+\s+){0,6}[\p{L}’'.-]+),?\s+$/u;
const behind =
  /^,\s+((?:the\s+|who is\s+(?:the\s+)?|now\s+)?[^,.;:“”"()]{3,60}?)(?=[,.;:]|\s+(?:who|whose|which|and|said|told|has|is|was)(?!\p{L})|$)/u;

export function titlesBeside(sentence: Sentence, name: Span): Beside[] {
  const { words, span, dossier } = sentence;
  const found: Beside[] = [];
  const lead = words.slice(0, name[0] - span[0]);
  const front = before.exec(lead);
  if (front) {
    const all = front[1]!.split(/\s+/);
    for (let i = 0; i < all.length; i++) {
      const phrase = all.slice(i).join(' ');
      if (!/^\p{L}/u.test(phrase)) continue;
      const office = officeIn(phrase, null, dossier);
      if (office === null) continue;
      const at = lead.lastIndexOf(phrase);
      // What stands before the title counts as far as a word or two: "the then Velmari foreign minister".
      if (
        !otherwise.test(`${lead.slice(0, at).split(/\s+/).slice(-3).join(' ')} ${phrase}`) &&
        !/(?:^|-)$/.test(lead.slice(0, at).slice(-1) === '-' ? '-' : 'x')
      )
        found.push({ ...office, span: [span[0] + at, name[1]] });
      break;
    }
  }
  const tail = words.slice(name[1] - span[0]);
  const phrase = behind.exec(tail)?.[1];
  if (phrase !== undefined && !otherwise.test(phrase)) {
    const office = officeIn(phrase.replace(/^(?:who is|now)\s+/, ''), null, dossier);
    if (office !== null) found.push({ ...office, span: [name[0], name[1] + tail.indexOf(phrase) + phrase.length] });
  }
  return found;
}
