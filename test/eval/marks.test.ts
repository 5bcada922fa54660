import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ArticleMarks, place, readMarks } from '../../eval/marks.ts';
import { loadDossier } from '../../src/dossier/load.ts';
import { lookup } from '../../src/dossier/lookup.ts';
import { ingest, isProblem } from '../../src/ingest/index.ts';
import { slice } from '../../src/text/span.ts';

const samples = join(import.meta.dirname, '../../samples');

function marks(one: Partial<ArticleMarks['statements'][number]>): ArticleMarks {
  const statement = { id: 's1', source: null, cue: null, kind: 'indirect', speaker: null, via: [], said: null };
  return {
    ...{ article: 'ferry', headline: null, outlet: null, byline: null, agency: null, published: null, language: 'en' },
    statements: [{ ...statement, in: '', content: '', ...one } as ArticleMarks['statements'][number]],
  };
}

describe('placing marks', () => {
  const text = 'The envoy left. He said the ferry had left and that he had not.\n\nNobody saw the ferry.';
  const words = (one: Parameters<typeof marks>[0]) => {
    const [mark] = place(marks(one), text);
    return [mark!.source, mark!.cue, mark!.content].map((spans) => spans.map((span) => slice(text, span)));
  };

  test('words are found inside their excerpt', () => {
    const one = {
      in: 'He said the ferry had left and that he had not.',
      source: 'He',
      cue: 'said',
      content: 'the ferry',
    };
    expect(words(one)).toEqual([['He'], ['said'], ['the ferry']]);
    expect(place(marks(one), text)[0]!.content).toEqual([[24, 33]]);
  });

  test('several parts, no part, and the second of two', () => {
    const excerpt = 'He said the ferry had left and that he had not.';
    expect(words({ in: excerpt, content: ['the ferry', 'had not'] })).toEqual([[], [], ['the ferry', 'had not']]);
    expect(words({ in: excerpt, content: { text: 'had', nth: 2 } })[2]).toEqual(['had']);
    expect(place(marks({ in: excerpt, content: { text: 'had', nth: 2 } }), text)[0]!.content[0]![0]).toBe(
      text.indexOf('had not'),
    );
  });

  test('white space in an excerpt stands for any white space', () => {
    expect(words({ in: 'that he had not. Nobody saw the ferry.', content: 'Nobody' })[2]).toEqual(['Nobody']);
  });

  test('words that are not there, or there twice, are an error that names the mark', () => {
    expect(() => words({ in: 'She said', content: 'x' })).toThrow('ferry#s1: “She said” stands 0 times');
    expect(() => words({ in: 'the ferry', content: 'ferry' })).toThrow('ferry#s1: “the ferry” stands 2 times');
    expect(() => words({ in: 'The envoy left.', content: 'ferry' })).toThrow('ferry#s1: “ferry” stands 0 times');
    expect(() => words({ in: 'The envoy left.', content: { text: 'left', nth: 2 } })).toThrow('ferry#s1');
  });

  test('a word is not found inside a longer one', () => {
    expect(() => words({ in: 'The envoy left.', content: 'env' })).toThrow('stands 0 times');
  });
});

describe('the marks of the sample', async () => {
  const all = readMarks(join(samples, 'marks'));
  const { dossier, problems } = await loadDossier(join(samples, 'dossier.yaml'));
  const names = lookup(dossier!);
  const texts = new Map<string, string>();
  for await (const item of ingest([join(samples, 'reports')], { knownOutlets: (name) => names.outlet(name) }))
    if (!isProblem(item)) texts.set(item.file, item.text);

  test('every report is marked, and every marked report is there', () => {
    expect(problems).toEqual([]);
    expect(all.map((one) => one.article).sort()).toEqual([...texts.keys()].sort());
  });

  test.each(all.map((one) => [one.article, one] as const))(
    '%s: every mark stands in the text as it is stored',
    (_, one) => {
      const text = texts.get(one.article)!;
      for (const mark of place(one, text)) {
        const spans = [...mark.source, ...mark.cue, ...mark.content].toSorted((a, b) => a[0] - b[0]);
        expect(mark.content.length, mark.id).toBeGreaterThan(0);
        for (const [i, [start, end]] of spans.entries()) {
          expect(end, mark.id).toBeGreaterThan(start);
          expect(start, `${mark.id}: parts overlap`).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
        }
      }
    },
  );

  test('every id of a speaker or carrier is one of the dossier', () => {
    const unknown = all.flatMap((one) =>
      one.statements
        .flatMap(({ speaker, via }) => [speaker ?? [], via].flat())
        .filter((who) => typeof who === 'string')
        .filter((id) => names.byId(id) === null)
        .map((id) => `${one.article}: ${id}`),
    );
    expect(unknown).toEqual([]);
    expect(names.byId('nobody-here')).toBeNull();
  });

  test('ids of marks are unique in their article', () => {
    for (const { article, statements } of all)
      expect(new Set(statements.map((s) => s.id)).size, article).toBe(statements.length);
  });
});
