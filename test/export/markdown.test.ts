import { describe, expect, test } from 'vitest';
import { briefMarkdown, escapeMarkdown } from '../../src/serve/export/markdown.ts';
import type { Brief } from '../../src/service/types.ts';
import { brief } from './brief.ts';

describe('a brief as Markdown', () => {
  test('has a heading for each section and issue, and numbers its citations by the list of sources, each article once', () => {
    expect(briefMarkdown(brief)).toBe(`# Talks on the Selva crossing

From 2031-03-01 to 2031-03-31.

Sentences in italics are drawn from several readings.

## Where the parties stand

### Who opens the crossing?

*Arvenia insists on this answer: Nobody.* [1][2] Dana Kovel said: “we will not sign”. (confirmed by a person) [1]

No position was read on: Who pays?

## What moved

No party is seen to have changed its answer.

## Sources

1. Northern Courier, “Crossing to open”, 2031-03-14 (courier)
2. outlet not known, undated (gazette)
`);
  });

  test('of an empty record is its heading', () => {
    const empty: Brief = { ...brief, since: null, until: null, sections: [], articles: [] };
    expect(briefMarkdown(empty)).toBe('# Talks on the Selva crossing\n');
  });
});

describe('words of a report in Markdown', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['**loud** `code`', '\\*\\*loud\\*\\* \\`code\\`'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['two\n\n# lines', 'two # lines'],
    ['_so_', '\\_so\\_'],
  ])('%j formats nothing', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test.each(['R&D, 5 - 3 = 2', 'file_name_1', 'No. 1. And #2', 'a “quote”'])('%j stays as it is', (text) =>
    expect(escapeMarkdown(text)).toBe(text),
  );
});
