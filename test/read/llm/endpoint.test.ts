import { expect, test } from 'vitest';
import { endpointOf } from '../../../src/read/llm/endpoint.ts';
import { llmReader } from '../../../src/read/llm/index.ts';
import { problemOf, reading, setting } from './help.ts';
import { failing, giving, hang, page, reset, saying } from './server.ts';

test.for([
  ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
  ['http://127.0.0.1:8080/v1/', 'http://127.0.0.1:8080/v1/chat/completions'],
  ['http://[::1]:8080', 'http://[::1]:8080/chat/completions'],
  ['https://models.example/v1', 'https://models.example/v1/chat/completions'],
  ['https://models.example/d/small?api-version=2', 'https://models.example/d/small/chat/completions?api-version=2'],
])('%s is asked at %s', ([endpoint, url]) => {
  expect(endpointOf({ endpoint: endpoint! }).url.href).toBe(url);
});

test.for([
  ['localhost', 'no http or https address'],
  ['localhost:11434/v1', 'no http or https address'],
  ['file:///etc/passwd', 'no http or https address'],
  ['ftp://models.example/v1', 'no http or https address'],
  ['https://me:secret@models.example/v1', 'user name or password'],
  ['http://models.example/v1', 'plain http'],
  ['http://192.168.1.5:11434/v1', 'plain http'],
  ['http://localhost.example/v1', 'plain http'],
  ['http://127.0.0.1.example/v1', 'plain http'],
])('%s is refused', async ([endpoint, words]) => {
  const problem = await problemOf(() => llmReader({ endpoint: endpoint!, model: 'small', key: 'k-1' }));
  expect(problem.code).toBe('usage');
  expect(problem.message).toContain(words);
  expect(JSON.stringify(problem)).not.toMatch(/secret|k-1/);
});

test('plain http to another machine can be allowed', () => {
  const { url } = endpointOf({ endpoint: 'http://192.168.1.5:11434/v1', allowPlainHttp: true });
  expect(url.host).toBe('192.168.1.5:11434');
});

test('the key goes into the header, and none when there is none', async () => {
  const set = await setting([giving()], { key: ' k-123\n' });
  await reading(set, 'Venn said no.');
  expect(set.server.asked[0]!.authorization).toBe('Bearer k-123');
  const open = await setting([giving()], { key: '' });
  await reading(open, 'Venn said no.');
  expect(open.server.asked[0]!.authorization).toBeUndefined();
});

test('a key that no header can carry is refused without being repeated', async () => {
  const problem = await problemOf(() => endpointOf({ endpoint: 'https://models.example/v1', key: 'k-1\nX-Evil: 1' }));
  expect(problem.code).toBe('usage');
  expect(JSON.stringify(problem)).not.toContain('k-1');
});

const key = 'k-very-secret';
test.for([
  ['refuses it and repeats it', failing(401, `Incorrect key ${key}`)],
  ['repeats it in an error', failing(400, `header Bearer ${key}`)],
  ['repeats it in an overload', failing(503, key)],
  ['repeats it in an answer', saying(key)],
  ['answers with a page', page(404)],
  ['resets', reset],
  ['hangs', hang],
] as const)('no problem shows the key when the server %s', async ([, bad]) => {
  const set = await setting([bad], { key, timeoutMs: 50 });
  const problem = await problemOf(reading(set, 'Venn said no.'));
  expect(JSON.stringify(problem)).not.toContain(key);
});

test('a redirect is not followed with key and text', async () => {
  const elsewhere = await setting([giving()]);
  const location = `${elsewhere.server.endpoint}/chat/completions`;
  const set = await setting([failing(307, 'moved', { location })], { key });
  expect((await problemOf(reading(set, 'Venn said no.'))).message).toContain('not followed');
  expect(elsewhere.server.asked).toEqual([]);
});

test('the name tells the model, so that another model’s reading is another reading', async () => {
  const { reader } = await setting([giving()]);
  expect(reader.name).toMatch(/^llm-\d+-small$/);
  expect(reader.languages).toEqual(['en']);
});
