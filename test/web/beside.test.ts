/** What differs between reports is marked, and only that; what they share is counted once. */
import { describe, expect, it } from 'vitest';
import type { EventReportRow } from '../../src/service/types.ts';
import { pairsOf } from '../../web/compare/pairs.ts';
import { gather } from '../../web/conflicts/gather.ts';
import { versionsOf } from '../../web/event/versions.ts';
import { columnsOf, edgesOf } from '../../web/outlets/edges.ts';
import * as copies from '../../web/words/copies.ts';
import { ordinal } from '../../web/words/counts.ts';
import { figure, support, title } from '../../web/words/events.ts';
import { comparePage, spansAt, wordsPage } from '../../web/words/links.ts';
import { nameAndDay, nameOf } from '../../web/words/reports.ts';
import { conflicts, events, copies as families } from '../api/across.ts';

const [template] = events[0]!.reports;
const bare = { ...template!, date: null, quantities: [] };
const report = (id: string, told: Partial<EventReportRow>): EventReportRow => ({
  ...bare,
  ...told,
  id,
  article: { ...bare.article, id },
});
const killed = (value: number) => ({ quantities: [{ what: 'killed', value, qualifier: null, spans: [] }] });
const on = (date: string, precision: 'day' | 'month' = 'day') => ({
  date: { date, end: null, precision, basis: '', spans: [] },
});
const at = (name: string) => ({ place: { name, spans: [] } });
const person = (name: string) => ({ actor: null, name, role: 'agent', spans: [] }) as const;
const differing = (...reports: readonly EventReportRow[]) => versionsOf(reports, []).map(({ differs }) => [...differs]);

