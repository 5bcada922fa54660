import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventJson, statementJson, stringify } from '../../src/serve/export/json.ts';
import { encode, pages } from '../../src/serve/export/listing.ts';
import { visible } from '../../src/serve/export/visible.ts';
import type { StatementRow } from '../../src/service/types.ts';
import {
  actor,
  article,
  chunks,
  conflict,
  event,
  eventReport,
  family,
  gazette,
  kovel,
  officials,
  statement,
  textOf,
} from './rows.ts';

describe('a statement as JSON', () => {
  test('has every key that scripts rely on', () => {
    expect(statementJson(statement())).toEqual({
      id: 's-1',
      article: {
        id: 'a-1',
        file: 'courier',
        headline: 'Crossing to open',
        outlet: 'Northern Courier',
        agency: null,
        published: '2031-03-14',
      },
      kind: 'mixed',
      source: { text: 'Kovel', spans: [[60, 65]] },
      cue: { text: 'said', spans: [[66, 70]] },
      content: {
        text: 'the crossing … “in May”',
        spans: [
          [30, 42],
          [71, 79],
        ],
      },
      speaker: {
        name: 'Dana Kovel',
        type: 'person',
        party: 'Arvenia',
        role: 'foreign minister',
        actor: 'dana-kovel',
        basis: 'surname',
        evidence: [[12, 22]],
      },
      speakers: [
        {
          name: 'Dana Kovel',
          type: 'person',
          party: 'Arvenia',
          role: 'foreign minister',
          actor: 'dana-kovel',
          basis: 'surname',
          evidence: [[12, 22]],
        },
      ],
      open: null,
      via: [{ name: 'Selva Press', actor: null, spans: [[90, 101]] }],
      said: {
        date: '2031-03-13',
        precision: 'day',
        basis: '“on Thursday”, in a report of 2031-03-14',
        spans: [[80, 88]],
      },
    });
  });

  test('gives a speaker whom nobody names as a description, without a name', () => {
    const { speaker } = statementJson(statement({ speakers: [officials] }));
    expect(speaker).toMatchObject({ description: 'two officials', party: 'Toskara' });
    expect(speaker).not.toHaveProperty('name');
  });

  test('has no speaker where the speaker was left open, and says why', () => {
    const json = statementJson(statement({ speakers: [], open: 'two men were named' }));
    expect(json).toMatchObject({ speaker: null, speakers: [], open: 'two men were named' });
  });

  test('keeps every one of several speakers, the first of them as the speaker', () => {
    const json = statementJson(statement({ speakers: [kovel, officials] }));
    expect(json.speakers).toHaveLength(2);
    expect(json.speaker).toEqual(json.speakers[0]);
  });
});

describe('an event as JSON', () => {
  test('has every key that scripts rely on, each report the spans of its words', () => {
    const json = eventJson(event());
    expect(json).toMatchObject({
      id: 'e-1',
      kind: 'attack',
      plover: 'ASSAULT',
      status: 'happened',
      date: { date: '2031-03-13', precision: 'day', basis: '“on Thursday”' },
      place: 'Selva',
      participants: [{ name: 'gunmen' }],
      quantities: [{ what: 'wounded', value: 4, qualifier: null }],
    });
    expect(json.reports.map(({ article: { file }, spans }) => ({ file, spans }))).toEqual([
      { file: 'courier', spans: [[30, 71]] },
      { file: 'gazette', spans: [[12, 29]] },
    ]);
  });

  test('has nothing where reports disagree or do not say', () => {
    expect(eventJson(event({ date: null, place: null }))).toMatchObject({ date: null, place: null });
  });
});

describe('JSON and JSON Lines', () => {
  test('give one object a line, however the rows come in chunks', async () => {
    const rows = chunks([article({ id: 'a-1' })], [], [article({ id: 'a-2' }), article({ id: 'a-3' })]);
    const lines = (await textOf(encode('articles', 'jsonl', rows))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a-1', 'a-2', 'a-3']);
  });

  test('JSON is one array, also when there is nothing in it', async () => {
    const some = await textOf(encode('actors', 'json', chunks([actor()], [actor({ id: 'p-2' })])));
    expect(JSON.parse(some)).toEqual([actor(), actor({ id: 'p-2' })]);
    expect(JSON.parse(await textOf(encode('actors', 'json', chunks())))).toEqual([]);
  });

  test('reads back as the same text, and holds no character that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = stringify({ text });
        expect(JSON.parse(json)).toEqual({ text });
        expect(json).not.toMatch(/[\p{Cc}\p{Bidi_C}]/u);
      }),
    );
  });
});

