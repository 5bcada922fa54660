/**
 * Who is called the holder of an office now: takes one sentence, gives each person with the office that a title beside
 * the name, or "the X administration", says is theirs. What is quoted, told of an earlier time or only compared is left out.
 */
import type { Person } from '../../dossier/types.ts';
import type { Span } from '../../text/span.ts';
import { bodyOf, canonical, headOffice, isExclusive, type Office } from './office.ts';
import type { Sentence } from './sentence.ts';
import { titlesBeside } from './titles.ts';

export interface Holding {
  readonly person: Person;
  readonly office: Office;
  readonly span: Span;
  /** That the words are about the present: a verb in the present tense follows. */
  readonly present: boolean;
}

/** Verbs that a report tells the present with; of those of saying the past form too. */
const presentVerb =
  /^(?:,[^,;:.]{1,60},)?\s*,?\s+(?:(?:also|still|now|currently|again|repeatedly|recently|reportedly|nevertheless|however)\s+)*(?:is|has|continues|remains|insists|maintains|says|wants|plans|intends|hopes|believes|refuses|rejects|demands|supports|opposes|pushes|seeks|prepares|proposes|considers|warns|argues|keeps|leads|holds|calls|denies|accuses|will|does|claims|urges|faces|aims|appears|seems)(?!\p{L})/u;
const saidVerb =
  /^(?:,[^,;:.]{1,60},)?\s*,?\s+(?:(?:also|again|repeatedly|later)\s+)*(?:said|told|stated|declared|announced|warned|accused|insisted|rejected|noted|added|claimed|denied|called|met|arrived)(?!\p{L})/u;

const administration =
  /(?<!\p{L})(?:the\s+)?(?:(\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,2}?)(?:[’']s?)?\s+(?:administration|presidency|premiership|cabinet))(?!\p{L}|[’'])/gu;
const administrationOf =
  /(?<!\p{L})(?:administration|presidency|government|cabinet)\s+of\s+((?:[\p{L}’'.]+\s+){0,4})$/u;
/** Before "the X administration": that it is another time's, or only compared with. */
const elsewhen =
  /(?<!\p{L})(?:former|previous|prior|last|earlier|first|second|past|outgoing|incoming|next|then|old|than|unlike|under|during|from|since|of|versus|like|as|old|late|ex|by)\s+(?:the\s+)?$/iu;

export function holdingsIn(sentence: Sentence): Holding[] {
  const { words, span, people, dossier, quoted } = sentence;
  const found: Holding[] = [];
  if (toldOfThePast(sentence)) return found;
  for (const { of, span: name } of people) {
    if (of.ref?.kind !== 'person' || quoted(name[0])) continue;
    const person = of.ref.of;
    const after = words.slice(name[1] - span[0]);
    const present = presentVerb.test(after);
    for (const beside of titlesBeside(sentence, name)) {
      const office = inDossier(beside, person, sentence);
      if (office !== null && (present || saidVerb.test(after) || beside.span[1] > name[1]))
        found.push({ person, office, span: [Math.min(beside.span[0], name[0]), beside.span[1]], present });
    }
    const lead = administrationOf.exec(words.slice(0, name[0] - span[0]));
    const head = lead && !elsewhen.test(words.slice(0, lead.index)) ? headOffice(person, dossier) : null;
    if (head !== null && !/(?:former|previous|then|late)/i.test(lead![1]!))
      found.push({ person, office: head, span: [span[0] + lead!.index, name[1]], present });
  }
  for (const match of words.matchAll(administration)) {
    const [whole, name] = match;
    const at = span[0] + match.index;
    const end = at + whole.length;
    if (quoted(at) || elsewhen.test(words.slice(0, match.index)) || !presentVerb.test(words.slice(end - span[0])))
      continue;
    const named = dossier.byName(name!).flatMap((actor) => (actor.kind === 'person' ? [actor.of] : []));
    const all = named.length > 0 ? named : dossier.bySurname(name!);
    const office = all.length === 1 ? headOffice(all[0]!, dossier) : null;
    if (office !== null) found.push({ person: all[0]!, office, span: [at, end], present: true });
  }
  return found;
}

/** A sentence that names a day or year well before the report, or an office in a time gone by, tells history. */
function toldOfThePast({ dates, article, words }: Sentence): boolean {
  const published = article.published.value?.slice(0, 10) ?? null;
  if (
    /(?<!\p{L})(?:history|historical|recalled|remembered|decades? ago|years ago|at the time|back then|used to|in those days|in his first term)(?!\p{L})/iu.test(
      words,
    )
  )
    return true;
  return dates.some(({ date, precision }) => {
    if (date === null) return false;
    if (published === null) return precision === 'year' || precision === 'season';
    const days = (Date.parse(published) - Date.parse(date.slice(0, 10))) / 86_400_000;
    return days > (precision === 'day' || precision === 'time' ? 7 : 45);
  });
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
