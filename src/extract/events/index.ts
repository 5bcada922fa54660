/**
 * From an article's text to the events it speaks of: spans, kinds and roles. Each kind has a lexicon beside this file;
 * here they are run over the sentences of the body, and of what they find in one clause the plainest stays. Pure; names
 * nobody and knows no day.
 */
import type { EventKind, EventStatus } from '../../model/event.ts';
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
import { type Modality, modalityOf } from './modality.ts';
import { namesIn } from './names.ts';
import { ordinalIn } from './ordinals.ts';
import {
  isPassive,
  ownerBefore,
  phraseAfter,
  phraseAt,
  subjectBefore,
  subjectBehind,
  subjectOutside,
  verbGroupBefore,
} from './phrases.ts';
import { placeBefore, placeIn } from './place.ts';
import { presenceIn } from './presence.ts';
import { proposals } from './proposals.ts';
import { protests } from './protests.ts';
import { type Construct, matchesIn, type Rule } from './rule.ts';
import { sanctions } from './sanctions.ts';
import { sessions } from './sessions.ts';
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
  sessions,
  calls,
  visits,
  sanctions,
  deliveries,
  appointments,
  protests,
  declarations,
  proposals,
  deadlines,
];
const ruledOutBy: Partial<Record<EventKind, readonly EventKind[]>> = {
  attack: ['violation'],
  ceasefire: ['exchange'],
  visit: ['meeting'],
  call: ['meeting'],
  delivery: ['exchange', 'attack', 'violation', 'visit'],
  proposal: ['vote', 'exchange', 'sanction'],
  sanction: ['attack'],
  protest: ['attack', 'ceasefire'],
  deadline: ['meeting', 'visit', 'delivery', 'exchange', 'ceasefire', 'vote', 'attack', 'sanction', 'protest'],
  declaration: ['attack'],
};

/** Whose absence is itself a report: "there was no late meeting". That a thing was not endorsed or signed is none. */
const deniable: readonly EventKind[] = ['meeting', 'call', 'visit', 'attack', 'violation', 'delivery', 'exchange'];
/** Told in the present for as long as they stand: a plan foresees, a truce holds. */
const lasting: readonly EventKind[] = ['proposal', 'deadline', 'ceasefire'];
/** How many sentences back a report can be carried on, or a word give the key to a later one. */
const reach = 4;

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
    const before: Span = [all[Math.max(0, i - reach)]![0], sentence[0]];
    const here = plainest(inSentence(text, sentence, before, found));
    attend(found, presenceIn(text, sentence), sentence, all[Math.max(0, i - 6)]![0]);
    found.push(...here.map((candidate) => withdrawn(text, candidate, all[i + 1])));
  }
  return found;
}

