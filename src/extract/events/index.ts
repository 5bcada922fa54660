/**
 * From an article's text to the events it speaks of: spans, kinds and roles. Each kind has a lexicon beside this file;
 * here they are run over the sentences of the body, and of what they find in one clause the plainest stays. Pure; names
 * nobody and knows no day.
 */
import type { EventKind } from '../../model/event.ts';
import type { Readable } from '../../read/reader.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { sentences } from '../../text/sentences.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import { appointments } from './appointments.ts';
import { attacks } from './attacks.ts';
import { calls } from './calls.ts';
import type { EventCandidate, Part } from './candidate.ts';
import { ceasefires } from './ceasefires.ts';
import { clauseAround } from './clause.ts';
import { countsIn } from './counts.ts';
import { deadlines } from './deadlines.ts';
import { declarations } from './declarations.ts';
import { deliveries } from './deliveries.ts';
import { exchanges } from './exchanges.ts';
import { meetings } from './meetings.ts';
import { modalityOf } from './modality.ts';
import { namesIn } from './names.ts';
import { ordinalIn } from './ordinals.ts';
import { isPassive, ownerBefore, phraseAfter, phraseAt, subjectBefore, verbGroupBefore } from './phrases.ts';
import { placeBefore, placeIn } from './place.ts';
import { presenceIn } from './presence.ts';
import { proposals } from './proposals.ts';
import { type Construct, matchesIn, type Rule } from './rule.ts';
import { sanctions } from './sanctions.ts';
import { violations } from './violations.ts';
import { visits } from './visits.ts';
import { votes } from './votes.ts';

export type { EventCandidate } from './candidate.ts';

/** Where two kinds are found in one clause and one of them rules the other out, the earlier in this list stays. */
const constructs: readonly Construct[] = [
  violations,
  attacks,
  votes,
  exchanges,
  ceasefires,
  meetings,
  calls,
  visits,
  sanctions,
  deliveries,
  appointments,
  declarations,
  proposals,
  deadlines,
];
const ruledOutBy: Partial<Record<EventKind, readonly EventKind[]>> = {
  attack: ['violation'],
  ceasefire: ['violation', 'exchange'],
  visit: ['meeting'],
  call: ['meeting'],
  delivery: ['exchange', 'attack', 'violation', 'visit'],
  proposal: ['vote', 'exchange', 'sanction'],
  sanction: ['attack'],
  deadline: ['meeting', 'visit', 'delivery', 'exchange', 'ceasefire', 'vote', 'attack', 'sanction'],
  declaration: ['attack'],
};

/** In the order of their triggers. */
export function eventsIn({ text, furniture }: Readable): EventCandidate[] {
  const found: EventCandidate[] = [];
  const body = paragraphs(text).flatMap((paragraph) =>
    withoutFurniture(
      paragraph,
      furniture.map((f) => f.span),
    ),
  );
  const all = body.flatMap((paragraph) => sentences(text, paragraph));
  for (const [i, sentence] of all.entries()) {
    const before: Span = [all[Math.max(0, i - 2)]![0], sentence[0]];
    const here = plainest(inSentence(text, sentence, before, found));
    attend(found, presenceIn(text, sentence), sentence, all[i - 3]?.[0] ?? 0);
    found.push(...here);
  }
  return found;
}

/** What of a paragraph is body: a dateline opens the paragraph that it stands in. */
function withoutFurniture(paragraph: Span, furniture: readonly Span[]): Span[] {
  let [start, end] = paragraph;
  for (const span of furniture) {
    if (!overlaps(span, [start, end])) continue;
    if (span[0] <= start) start = Math.max(start, span[1]);
    else end = Math.min(end, span[0]);
  }
  return start < end ? [[start, end]] : [];
}

function inSentence(text: string, sentence: Span, before: Span, earlier: readonly EventCandidate[]): EventCandidate[] {
  const words = text.slice(...sentence);
  return constructs.flatMap((construct) =>
    construct.rules.flatMap((rule) =>
      matchesIn(words, rule.trigger).flatMap(({ index, length }): EventCandidate[] => {
        const trigger: Span = [sentence[0] + index, sentence[0] + index + length];
        const candidate = candidateOf(text, sentence, before, trigger, rule, construct, earlier);
        return candidate ? [candidate] : [];
      }),
    ),
  );
}

function candidateOf(
  text: string,
  sentence: Span,
  earlierText: Span,
  trigger: Span,
  rule: Rule,
  construct: Construct,
  earlier: readonly EventCandidate[],
): EventCandidate | null {
  const clause = clauseAround(text, sentence, trigger);
  const words = text.slice(...clause);
  if (rule.needs?.test(words) === false || rule.unless?.test(words)) return null;
  if (rule.after?.test(text.slice(earlierText[0], trigger[0])) === false) return null;
  const [group] = rule.shape === 'verb' ? verbGroupBefore(text, clause, trigger[0]) : [trigger[0]];
  const modality = modalityOf({
    shape: rule.shape,
    before: text.slice(clause[0], trigger[0]),
    behind: text.slice(trigger[1], clause[1]),
    group: text.slice(group, trigger[0]),
    lead: text.slice(sentence[0], clause[0]),
  });
  if (!modality) return null;
  const continues = rule.continues === undefined ? -1 : carriedOn(rule.continues, earlier, earlierText[0]);
  const kind = continues < 0 ? construct.kind : earlier[continues]!.kind;
  return {
    kind,
    plover: rule.plover ?? construct.plover,
    status:
      rule.status === undefined || modality.denied || modality.status === 'cancelled' ? modality.status : rule.status,
    denied: modality.denied,
    trigger,
    clause,
    sentence,
    participants:
      rule.shape === 'verb' ? aroundVerb(text, clause, trigger, group, rule) : aroundNoun(text, clause, trigger, rule),
    place:
      placeIn(
        text,
        clause,
        trigger,
        construct.kind === 'attack' || construct.kind === 'violation' || construct.kind === 'visit',
      ) ?? (construct.kind === 'meeting' ? placeBefore(text, clause, trigger) : null),
    ordinal: ordinalIn(text, clause),
    names: namesIn(text, clause),
    quantities: countsIn(text, clause, kind),
    continues: continues < 0 ? null : continues,
  };
}

