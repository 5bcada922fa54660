/**
 * Who took or left an office: takes one sentence, gives the changes that it reports as done. What is planned, feared,
 * demanded or denied is no change. English.
 */
import { publishedDay } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import type { Mention } from '../cast.ts';
import { titleNoun } from '../words.ts';
import { bodyCalled, bodyOf, canonical, type Office, officeIn } from './office.ts';
import { dayNear, type Sentence } from './sentence.ts';
import { titlesBeside } from './titles.ts';

export interface Change {
  readonly person: Mention;
  readonly office: Office;
  readonly says: 'took' | 'left';
  readonly day: string | null;
}

/** A verb's place in the sentence, the person before or behind it, and how the office is said. */
interface Pattern {
  readonly says: 'took' | 'left';
  readonly words: RegExp;
  /** Where the person stands. */
  readonly person: 'before' | 'behind';
}

const day = '(?:\\s+(?:(?:on|last|late on)\\s+)?[\\p{L}]+day|\\s+today|\\s+yesterday)?';
const patterns: readonly Pattern[] = [
  {
    says: 'took',
    person: 'behind',
    words: new RegExp(`(?:appointed|named|names|appoints|installed|swore in|elected)${day}\\s+$`, 'iu'),
  },
  {
    says: 'took',
    person: 'before',
    words: new RegExp(
      `^(?:,[^,;:.]{1,80},)?\\s+(?:(?:was|has been|had been|is)\\s+)?(?:(?:appointed|named|elected|confirmed|sworn in|installed)${day}|became|becomes|took office|takes office|took over|takes over)(?=\\s)`,
      'iu',
    ),
  },
  {
    says: 'left',
    person: 'before',
    words:
      /^(?:,[^,;:.]{1,80},)?\s+(?:(?:(?:has|had)\s+)?(?:resigned|resigns|quit|quits|stepped down|steps down|left office|left the (?:[\p{L}]+ )?(?:government|cabinet|administration))|(?:was|is|were|has been|had been)\s+(?:dismissed|sacked|fired|ousted|removed))(?!\p{L})/iu,
  },
  {
    says: 'left',
    person: 'behind',
    words: new RegExp(`(?:dismissed|dismisses|sacked|sacks|fired|fires|ousted)${day}\\s+$`, 'iu'),
  },
  { says: 'left', person: 'behind', words: /(?:resignation|dismissal|sacking|ouster|departure) of\s+$/iu },
  { says: 'left', person: 'before', words: /^[’']s?\s+(?:resignation|dismissal|sacking|ouster)(?!\p{L})/iu },
];

/** Words that make of a change a wish, a plan, a fear or a denial. */
const unreal =
  /(?<!\p{L})(?:will|would|could|may|might|should|must|shall|can|if|unless|not|never|n[’']t|no|to|refused|denied|denies|demand(?:ed|s)?|called for|calls? for|urged|rumou?rs?|speculation|threatened|expected|plans?|planned|offered|until|whether|asked|nominat\p{L}+|without|former)(?!\p{L})/iu;

export function changesIn(sentence: Sentence): Change[] {
  const found: Change[] = [];
  for (const person of sentence.people) {
    if (sentence.quoted(person.span[0])) continue;
    const from = person.span[0] - sentence.span[0];
    const to = person.span[1] - sentence.span[0];
    for (const pattern of patterns) {
      const stretch = pattern.person === 'behind' ? beforeTitles(sentence, person) : sentence.words.slice(to);
      const match = pattern.words.exec(stretch);
      if (!match) continue;
      const verb = pattern.person === 'behind' ? match.index : to + match.index;
      const before = sentence.words.slice(0, pattern.person === 'behind' ? verb : from);
      const clause = before.slice(1 + Math.max(before.lastIndexOf(','), before.lastIndexOf(';')));
      // A noun ("the resignation of") may stand behind "after" and is done all the same.
      const noun = /of\s+$|^[’']/.test(match[0]);
      if (!noun && unreal.test(clause.slice(-50))) continue;
      if (!noun && pattern.person === 'before' && unreal.test(match[0].replace(/^,[^,]*,/, ''))) continue;
      const rest = sentence.words.slice(pattern.person === 'behind' ? to : to + match[0].length);
      const office = officeOf(sentence, person, pattern.says, rest);
      if (office === null) continue;
      found.push({ person, office, says: pattern.says, day: noun ? null : dayNear(sentence, sentence.span[0] + verb) });
    }
  }
  return found;
}

/** What stands before a name and the titles in front of it. */
function beforeTitles(sentence: Sentence, person: Mention): string {
  const before = sentence.words.slice(0, person.span[0] - sentence.span[0]);
  const words = before.split(/(?<=\s)/);
  let end = words.length;
  while (
    end > 0 &&
    (titleNoun.test(words[end - 1]!.replace(/[’']s|[\s,]/g, '')) ||
      /^(?:foreign|prime|ports|defen[cs]e|interior|finance|mr|mrs|ms|gen|general|the|its|his|her)\.?\s$/i.test(
        words[end - 1]!,
      ))
  )
    end--;
  return words.slice(0, end).join('');
}

/** The office said with the verb ("as ports minister"); of one who leaves else the title beside the name or the one office that the dossier gives. */
function officeOf(sentence: Sentence, { of, span }: Mention, says: Change['says'], rest: string): Office | null {
  const { dossier } = sentence;
  const roles = of.ref?.kind === 'person' ? of.ref.of.roles : [];
  const said =
    /^(?:\s*,[^,;:.]{1,80},)?(?:\s+(?:(?:on|last|late)\s+)?\p{L}+day)?\s+(?:as|to become)\s+([^,;:.“”"]+)/iu.exec(
      rest,
    )?.[1] ?? (says === 'took' ? /^(?:\s*,[^,;:.]{1,80},)?\s+([^,;:.“”"]+)/iu.exec(rest)?.[1] : undefined);
  const named = said === undefined ? null : officeIn(cut(said), null, dossier);
  const office = named ?? (says === 'left' ? (titlesBeside(sentence, span)[0] ?? null) : null);
  if (office !== null) {
    const role = roles.find((one) => canonical(office.title, bodyOf(one, dossier), dossier) === fold(one.title));
    const body = office.body ?? (role ? bodyOf(role, dossier) : ownBody(sentence, span[0]));
    return { title: canonical(office.title, body, dossier) ?? office.title, body };
  }
  if (says === 'took') return null;
  const published = publishedDay(sentence.article);
  const ended = roles.filter((role) => role.to !== null && (published === null || role.to <= published));
  const role = ended.length === 1 ? ended[0]! : roles.length === 1 ? roles[0]! : null;
  return role && { title: fold(role.title), body: bodyOf(role, dossier) };
}

/** A title ends before a clause, a day or a second phrase. */
const cut = (phrase: string): string =>
  phrase.split(
    /\s+(?:who|which|that|and|but|after|before|when|while|an hour|on \p{L}+day|\p{L}+day|last|two|three|in a|in \d|by|over|amid|because|said|was|is|has|had|–|—|-)(?:\s|$)/u,
  )[0]!;

/** The body of who appoints or of whose government it is: the last one named before `at` in the sentence. */
function ownBody({ span, words, dossier }: Sentence, at: number): string | null {
  const before = words.slice(0, at - span[0]).match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
  for (const word of before.reverse()) {
    const body = bodyCalled(word, dossier);
    if (body !== null) return body;
  }
  return null;
}
