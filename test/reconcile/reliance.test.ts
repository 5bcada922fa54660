import { describe, expect, test } from 'vitest';
import type { Article, Found } from '../../src/model/article.ts';
import type { Carrier, Statement } from '../../src/model/statement.ts';
import { reliancesOf } from '../../src/reconcile/reliance.ts';
import { known, statement } from './statements/build.ts';

const none: Found<string> = { value: null, reason: '' };
const article = (text: string, more: Partial<Article> = {}): Article => ({
  id: 'a-1',
  file: 'one',
  origin: 'one.txt',
  text,
  furniture: [],
  headline: none,
  outlet: { value: 'The Gull', from: 'given' },
  byline: none,
  agency: none,
  published: none,
  url: none,
  language: none,
  ...more,
});

const found = (text: string, more: Partial<Article> = {}, statements: readonly Statement[] = []) =>
  reliancesOf(article(text, more), statements, known).map(({ kind, on, passage }) => [kind, on, passage?.text ?? null]);

describe('what a report has from others', () => {
  const cases: [string, string, string, string][] = [
    ['The dredgers are idle, according to the Harbour Post.', 'cites', 'Harbour Post', 'according to the Harbour Post'],
    [
      'The dredgers are idle, according to a Harbour Post report citing pilots.',
      'cites',
      'Harbour Post',
      'according to a Harbour Post report',
    ],
    ['Northwire reported on Monday that the dredgers are idle.', 'cites', 'Northwire', 'Northwire reported'],
    ['Sources cited by Northwire say that the dredgers are idle.', 'cites', 'Northwire', 'cited by Northwire'],
    ['The dredgers are idle, the paper said, citing Northwire.', 'cites', 'Northwire', 'citing Northwire'],
    ['Two pilots told the Harbour Post that the dredgers are idle.', 'told', 'Harbour Post', 'told the Harbour Post'],
    ['“They are idle,” a pilot told a Northwire reporter.', 'told', 'Northwire', 'told a Northwire reporter'],
    [
      'In an interview with the Harbour Post she called them idle.',
      'told',
      'Harbour Post',
      'interview with the Harbour Post',
    ],
    [
      'The dredgers are idle. Northwire contributed to this report.',
      'credit',
      'Northwire',
      'Northwire contributed to this report',
    ],
    ['The dredgers are idle. With material from Northwire', 'credit', 'Northwire', 'With material from Northwire'],
    [
      'The dredgers are idle, according to the Tern Coast Gazette.',
      'cites',
      'Tern Coast Gazette',
      'according to the Tern Coast Gazette',
    ],
  ];
  test.each(cases)('%s', (text, kind, on, words) => {
    expect(found(text)).toEqual([[kind, on, words]]);
  });
});

describe('what is no reliance', () => {
  const cases = [
    'The Harbour Post moved to a new building on the quay.',
    'Ann Vole told reporters that the dredgers are idle.',
    'According to Ann Vole the dredgers are idle.',
    'The dredgers are idle, according to the Gull.',
    'The Gull reported first that the dredgers are idle.',
    'She was once an editor of the Harbour Post.',
  ];
  test.each(cases)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a credit found at the top or end of the report counts once', () => {
  const text = 'LISK (Northwire) – The dredgers are idle. Northwire contributed reporting.';
  const agency: Found<string> = { value: 'Northwire', from: 'dateline', spans: [[6, 15]] };
  expect(found(text, { agency })).toEqual([['credit', 'Northwire', 'Northwire contributed reporting']]);
});

test('a credit that stands in no words of the text has no passage', () => {
  expect(found('The dredgers are idle.', { agency: { value: 'Northwire', from: 'meta' } })).toEqual([
    ['credit', 'Northwire', null],
  ]);
});

describe('with the statements of the report', () => {
  const text = 'The dredgers are idle, two pilots told Northwire. They wrote so on Seaboard.';
  const said = statement({ says: 'The dredgers are idle', at: 0, who: 'two pilots' }).of;
  const via = (name: string): Carrier => {
    const at = text.indexOf(name);
    return { actor: null, name, spans: [[at, at + name.length]] };
  };

  test('the statement carried is named', () => {
    const [reliance] = reliancesOf(article(text), [{ ...said, via: [via('Northwire')] }], known);
    expect(reliance).toMatchObject({ on: 'Northwire', kind: 'told', statement: said.id });
  });

  test('a carrier that the words around it do not show is cited', () => {
    expect(found(text, {}, [{ ...said, via: [via('Seaboard')] }])).toEqual([
      ['told', 'Northwire', 'told Northwire'],
      ['cites', 'Seaboard', 'Seaboard'],
    ]);
  });
});

test('every passage is the words of the article', () => {
  const text =
    'According to Northwire the dredgers are idle. Pilots told the Harbour Post so. Northwire reported it too.';
  const reliances = reliancesOf(article(text), [], known);
  expect(reliances).toHaveLength(3);
  for (const { passage } of reliances)
    expect(passage!.spans.map(([a, b]) => text.slice(a, b))).toEqual([passage!.text]);
});
