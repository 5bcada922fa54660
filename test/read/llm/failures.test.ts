import { expect, test } from 'vitest';
import type { Readable } from '../../../src/read/reader.ts';
import { problemOf, readable, reading, setting } from './help.ts';
import { drip, failing, flood, giving, hang, item, page, type Reaction, reset, saying, stream } from './server.ts';

const text = 'Venn said the bridge was open. Dosk denied it.';
const found = [{ source: 'Venn', cue: 'said', content: ['the bridge was open'] }];
const good = giving(item('Venn', 'said', 'the bridge was open'));

test.for<[string, Reaction]>([
  ['a server error', failing(500)],
  ['an overloaded server', failing(503)],
  ['a page of a proxy in front of it', page(502)],
  ['a page with status 200', page(200)],
  ['a reset connection', reset],
  ['no answer', hang],
  ['an answer that drips and never ends', drip],
  ['a stream that nobody asked for', stream],
  ['an error with status 200', failing(200)],
])('after %s the question is asked again', async ([, bad]) => {
  const set = await setting([bad, good], { timeoutMs: 150 });
  expect(await reading(set, text)).toEqual(found);
  expect(set.reader.spent()).toMatchObject({ requests: 2, retries: 1, kept: 1 });
  expect(set.waits).toHaveLength(1);
});

test('waits grow from attempt to attempt, and after the fourth the article fails', async () => {
  const set = await setting([failing(500, 'out of memory')]);
  const problem = await problemOf(reading(set, text));
  expect(problem.code).toBe('reader-failed');
  expect(problem.message).toContain('it answered 500 (“out of memory”)');
  expect(problem.hint).toContain('Check that it is running');
  expect(set.server.asked).toHaveLength(4);
  const [first, second, third] = set.waits as [number, number, number];
  expect(set.waits).toHaveLength(3);
  expect(first).toBeGreaterThanOrEqual(750);
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(second);
  expect(third).toBeLessThanOrEqual(5000);
});

test('a server that does not run is named', async () => {
  const set = await setting([good]);
  await set.server.close();
  const problem = await problemOf(reading({ ...set }, text));
  expect(problem.message).toContain(`${set.server.endpoint}/chat/completions`);
  expect(problem.message).toContain('ECONNREFUSED');
});

test('Retry-After in seconds and as a date is kept to', async () => {
  const date = new Date(Date.now() + 30_000).toUTCString();
  const set = await setting([
    failing(429, 'slow down', { 'retry-after': '7' }),
    failing(503, 'slow down', { 'retry-after': date }),
    good,
  ]);
  expect(await reading(set, text)).toEqual(found);
  expect(set.waits[0]).toBe(7000);
  expect(set.waits[1]).toBeGreaterThan(25_000);
  expect(set.waits[1]).toBeLessThanOrEqual(30_000);
});

test('a server that asks for an hour is reported instead of waited for', async () => {
  const set = await setting([failing(429, 'quota', { 'retry-after': '3600' })]);
  const problem = await problemOf(reading(set, text));
  expect(problem.hint).toContain('60 minutes');
  expect(set.waits).toEqual([]);
});

test('an answer without end is cut off and the part made smaller until none is left', async () => {
  const set = await setting([flood]);
  expect((await problemOf(reading(set, text))).message).toContain('no room');
  expect(set.server.asked).toHaveLength(1);
});

test.for<[string, number, string]>([
  ['a refused key', 401, 'does not accept the key'],
  ['a model it does not have', 404, 'model “small” not found'],
  ['a redirect', 307, 'redirects elsewhere'],
])('%s is reported at once, and the rest of the call is not tried', async ([, status, words]) => {
  const set = await setting([failing(status, 'model “small” not found', { location: 'http://127.0.0.1:1/' })], {
    concurrency: 1,
  });
  const articles = [readable(text), readable(text)];
  expect((await problemOf(set.reader.predict(articles))).message).toContain(words);
  expect((await problemOf(set.reader.predict([articles[1]!]))).message).toContain(words);
  expect(set.server.asked).toHaveLength(1);
});

test('one article without an answer does not keep the others from being read', async () => {
  const bad = readable('Dosk denied it.');
  const set = await setting((asked) => (asked.part.startsWith('Dosk') ? failing(500) : good), { concurrency: 2 });
  const articles = [bad, readable(text), readable(text), readable(text)];
  expect((await problemOf(set.reader.predict(articles))).message).toContain('500');
  for (const article of articles.slice(1)) expect(await set.reader.predict([article])).toHaveLength(1);
  await problemOf(set.reader.predict([bad]));
  // Four attempts for the bad one and one for each other; what was predicted again was not asked again.
  expect(set.server.asked).toHaveLength(7);
  expect(set.reader.spent()).toMatchObject({ requests: 7, retries: 3, kept: 3 });
});

test('with a server that is gone, articles are given up after three, and a later call tries again', async () => {
  let gone = true;
  const set = await setting(() => (gone ? failing(503) : good), { concurrency: 1 });
  const articles = Array.from({ length: 6 }, () => readable(text));
  await problemOf(set.reader.predict(articles));
  expect(set.server.asked).toHaveLength(12);
  gone = false;
  expect(await set.reader.predict([readable(text)])).toHaveLength(1);
});

test('a budget of requests ends the reading of what is left, says so, and keeps what was read', async () => {
  const set = await setting([good], { budget: { requests: 2 }, concurrency: 1 });
  const articles = Array.from({ length: 4 }, () => readable(text));
  const problem = await problemOf(set.reader.predict(articles));
  expect(problem).toMatchObject({ code: 'reader-failed', message: expect.stringContaining('2 requests') });
  expect(problem.hint).toContain('add again');
  expect(set.server.asked).toHaveLength(2);
  expect(await set.reader.predict(articles.slice(0, 2))).toHaveLength(2);
  for (const article of articles.slice(2))
    expect((await problemOf(set.reader.predict([article]))).message).toContain('2 requests');
});

test('repeated requests count against the budget', async () => {
  const set = await setting([failing(500)], { budget: { requests: 3 } });
  expect((await problemOf(reading(set, text))).message).toContain('3 requests');
  expect(set.server.asked).toHaveLength(3);
});

test('a budget of tokens is counted as the server counts them, or guessed', async () => {
  const counted = await setting([good], { budget: { tokens: 150 }, concurrency: 1 });
  const articles: Readable[] = Array.from({ length: 3 }, () => readable(text));
  expect((await problemOf(counted.reader.predict(articles))).message).toContain('150 tokens');
  expect(counted.reader.spent()).toMatchObject({ requests: 2, tokens: 200 });

  const uncounted = await setting([saying('{"attributions":[]}', 'stop', null)]);
  expect(await reading(uncounted, text)).toEqual([]);
  expect(uncounted.reader.spent().tokens).toBeGreaterThan(200);
});

test('articles are read a few at a time and given in order', async () => {
  const set = await setting(
    (asked) => (response, request) => {
      const n = Number(/\d+/.exec(asked.part)![0]);
      setTimeout(() => giving(item('Venn', 'said', `item ${n}`))(response, request), 30 - n);
    },
    { concurrency: 3 },
  );
  const articles = Array.from({ length: 10 }, (_, n) => readable(`Venn said item ${n}.`));
  const all = await set.reader.predict(articles);
  expect(all.map(([first], n) => articles[n]!.text.slice(...first!.content[0]!))).toEqual(
    articles.map((_, n) => `item ${n}`),
  );
  expect(set.server.most()).toBe(3);
});
