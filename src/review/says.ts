/** A correction as one sentence for the history: takes a change and what articles are called; gives plain words. Pure. */
import type { ActorName, Change } from '../model/correction.ts';
import type { EventReport } from '../model/event.ts';
import type { Position } from '../model/position.ts';
import type { Passage, Statement } from '../model/statement.ts';
import { same } from './same.ts';

/** `nameOf` gives what an article is called by its id. */
export function saysOf(change: Change, nameOf: (article: string) => string): string {
  switch (change.kind) {
    case 'statement':
      return entry('the statement', change.before, change.after, statement, statementParts);
    case 'event':
      return entry('the event', change.before, change.after, event, eventParts);
    case 'position':
      return entry('the position', change.before, change.after, position, positionParts);
    case 'copy': {
      const [one, other] = change.articles.map(nameOf);
      return change.holds
        ? `Confirmed that ${one} and ${other} go back to one text.`
        : `Said that ${one} and ${other} do not go back to one text.`;
    }
    case 'conflict': {
      const what = change.differs === undefined ? '' : `: ${change.differs}`;
      return change.holds ? `Confirmed the conflict${what || '.'}` : `Rejected the conflict${what || '.'}`;
    }
    case 'actor':
      return `Said that ${actor(change.from)} is ${actor(change.into)}.`;
  }
}

type Entry = { readonly content: Passage } | { readonly passage: Passage };
const wordsOf = (entry: Entry): string => ('content' in entry ? entry.content : entry.passage).text;

type Parts<T> = Readonly<Record<string, (entry: T) => unknown>>;

function entry<T extends Entry>(
  what: string,
  before: T | null,
  after: T | null,
  tell: (of: T) => string,
  parts: Parts<T>,
): string {
  if (before === null) return `Added ${what} ${tell(after!)}.`;
  if (after === null) return `Rejected ${what} ${tell(before)}.`;
  if (same(before, after)) return `Confirmed ${what} ${tell(before)}.`;
  const changed = Object.entries(parts)
    .filter(([, part]) => !same(part(before), part(after)))
    .map(([name, part]) => {
      const [was, is] = [part(before), part(after)];
      return typeof was === 'string' && typeof is === 'string' ? `${name} from ${was} to ${is}` : name;
    });
  return `Corrected ${changed.length > 0 ? `the ${changed.join(' and the ')}` : 'details'}: ${quoted(wordsOf(before))}.`;
}

const statement = ({ content, speakers }: Statement): string => `${speakersIn(speakers)}: ${quoted(content.text)}`;
const event = ({ kind, passage }: EventReport): string => `${kind}: ${quoted(passage.text)}`;
const position = ({ name, firmness, issue, position, passage }: Position): string =>
  `${name} ${firmness} “${position}” on “${issue}”: ${quoted(passage.text)}`;

const speakersIn = (speakers: Statement['speakers']): string =>
  speakers.length === 0 ? 'nobody' : speakers.map(({ name }) => name).join(' and ');

const statementParts: Parts<Statement> = {
  speaker: ({ speakers }) => speakersIn(speakers),
  party: ({ speakers }) => speakers.flatMap(({ party }) => party ?? []).join(' and ') || 'none',
  'words said': ({ content }) => quoted(content.text),
  source: ({ source }) => (source === null ? 'none' : quoted(source.text)),
  cue: ({ cue }) => (cue === null ? 'none' : quoted(cue.text)),
  kind: ({ kind }) => kind,
  date: ({ said }) => said?.date ?? 'none',
  carriers: ({ via }) => via.map(({ name }) => name).join(', ') || 'none',
};
const eventParts: Parts<EventReport> = {
  kind: ({ kind }) => kind,
  status: ({ status, denied }) => (denied ? `${status}, denied` : status),
  words: ({ passage }) => quoted(passage.text),
  date: ({ date }) => date?.date ?? 'none',
  place: ({ place }) => place?.name ?? 'none',
  participants: ({ participants }) => participants.map(({ name }) => name).join(', ') || 'none',
  absent: ({ absent }) => absent.map(({ name }) => name).join(', ') || 'none',
  figures: ({ quantities }) => quantities.map(({ value, what }) => `${value} ${what}`).join(', ') || 'none',
};
const positionParts: Parts<Position> = {
  actor: ({ name }) => name,
  party: ({ party }) => party,
  issue: ({ issue }) => `“${issue}”`,
  position: ({ position }) => `“${position}”`,
  firmness: ({ firmness }) => firmness,
  voice: ({ voice }) => voice,
  date: ({ date }) => date?.date ?? 'none',
  words: ({ passage }) => quoted(passage.text),
};

const actor = ({ name, type }: ActorName): string => (type === null ? name : `${name} (${type})`);

const longest = 80;
/** On one line, and cut at a word. */
function quoted(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[“"‘']+|[,;:”"’']+$/g, '');
  return line.length <= longest ? `“${line}”` : `“${line.slice(0, longest).replace(/\s+\S*$/, '')}…”`;
}