describe('the versions of an event', () => {
  it('differ from the first report that gives the figure', () => {
    const reports = [report('a', {}), report('b', killed(9)), report('c', killed(9)), report('d', killed(12))];
    expect(differing(...reports)).toEqual([[], [], [], ['figure killed']]);
  });

  it('agree when one is only less exact', () => {
    const reports = [
      report('a', on('2031-03-26')),
      report('b', on('2031-03-01', 'month')),
      report('c', on('2031-03-27')),
    ];
    expect(differing(...reports)).toEqual([[], [], ['date']]);
    expect(differing(report('a', at('the Sel bridge')), report('b', at('Sel')))).toEqual([[], []]);
    expect(differing(report('a', at('Sel')), report('b', at('Cape Tarn')))).toEqual([[], ['place']]);
  });

  it('differ about who was there only when one says that somebody stayed away', () => {
    const both = report('a', { participants: [person('Ilan Maric'), person('Selma Oduya')] });
    const fewer = report('b', { participants: [person('Ilan Maric')] });
    const without = report('c', { absent: [person('Selma Oduya')] });
    expect(differing(both, fewer, without)).toEqual([[], [], ['participants']]);
  });

  it('are folded only behind a report of their origin that is shown', () => {
    const origins = [{ name: 'Northern Wire', article: 'a', carriedBy: ['b'], why: '' }];
    const carries = (...reports: EventReportRow[]) => versionsOf(reports, origins).map((version) => version.carries);
    expect(carries(report('a', {}), report('b', {}), report('c', {}))).toEqual([null, 'Northern Wire', null]);
    expect(carries(report('b', {}), report('c', {}))).toEqual([null, null]);
  });

  it('are not folded when they say something else than the report that they carry', () => {
    const origins = [{ name: 'Northern Wire', article: 'a', carriedBy: ['b', 'c'], why: '' }];
    const same = (...reports: EventReportRow[]) => versionsOf(reports, origins).map(({ isSame }) => isSame);
    expect(same(report('a', killed(9)), report('b', killed(9)), report('c', killed(11)))).toEqual([false, true, false]);
    const first = report('0', killed(7));
    expect(same(first, report('a', killed(9)), report('b', killed(9)), report('c', killed(11)))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('two reports', () => {
  const shared = (here: [number, number], quotation = false) => ({ here, there: here, likeness: 1, quotation });

  it('have their passages numbered in the order of the left one', () => {
    const pairs = pairsOf({ shared: [shared([50, 60]), shared([0, 10], true)], differences: [] });
    expect(pairs.map(({ kind, number, left }) => [kind, number, left[0]![0]])).toEqual([
      ['quotation', 1, 0],
      ['copied', 2, 50],
    ]);
  });
});

describe('the graph of outlets', () => {
  it('has one field for all that one outlet has from another, the most relied on first', () => {
    const row = (outlet: string, on: string, kind: 'cites' | 'copy', articles: number) => ({
      outlet,
      on,
      kind,
      articles,
      examples: [],
    });
    const edges = edgesOf([row('A', 'Wire', 'cites', 2), row('A', 'Wire', 'copy', 3), row('B', 'A', 'cites', 1)]);
    expect(edges.map(({ outlet, on, articles, rows }) => [outlet, on, articles, rows.length])).toEqual([
      ['A', 'Wire', 3, 2],
      ['B', 'A', 1, 1],
    ]);
    expect(columnsOf(edges)).toEqual(['Wire', 'A']);
  });
});

describe('an address of reports compared', () => {
  it('holds them all, the first before the others', () => {
    const { pathname, searchParams } = new URL(comparePage('a b', ['c&d', 'e']), 'http://x.example');
    expect([pathname, searchParams.get('first'), searchParams.getAll('other')]).toEqual([
      '/compare',
      'a b',
      ['c&d', 'e'],
    ]);
  });
});

describe('an address of words', () => {
  it('comes back as the spans that it was made from', () => {
    const spans = [
      [3, 9],
      [20, 31],
    ] as const;
    const address = new URL(wordsPage('a b', spans), 'http://x.example');
    expect(address.pathname).toBe('/articles/a%20b');
    expect(spansAt(address.searchParams.get('at'), 100)).toEqual(spans);
  });

  it.each([null, '', '9-3', '5-5', '1-101', '-3-9', '3-9-12', 'all', '1e3-2000'])('%s asks for nothing', (given) =>
    expect(spansAt(given, 100)).toEqual([]),
  );
});

describe('in words', () => {
  it.each([
    [{ what: 'killed', value: 12, qualifier: 'at least' }, 'at least 12 killed'],
    [{ what: 'prisoners', value: 1400, qualifier: null }, '1,400 prisoners'],
    [{ what: 'fee-crowns-per-tonne', value: 2.2, qualifier: null }, 'fee 2.2 crowns per tonne'],
  ])('a figure %j is “%s”', (given, words) => expect(figure(given)).toBe(words));

  it('a report is called by its outlet, else by the agency that it credits, else by its file', () => {
    const { article } = template!;
    const named = (outlet: string | null, agency: string | null) => nameOf({ ...article, outlet, agency });
    expect(named('The Port Lantern', 'Tidewire')).toBe('The Port Lantern');
    expect(named(null, 'Tidewire')).toBe('Tidewire (credited)');
    expect(named(null, null)).toBe(article.file);
    expect(nameAndDay({ ...article, outlet: 'The Port Lantern', published: null })).toBe('The Port Lantern, undated');
  });

  it('an event is called by what tells it from others', () => {
    expect(events.map(title)).toEqual(['Delivery', 'Meeting: Sel bridge, Harbour City', 'Meeting', 'Delivery']);
  });

  it('a share is never called all or nothing when it is not', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(copies.percent)).toEqual(
      ['0', '1', '50', '99', '100'].map((n) => `${n}\u00a0%`),
    );
  });

  it('a report is placed in its family', () => {
    expect(copies.place('a-lantern-bridge', families[0]!)).toBe('Runs Northern Wire’s text, cut, partly rewritten.');
    expect(copies.place('a-bridge-talks', families[0]!)).toBe('Its text runs in 1 other report.');
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [22, '22nd'],
  ])('%i in a row is the %s', (n, words) => expect(ordinal(n)).toBe(words));

  it('what nobody traced has no count of origins', () => {
    expect(support(3, 0)).toBe('3 reports');
    expect(support(3, 1)).toBe('3 reports from 1 independent origin');
  });
});

describe('conflicts', () => {
  const [template] = conflicts.filter(({ within }) => !within);
  const [inside] = conflicts.filter(({ within }) => within);
  const row = (id: string, differs: string, says: readonly [string, string]) => ({
    ...template!,
    id,
    differs,
    sides: template!.sides.map((side, index) => ({ ...side, says: says[index]! })),
  });

  it('of the same reports about one event are one dispute, each sentence kept and each passage shown once', () => {
    const [dispute, ...more] = gather([
      row('a', 'The day.', ['3 April', '5 April']),
      row('b', 'The place.', ['Sel', 'Lumen']),
    ]);
    expect(more).toEqual([]);
    expect(dispute!.conflicts.map(({ differs }) => differs)).toEqual(['The day.', 'The place.']);
    expect(dispute!.accounts.map(({ says, passages }) => [says, passages.length])).toEqual([
      [['3 April', 'Sel'], 1],
      [['5 April', 'Lumen'], 1],
    ]);
  });

  it('within one report, of other reports or of another event stay apart', () => {
    const other = { ...row('b', '', ['', '']), event: 'e-talks' };
    const revised = { ...row('c', '', ['', '']), revision: !template!.revision };
    const rows = [row('a', '', ['', '']), other, revised, inside!, { ...inside!, id: 'd' }];
    expect(gather(rows).map(({ id }) => id)).toEqual(['a', 'b', 'c', inside!.id, 'd']);
    expect(gather([inside!])[0]!.accounts.map(({ says }) => says)).toEqual(inside!.sides.map(({ says }) => [says]));
  });
});
