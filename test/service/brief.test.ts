import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDossier, type Party } from '../../src/dossier/types.ts';
import type { Statement } from '../../src/model/statement.ts';
import { writeBrief } from '../../src/service/brief.ts';
import { sentenceOf } from '../../src/service/brief-sentence.ts';
import type { StatementRow } from '../../src/service/types.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { wordsOf } from '../../src/text/span.ts';
import { article, on, reading, speaker, spokenBy, statement } from '../store/examples.ts';

const venn = { ...speaker('Ilra Venn', 'Velmar'), role: 'foreign minister' };
const dosk = speaker('Tamor Dosk', 'Oskaria');
const unnamed = { ...speaker('two officials'), actor: null, type: null, basis: 'unnamed' as const };

describe('a statement as a sentence', () => {
  const report = article({
    text: 'The line stays, Ilra Venn told reporters. Venn denied that the ferry had left. According to Venn the pier is safe. “We wait,” she said, “and then we sail.”',
    published: '2031-05-04',
  });
  const at = (words: string): number => report.text.indexOf(words);
  const passage = (words: string) => {
    const start = at(words);
    return { text: words, spans: [[start, start + words.length] as const] };
  };
  const row = (content: string, more: Partial<Statement>): StatementRow => ({
    ...statement(report, content, { ...spokenBy(venn), kind: 'indirect', ...more }),
    article: { id: report.id, file: 'report', headline: null, outlet: null, agency: null, published: '2031-05-04' },
  });

  test('of which the report’s sentence says the opposite is quoted, not retold', () => {
    const neither = article({ text: 'Neither Venn nor Dosk has agreed to the new line.', published: '2031-05-04' });
    const spoken = statement(neither, 'agreed to the new line', {
      ...spokenBy(venn, dosk),
      kind: 'indirect',
      source: {
        text: 'Venn … Dosk',
        spans: [
          [8, 12],
          [17, 21],
        ],
      },
      cue: { text: 'has', spans: [[22, 25]] },
    });
    expect(
      sentenceOf({ ...row('The line stays', {}), ...spoken, article: row('The line stays', {}).article }, neither),
    ).toContain('in the words of the report: “Neither Venn nor Dosk has agreed to the new line”');
  });

  test.each<[string, StatementRow, string]>([
    [
      'a verb is not given to more speakers or fewer than it has in the report',
      row('the ferry had left', { ...spokenBy(venn, dosk), cue: { ...passage('denied'), text: 'has denied' } }),
      'Ilra Venn (foreign minister, Velmar) and Tamor Dosk (Oskaria), in the words of the report: “Venn denied that the ferry had left” (in a report of 4 May 2031).',
    ],
    [
      'a state is given its article',
      row('the ferry had left', {
        ...spokenBy({ ...speaker('Republic of Velmar', 'Velmar'), type: 'state' }),
        cue: passage('denied'),
      }),
      'The Republic of Velmar denied the ferry had left (in a report of 4 May 2031).',
    ],
    [
      'a comma and a stop are not doubled before the end',
      row('“We wait,”', {
        kind: 'mixed',
        cue: passage('denied'),
        content: { text: 'that “We wait,”', spans: passage('“We wait,”').spans },
      }),
      'Ilra Venn (foreign minister, Velmar) denied that “We wait” (in a report of 4 May 2031).',
    ],
    [
      'what was denied is said to be denied',
      row('that the ferry had left', { cue: passage('denied') }),
      'Ilra Venn (foreign minister, Velmar) denied that the ferry had left (in a report of 4 May 2031).',
    ],
    [
      'words before the verb stay before it, and the day that was said is given',
      row('The line stays', { cue: passage('told reporters'), ...on('2031-05-03') }),
      'The line stays, Ilra Venn (foreign minister, Velmar) told reporters (3 May 2031).',
    ],
    [
      'a participle makes no sentence, so the report’s own is quoted',
      row('that the ferry had left', { cue: { text: 'insisting', spans: passage('denied').spans } }),
      'Ilra Venn (foreign minister, Velmar), in the words of the report: “Venn denied that the ferry had left” (in a report of 4 May 2031).',
    ],
    [
      'a preposition keeps its place before the speaker',
      row('the pier is safe', {
        cue: passage('According to'),
        source: { text: 'Venn', spans: [[at('to Venn') + 3, at('to Venn') + 7]] },
      }),
      'According to Ilra Venn (foreign minister, Velmar), the pier is safe (in a report of 4 May 2031).',
    ],
    [
      'quoted words stand in one pair of marks, with a gap where the report has one',
      row('We wait', {
        kind: 'direct',
        cue: passage('said'),
        content: {
          text: '“We wait,” … “and then we sail.”',
          spans: passage('“We wait,” she said, “and then we sail.”').spans,
        },
        via: [{ actor: null, name: 'Tidewire', spans: [] }],
      }),
      'Ilra Venn (foreign minister, Velmar) said: “We wait … and then we sail” (in a report of 4 May 2031, via Tidewire).',
    ],
    [
      'a month is not made a day, and two speakers are both named',
      row('The line stays', {
        ...spokenBy(venn, dosk),
        said: { date: '2031-04-01', precision: 'month', basis: '', spans: [] },
      }),
      'Ilra Venn (foreign minister, Velmar) and Tamor Dosk (Oskaria): The line stays (in April 2031).',
    ],
    [
      'a speaker left open is not guessed',
      row('The line stays', { speakers: [], open: 'two men were named' }),
      'A speaker whom the report does not name: The line stays (in a report of 4 May 2031).',
    ],
  ])('%s', (_, statement, expected) => {
    expect(sentenceOf(statement, report)).toBe(expected);
  });
});

