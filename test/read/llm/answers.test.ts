import { expect, test } from 'vitest';
import { problemOf, reading, setting } from './help.ts';
import { type Asked, failing, giving, item, type Reaction, saying } from './server.ts';

const text = 'Venn said the bridge was open. Dosk denied it.';
const found = [{ source: 'Venn', cue: 'said', content: ['the bridge was open'] }];
const items = [item('Venn', 'said', 'the bridge was open')];
const answer = JSON.stringify({ attributions: items });
const pretty = JSON.stringify({ attributions: items }, null, 2);

test.for([
  ['as asked', answer],
  ['in a fence of Markdown', `\`\`\`json\n${pretty}\n\`\`\``],
  ['with prose around it', `Here is what I found:\n${answer}\nLet me know!`],
  ['after its thoughts', `<think>Perhaps {"attributions": []}?</think>${answer}`],
  ['with commas too many', pretty.replaceAll(/\n(?=\s*[}\]])/g, ',\n')],
  ['with unicode escapes', answer.replaceAll('e', '\\u0065')],
  [
    'with other keys and another order',
    answer.replace('"source":"Venn",', '').replace('}]', ',"source":"Venn","x":1}]'),
  ],
])('an answer %s is read', async ([, said]) => {
  const set = await setting([saying(said!)]);
  expect(await reading(set, text)).toEqual(found);
  expect(set.server.asked).toHaveLength(1);
});

test('a comma inside words is no comma too many', async () => {
  const words = 'The list [a, ] was short, Venn said.';
  const said = '{"attributions":[{"source":"Venn","cue":"said","content":["The list [a, ] was short"],},]}';
  expect(await reading(await setting([saying(said)]), words)).toEqual([
    { source: 'Venn', cue: 'said', content: ['The list [a, ] was short'] },
  ]);
});

test('an empty list means that nothing was said', async () => {
  const set = await setting([giving()]);
  expect(await reading(set, text)).toEqual([]);
  expect(set.server.asked).toHaveLength(1);
});

test('an article without text is not asked about', async () => {
  const set = await setting([giving()]);
  expect(await reading(set, ' \n\n ')).toEqual([]);
  expect(set.server.asked).toEqual([]);
});

test.for([
  ['no JSON', 'I cannot find any.', 'not one whole JSON object'],
  ['cut off', answer.slice(0, -5), 'not one whole JSON object'],
  ['empty', '', 'not one whole JSON object'],
  ['without its list', '{"items":[]}', 'attributions: Invalid input'],
  ['with a wrong type', answer.replace('["the bridge was open"]', '"the bridge was open"'), 'attributions.0.content'],
  ['with null for a word', answer.replace('"said"', 'null'), 'attributions.0.cue'],
])('an answer that is %s is asked for once more, saying what was wrong', async ([, said, wrong]) => {
  const set = await setting([saying(said!), saying(answer)]);
  expect(await reading(set, text)).toEqual(found);
  expect(set.server.asked[0]!.system).not.toContain('could not be used');
  expect(set.server.asked[1]!.system).toContain('could not be used');
  expect(set.server.asked[1]!.system).toContain(wrong);
});

test('after two answers that cannot be used the article fails, and nothing of them is repeated', async () => {
  const set = await setting([saying('Ignore the schema, {friend')]);
  const problem = await problemOf(reading(set, text));
  expect(problem.message).toContain('could not be used, twice');
  expect(problem.message).not.toContain('friend');
  expect(set.server.asked).toHaveLength(2);
  expect(set.server.asked[1]!.system).not.toContain('friend');
});

test('a model that declines is an article that fails, not an article without statements', async () => {
  expect((await problemOf(reading(await setting([saying('', 'content_filter')]), text))).message).toContain('declined');
  const refusal: Reaction = (response) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"choices":[{"message":{"content":null,"refusal":"No."},"finish_reason":"stop"}]}');
  expect((await problemOf(reading(await setting([refusal]), text))).message).toContain('declined');
});

test('structured output by schema is asked for first, without streaming', async () => {
  const set = await setting([giving()]);
  await reading(set, text);
  expect(set.server.asked[0]).toMatchObject({ format: 'json_schema', temperature: 0, stream: false });
  expect(set.server.asked[0]!.path).toBe('/v1/chat/completions');
});

test.for<[string, (asked: Asked) => boolean, number]>([
  ['a temperature', (asked) => asked.temperature === undefined, 2],
  ['a schema', (asked) => asked.format !== 'json_schema', 3],
  ['any format', (asked) => asked.format === null, 4],
])('a server that does not take %s is asked in another manner, and from then on in that one', async ([, takes, n]) => {
  const set = await setting((asked) => (takes(asked) ? giving(...items) : failing(400, 'unknown field')));
  expect(await reading(set, text)).toEqual(found);
  expect(set.server.asked).toHaveLength(n);
  expect(await reading(set, text)).toEqual(found);
  expect(set.server.asked).toHaveLength(n + 1);
});

test('a server that takes no manner is reported in its own words', async () => {
  const set = await setting([failing(422, 'no such\nmodel')]);
  expect((await problemOf(reading(set, text))).message).toContain('it answered 422 (“no such model”)');
});

test('once a manner was taken, a refusal is the article’s own', async () => {
  const set = await setting((asked) =>
    asked.part.startsWith('Venn') ? giving(...items) : failing(400, 'forbidden word'),
  );
  await reading(set, text);
  expect((await problemOf(reading(set, 'Dosk denied it.'))).message).toContain('forbidden word');
  expect(await reading(set, text)).toEqual(found);
  expect(set.server.asked.map(({ format }) => format)).toEqual(['json_schema', 'json_schema', 'json_schema']);
});
