/**
 * Who took or left an office: takes one sentence, gives the changes that it reports as done. What is planned, feared,
 * demanded or denied is no change, and what was long ago is history. English.
 */
import { publishedDay } from '../../model/article.ts';
import { fold } from '../../text/fold.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Mention } from '../cast.ts';
import { bodyCalled, bodyOf, canonical, type Office, officeIn } from './office.ts';
import { dayNear, isHistory, type Sentence } from './sentence.ts';
import { titlesBeside } from './titles.ts';

export interface Change {
  readonly person: Mention;
  readonly office: Office;
  readonly says: 'took' | 'left';
  readonly day: string | null;
}

/** How a change is worded on one side of a name. */
interface Wording {
  readonly says: 'took' | 'left';
  readonly side: 'before' | 'behind';
  readonly words: RegExp;
  /** That a noun says it ("the resignation of"), whose day the sentence need not give. */
  readonly noun?: true;
}

const day = '(?:\\s+(?:(?:on|last|late on)\\s+)?\\p{L}+day|\\s+today|\\s+yesterday)?';
/** Words between a verb and the name that is its object: "appointed the former harbour pilot Halden Rooke". */
const description =
  "(?:(?!(?:in|by|for|on|to|that|as|and|or|after|against|with|from|of|who|at|over|when)\\s)[\\p{L}’'.-]+\\s+){0,5}";
/** "Ilra Venn, 61, quit". */
const aside = '(?:,[^,;:.]{1,80},)?';
/** What one can resign from and keep one's office: a seat, a board. */
const lesser =
  '(?:(?:himself|herself|to)\\s|(?:from\\s+)?(?:the|his|her|their|a)\\s+(?!(?:\\p{L}+ )?(?:post|office|position|government|cabinet)))';
/** "Quit" has many objects, "quit on Monday" only one. */
const alone =
  '(?=\\s*[,.;]|\\s+(?:on|as|after|over|amid|late|last|in|to|with|because|today|yesterday|\\p{L}+day|the (?:\\p{L}+ )?(?:government|cabinet))(?!\\p{L}))';
