/**
 * Where the parties stand, issue by issue: their lines as the program drew them, since when, from how much, in whose
 * words, how far apart, and who departs from them. Takes the matrix and the movements; gives the section. Pure.
 */
import type { BriefParagraph, BriefSection, BriefSentence } from '../model/brief.ts';
import type { Departure, IssueHead, Matrix, Movement, Standing } from '../model/standing.ts';
import { type Held, isHeld } from './held.ts';
import { lead } from './lead.ts';
import type { Cited, Teller } from './teller.ts';
import { counted, headings, holding, list, number, possessive, sentence, withoutStop } from './words.ts';

/** Departures on one issue that are told, the latest. */
const mostDepartures = 3;
/** A line less certain than this is told as probable. */
const sureEnough = 0.65;

export function standing(teller: Teller): BriefSection {
  const { matrix, since } = teller.data;
  const section = { kind: 'standing', heading: headings.standing } as const;
  if (matrix === null) return { ...section, paragraphs: [], unsaid: 'The dossier names no issues.' };
  const issues = [...matrix.issues].sort(
    (a, b) => contested(matrix, teller.data.movements, b, since) - contested(matrix, teller.data.movements, a, since),
  );
  const paragraphs: BriefParagraph[] = [];
  const silent: string[] = [];
  for (const issue of issues) {
    const sentences = onIssue(teller, matrix, issue);
    if (sentences.length > 0) paragraphs.push({ heading: issue.question, sentences });
    else silent.push(issue.question);
  }
  const opening = lead(teller, matrix);
  if (opening !== null) paragraphs.unshift({ heading: null, sentences: [opening] });
  const unsaid = silent.length === 0 ? null : `No position was read on: ${silent.join(' ')}`;
  return { ...section, paragraphs, unsaid };
}

/** How much there is to tell of an issue: how far the sides are apart, whether they moved, whether somebody departs. */
function contested(matrix: Matrix, movements: readonly Movement[], { id }: IssueHead, since: string | null): number {
  const farthest = Math.max(0, ...matrix.distances.filter(({ issue }) => issue === id).map((d) => d.distance ?? 0));
  const lines = movements.find(({ issue }) => issue.id === id)?.lines ?? [];
  const shifts = lines
    .flatMap((line) => line.shifts)
    .filter(({ from, date }) => from !== null && date >= (since ?? ''));
  const departures = matrix.departures.filter(({ issue }) => issue === id);
  return farthest + Math.min(1, shifts.length / 4) / 2 + Math.min(1, departures.length / 4) / 4;
}

function onIssue(teller: Teller, matrix: Matrix, issue: IssueHead): BriefSentence[] {
  const standings = matrix.standings.filter((one) => one.issue === issue.id);
  const held = standings.filter(isHeld).filter(({ evidence }) => teller.positions(evidence, 1).length > 0);
  const sentences: BriefSentence[] = [];
  for (const { id, label } of issue.positions) {
    const group = held.filter(({ position }) => position === id);
    if (group.length === 0) continue;
    sentences.push(...lines(teller, issue, withoutStop(label), group));
    for (const { evidence } of group) sentences.push(...[teller.words(evidence)].filter((one) => one !== null));
  }
  sentences.push(...[apart(teller, matrix, issue, held)].filter((one) => one !== null));
  const sides = new Set(teller.data.parties.filter(({ side }) => side).map(({ name }) => name));
  for (const one of standings)
    if (sides.has(one.party) && !held.some(({ party }) => party === one.party))
      sentences.push(...unclear(teller, issue, one));
  const since = (party: string): string => held.find((one) => one.party === party)?.since ?? '';
  const departures = teller.data.movements.find((one) => one.issue.id === issue.id)?.departures ?? matrix.departures;
  // From the line that the party has now, since it has it.
  const now = departures.filter(
    ({ issue: on, party, line, last }) =>
      on === issue.id &&
      held.some((one) => one.party === party && one.position === line) &&
      (last ?? '') >= since(party),
  );
  for (const departure of now.slice(0, mostDepartures)) sentences.push(...departs(teller, issue, departure));
  return sentences;
}

