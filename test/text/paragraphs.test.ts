import { expect, test } from 'vitest';
import { paragraphs } from '../../src/text/paragraphs.ts';
import { slice } from '../../src/text/span.ts';

const split = (text: string) => paragraphs(text).map((span) => slice(text, span));

test.each([
  ['a line each', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
  ['empty lines between', 'One.\n\nTwo.\n \nThree.', ['One.', 'Two.', 'Three.']],
  ['carriage returns', 'One.\r\n\r\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
  ['line and paragraph separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
  ['white space around', '  One.  \n\t Two. ', ['One.', 'Two.']],
  ['nothing', ' \n\n ', []],
])('%s', (_, text, parts) => {
  expect(split(text)).toEqual(parts);
});

const wrapped = `The reservoir above the town holds nine million tonnes of water and has
been full since the rain of the second week. Those who live below it go to
bed in their boots, and the bell of the lower church has been oiled and is
rung each evening for a minute, which the children have learned to ignore,

while the engineers measure the wall with a lamp and a ruler and write the
figures down in green ink.`;

test('text that was wrapped by hand keeps its lines together', () => {
  expect(split(wrapped)).toHaveLength(2);
});

test('short lines set off by empty ones are paragraphs of a line, not wrapped text', () => {
  expect(split('The gate opens.\nThe road is dry.\n\nThe envoy left.\nIt rained.')).toHaveLength(4);
});
