import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { bytes, folder, refusal, report, reportText, take } from './help.ts';

describe('a folder', () => {
  test('is read with all in it, in the order of names, without hidden files and other kinds', async () => {
    const path = folder({
      'b.txt': 'B.',
      'a.txt': 'A.',
      'sub/c.TXT': 'C.',
      '.hidden.txt': 'H.',
      '.git/x.txt': 'X.',
      'notes.md': 'N.',
      'd.jsonl': '{"text":"D."}\n',
    });
    const { articles, problems } = await take([path]);
    expect(articles.map((a) => a.text)).toEqual(['A.', 'B.', 'D.', 'C.']);
    expect(articles.map((a) => a.file)).toEqual(['a', 'b', 'd-1', 'c']);
    expect(articles[0]!.origin).toBe(`${path}/a.txt`);
    expect(problems).toEqual([]);
  });

  test('with nothing to read in it is a problem', async () => {
    const path = folder({ 'notes.md': 'N.' });
    expect((await take([path])).problems).toMatchObject([{ code: 'file-type-unknown', file: path }]);
  });

  test('may be called like a file, and may link to itself', async () => {
    const path = folder({ 'inner.txt/a.txt': 'A.' });
    symlinkSync(path, `${path}/inner.txt/loop`);
    symlinkSync('self.txt', `${path}/self.txt`);
    const { articles, problems } = await take([path]);
    expect(articles.map((a) => a.text)).toEqual(['A.']);
    expect(problems).toMatchObject([{ code: 'file-unreadable', file: `${path}/self.txt` }]);
  });

  test('one bad file does not stop the others', async () => {
    const path = folder({
      'a.txt': 'A.',
      'b.txt': '',
      'c.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'd.html': '<p>',
      'e.xml': '<a/>',
      'f.txt': 'F.',
    });
    const { articles, problems } = await take([path]);
    expect(articles.map((a) => a.text)).toEqual(['A.', 'F.']);
    expect(problems.map((p) => [p.file?.slice(-5), p.code])).toEqual([
      ['b.txt', 'file-empty'],
      ['c.txt', 'file-binary'],
      ['.html', 'html-no-article'],
      ['e.xml', 'feed-broken'],
    ]);
  });
});

describe('a file that is no article', () => {
  test.each([
    ['empty', 'a.txt', '', 'file-empty'],
    ['only white space', 'a.txt', ' \n\t ', 'file-empty'],
    ['an empty page', 'a.html', '', 'file-empty'],
    ['empty JSONL', 'a.jsonl', '', 'file-empty'],
    ['a picture', 'a.txt', Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1'), 'file-binary'],
    [
      'bytes by chance',
      'a.txt',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)),
      'file-binary',
    ],
    ['of another kind', 'a.pdf', 'x', 'file-type-unknown'],
  ])('%s', async (_, name, content, code) => {
    expect(await refusal(name, content)).toBe(code);
  });

  test('200 MB of text are refused at once, unread', async () => {
    const path = `${folder({ 'a.txt': '' })}/a.txt`;
    truncateSync(path, 200 * 1024 * 1024);
    const started = performance.now();
    expect((await take([path])).problems).toMatchObject([{ code: 'file-too-large', file: path }]);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a missing file, a link that leads nowhere and a pipe are told, and nothing waits', async () => {
    const path = folder({ 'z.txt': 'Z.' });
    symlinkSync(`${path}/nowhere`, `${path}/link.txt`);
    execFileSync('mkfifo', [`${path}/pipe.txt`]);
    const { articles, problems } = await take([`${path}/missing.txt`, path, '/dev/zero']);
    expect(articles.map((a) => a.text)).toEqual(['Z.']);
    expect(problems.map((p) => p.code)).toEqual([
      'file-not-found',
      'file-not-found',
      'file-unreadable',
      'file-type-unknown',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('one that may not be read', async () => {
    const path = folder({ 'a.txt': 'A.' });
    mkdirSync(`${path}/closed`);
    writeFileSync(`${path}/closed/b.txt`, 'B.');
    chmodSync(`${path}/a.txt`, 0);
    chmodSync(`${path}/closed`, 0);
    const { problems } = await take([path]);
    chmodSync(`${path}/closed`, 0o700);
    expect(problems.map((p) => p.code)).toEqual(['file-unreadable', 'file-unreadable']);
  });
});

describe('standard input', () => {
  const page = `<!doctype html><html><body><article>${report.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
  test.each([
    ['text', reportText, [reportText]],
    ['a page', page, [reportText]],
    ['JSONL', `${JSON.stringify({ text: 'A.' })}\n${JSON.stringify({ text: 'B.' })}`, ['A.', 'B.']],
    ['UTF-16 text', Buffer.from(`\uFEFF${reportText}`, 'utf16le'), [reportText]],
  ])('is known for what it is: %s', async (_, content, texts) => {
    const { articles } = await take(['-'], { stdin: bytes(content) });
    expect(articles.map((a) => a.text)).toEqual(texts);
    expect(articles[0]!.origin).toBe('-');
  });

  test('stops reading text at the limit', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 65_536;
        yield Buffer.alloc(65_536, 'x');
      }
    })();
    expect((await take(['-'], { stdin: endless })).problems).toMatchObject([{ code: 'file-too-large' }]);
    expect(given).toBeLessThan(6 * 1024 * 1024);
  });

  test('may be empty', async () => {
    expect((await take(['-'], { stdin: bytes() })).problems).toMatchObject([{ code: 'file-empty' }]);
  });
});

test('time grows with the size of hostile input, not with its square', async () => {
  const started = performance.now();
  for (const hostile of ['1\n'.repeat(300_000), 'A man. (NWA)\n'.repeat(50_000), `<p>${'<li><u>'.repeat(20_000)}`]) {
    await take(['-'], { stdin: bytes(`x\n${hostile}`) });
    await take(['-'], { stdin: bytes(hostile) });
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a file is read only when its turn comes', async () => {
  const path = folder({ 'a.txt': 'A.', 'b.txt': 'Before.', 'c.jsonl': `${JSON.stringify({ text: 'C.' })}\n` });
  const found = ingest([path]);
  expect((await found.next()).value).toMatchObject({ text: 'A.' });
  writeFileSync(`${path}/b.txt`, 'After.');
  expect((await found.next()).value).toMatchObject({ text: 'After.' });
  writeFileSync(`${path}/c.jsonl`, JSON.stringify({ text: 'D.' }));
  expect((await found.next()).value).toMatchObject({ text: 'D.' });
});

test('JSONL is read as it comes, line by line', async () => {
  let given = 0;
  const endless = (async function* () {
    for (;;) yield Buffer.from(`${JSON.stringify({ text: `Line ${++given}. ${'x'.repeat(2000)}` })}\n`);
  })();
  const found = ingest(['-'], { stdin: endless });
  for (let line = 1; line <= 50; line++) {
    expect((await found.next()).value).toMatchObject({ file: `stdin-${line}` });
    expect(given).toBeLessThanOrEqual(line + 1);
  }
  await found.return(undefined);
});