describe('CSV', () => {
  const csvOf = (row: StatementRow) => textOf(encode('statements', 'csv', chunks([row])));

  test('has the header once, also without rows', async () => {
    const [header] = (await textOf(encode('articles', 'csv', chunks()))).split('\n');
    expect(header).toBe('id,file,headline,outlet,agency,published,language,statements,unread');
    const two = await textOf(encode('articles', 'csv', chunks([article()], [article()])));
    expect(two.split('\n').filter((line) => line === header)).toHaveLength(1);
  });

  test('says which statements a person has looked at, and who', async () => {
    const review = { action: 'corrected', who: 'Ann', at: '2031-05-04T10:00:00.000Z' } as const;
    expect(await csvOf(statement({ review }))).toMatch(/,corrected,Ann\n/);
    expect(await csvOf(statement())).toMatch(/,,\n$/);
  });

  test('writes spans as start-end, several with semicolons', async () => {
    expect(await csvOf(statement())).toContain(',30-42;71-79,');
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\tx', '＝1'])(
    'a cell that a spreadsheet would take for a formula is text: %j',
    async (text) => {
      const csv = await csvOf(statement({ content: { text, spans: [[0, 1]] } }));
      expect(csv).toContain(`'${text.replaceAll('"', '""')}`);
    },
  );

  test('leaves text alone in which such a character comes later', async () => {
    expect(await csvOf(statement({ content: { text: '2 + 2 = 4', spans: [[0, 9]] } }))).toContain(',2 + 2 = 4,');
  });

  test('quotes cells with commas, quote marks and line ends', async () => {
    const csv = await csvOf(statement({ content: { text: 'one, "two"\nthree', spans: [[0, 9]] } }));
    expect(csv).toContain(',"one, ""two""\nthree",');
  });
});

/** Cells by header, of CSV whose cells hold neither commas nor line ends. */
async function cellsOf(csv: AsyncIterable<string>): Promise<Record<string, string>[]> {
  const [header = '', ...lines] = (await textOf(csv)).trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
}

describe('what stands in several articles as CSV', () => {
  test('an event has a line for each report, with what it says beside what they say together', async () => {
    const reports = [
      eventReport(),
      eventReport({ id: 'r-2', article: gazette, date: null, place: null, quantities: [], denied: true }),
    ];
    const cells = await cellsOf(encode('events', 'csv', chunks([event({ reports })])));
    expect(cells).toMatchObject([
      { event: 'e-1', kind: 'attack', date: '2031-03-13', precision: 'day', place: 'Selva', participants: 'gunmen' },
      { event: 'e-1', figures: '4 wounded', names: 'Grey Heron', reports: '2', origins: '1' },
    ]);
    expect(cells).toMatchObject([
      {
        report: 'r-1',
        file: 'courier',
        report_place: 'Selva',
        report_figures: 'at least 3 wounded',
        words_spans: '30-71',
      },
      { report: 'r-2', file: 'gazette', report_place: '', report_figures: '', report_date: '', report_denied: 'true' },
    ]);
  });

  test('a family has a line for each copy, with whose text it is and what was copied, dropped and added', async () => {
    expect(
      await cellsOf(encode('copies', 'csv', chunks([family(), family({ id: 'f-2', owner: null })]))),
    ).toMatchObject([
      {
        family: 'f-1',
        text_of: 'Selva Press',
        first_file: 'courier',
        file: 'gazette',
        from_file: 'courier',
        manner: 'cut',
        also: 'reordered',
        share: '0.624',
        passages: '0-40;50-90',
        passages_from: '100-140;10-50',
        dropped: '200-260',
        added: '',
      },
      { family: 'f-2', text_of: '' },
    ]);
  });

  test('a conflict has a line for each account', async () => {
    const row = conflict({ differs: 'Three or two.' });
    expect(await cellsOf(encode('conflicts', 'csv', chunks([row])))).toMatchObject([
      { conflict: 'c-1', kind: 'toll', revision: 'false', account: '1', file: 'courier', words: 'at least three' },
      { conflict: 'c-1', statements: 's-1;s-2', account: '2', file: 'gazette', says: 'two', copies: 'courier' },
    ]);
  });

  test('has no cell that a spreadsheet would take for a formula', async () => {
    const text = '=HYPERLINK("x")';
    const passage = { text, spans: [[0, 1] as const] };
    const article = { ...gazette, headline: text, outlet: text };
    const csvs = [
      encode('events', 'csv', chunks([event({ place: text, reports: [eventReport({ article, passage })] })])),
      encode('copies', 'csv', chunks([family({ first: article, owner: { name: text, why: text } })])),
      encode('conflicts', 'csv', chunks([conflict({ sides: [{ article, passage, says: text, copies: [] }] })])),
    ];
    for (const csv of csvs) {
      const written = await textOf(csv);
      expect(written).toContain(`"'=HYPERLINK`);
      expect(written).not.toMatch(/(^|[,"])=/m);
    }
  });
});

describe('text from outside', () => {
  test('cannot send an escape sequence or reverse the writing', () => {
    expect(visible('a\u001b[31mb\u009b2Jc\u202ed\u0000')).toBe('a␛[31mb�2Jc�d␀');
  });

  test('keeps letters, line ends and tabs as they are', () => {
    expect(visible('Ünïcødé 東京 👩‍🚀\tx\r\ny')).toBe('Ünïcødé 東京 👩‍🚀\tx\ny');
  });
});

describe('the pages of a listing', () => {
  const all = Array.from({ length: 1201 }, (_, i) => article({ id: `a-${i}` }));
  const asked: unknown[] = [];
  const service = {
    async articles({ limit = 50, cursor = '0', ...filters }: { limit?: number; cursor?: string }) {
      asked.push({ limit, ...filters });
      const from = Number(cursor);
      const next = from + limit < all.length ? String(from + limit) : null;
      return { rows: all.slice(from, from + limit), total: all.length, next };
    },
  };
  const idsOf = async (limit?: number) => {
    const ids: string[] = [];
    for await (const { rows } of pages(service as never, 'articles', { outlet: 'x' }, limit))
      ids.push(...rows.map((r) => r.id));
    return ids;
  };

  test('are walked to the end, each row once and in order', async () => {
    expect(await idsOf()).toEqual(all.map(({ id }) => id));
  });

  test('stop at the limit, and ask for no more than it needs', async () => {
    asked.length = 0;
    expect(await idsOf(501)).toHaveLength(501);
    expect(asked).toEqual([
      { limit: 500, outlet: 'x' },
      { limit: 1, outlet: 'x' },
    ]);
  });
});
