/** The record as JSON-LD: that a processor understands it, that every selector gives the words, and that nothing looks surer than it is. */
import fc from 'fast-check';
import jsonldProcessor from 'jsonld';
import { describe, expect, test } from 'vitest';
import { jsonld } from '../../src/serve/export/jsonld.ts';
import { selectorsOf } from '../../src/serve/export/selectors.ts';
import type { ArticleView } from '../../src/service/types.ts';
import { courier, positions, serviceOf, statements, views } from './coded-record.ts';
import { textOf } from './rows.ts';

type Node = Record<string, unknown> & { id: string; type: string };
interface Target {
  source: string;
  selector: [
    { type: string; start: number; end: number },
    { type: string; exact: string; prefix: string; suffix: string },
  ];
}

const written = async (record: readonly ArticleView[] = views): Promise<string> => textOf(jsonld(serviceOf(record)));
const graph = async (record?: readonly ArticleView[]): Promise<Node[]> => JSON.parse(await written(record))['@graph'];
const named = (nodes: readonly Node[], id: string): Node => nodes.find((node) => node.id === `urn:x-rapporteur:${id}`)!;

/** Nothing is fetched to understand a file. */
const documentLoader = (url: string): never => {
  throw new Error(`${url} would be fetched.`);
};
const expanded = async (): Promise<Record<string, unknown>[]> =>
  (await jsonldProcessor.expand(JSON.parse(await written()), { documentLoader })) as Record<string, unknown>[];

describe('to a JSON-LD processor', () => {
  test('every key means something, and nothing has to be fetched', async () => {
    const context = JSON.parse(await written())['@context'];
    const keys = (value: unknown): string[] =>
      Array.isArray(value)
        ? value.flatMap(keys)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, one]) => [key, ...keys(one)])
          : [];
    const nodes = await graph();
    expect(nodes.length).toBeGreaterThan(20);
    expect([...new Set(keys(nodes))].filter((key) => !(key in context))).toEqual([]);
    const types = (value: unknown): unknown[] =>
      Array.isArray(value)
        ? value.flatMap(types)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, one]) => (key === '@type' ? [one].flat() : types(one)))
          : [];
    expect(types(await expanded()).every((type) => /^(?:https?|urn):/.test(String(type)))).toBe(true);
  });

  test('an annotation is W3C’s, with its target and its concept', async () => {
    const nodes = await expanded();
    const annotation = nodes.find((node) => node['@id'] === `urn:x-rapporteur:${positions.joint.id}`)!;
    expect(annotation['@type']).toEqual(['http://www.w3.org/ns/oa#Annotation']);
    expect(annotation['http://www.w3.org/ns/oa#motivatedBy']).toEqual([
      { '@id': 'http://www.w3.org/ns/oa#classifying' },
    ]);
    expect(annotation['http://www.w3.org/ns/oa#hasBody']).toEqual([{ '@id': 'urn:x-rapporteur:issue:fees:joint' }]);
    expect(annotation['http://www.w3.org/ns/oa#hasTarget']).toHaveLength(1);
  });

  test('it is RDF that a triple store takes', async () => {
    const triples = (await jsonldProcessor.toRDF(JSON.parse(await written()), {
      documentLoader,
      format: 'application/n-quads',
    })) as unknown as string;
    expect(triples).toContain(
      `<urn:x-rapporteur:${statements.quote.id}> <https://schema.org/spokenByCharacter> <urn:x-rapporteur:actor:dana-kovel>`,
    );
    expect(triples).toContain(`<https://schema.org/appearance> <urn:x-rapporteur:${courier.id}>`);
  });
});