/** What those hold who give one answer, then since when, from how much. */
function lines(teller: Teller, issue: IssueHead, label: string, group: readonly Held[]): BriefSentence[] {
  const who = group.map(({ party }) => teller.names.party(party));
  const alike = new Set(group.map((one) => hold(one, 'many'))).size === 1;
  const each = group.map(
    (one, i) => `${who[i]} ${hold(one, 'one')} ${group.length > 1 ? 'it' : 'this answer'}${after(one)}`,
  );
  const first =
    group.length === 1
      ? `${each[0]}: ${label}`
      : alike
        ? `${list(who)} ${group.length === 2 ? 'both' : 'all'} ${hold(group[0]!, 'many')} this answer${after(group[0]!)}: ${label}`
        : `${list(who)} give the same answer: ${label} (${each.join('; ')})`;
  const cites = group.flatMap(({ evidence }) => teller.positions(evidence, group.length > 1 ? 1 : 2));
  return [teller.sentence(sentence(first), cites, 'inferred'), ...lasting(teller, issue, group, who)];
}

/** `insists on`, `would probably accept`. */
function hold({ firmness, certainty }: Held, number: 'one' | 'many'): string {
  const verb = holding[firmness][number];
  return certainty >= sureEnough ? verb : /^would /.test(verb) ? verb.replace(' ', ' probably ') : `probably ${verb}`;
}
const after = ({ firmness }: Held): string => holding[firmness].after;

/** Since when, where that is known, and from how many independent origins. */
function lasting(teller: Teller, issue: IssueHead, group: readonly Held[], who: readonly string[]): BriefSentence[] {
  const known = group.map((one, i) => ({ one, who: who[i]! })).filter(({ one }) => one.since !== null);
  const cites = known.flatMap(({ one }) => began(teller, issue, one));
  if (cites.length === 0) return [];
  const [only] = known;
  const text =
    group.length === 1
      ? teller.vary('line since', [
          `That has been its line since ${teller.day(only!.one.since!, only!.one.evidence)}, drawn from ${origins(only!.one)}`,
          `It has held this line since ${teller.day(only!.one.since!, only!.one.evidence)}, by ${origins(only!.one)}`,
        ])
      : `That has been ${list(known.map((each, i) => ownLine(teller, each, known[i - 1]?.one.since)))}`;
  return [teller.sentence(sentence(text), cites, 'inferred')];
}

const origins = ({ behind: { origins, voices } }: Held): string => {
  const count = origins === 1 ? 'one origin alone' : counted(origins, 'independent origin');
  const own = (['act', 'principal', 'spokesperson', 'member'] as const).some((voice) => (voices[voice] ?? 0) > 0);
  const others = (voices.unnamed ?? 0) + (voices.hearsay ?? 0);
  return !own && others > 0 ? `${count}, by hearsay or unnamed sources` : count;
};

/** `Velmar’s line since 3 October 2031 (drawn from two independent origins)`, `Oskaria’s since the same day (from one)`. */
function ownLine(teller: Teller, { one, who }: { one: Held; who: string }, before?: string | null): string {
  const day = before === one.since ? 'the same day' : teller.day(one.since!, one.evidence);
  return before === undefined
    ? `${possessive(who)} line since ${day} (drawn from ${origins(one)})`
    : `${possessive(who)} since ${day} (from ${number(one.behind.origins)})`;
}

/** The reading with which a line began. */
function began(teller: Teller, { id }: IssueHead, one: Held): Cited[] {
  const movement = teller.data.movements.find(({ issue }) => issue.id === id);
  const shifts = movement?.lines.find(({ party }) => party === one.party)?.shifts ?? [];
  const shift = shifts.find(({ to, date }) => to === one.position && date === one.since);
  const oldest = [...one.evidence].sort((a, b) => day(teller, a).localeCompare(day(teller, b)));
  return teller.positions([...(shift?.after ?? []), ...oldest], 1);
}