describe('a brief', () => {
  const party = (name: string, role: Party['role']): Party => ({
    id: name.toLowerCase(),
    name,
    aliases: [],
    type: 'state',
    demonyms: [],
    metonyms: [],
    role,
  });
  const dossier = {
    ...emptyDossier,
    name: 'The ferry talks',
    parties: [party('Oskaria', 'mediator'), party('Velmar', 'party')],
  };
  const may = article({
    text: 'Venn: the ferry line to the island stays. Dosk: the ferry line to the island stays! Officials: nobody will sail before the winter ends. Venn: no.',
    file: 'may',
    published: '2031-05-04',
  });
  const undatedOne = article({ text: 'Dosk: the old pier will be repaired in time.', file: 'old', headline: 'A pier' });
  const french = article({ text: 'Le bac est parti.', file: 'bac', language: 'fr', published: '2031-05-05' });
  const lines = statement(may, 'the ferry line to the island stays', spokenBy(venn));
  const copied = statement(may, 'the ferry line to the island stays!', spokenBy(venn));
  let store: Store;

  beforeAll(async () => {
    store = await openStore(await openMemory());
    await store.write(
      reading(
        may,
        lines,
        copied,
        statement(may, 'nobody will sail before the winter ends', { speakers: [unnamed] }),
        statement(may, 'no', spokenBy(venn)),
      ),
    );
    await store.write(
      reading(undatedOne, statement(undatedOne, 'the old pier will be repaired in time', spokenBy(dosk))),
    );
    await store.write({ ...reading(french), unread: 'The reader does not read French.' });
  });
  afterAll(() => store.close());

  test('has parties first, then mediators, then others, then what is open', async () => {
    const { sections } = await writeBrief(store, dossier, null);
    expect(sections.map(({ heading }) => heading)).toEqual(['Velmar', 'Oskaria', 'Others', 'Left open']);
  });

  test('says the same words once, and leaves out a word that says nothing alone', async () => {
    const { sections } = await writeBrief(store, dossier, null);
    expect(sections[0]!.sentences).toHaveLength(1);
  });

  test('every sentence about a statement cites it, and every citation can be looked up in the brief', async () => {
    const brief = await writeBrief(store, dossier, null);
    const statements = new Map(brief.statements.map((one) => [one.id, one]));
    for (const { sentences } of brief.sections.slice(0, -1))
      for (const { text, cites } of sentences) {
        expect(cites).toHaveLength(1);
        const cited = statements.get(cites[0]!.statement)!;
        expect(text).toContain(
          wordsOf(cited.article.file === 'may' ? may.text : undatedOne.text, cited.content.spans).replace(/!$/, ''),
        );
        expect(brief.articles.map(({ id }) => id)).toContain(cites[0]!.article);
      }
  });

  test('says what is undated, open and unread', async () => {
    const { sections } = await writeBrief(store, dossier, null);
    const texts = sections.at(-1)!.sentences.map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(texts[0]).toContain('One report has no date');
    expect(texts[0]).toContain('“A pier”');
    expect(texts[1]).toContain('One statement has a speaker who is not named');
    expect(texts[2]).toContain('“bac”');
  });

  test('since a day leaves out what was before it and what has no date', async () => {
    expect((await writeBrief(store, dossier, '2031-05-05')).sections.map(({ heading }) => heading)).toEqual([
      'Left open',
    ]);
    const { sections, since, until } = await writeBrief(store, dossier, '2031-05-04');
    expect(sections.map(({ heading }) => heading)).toEqual(['Velmar', 'Others', 'Left open']);
    expect([since, until]).toEqual(['2031-05-04', '2031-05-04']);
  });

  test('without a dossier tells who said what in one section', async () => {
    const { sections } = await writeBrief(store, emptyDossier, null);
    expect(sections[0]).toMatchObject({ heading: 'Who said what' });
    expect(sections[0]!.sentences).toHaveLength(3);
  });
});
