/** What holds for every text, however odd: that everything read is grounded, and that reading depends on the article alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import type { Article } from '../../src/model/article.ts';
import type { Passage, Statement } from '../../src/model/statement.ts';
import { createPipeline } from '../../src/pipeline/read.ts';
import { rulesReader } from '../../src/read/rules/index.ts';
import { overlaps, type Span, wordsOf } from '../../src/text/span.ts';
import { article } from '../store/examples.ts';
import { parseCase } from './case-file.ts';

const dir = join(import.meta.dirname, '../cases');
const { dossier } = await loadDossier(join(dir, 'dossier.yaml'));
const pipeline = createPipeline({ dossier: dossier!, reader: rulesReader });

const sentences = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/.+\.txt$/.test(name))
  .sort()
  .map((name) => parseCase(readFileSync(join(dir, name), 'utf8')).article.text);

const odd = [
  ...['\n', '\r\n', '\r', '\n\n', '\u2028', '\u00a0', '\u200b', '\u200d', '\ufeff', '\t', '\0'],
  ...[
    '“',
    '”',
    '„',
    '‘',
    '’',
    '"',
    "'",
    "''",
    '``',
    '«',
    '»',
    '‹',
    '‛',
    '…',
    '—',
    '-',
    '(',
    ')',
    ':',
    ';',
    ',',
    '.',
    '?!',
  ],
  ...[
    '🙂',
    '👩‍👩‍👧',
    '🇦🇶',
    'e\u0301',
    '\u0301',
    'ﬁ',
    'ﬃ',
    'ǅ',
    'İ',
    'ß',
    '\ud83d',
    '\ude00',
    '漢字',
    'שלום',
    '٣',
    '𝔰aid',
  ],
  ...['said', 'he', 'according to', 'told', 'that', 'who', 'reportedly', 'Sadlek', 'Korr', 'x'.repeat(500)],
];
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sentences) },
  { weight: 5, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  // A sentence that breaks off, so that its quotation may not close and its cue may have no content.
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.nat(200)).map(([text, at]) => text.slice(0, at)) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '\n', '\r\n\r\n', '')), {
    minLength: 1,
    maxLength: 12,
    size: 'max',
  })
  .map((pieces) => pieces.flat().join(''));
const report = fc
  .record({ text, published: fc.constantFrom('2031-05-15', null), outlet: fc.constantFrom('Karvian Radio', null) })
  .map(article);

async function read(articles: readonly Article[]): Promise<(readonly Statement[])[]> {
  const outcomes = await pipeline.read(articles);
  return outcomes.map((outcome) => {
    if (!('statements' in outcome)) throw new Error(outcome.unread.message);
    return outcome.statements;
  });
}

function expectGrounded(text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const [start, end] of spans) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBeLessThanOrEqual(text.length);
}

test('every span of a statement lies in the text, in order, and its words are those of the text', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (article) => {
      const [statements = []] = await read([article]);
      for (const statement of statements) {
        const parts = [statement.source, statement.cue, statement.content].filter((p): p is Passage => p !== null);
        for (const { spans, text } of parts) {
          expect(spans.length).toBeGreaterThan(0);
          expectGrounded(article.text, spans);
          expect(text).toBe(wordsOf(article.text, spans));
        }
        for (const span of [...statement.speakers.flatMap((s) => s.evidence), ...statement.via.flatMap((v) => v.spans)])
          expectGrounded(article.text, [span]);
        expectGrounded(article.text, statement.said?.spans ?? []);
      }
    }),
    { numRuns: 300 },
  );
});

test('source, cue and content of a statement share no character, and the content has a letter or digit', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (article) => {
      const [statements = []] = await read([article]);
      for (const { source, cue, content } of statements) {
        const [s, c, t] = [source, cue, content].map((passage) => passage?.spans ?? []) as [Span[], Span[], Span[]];
        const pairs = [...pairsOf(s, c), ...pairsOf(s, t), ...pairsOf(c, t)];
        expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([]);
        expect(content.text).toMatch(/[\p{L}\p{N}]/u);
      }
    }),
    { numRuns: 300 },
  );
});

test('a statement has speakers or the reason why it has none, never both', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (article) => {
      const [statements = []] = await read([article]);
      for (const { speakers, open } of statements) expect(open === null).toBe(speakers.length > 0);
    }),
  );
});

test('an article gives the same statements each time, alone and among others, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(report, { minLength: 1, maxLength: 4 }), async (articles) => {
      const together = await read(articles);
      const backwards = (await read(articles.toReversed())).toReversed();
      expect(backwards).toEqual(together);
      for (const [i, article] of articles.entries()) expect(await read([article])).toEqual([together[i]]);
    }),
    { numRuns: 50 },
  );
});

test('no two statements of an article have the same id', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (article) => {
      const [statements = []] = await read([article]);
      expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
    }),
  );
});

test('no text is too odd to be read', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400, size: 'max' }),
    fc.string({ unit: fc.constantFrom(...odd), maxLength: 60, size: 'max' }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      await expect(read([article({ text })])).resolves.toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

const pairsOf = (a: readonly Span[], b: readonly Span[]): [Span, Span][] =>
  a.flatMap((x) => b.map((y): [Span, Span] => [x, y]));