const carriedOn = (kinds: readonly EventKind[], earlier: readonly EventCandidate[], from: number): number =>
  earlier.findLastIndex((e) => kinds.includes(e.kind) && e.sentence[0] >= from);

/** Things that are thrown and fired take no part. */
const thing =
  /(?:^|\s)(?:shells?|missiles?|drones?|rockets?|bombs?|mines?|mortars?|shots?|rounds|attacks?|strikes?|blasts?|explosions?|fire|gunfire|toll|step|move|it)$/iu;

function aroundVerb(text: string, clause: Span, trigger: Span, group: number, rule: Rule): Part[] {
  const parts: Part[] = [];
  const add = (span: Span | null, role: Part['role'] | null) => {
    if (span && role && !thing.test(text.slice(...span))) parts.push({ span, role, absent: false });
  };
  const behind = text.slice(trigger[1], clause[1]);
  const passive = isPassive(text.slice(group, trigger[0]), text.slice(...trigger), behind);
  const subject = subjectBefore(text, clause, group);
  const object =
    phraseAt(text, trigger[1], clause[1]) ??
    phraseAfter(text, trigger[1], Math.min(clause[1], trigger[1] + 60), 'with|to|on|at|between');
  if (passive) {
    add(subject, rule.object);
    add(phraseAfter(text, trigger[1], clause[1], 'by'), rule.subject);
  } else {
    add(subject, rule.subject);
    if (rule.object !== null) add(object, rule.object);
  }
  if (rule.object !== 'target') {
    add(phraseAfter(text, trigger[1], clause[1], 'with|along with|joined by|alongside|accompanied by'), 'agent');
    add(phraseAfter(text, trigger[1], clause[1], 'between'), 'agent');
  }
  return distinct(parts);
}

function aroundNoun(text: string, clause: Span, trigger: Span, rule: Rule): Part[] {
  const parts: Part[] = [];
  const add = (span: Span | null, role: Part['role'] | null) => {
    if (span && role && !thing.test(text.slice(...span))) parts.push({ span, role, absent: false });
  };
  const near = Math.min(clause[1], trigger[1] + 160);
  add(ownerBefore(text, clause, trigger[0]), rule.subject);
  add(phraseAfter(text, trigger[1], near, 'between|with'), rule.subject);
  add(phraseAfter(text, trigger[1], near, 'by'), rule.subject);
  add(phraseAfter(text, trigger[1], Math.min(near, trigger[1] + 25), 'of|on|against'), rule.object);
  add(phraseAfter(text, trigger[1], clause[1], 'mediated by|brokered by|hosted by|chaired by'), 'mediator');
  const support = supporting(text, clause, trigger[0]);
  if (support !== null) add(subjectBefore(text, clause, support), rule.subject);
  return distinct(parts);
}

/** Where the verb begins that governs the noun: "held", "attended", "said in", "cancelled". */
function supporting(text: string, clause: Span, noun: number): number | null {
  const match =
    /\b(?:held|hold|holds|attended|attends?|hosted|announced|agreed|signed|issued|cancell?ed|opened|ended|began|resumed|plans?|planned|had|made|in)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}$/u.exec(
      text.slice(clause[0], noun),
    );
  if (!match || match[0].startsWith('in ')) return null;
  return verbGroupBefore(text, clause, clause[0] + match.index)[0];
}

const distinct = (parts: readonly Part[]): Part[] =>
  parts.filter((part, i) => !parts.slice(0, i).some((other) => overlaps(other.span, part.span)));

/** One report of a kind for a clause: the one with most to say; and none that another kind in the clause rules out. */
function plainest(found: readonly EventCandidate[]): EventCandidate[] {
  const weight = (c: EventCandidate): number =>
    2 * c.participants.length + (c.place ? 1 : 0) + (c.denied ? 3 : 0) + (c.continues === null ? 1 : 0);
  const kept: EventCandidate[] = [];
  for (const candidate of found) {
    const same = kept.findIndex((k) => k.kind === candidate.kind && overlaps(k.clause, candidate.clause));
    if (same < 0) kept.push(candidate);
    else if (weight(candidate) > weight(kept[same]!)) kept[same] = candidate;
  }
  return kept
    .filter((c) => !kept.some((k) => ruledOutBy[c.kind]?.includes(k.kind) && overlaps(k.clause, c.clause)))
    .sort((a, b) => a.trigger[0] - b.trigger[0]);
}

/** Gives who was there, or stayed away, to the meeting last spoken of. */
function attend(found: EventCandidate[], parts: readonly Part[], sentence: Span, from: number): void {
  const index = found.findLastIndex((c) => c.kind === 'meeting' && c.sentence[0] >= from);
  const meeting = found[index];
  if (!meeting || parts.length === 0) return;
  const fresh = parts.filter(({ span }) => !contains(meeting.clause, span) && contains(sentence, span));
  found[index] = { ...meeting, participants: [...meeting.participants, ...fresh] };
}
