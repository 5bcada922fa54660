/**
 * Titles that stand beside a name: takes a sentence and the place of a name in it, gives the offices that the words just
 * before and just behind call the person by. A title with "former", "acting" or the like is none.
 */
import type { Span } from '../../text/span.ts';
import { type Office, officeIn } from './office.ts';
import type { Sentence } from './sentence.ts';

export interface Beside extends Office {
  /** That the title stands right before the name: "Foreign Minister Ilra Venn". */
  readonly direct: boolean;
}

/** What makes a title a past, a coming, a lesser or a doubtful one. */
const otherwise =
  /(?<!\p{L})(?:former(?:ly)?|ex|then|late|outgoing|incoming|acting|interim|caretaker|newly|new|next|future|once|one-time|onetime|previous|ousted|deposed|exiled|sacked|dismissed|departing|retiring|designate|elect|predecessor|successor|succeed\p{L}*|replac\p{L}*|deputy|vice|shadow|candidate|would-be|self-styled|so-called|self-declared|rival|against|under|twice|ever|as|was|were|had been|honorary)(?!\p{L})/iu;

/** Words before a name that can be of its title, the comma of "Velmar's Foreign Minister, Ilra Venn," among them. */
const front = /((?:[\p{L}’'.-]+\s+){0,6}[\p{L}’'.-]+)(,?)\s+$/u;
const back = /^,\s+(?:who is\s+|now\s+)?([^,.;:“”"()]{3,60})(?=[,.;:]|$)/u;

/** The one before the name first. */
export function titlesBeside({ words, span, dossier }: Sentence, name: Span): Beside[] {
  const found: Beside[] = [];
  const lead = words.slice(0, name[0] - span[0]);
  const before = front.exec(lead);
  const all = before === null ? [] : before[1]!.split(/\s+/);
  const first = all.findIndex((_, i) => officeIn(all.slice(i).join(' '), dossier) !== null);
  if (before && first >= 0) {
    const phrase = all.slice(first).join(' ');
    // What stands before the title counts too: "the then Velmari foreign minister".
    const context = `${lead.slice(0, lead.lastIndexOf(phrase)).split(/[\s]+/).slice(-3).join(' ')} ${phrase}`;
    if (!otherwise.test(context)) found.push({ ...officeIn(phrase, dossier)!, direct: before[2] === '' });
  }
  const behind = back.exec(words.slice(name[1] - span[0]))?.[1];
  const office = behind === undefined || otherwise.test(behind) ? null : officeIn(behind, dossier);
  return office === null ? found : [...found, { ...office, direct: false }];
}