const day = (teller: Teller, id: string): string => {
  const row = teller.data.positions.get(id);
  return row?.date?.date ?? row?.article.published ?? '9999';
};

/** How far the two are apart that are farthest; nothing where all give one answer or only one gives any. */
function apart(teller: Teller, matrix: Matrix, issue: IssueHead, held: readonly Held[]): BriefSentence | null {
  const pairs = matrix.distances.filter(
    ({ issue: on, distance, parties }) =>
      on === issue.id && distance !== null && parties.every((name) => held.some(({ party }) => party === name)),
  );
  const steps = (name: string): number =>
    issue.positions.findIndex(({ id }) => id === held.find(({ party }) => party === name)!.position);
  const differing = pairs.filter(({ parties: [a, b] }) => steps(a) !== steps(b));
  const far = differing.toSorted((a, b) => b.distance! - a.distance!)[0];
  if (far === undefined) return null;
  const [a, b] = far.parties;
  const who = list(far.parties.map((party) => teller.names.party(party)));
  const most = issue.positions.length - 1;
  const between = Math.abs(steps(a) - steps(b));
  const text = !issue.ordered
    ? `${who} give different answers`
    : between === most
      ? teller.vary('far apart', [
          `${who} are as far apart as the question allows`,
          `Between ${who} lies the whole scale of answers`,
        ])
      : `${who} are ${counted(between, 'step')} apart, where ${number(most)} would be the most`;
  const cites = far.parties.flatMap((party) => teller.positions(held.find((one) => one.party === party)!.evidence, 1));
  return teller.sentence(sentence(text), cites, 'inferred');
}

/** What a party said that does not tell where it stands. */
function unclear(teller: Teller, issue: IssueHead, { party, position, refuses, evidence }: Standing): BriefSentence[] {
  const cites = teller.positions(evidence, 2);
  if (cites.length === 0) return [];
  const who = teller.names.party(party);
  const lead = issue.positions.find(({ id }) => id === position)?.label;
  const labels = refuses.map(({ position }) => issue.positions.find(({ id }) => id === position)?.label ?? position);
  const text =
    lead !== undefined
      ? `On little or old evidence, the answer of ${who} seems to be this: ${withoutStop(lead)}`
      : labels.length > 0
        ? `${who} has given no clear answer of its own, but refuses ${labels.length === 1 ? 'this one' : 'these'}: ${labels.map(withoutStop).join('; ')}`
        : `What is read of ${who} does not show where it stands`;
  const words = teller.words(evidence);
  return [teller.sentence(sentence(text), cites, 'inferred'), ...(words === null ? [] : [words])];
}

/** Somebody who speaks for a party and says something else than its line. */
function departs(teller: Teller, issue: IssueHead, departure: Departure): BriefSentence[] {
  const { name, party, position, refuses, first, last, evidence } = departure;
  const cites = teller.positions(evidence, 2);
  if (cites.length === 0) return [];
  const label = withoutStop(issue.positions.find(({ id }) => id === position)?.label ?? position);
  const day = last ?? first;
  const when =
    day === null
      ? ''
      : first !== null && first !== day
        ? ` between ${teller.day(first, evidence)} and ${teller.day(day, evidence)}`
        : ` ${teller.on(day, evidence)}`;
  const what = refuses ? `refused it${when}` : `took another${when}: ${label}`;
  const text = teller.vary('departs', [
    `Within ${teller.names.party(party)} that line is not shared by all: ${name} ${what}`,
    `Not all of ${teller.names.party(party)} share its line: ${name} ${what}`,
  ]);

  const words = teller.words(evidence);
  return [teller.sentence(sentence(text), cites, 'inferred'), ...(words === null ? [] : [words])];
}
