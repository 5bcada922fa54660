import { describe, expect, test } from 'vitest';
import { Names } from '../../src/brief/name.ts';
import { say } from '../../src/brief/say.ts';
import type { StatementRow } from '../../src/model/listing.ts';
import { wordsOf } from '../../src/text/span.ts';
import { article, on, speaker } from '../store/examples.ts';
import { dosk, parties, said, venn } from './examples.ts';

const report = article({
  text:
    'The line stays, Ilra Venn told reporters. Venn denied that the ferry had left. According to Venn the old pier is safe. ' +
    '“We wait for you,” she said, “and then we sail.” The tide, Venn argued, had been “lent, not sold”. ' +
    'Neither Venn nor Dosk has agreed to the new line. Dosk believes the truce will hold, Venn said. ' +
    'Until now Venn has insisted that the guard must leave. The port police said that a shed had burnt.',
  published: '2031-05-04',
  outlet: 'Northern Courier',
});
const told = (row: StatementRow): string | null => say(row, report, new Names(parties))?.text ?? null;
const cover = (...words: string[]) => ({
  text: words.join(' … '),
  spans: words.map((one) => [report.text.indexOf(one), report.text.indexOf(one) + one.length] as const),
});

describe('a statement in a brief', () => {
  test.each<[string, StatementRow, string]>([
    [
      'keeps its denial',
      said(report, venn, ['Venn', 'denied', 'that the ferry had left']),
      'Velmar’s foreign minister Ilra Venn denied that the ferry had left (reported 4 May 2031).',
    ],
    [
      'has the day on which it was said before it, where the report tells',
      said(report, venn, ['Venn', 'denied', 'that the ferry had left'], on('2031-05-03')),
      'On 3 May 2031 Velmar’s foreign minister Ilra Venn denied that the ferry had left.',
    ],
    [
      'keeps the report’s order, which tells who said what the words are about',
      said(report, venn, ['Ilra Venn', 'told reporters', 'The line stays']),
      'The line stays, Velmar’s foreign minister Ilra Venn told reporters (reported 4 May 2031).',
    ],
    [
      'is told interrupted where the report interrupts it',
      said(report, venn, ['Venn', 'argued', 'The tide'], {
        kind: 'mixed',
        content: cover('The tide', 'had been “lent, not sold”'),
      }),
      'The tide, Velmar’s foreign minister Ilra Venn argued, had been “lent, not sold” (reported 4 May 2031).',
    ],
    [
      'all of which is quoted stands in one pair of marks',
      said(report, venn, ['she', 'said', '“We wait for you,”'], {
        content: cover('“We wait for you,”', '“and then we sail.”'),
      }),
      'Velmar’s foreign minister Ilra Venn said: “We wait for you … and then we sail” (reported 4 May 2031).',
    ],
    [
      'keeps a preposition before its speaker',
      said(report, venn, ['Venn', 'According to', 'the old pier is safe']),
      'According to Velmar’s foreign minister Ilra Venn, the old pier is safe (reported 4 May 2031).',
    ],
    [
      'of an unnamed source has the report’s description',
      said(report, { ...speaker('port police'), actor: null, type: null, basis: 'unnamed' }, [
        'The port police',
        'said',
        'that a shed had burnt',
      ]),
      'The port police said that a shed had burnt (reported 4 May 2031).',
    ],
  ])('%s', (_, row, sentence) => {
    expect(told(row)).toBe(sentence);
  });

  test.each<[string, StatementRow, string]>([
    [
      'whose sentence says the opposite',
      said(report, venn, ['Neither Venn', 'has agreed to', 'the new line'], { speakers: [venn, dosk] }),
      'Northern Courier reported on 4 May 2031: “Neither Venn nor Dosk has agreed to the new line”.',
    ],
    [
      'whose sentence gives the words to somebody else',
      said(report, venn, ['Venn', 'said', 'the truce will hold']),
      'Northern Courier reported on 4 May 2031: “Dosk believes the truce will hold, Venn said”.',
    ],
    [
      'of what held until then',
      said(report, venn, ['Venn', 'has insisted', 'that the guard must leave']),
      'Northern Courier reported on 4 May 2031: “Until now Venn has insisted that the guard must leave”.',
    ],
  ])('%s is quoted, not retold', (_, row, sentence) => {
    expect(told(row)).toBe(sentence);
  });

  test('cites who, how and what, and the words that say who the pronoun is', () => {
    const row = said(report, { ...venn, basis: 'pronoun', evidence: cover('Ilra Venn').spans }, [
      'she',
      'said',
      '“We wait for you,”',
    ]);
    const { spans } = say(row, report, new Names(parties))!;
    expect(wordsOf(report.text, spans)).toBe('Ilra Venn … “We wait for you,” she said');
  });

  test('does not tell its day twice', () => {
    const lately = article({ text: 'Ilra Venn said last week that the pier was safe.', published: '2031-05-04' });
    const at = lately.text.indexOf('last week');
    const row = said(lately, venn, ['Ilra Venn', 'said last week', 'that the pier was safe'], {
      said: { date: '2031-04-27', precision: 'week', basis: '', spans: [[at, at + 9]] },
    });
    expect(say(row, lately, new Names(parties))!.text).toBe(
      'In the week of 27 April 2031 Velmar’s foreign minister Ilra Venn said that the pier was safe.',
    );
  });

  test('is introduced with role and party once', () => {
    const names = new Names(parties);
    const row = said(report, venn, ['Venn', 'denied', 'that the ferry had left']);
    expect(say(row, report, names)!.text).toMatch(/^Velmar’s foreign minister Ilra Venn/);
    expect(say(row, report, names)!.text).toMatch(/^Ilra Venn denied/);
  });

  test('of two words says nothing alone', () => {
    expect(told(said(report, venn, ['Venn', 'denied', 'the ferry'], { kind: 'indirect' }))).toMatch(
      /^Northern Courier/,
    );
  });
});
