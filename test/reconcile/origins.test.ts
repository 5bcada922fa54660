import { describe, expect, test } from 'vitest';
import type { Copied, CopyFamily } from '../../src/model/copy.ts';
import { families } from '../../src/reconcile/copies/families.ts';
import { originsOf } from '../../src/reconcile/origins.ts';
import { known, type Sketch, statement } from './statements/build.ts';

const says = '“We will not sell our oyster beds.”';
const at = (article: string, sketch: Partial<Sketch> = {}): Sketch => ({ who: 'vole', says, article, ...sketch });

const copyOf = (from: string, article: string): Copied => ({
  article,
  from,
  manner: 'verbatim',
  also: [],
  share: 0.8,
  passages: [{ here: [90, 300], there: [90, 300], likeness: 1 }],
  dropped: [],
  added: [],
});
const family = (first: string, ...copies: readonly string[]): CopyFamily => ({
  id: 'f-1',
  first,
  owner: { name: 'Northwire', why: 'It is credited.' },
  copies: copies.map((article) => copyOf(first, article)),
});

/** Name, article and who carries it. */
const origins = (sketches: readonly Sketch[], copies: readonly CopyFamily[] = []) =>
  originsOf(
    sketches.map((sketch) => statement(sketch)),
    families(copies),
    known,
  ).map(({ name, article, carriedBy }) => [name, article, carriedBy]);

describe('independent reports', () => {
  test('are one origin each', () => {
    expect(origins([at('post'), at('gull', { outlet: 'The Gull' })])).toEqual([
      ['The Gull', 'gull', []],
      ['Harbour Post', 'post', []],
    ]);
  });

  test('of one outlet are one origin', () => {
    expect(origins([at('late', { published: '2031-05-04' }), at('early')])).toEqual([
      ['Harbour Post', 'early', ['late']],
    ]);
  });

  test('of one outlet that has it from another in one of them are the other’s', () => {
    const [later, first] = [at('later', { published: '2031-05-04' }), at('first', { via: ['Northwire'] })];
    expect(origins([later, first])).toEqual([['Northwire', null, ['first', 'later']]]);
  });

  test('without an outlet are told apart by their file', () => {
    expect(origins([at('one', { outlet: null }), at('two', { outlet: null })])).toHaveLength(2);
  });
});

describe('a copy', () => {
  test('adds no origin', () => {
    const sketches = [at('wire', { outlet: 'Northwire' }), at('post'), at('gull', { outlet: 'The Gull' })];
    expect(origins(sketches, [family('wire', 'post', 'gull')])).toEqual([['Northwire', 'wire', ['gull', 'post']]]);
  });

  test('has its original for origin even where the statement was not read there', () => {
    expect(origins([at('post')], [family('wire', 'post')])).toEqual([['Northwire', 'wire', ['post']]]);
  });

  test('is its own origin for what it added, the agency’s credit notwithstanding', () => {
    expect(origins([at('post', { agency: 'Northwire', at: 5000 })], [family('wire', 'post')])).toEqual([
      ['Harbour Post', 'post', []],
    ]);
  });

  test('has its original for origin in a headline of its own', () => {
    const { article, of } = statement(at('post', { at: 5000 }));
    const headed = { article: { ...article, headline: `Minister: ${says}` }, of };
    expect(originsOf([headed], families([family('wire', 'post')]), known)).toMatchObject([{ article: 'wire' }]);
  });

  test('does not know by itself in one place what it copies in another', () => {
    const sketches = [at('wire', { outlet: 'Northwire' }), at('post'), at('post', { at: 1 })];
    expect(origins(sketches, [family('wire', 'post')])).toEqual([['Northwire', 'wire', ['post']]]);
  });
});

describe('a report that gives another outlet as its source', () => {
  test('adds none where that outlet’s own report is in the record', () => {
    const sketches = [at('gull', { outlet: 'The Gull', via: ['Harbour Post'] }), at('post')];
    expect(origins(sketches)).toEqual([['Harbour Post', 'post', ['gull']]]);
  });

  test('goes back to the outlet itself where the record has nothing of it', () => {
    const sketches = [at('gull', { outlet: 'The Gull', via: ['Northwire'] }), at('post', { via: ['Northwire'] })];
    expect(origins(sketches)).toEqual([['Northwire', null, ['gull', 'post']]]);
  });

  test('goes back to the outlet that is itself the source', () => {
    expect(origins([at('gull', { outlet: 'The Gull', who: 'Northwire' })])).toEqual([['Northwire', null, ['gull']]]);
  });

  test('is its own origin for what was told to itself', () => {
    expect(origins([at('post', { via: ['Harbour Post'] })])).toEqual([['Harbour Post', 'post', []]]);
  });

  test('goes back to the agency credited for all of it', () => {
    expect(origins([at('post', { agency: 'Northwire' })])).toEqual([['Northwire', null, ['post']]]);
  });

  test('and the other way round: both are named', () => {
    const sketches = [at('gull', { outlet: 'The Gull', via: ['Harbour Post'] }), at('post', { via: ['The Gull'] })];
    expect(origins(sketches)).toEqual([
      ['Harbour Post', 'post', ['gull']],
      ['The Gull', 'gull', ['post']],
    ]);
  });
});

describe('a blog', () => {
  test('that does not say who told it adds none to what others report', () => {
    expect(origins([at('blog', { outlet: 'Fishblog' }), at('post')])).toEqual([['Harbour Post', 'post', ['blog']]]);
  });

  test('is an origin where nobody else reports it', () => {
    expect(origins([at('blog', { outlet: 'Fishblog' })])).toEqual([['Fishblog', 'blog', []]]);
  });
});
