import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonlLine } from '../../src/ingest/jsonl.ts';
import { readLines } from '../../src/ingest/lines.ts';
import { bytes, folder, reportText, take } from './help.ts';

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function takeLines(content: string | Uint8Array) {
  const path = `${folder({ 'wire.jsonl': content })}/wire.jsonl`;
  return { path, ...(await take([path])) };
}

describe('a JSONL file', () => {
  test('is one article a line, with what its keys say', async () => {
    const whole = {
      id: 'w1',
      headline: 'Quay',
      outlet: 'Lantern',
      byline: 'Ada Low',
      agency: 'Northwire',
      published: '2031-05-03',
      url: 'https://lantern.example/quay#top',
      language: 'en-GB',
      text: reportText,
    };
    const { articles, problems } = await takeLines(line(whole) + line({ text: `${reportText} More.` }));
    expect(problems).toEqual([]);
    expect(articles.map((a) => a.file)).toEqual(['w1', 'wire-2']);
    expect(articles[0]).toMatchObject({
      text: reportText,
      headline: { value: 'Quay', from: 'json' },
      outlet: { value: 'Lantern', from: 'json' },
      byline: { value: 'Ada Low', from: 'json' },
      agency: { value: 'Northwire', from: 'json' },
      published: { value: '2031-05-03', from: 'json' },
      url: { value: 'https://lantern.example/quay', from: 'json' },
      language: { value: 'en', from: 'json' },
    });
  });

  test.each([
    ['a cut line', '{"text": "The quay', 'json-line-broken'],
    ['a line that is a list', '["text"]', 'json-line-broken'],
    ['a line without text', '{"headline": "Quay"}', 'json-line-invalid'],
    ['text that is no string', '{"text": 7}', 'json-line-invalid'],
    ['a headline that is no string', '{"text": "x", "headline": ["Quay"]}', 'json-line-invalid'],
    ['text that is empty', '{"text": " "}', 'file-empty'],
  ])('%s is a problem with its line, and the others are read', async (_, bad, code) => {
    const { path, articles, problems } = await takeLines(
      `${line({ text: 'Before.' })}${bad}\n\n${line({ text: 'After.' })}`,
    );
    expect(articles.map((a) => a.text)).toEqual(['Before.', 'After.']);
    expect(problems).toMatchObject([{ code, file: path, line: 2 }]);
  });

  test('a date that cannot be read is told, and the article kept undated', async () => {
    const { articles, problems } = await takeLines(line({ text: reportText, published: '03/04/2031' }));
    expect(articles[0]!.published).toEqual({ value: null, reason: expect.stringContaining('03/04/2031') });
    expect(problems).toMatchObject([{ code: 'json-line-invalid', line: 1 }]);
  });

  test('half a surrogate pair is replaced one for one', async () => {
    const { articles, problems } = await takeLines('{"text": "A \\ud83d B \\u0000 C \\ud83d\\ude00"}');
    expect(articles[0]!.text).toBe('A \uFFFD B \uFFFD C 😀');
    expect(problems).toMatchObject([{ code: 'encoding-broken', line: 1 }]);
  });

  test('a line beyond the limit is refused and the next one read', async () => {
    const { articles, problems } = await takeLines(
      line({ text: 'x'.repeat(21 * 1024 * 1024) }) + line({ text: 'After.' }),
    );
    expect(articles.map((a) => a.text)).toEqual(['After.']);
    expect(problems).toMatchObject([{ code: 'file-too-large', line: 1 }]);
  });

  test('UTF-16 is refused once', async () => {
    const { problems } = await takeLines(Buffer.from(`\uFEFF${line({ text: 'x' })}${line({ text: 'y' })}`, 'utf16le'));
    expect(problems.map((p) => p.code)).toEqual(['encoding-broken']);
  });

  test('lines are told apart wherever the stream is cut', async () => {
    const whole = 'one\ntwo\r\n\nthree';
    for (let at = 0; at <= whole.length; at++) {
      const lines: string[] = [];
      for await (const { bytes: found } of readLines(bytes(whole.slice(0, at), whole.slice(at)), 100))
        lines.push(Buffer.from(found!).toString());
      expect(lines).toEqual(['one', 'two\r', '', 'three']);
    }
  });
});

test('docs/input.md lists the keys that are read', () => {
  const docs = readFileSync('docs/input.md', 'utf8');
  const section = docs.slice(docs.indexOf('## JSONL'), docs.indexOf('\n## ', docs.indexOf('## JSONL') + 5));
  const listed = [...section.matchAll(/^\| `(\w+)`/gm)].map((m) => m[1]);
  expect(listed.sort()).toEqual(Object.keys(jsonlLine.shape).sort());
});
