/** What moved since a day: which party went over to which answer, with its words before and after. Takes movements; gives the section. Pure. */
import type { BriefParagraph, BriefSection, BriefSentence } from '../model/brief.ts';
import type { IssueHead, Shift } from '../model/standing.ts';
import type { Teller } from './teller.ts';
import { dayInWords, headings, sentence, withoutStop } from './words.ts';

/** A shift less certain than this is not told. */
export const leastCertain = 0.5;
/** Readings on either side of a shift whose words may be told. */
const nearest = 3;
/** Shifts that are told, the newest. */
const most = 10;

export function moved(teller: Teller): BriefSection {
  const { movements, since, until } = teller.data;
  const shifts = movements
    .flatMap(({ issue, lines }) => lines.flatMap((line) => line.shifts.map((shift) => ({ issue, shift }))))
    // Since ever, the first answer of a party is no movement.
    .filter(({ shift: { from, date, certainty } }) =>
      since === null ? from !== null && certainty >= leastCertain : date >= since && certainty >= leastCertain,
    )
    .filter(({ shift }) => shift.date <= (until ?? shift.date))
    .sort((a, b) => b.shift.date.localeCompare(a.shift.date))
    .slice(0, most);
  const paragraphs: BriefParagraph[] = [];
  // The issue that moved last comes first, and its shifts in the order of their days.
  for (const id of new Set(shifts.map(({ issue }) => issue.id))) {
    const own = shifts.filter(({ issue }) => issue.id === id).reverse();
    const sentences = own.flatMap(({ issue, shift }) => told(teller, issue, shift));
    if (sentences.length > 0) paragraphs.push({ heading: own[0]!.issue.question, sentences });
  }
  const unsaid =
    paragraphs.length > 0
      ? null
      : since === null
        ? 'No party is seen to have changed its answer.'
        : `No party is seen to have changed its answer since ${dayInWords(since)}.`;
  return { kind: 'moved', heading: headings.moved, paragraphs, unsaid };
}

function told(
  teller: Teller,
  issue: IssueHead,
  { party, from, to, date, last, before, after }: Shift,
): BriefSentence[] {
  const label = (id: string): string => withoutStop(issue.positions.find((one) => one.id === id)?.label ?? id);
  const who = teller.names.party(party);
  const cites = [...teller.positions(before, 1), ...teller.positions(after, 1)];
  if (teller.positions(after, 1).length === 0) return [];
  const day = teller.on(date, after);
  const held = last === null ? '' : `, last heard ${teller.on(last, before)},`;
  const text =
    from === null
      ? `${who} gave an answer for the first time ${day}: ${label(to)}`
      : teller.vary('moved', [
          `${day} ${who} left one answer (${label(from)})${held} for another (${label(to)})`,
          `${who} went over ${day} from one answer (${label(from)})${held} to another (${label(to)})`,
        ]);
  // Words that are not near the shift do not show it.
  const words = [from === null ? null : teller.words(before.slice(0, nearest)), teller.words(after.slice(0, nearest))];
  return [teller.sentence(sentence(text), cites, 'inferred'), ...words.filter((one) => one !== null)];
}