/** "The minister will not travel to the capital. The meeting is cancelled": what he stays away from is the meeting. */
function withdrawn(text: string, candidate: EventCandidate, next: Span | undefined): EventCandidate {
  if (candidate.kind !== 'visit' || candidate.status !== 'cancelled') return candidate;
  const around = text.slice(candidate.trigger[1], next?.[1] ?? candidate.sentence[1]);
  return /\b(?:meeting|talks|summit|negotiations)\b/i.test(around) ? { ...candidate, kind: 'meeting' } : candidate;
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
  const lowered = words.charAt(0).toLowerCase() + words.slice(1);
  return constructs.flatMap((construct) =>
    construct.rules.flatMap((rule) =>
      matchesIn(words, lowered, rule.trigger).flatMap(({ index, length }): EventCandidate[] => {
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
  const clause = rule.whole ? sentence : clauseAround(text, sentence, trigger);
  const words = text.slice(...clause);
  if (rule.needs?.test(words) === false || rule.unless?.test(words)) return null;
  if (rule.after?.test(text.slice(earlierText[0], sentence[1])) === false) return null;
  const [group] = rule.shape === 'verb' ? verbGroupBefore(text, clause, trigger[0]) : [trigger[0]];
  const modality = modalityOf({
    shape: rule.shape,
    trigger: text.slice(...trigger),
    lasting: lasting.includes(construct.kind),
    before: text.slice(clause[0], trigger[0]),
    behind: text.slice(trigger[1], clause[1]),
    group: text.slice(group, trigger[0]),
    lead: text.slice(sentence[0], clause[0]),
    tail: text.slice(clause[1], sentence[1]),
  });
  if (!modality || (modality.denied && !deniable.includes(construct.kind))) return null;
  const back = modality.denied ? [construct.kind] : (rule.continues ?? []);
  const continues = carriedOn(back, earlier, modality.denied ? 0 : earlierText[0]);
  const kind = continues < 0 ? construct.kind : earlier[continues]!.kind;
  return {
    kind,
    plover: rule.plover ?? construct.plover,
    status: statusOf(rule, modality, text.slice(...trigger)),
    denied: modality.denied,
    trigger,
    clause,
    sentence,
    participants:
      rule.shape === 'verb'
        ? aroundVerb(text, sentence, clause, trigger, group, rule)
        : aroundNoun(text, sentence, clause, trigger, rule, kind),
    place: placeOf(text, clause, trigger, rule, kind),
    ordinal: ordinalIn(text, clause),
    names: namesOf(text, clause, earlierText, rule, continues >= 0),
    quantities: countsIn(text, clause, kind),
    continues: continues < 0 ? null : continues,
  };
}

/** A toll that carries on no report is of what was named just before. */
function namesOf(text: string, clause: Span, before: Span, rule: Rule, carried: boolean): Span[] {
  const own = namesIn(text, clause);
  return own.length > 0 || carried || !rule.continues?.includes('attack') ? own : namesIn(text, before).slice(-1);
}

/** "are to be released" says itself that it is to come. */
function statusOf(rule: Rule, { status, denied }: Modality, trigger: string): EventStatus {
  if (denied || status === 'cancelled') return status;
  return rule.status ?? (/\bto\s+be\s/.test(trigger) ? 'planned' : status);
}

const carriedOn = (kinds: readonly EventKind[], earlier: readonly EventCandidate[], from: number): number =>
  earlier.findLastIndex((e) => kinds.includes(e.kind) && e.sentence[0] >= from);

/** Things that are thrown and fired take no part. */
const thing =
  /(?:^|\s)(?:shells?|missiles?|drones?|rockets?|bombs?|mines?|mortars?|shots?|rounds|attacks?|strikes?|blasts?|explosions?|fire|gunfire|toll|step|move|it)$/iu;

function aroundVerb(text: string, sentence: Span, clause: Span, trigger: Span, group: number, rule: Rule): Part[] {
  const parts: Part[] = [];
  const add = (span: Span | null, role: Part['role'] | null) => {
    if (span && role && !thing.test(text.slice(...span))) parts.push({ span, role, absent: false });
  };
  const behind = text.slice(trigger[1], clause[1]);
  const passive = isPassive(text.slice(group, trigger[0]), text.slice(...trigger), behind);
  const subject = subjectBefore(text, clause, group) ?? subjectOutside(text, sentence, clause, group);
  // "fired on boats", "sat down with the envoy": a preposition that belongs to the verb.
  const linked = /^\s+(?:\p{L}+ly\s+|face to face\s+|again\s+)?(?:with|to|on|at)\s/u.test(
    text.slice(trigger[1], clause[1]),
  );
  const object =
    phraseAt(text, trigger[1], clause[1]) ??
    (linked ? phraseAfter(text, trigger[1], clause[1], 'with|to|on|at') : null);
  if (passive) {
    add(subject, rule.object);
    add(phraseAfter(text, trigger[1], clause[1], 'by'), rule.subject);
  } else {
    add(subject, rule.subject);
    if (rule.object !== null && !/between$/.test(text.slice(...trigger))) add(object, rule.object);
  }
  if (rule.object !== 'target')
    add(phraseAfter(text, trigger[1], clause[1], 'with|along with|joined by|alongside|accompanied by'), 'agent');
  return distinct([...parts, ...between(text, clause, trigger)]);
}

/** "between A on the third floor and B": whoever is named behind it. */
function between(text: string, clause: Span, trigger: Span): Part[] {
  const found = /\bbetween\s+/u.exec(text.slice(trigger[0], clause[1]));
  if (!found) return [];
  const start = trigger[0] + found.index + found[0].length;
  const whole = phraseAt(text, start, clause[1]);
  if (whole && /\sand\s/.test(text.slice(...whole))) return [{ span: whole, role: 'agent', absent: false }];
  return [{ span: [start, clause[1]], role: 'agent', absent: false, loose: true }];
}

function aroundNoun(text: string, sentence: Span, clause: Span, trigger: Span, rule: Rule, kind: EventKind): Part[] {
  const parts: Part[] = [];
  const add = (span: Span | null, role: Part['role'] | null) => {
    if (span && role && !thing.test(text.slice(...span))) parts.push({ span, role, absent: false });
  };
  const near = Math.min(clause[1], trigger[1] + 160);
  add(ownerBefore(text, clause, trigger[0]), rule.subject);
  // "An attack with drones".
  add(phraseAfter(text, trigger[1], near, kind === 'attack' ? 'by' : 'with'), rule.subject);
  // "The attack was portrayed by": who portrays it took no part.
  const told = /\s(?:is|are|was|were|has|had)\s/.exec(text.slice(trigger[1], near));
  add(phraseAfter(text, trigger[1], near, 'by', told ? trigger[1] + told.index : near), rule.subject);
  add(phraseAfter(text, trigger[1], near, 'of|on|against', trigger[1] + 25), rule.object);
  add(phraseAfter(text, trigger[1], clause[1], '(?:delivered|sent|presented|handed|submitted)\\s+to'), 'target');
  add(phraseAfter(text, trigger[1], clause[1], '(?:mediated|brokered|hosted|chaired)\\s+by'), 'mediator');
  const support = supporting(text, clause, trigger[0]);
  if (support !== null)
    add(subjectBefore(text, clause, support) ?? subjectOutside(text, sentence, clause, support), rule.subject);
  if (rule.subject !== null) parts.push(...between(text, clause, trigger));
  if (kind === 'meeting' || kind === 'call') {
    if (parts.length > 0) add(subjectBehind(text, sentence, clause), 'agent');
    // "had won him over at a late meeting": whoever is named before it.
    const at = /\s(?:at|in|during)\s+(?:an?|their)\s+(?:[\p{L}-]+\s+){0,3}$/u.exec(text.slice(clause[0], trigger[0]));
    if (parts.length === 0 && at && at.index > 0)
      parts.push({ span: [clause[0], clause[0] + at.index], role: 'agent', absent: false, loose: true });
  }
  return distinct(parts);
}

function placeOf(text: string, clause: Span, trigger: Span, rule: Rule, kind: EventKind): Span | null {
  const words = text.slice(...trigger);
  const goes = kind === 'visit' || /^(?:send|sent|dispatch)/.test(words);
  const leading = goes ? 'destination' : kind === 'attack' || kind === 'violation' ? 'target' : null;
  // What a plan was spoken of at is no place of the plan's.
  const within: Span = kind === 'proposal' ? [trigger[0], clause[1]] : clause;
  const noun = kind === 'meeting' ? /(?:(?:peace|follow-up|high-level)\s+)*\p{Ll}+$/u.exec(words) : null;
  return (
    placeIn(text, within, trigger, leading) ??
    (noun && (rule.shape === 'noun' || noun.index > 0) ? placeBefore(text, clause, trigger[0] + noun.index) : null)
  );
}

/** Where the verb begins that governs the noun: "held", "attended", "said in", "cancelled". */
function supporting(text: string, clause: Span, noun: number): number | null {
  const match =
    /\b(?:held|hold|holds|holding|conducts?|conducted|preparing\s+for|prepared\s+for|prepares\s+for|attended|attends?|hosted|announced|agreed|signed|issued|cancell?ed|opened|ended|began|resumed|plans?|planned|had|made|in)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}$/u.exec(
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
    2 * c.participants.length + (c.place ? 1 : 0) + (c.denied ? 3 : 0) + (c.continues === null ? 0 : 1);
  const kept: EventCandidate[] = [];
  for (const candidate of found) {
    const same = kept.findIndex((k) => k.kind === candidate.kind && overlaps(k.clause, candidate.clause));
    if (same < 0) kept.push(candidate);
    else if (weight(candidate) > weight(kept[same]!)) kept[same] = candidate;
  }
  return kept
    .filter(
      (c) => !kept.some((k) => c.kind === 'ceasefire' && k.kind === 'violation' && overlaps(k.trigger, c.trigger)),
    )
    .filter((c) => !kept.some((k) => ruledOutBy[c.kind]?.includes(k.kind) && overlaps(k.clause, c.clause)))
    .sort((a, b) => a.trigger[0] - b.trigger[0]);
}

/** Gives who was there, or stayed away, to the meeting spoken of before; where there are several, to none. */
function attend(found: EventCandidate[], parts: readonly Part[], sentence: Span, from: number): void {
  const held = found.filter((c) => c.kind === 'meeting' && c.status !== 'planned' && c.sentence[0] >= from);
  const [meeting] = held;
  if (!meeting || held.length > 1 || parts.length === 0) return;
  const fresh = parts.filter(({ span }) => !contains(meeting.clause, span) && contains(sentence, span));
  found[found.indexOf(meeting)] = { ...meeting, participants: [...meeting.participants, ...fresh] };
}