describe('who says what', () => {
  test('what is quoted whole is a quotation, all else a claim', async () => {
    const nodes = await graph();
    expect(named(nodes, statements.quote.id)).toMatchObject({
      type: 'Quotation',
      author: ['urn:x-rapporteur:actor:dana-kovel'],
      spokenByCharacter: ['urn:x-rapporteur:actor:dana-kovel'],
      isPartOf: `urn:x-rapporteur:${courier.id}`,
      dateCreated: '2031-03-13',
      probability: 0.97,
      reading: 'inferred',
    });
    const claim = named(nodes, statements.may.id);
    expect(claim).toMatchObject({ type: 'Claim', describedSpeaker: ['two officials'], via: ['Selva Press'] });
    expect(claim.appearance).toBe(`urn:x-rapporteur:${courier.id}`);
    expect(claim).not.toHaveProperty('author');
    expect(claim).not.toHaveProperty('probability');
  });

  test('a speaker left open has the reason and no author', async () => {
    const open = named(await graph(), statements.pilots.id);
    expect(open.openSpeaker).toBe('Nobody is named.');
    expect(open).not.toHaveProperty('author');
  });

  test('the article has its text and what is known of it', async () => {
    const nodes = await graph();
    expect(named(nodes, courier.id)).toMatchObject({
      type: 'NewsArticle',
      articleBody: courier.text,
      headline: 'Talks on the crossing',
      datePublished: '2031-03-14T09:30:00+02:00',
      publisher: { type: 'NewsMediaOrganization', name: 'Northern Courier' },
    });
  });
});

describe('who wants what', () => {
  test('issues and positions are one scheme, each in it once', async () => {
    const concepts = (await graph()).filter(({ type }) => type === 'Concept');
    expect(concepts.map(({ id, prefLabel, broader }) => [id.slice(17), prefLabel, broader])).toEqual([
      ['issue:fees', 'Who sets the crossing fee?', undefined],
      ['issue:fees:joint', 'A joint board', 'urn:x-rapporteur:issue:fees'],
      ['issue:fees:none', 'No fee', 'urn:x-rapporteur:issue:fees'],
      ['issue:fees:alone', 'One side alone', 'urn:x-rapporteur:issue:fees'],
    ]);
  });

  test('what the program read is not what a person has confirmed', async () => {
    const nodes = await graph();
    expect(named(nodes, positions.joint.id)).toMatchObject({
      firmness: 'demands',
      party: 'Arvenia',
      probability: 0.83,
      reading: 'inferred',
      generator: 'urn:x-rapporteur:program',
    });
    expect(named(nodes, positions.robbery.id)).toMatchObject({ reading: 'accepted', reviewedBy: 'Mira' });
    const review = { action: 'added', who: 'Noor', at: '2031-03-16T10:00:00Z' } as const;
    const [view] = views;
    const added = await graph([{ ...view!, positions: [{ ...positions.joint, review }] }]);
    expect(named(added, positions.joint.id)).toMatchObject({
      reading: 'added',
      creator: { type: 'Person', name: 'Noor' },
      created: '2031-03-16T10:00:00Z',
    });
    expect(named(added, positions.joint.id)).not.toHaveProperty('generator');
  });
});

describe('where the words stand', () => {
  test('every selector gives the words of its article', async () => {
    const nodes = await graph();
    const annotations = nodes.filter(({ type }) => type === 'Annotation');
    expect(annotations).toHaveLength(9);
    for (const { target } of annotations)
      for (const { source, selector } of target as Target[]) {
        const text = named(nodes, source.slice(17)).articleBody as string;
        const [{ start, end }, { exact, prefix, suffix }] = selector;
        expect([...text].slice(start, end).join('')).toBe(exact);
        expect(text).toContain(prefix + exact + suffix);
      }
    const words = (named(nodes, `${statements.quote.id}:words`).target as Target[]).map(
      ({ selector }) => selector[1].exact,
    );
    expect(words).toEqual(['“We will pay a fee 🚢 that a joint board sets,”', '“and no other.”']);
  });

  test('in any text, counted in code points', () => {
    const part = fc.constantFrom('a', 'é', '\r\n', '🚢', '👩‍🚀', '“', 'word ');
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const whole = `${before}${words}x${after}`;
        const span = [before.length, before.length + words.length + 1] as const;
        const [position, quote] = selectorsOf(whole)(span);
        expect([...whole].slice(position.start, position.end).join('')).toBe(`${words}x`);
        expect(before.endsWith(quote.prefix) && after.startsWith(quote.suffix)).toBe(true);
        expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(quote.prefix + quote.suffix)).toBe(false);
      }),
    );
  });
});

test('an empty record is a whole file', async () => {
  expect((await graph([])).map(({ type }) => type)).toEqual([
    'SoftwareApplication',
    'ConceptScheme',
    'Person',
    'Person',
    'Organization',
  ]);
});
