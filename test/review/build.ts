/** Readings of one article and what people say of them, at random: entries stand apart, as readers give them. */
import fc from 'fast-check';
import type { Article } from '../../src/model/article.ts';
import type { Change, KeptCorrection } from '../../src/model/correction.ts';
import type { EventReport } from '../../src/model/event.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { Read } from '../../src/review/apply.ts';
import { article, eventReport, speaker, spokenBy, statement } from '../store/examples.ts';

const names = ['Ilra Venn', 'Tamor Dosk', 'Orla Pask'];
/** Twelve sentences that differ. */
const sentences = [
  'Venn came by the early ferry',
  'the harbour stays open until June',
  'Dosk met the pilots at noon',
  'no fee is owed for the winter',
  'the council sat through the night',
  'Pask left before the vote was called',
  'nine crates were landed at Tolland',
  'the old chart is wrong about the reef',
  'the envoy will not sign on Friday',
  'two launches were turned back',
  'the ministry keeps its silence',
  'the bell rang for the drowned',
];
export const text: Article = article({ text: `${sentences.join('. ')}.`, file: 'harbour' });

export const said = (sentence: number, who = names[sentence % 3]!): Statement =>
  statement(text, sentences[sentence]!, { ...spokenBy(speaker(who)), open: null });
const told = (sentence: number): EventReport => {
  const words = sentences[sentence]!;
  const start = text.text.indexOf(words);
  const place = words.indexOf(' ');
  return eventReport(text, words, {
    trigger: [start, start + place],
    statements: [],
    participants: [
      { actor: speaker(names[sentence % 3]!).actor, name: names[sentence % 3]!, role: 'agent', spans: [] },
    ],
  });
};

const apart = fc.uniqueArray(fc.nat(sentences.length - 1), { maxLength: 8 }).map((all) => all.sort((a, b) => a - b));

export const reading: fc.Arbitrary<Read> = fc
  .record({ statements: apart, events: apart })
  .map(({ statements, events }) => ({
    statements: statements.map((i) => said(i)),
    events: events.map(told).map((event) => ({
      ...event,
      statements: statements
        .map((i) => said(i))
        .filter(({ content }) => content.text === event.passage.text)
        .map(({ id }) => id),
    })),
    offices: [],
  }));

let made = 0;
export const correction = (change: Change, target: string, who = 'Ann'): KeptCorrection => ({
  id: `k-${++made}`,
  batch: null,
  who,
  at: '2031-05-04T10:00:00.000Z',
  target,
  change,
  undone: null,
});

/** What a person says of one sentence: its statement is right, somebody else's, shorter, not there, or was missed. */
type Saying = 'right' | 'other' | 'shorter' | 'gone' | 'event-gone' | 'event-planned';
const saying = fc.constantFrom<Saying>('right', 'other', 'shorter', 'gone', 'event-gone', 'event-planned');

function sayingOf(how: Saying, sentence: number, { statements, events }: Read): KeptCorrection {
  const of = said(sentence);
  const before = statements.find(({ id }) => id === of.id) ?? null;
  const change = (after: Statement | null): KeptCorrection =>
    correction({ kind: 'statement', article: text.id, before, after }, of.id);
  if (how === 'event-gone' || how === 'event-planned') {
    const event = told(sentence);
    const seen = events.find(({ id }) => id === event.id) ?? null;
    const after = how === 'event-planned' || seen === null ? { ...event, status: 'planned' as const } : null;
    return correction({ kind: 'event', article: text.id, before: seen, after }, event.id);
  }
  if (how === 'right') return change(before ?? of);
  if (how === 'gone' && before !== null) return change(null);
  if (how === 'shorter')
    return change({
      ...statement(text, of.content.text.split(' ').slice(0, -1).join(' ')),
      speakers: of.speakers,
      open: null,
    });
  return change({ ...of, speakers: [speaker(names[(sentence + 1) % 3]!)] });
}

/** Corrections of different sentences, with what they are of. */
export const corrected: fc.Arbitrary<{ readonly read: Read; readonly corrections: readonly KeptCorrection[] }> = fc
  .tuple(
    reading,
    fc.uniqueArray(fc.tuple(fc.nat(sentences.length - 1), saying), { selector: ([i]) => i, maxLength: 8 }),
  )
  .map(([read, all]) => ({ read, corrections: all.map(([i, how]) => sayingOf(how, i, read)) }));

export const merge = (from: string, into: string): KeptCorrection => {
  const name = (of: string) => ({ id: speaker(of).actor!, name: of, type: 'person' as const, party: null });
  return correction({ kind: 'actor', from: name(from), into: name(into) }, name(from).id);
};
export const merges: fc.Arbitrary<readonly KeptCorrection[]> = fc.subarray([
  merge(names[0]!, names[1]!),
  merge(names[1]!, names[2]!),
]);
