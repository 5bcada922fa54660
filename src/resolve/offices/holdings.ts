/**
 * Who is called the holder of an office now: takes one sentence, gives each person with the office that a title beside
 * the name, or "the X administration", says is theirs. What is quoted, told of an earlier time or only compared is left out.
 */
import type { Person } from '../../dossier/types.ts';
import { publishedDay } from '../../model/article.ts';
import { bodyOf, canonical, headOffice, isExclusive, type Office } from './office.ts';
import { isHistory, type Sentence } from './sentence.ts';
import { titlesBeside } from './titles.ts';

export interface Holding {
  readonly person: Person;
  readonly office: Office;
  /** That the words are about the present: a verb in the present tense follows. */
  readonly present: boolean;
  /** That the words can mean nobody else, as a bare surname can, or "the foreign minister, Ann Lee" in a list. */
  readonly direct: boolean;
}

const between =
  '^(?:,[^,;:.]{1,60},)?\\s*,?\\s+(?:(?:also|still|now|currently|again|repeatedly|reportedly|later)\\s+)*';
/** Verbs that a report tells of the present with. */
const ongoing =
  'continues|remains|insists|maintains|says|wants|plans|intends|hopes|believes|refuses|rejects|demands|supports|opposes|pushes|seeks|prepares|proposes|considers|warns|argues|keeps|leads|denies|accuses|claims|urges|faces|aims|appears|seems|is (?:still |now |also |reportedly |expected |due |set )*(?:to|\\p{L}+ing)';
const presentVerb = new RegExp(`${between}(?:${ongoing}|is|has)(?!\\p{L})`, 'iu');
const ongoingVerb = new RegExp(`${between}(?:${ongoing})(?!\\p{L})`, 'iu');
/** Verbs of news in the past tense. */
const newsVerb = new RegExp(
  `${between}(?:said|told|stated|declared|announced|warned|accused|insisted|rejected|noted|added|claimed|denied|called|met|arrived)(?!\\p{L})`,
  'iu',
);

const body = '(?:administration|government|presidency|premiership|cabinet)';
const ofWhom = new RegExp(`(?<!\\p{L})${body}\\s+of\\s+(?:[\\p{L}’'.]+\\s+){0,4}$`, 'iu');
const whose = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}’'-]*?(?:\\s+\\p{Lu}[\\p{L}’'-]*?){0,2})(?:[’']s?)?\\s+${body}(?![\\p{L}’'])`,
  'gu',
);
/** Before an administration: that it is of another time, or only compared with. */
const elsewhen =
  /(?<!\p{L})(?:former|previous|prior|last|earlier|first|second|past|outgoing|incoming|next|then|old|than|unlike|under|during|from|since|of|versus|like|as|late|ex|by|if|a|another)\s+(?:the\s+)?$/iu;

export function holdingsIn(sentence: Sentence): Holding[] {
  if (tellsOfThePast(sentence)) return [];
  return [...called(sentence), ...governing(sentence)];
}

/** "Velmari Foreign Minister Ilra Venn said", "Ilra Venn, the foreign minister, insists". */
function called(sentence: Sentence): Holding[] {
  const { words, span, people } = sentence;
  return people.flatMap(({ of, span: name, basis }) => {
    if (of.ref?.kind !== 'person' || sentence.quoted(name[0])) return [];
    const person = of.ref.of;
    const after = words.slice(name[1] - span[0]);
    const present = presentVerb.test(after);
    if (!present && !newsVerb.test(after)) return [];
    return titlesBeside(sentence, name).flatMap(({ direct, ...beside }) => {
      const office = inDossier(beside, person, sentence);
      return office === null ? [] : [{ person, office, present, direct: direct && basis !== 'surname' }];
    });
  });
}

/** "The X administration continues", "the government of X is preparing". */
function governing(sentence: Sentence): Holding[] {
  const { words, span, people, article, dossier } = sentence;
  const found: Holding[] = [];
  const add = (person: Person, before: string, after: string): void => {
    const office = headOffice(person, publishedDay(article), dossier);
    if (office !== null && ongoingVerb.test(after) && !elsewhen.test(before))
      found.push({ person, office, present: true, direct: true });
  };
  for (const { of, span: name } of people) {
    const match = ofWhom.exec(words.slice(0, name[0] - span[0]));
    if (match && of.ref?.kind === 'person' && !sentence.quoted(name[0]) && !former.test(match[0]))
      add(of.ref.of, words.slice(0, match.index), words.slice(name[1] - span[0]));
  }
  for (const match of words.matchAll(whose)) {
    const end = match.index + match[0].length;
    const named = dossier.byName(match[1]!).flatMap((actor) => (actor.kind === 'person' ? [actor.of] : []));
    const people = named.length > 0 ? named : dossier.bySurname(match[1]!);
    if (people.length === 1 && !sentence.quoted(span[0] + match.index))
      add(people[0]!, words.slice(0, match.index), words.slice(end));
  }
  return found;
}

const former = /(?<!\p{L})(?:former|previous|then|late|ex)(?!\p{L})/iu;
const memory =
  /(?<!\p{L})(?:history|historical|recall\p{L}*|remember\p{L}*|decades? ago|years? ago|months ago|at the time|back then|used to|in those days|predecessors?|during (?:his|her|their)|in (?:his|her) (?:first|last|final|second) (?:term|year|months?))(?!\p{L})/iu;

/** A sentence that names a day or year well before the report, or calls itself a memory, says nothing of today. */
function tellsOfThePast({ dates, article, words }: Sentence): boolean {
  const published = publishedDay(article);
  return memory.test(words) || dates.some((date) => isHistory(date, published));
}

/** The office in the dossier's words, with the body that the person or the words give; null when many can hold it, or nothing tells whose it is. */
function inDossier({ title, body }: Office, person: Person, { dossier }: Sentence): Office | null {
  const own = new Set(person.roles.map((role) => bodyOf(role, dossier)).filter((id) => id !== null));
  const of = body ?? (own.size === 1 ? [...own][0]! : null);
  const known = canonical(title, of, dossier);
  return of === null || known === null || !isExclusive(known) || !isExclusive(title)
    ? null
    : { title: known, body: of };
}
