/** What the pages say in words: dates no more exactly than they are known, links only to the web, reasons in sentences. */
import { describe, expect, it } from 'vitest';
import { speakerBases } from '../../src/model/statement.ts';
import { wordsOf } from '../../web/parts/highlight.ts';
import * as dates from '../../web/words/dates.ts';
import { articlePage, nameIn, outletPage, statementsPage, webAddress } from '../../web/words/links.ts';
import { inferredFrom, isInferred, whySpoke } from '../../web/words/speakers.ts';

describe('dates', () => {
  it.each([
    ['2031-03-26', 'day', '26 Mar 2031'],
    ['2031-03-26T14:05:00+02:00', 'time', '26 Mar 2031, 14:05'],
    ['2031-03-24', 'week', 'week of 24 Mar 2031'],
    ['2031-03-01', 'month', 'March 2031'],
    ['2031-03-01', 'season', 'season from March 2031'],
    ['2031-01-01', 'year', '2031'],
  ] as const)('%s known to the %s is “%s”', (iso, precision, words) => {
    expect(dates.said(iso, precision)).toBe(words);
  });

  it('count every month between two, those without anything too', () => {
    expect(dates.monthsBetween('2030-11', '2031-02')).toEqual(['2030-11', '2030-12', '2031-01', '2031-02']);
  });

  it('know how long a month is', () => {
    expect(dates.daysOf('2032-02')).toEqual({ from: '2032-02-01', to: '2032-02-29' });
  });
});

describe('the words of a search', () => {
  it.each([
    ['truce', ['truce']],
    ['truce "three ships" -talks', ['truce', 'three ships']],
    ['Truce or war -"a word"', ['truce', 'war']],
    ['“three ships', ['“three', 'ships']],
    ['', []],
  ])('%s are %j', (search, words) => expect(wordsOf(search)).toEqual(words));
});

describe('links', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://a.example', 'no address', ''])(
    'do not lead to “%s”',
    (address) => expect(webAddress(address)).toBeNull(),
  );

  it.each(['https://a.example/b', 'http://a.example'])('lead to %s', (address) => {
    expect(webAddress(address)).toBe(address);
  });

  it.each(['Bulk & Berth', '100% News', 'a/b?c#d', 'La Vigie du Détroit'])('lead to the outlet “%s”', (name) => {
    expect(nameIn(outletPage(name))).toBe(name);
  });

  it('keep what stands in an id or a filter from being read as part of the address', () => {
    expect(articlePage('a b/c?d#e', 's-1')).toBe('/articles/a%20b%2Fc%3Fd%23e#s-1');
    expect(statementsPage({ speaker: 'A & B', open: true })).toBe('/statements?speaker=A+%26+B&open=true');
  });
});

describe('why someone is thought to have spoken', () => {
  const speaker = { actor: 'p', name: 'Ilan Maric', type: null, party: null, role: null, evidence: [] };
  const source = { text: 'he', spans: [] };

  it.each([...speakerBases, 'unnamed'] as const)('is a sentence for “%s”', (basis) => {
    expect(whySpoke({ ...speaker, basis }, source)).toMatch(/^[“A-Z].*\.$/);
  });

  it('is shown beside the name only when it was concluded', () => {
    expect(inferredFrom({ ...speaker, basis: 'pronoun' }, source)).toBe('pronoun “he”');
    expect(inferredFrom({ ...speaker, basis: 'named' }, source)).toBeNull();
    expect(speakerBases.filter(isInferred)).toEqual(['role', 'pronoun', 'metonym', 'description', 'continued']);
  });
});