const going = [
  `resign(?:ed|s)(?!\\s+${lesser})`,
  `quits?${alone}`,
  'stepped down|steps down|left office',
  'left the (?:\\p{L}+ )?(?:government|cabinet|administration)',
].join('|');
const passive = '(?:was|were|is|has been|had been)';
const sent = [
  'dismissed|sacked|ousted',
  'fired(?!\\s+(?:up|at|on|upon)\\s)',
  'removed (?:as|from (?:office|(?:his|her|the) post))',
  `(?:succeeded|replaced)(?=${day}\\s+(?:as|in office)\\s)`,
].join('|');
const wordings: readonly Wording[] = [
  {
    says: 'took',
    side: 'before',
    words: new RegExp(
      `(?<!\\p{L})(?:appointed|appoints|named|names|installed|installs|elected|elects)${day}\\s+${description}$`,
      'iu',
    ),
  },
  {
    says: 'took',
    side: 'behind',
    words: new RegExp(
      `^${aside}\\s+(?:${passive}\\s+(?:appointed|named|elected|confirmed|sworn in|installed)${day}|(?:(?:has|had)\\s+)?(?:became|becomes|become|took office|takes office|took over|takes over|succeeded|succeeds|replaced|replaces))(?!\\p{L})`,
      'iu',
    ),
  },
  {
    says: 'took',
    side: 'before',
    words: new RegExp(
      `${passive}\\s+(?:succeeded|replaced)${day}(?:\\s+as\\s+[^,;:.]{1,50})?\\s+by\\s+${description}$`,
      'iu',
    ),
  },
  {
    says: 'left',
    side: 'behind',
    words: new RegExp(`^${aside}\\s+(?:(?:(?:has|had)\\s+)?(?:${going})|${passive}\\s+(?:${sent}))(?!\\p{L})`, 'iu'),
  },
  {
    says: 'left',
    side: 'before',
    words: new RegExp(
      `(?<!\\p{L})(?:dismissed|dismisses|sacked|sacks|fired|fires|ousted|ousts)${day}\\s+${description}$`,
      'iu',
    ),
  },
  {
    says: 'left',
    side: 'before',
    noun: true,
    words: new RegExp(`(?:resignation|dismissal|sacking|ouster) of\\s+${description}$`, 'iu'),
  },
  { says: 'left', side: 'behind', noun: true, words: /^[’']s?\s+(?:resignation|dismissal|sacking|ouster)(?!\p{L})/iu },
];

/** Words that make of a change a wish, a plan, a fear or a denial. */
const unreal =
  /(?<!\p{L})(?:will|would|could|may|might|should|must|shall|can|if|unless|not|never|no|\p{L}+n[’']t|refus\p{L}+|den(?:y|ied|ies|ying)|demand\p{L}*|call(?:s|ed|ing)? for|calls|urg(?:e|ed|es|ing)|rumou?r\p{L}*|speculation|threat\p{L}*|expect\p{L}*|plan(?:s|ned|ning)?|offer\p{L}*|whether|asked|nominat\p{L}+|reject\p{L}*|possible|former|almost|nearly)(?!\p{L})/iu;
/** Before a verb, not before a noun: "to appoint", but "led to the resignation". */
const intended = /(?<!\p{L})(?:to|until|wants?|wanted)\s+$/iu;

/** Days for which a change of office is news. */
const month = 30;

export function changesIn(sentence: Sentence): Change[] {
  const { words, span, article } = sentence;
  if (sentence.dates.some((date) => isHistory(date, publishedDay(article), month))) return [];
  return sentence.people.flatMap((person) => {
    if (sentence.quoted(person.span[0])) return [];
    const from = person.span[0] - span[0];
    // A possessive 's belongs to what follows.
    const to = from + slice(article.text, person.span).replace(/[’']s?$/, '').length;
    return wordings.flatMap(({ says, side, noun, words: wording }): Change[] => {
      const match = wording.exec(side === 'before' ? words.slice(0, from) : words.slice(to));
      if (match === null) return [];
      const verb = side === 'before' ? match.index : to + match.index;
      const clause = /[^,;]*$/.exec(words.slice(0, side === 'before' ? verb : from))![0].slice(-50);
      if (unreal.test(clause) || (!noun && side === 'before' && intended.test(clause))) return [];
      const rest = words.slice(side === 'before' ? to : to + match[0].length);
      const office = officeOf(sentence, person, says, match[0], rest);
      return office === null ? [] : [{ person, office, says, day: noun ? null : dayNear(sentence, span[0] + verb) }];
    });
  });
}

/**
 * The office said with the change ("as ports minister", "named Pell Anshar foreign minister"); else a title beside the
 * name of one who leaves; else the only office that the dossier gives the person.
 */
function officeOf(
  sentence: Sentence,
  { of, span }: Mention,
  says: Change['says'],
  said: string,
  rest: string,
): Office | null {
  const { dossier } = sentence;
  const roles = of.ref?.kind === 'person' ? of.ref.of.roles : [];
  const after = rest.replace(new RegExp(`^${aside}${day}`, 'iu'), '');
  // "Succeeded Ilra Venn as foreign minister": over the name of the other.
  const titled =
    /\sas\s+([^,;:.]{1,50})\s+by\s/iu.exec(said)?.[1] ??
    /^(?:\s+\p{Lu}[\p{L}’'.-]*){0,4}\s+(?:as|to become)\s+([^,;:.“”"]+)/u.exec(after)?.[1] ??
    (says === 'took' ? /^\s+([^,;:.“”"]+)/u.exec(after)?.[1] : undefined);
  const office =
    (titled === undefined ? null : officeIn(cut(titled), dossier)) ??
    (says === 'left' ? (titlesBeside(sentence, span)[0] ?? null) : null);
  if (office !== null) {
    const role = roles.find((one) => canonical(office.title, bodyOf(one, dossier), dossier) === fold(one.title));
    const body = office.body ?? (role ? bodyOf(role, dossier) : bodyBeside(sentence, span));
    return { title: canonical(office.title, body, dossier) ?? office.title, body };
  }
  if (says === 'took' && !/(?:succeed|replac)/i.test(said)) return null;
  const published = publishedDay(sentence.article);
  const ended = roles.filter((role) => role.to !== null && (published === null || role.to <= published));
  const role = says === 'left' && ended.length === 1 ? ended[0]! : roles.length === 1 ? roles[0]! : null;
  return role && { title: fold(role.title), body: bodyOf(role, dossier) };
}

/** A title ends before a clause, a day or another phrase. */
const cut = (phrase: string): string =>
  phrase.split(
    /\s+(?:who|which|that|and|but|after|before|when|while|an hour|on|\p{L}+day|last|two|three|in (?:a|the|\d)|by|over|amid|because|said|was|is|has|had|[–—-])(?:\s|$)/u,
  )[0]!;

/** Whose office it is where nothing else says: that of the last body named before the name, or of somebody else in the sentence. */
function bodyBeside({ article, span, words, people, dossier }: Sentence, name: Span): string | null {
  for (const word of (words.slice(0, name[0] - span[0]).match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).reverse()) {
    const body = bodyCalled(word, dossier);
    if (body !== null) return body;
  }
  const parties = people.flatMap(({ of }) =>
    of.ref === null ? [] : [dossier.partyOf(of.ref, publishedDay(article))?.id ?? null],
  );
  return parties.length > 0 && parties.every((id) => id === parties[0]) ? parties[0]! : null;
}
