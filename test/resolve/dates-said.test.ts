import { describe, expect, it } from 'vitest';
import { dateOfStatement } from '../../src/resolve/dates.ts';
import type { Span } from '../../src/text/span.ts';

/** Reads `[source]`, `{cue}` and `<content>` out of a marked sentence. */
function marked(sentence: string): { text: string; spans: Record<'source' | 'cue' | 'content', Span[]> } {
  const spans: Record<'source' | 'cue' | 'content', Span[]> = { source: [], cue: [], content: [] };
  const kinds = { '[': 'source', '{': 'cue', '<': 'content' } as const;
  let text = '';
  let open: { kind: keyof typeof spans; start: number } | null = null;
  for (const char of sentence) {
    if (char in kinds) open = { kind: kinds[char as keyof typeof kinds], start: text.length };
    else if (']}>'.includes(char)) {
      spans[open!.kind].push([open!.start, text.length]);
      open = null;
    } else text += char;
  }
  return { text, spans };
}

/** The words that date the statement and the date, or null. */
function saidIn(sentence: string, published: string | null = '2031-05-01'): string | null {
  const { text, spans } = marked(sentence);
  const said = dateOfStatement(text, { sentence: [0, text.length], ...spans }, published);
  return said === null ? null : `${said.spans.map((span) => text.slice(...span)).join()} ${said.date}`;
}

describe('when something was said', () => {
  it.each([
    ['[Lund] {said} on Wednesday that <the ferry was safe>.', 'Wednesday 2031-04-30'],
    ['[Lund] {said} Wednesday <the ferry was safe>.', 'Wednesday 2031-04-30'],
    ['<“The ferry is safe,”> [Lund] {said} on Wednesday.', 'Wednesday 2031-04-30'],
    ['<“The ferry is safe,”> {said} [Lund] late on Tuesday.', 'Tuesday 2031-04-29'],
    ['<“The ferry is safe,”> [she] {said} in a regular evening address on Wednesday.', 'Wednesday 2031-04-30'],
    ['[Lund] {told} reporters in Torr on Tuesday that <the ferry was safe>.', 'Tuesday 2031-04-29'],
    ['[Lund] {told} Nordwire on Tuesday <the ferry was safe>.', 'Tuesday 2031-04-29'],
    ['On April 18, [he] {condemned} <the plan as a trick>.', 'April 18 2031-04-18'],
    ['In April, [he] {said} <the plan was a trick>.', 'April 2031-04-01'],
    ['Late on Tuesday, [the minister] {announced} that <the port was open>.', 'Tuesday 2031-04-29'],
    ['[The minister] on Wednesday {said} <the port was open>.', 'Wednesday 2031-04-30'],
    ['In an interview broadcast on Thursday, [the king] {repeated} that <he would stay>.', 'Thursday 2031-05-01'],
    ['[Lund] {said Wednesday} <the ferry was safe>.', 'Wednesday 2031-04-30'],
    ['[Lund] {denied} <it> on Wednesday night.', 'Wednesday night 2031-04-30'],
    ['Only last month [he] {called} <the plan a trick>.', 'last month 2031-04-01'],
    ['[The palace] {said} last week that <he would stay>.', 'last week 2031-04-21'],
    ['[Lund] {said} on Wednesday that <talks would begin on Friday>.', 'Wednesday 2031-04-30'],
  ])('%s', (sentence, expected) => {
    expect(saidIn(sentence)).toBe(expected);
  });

  it.each([
    ['a date in what was said', '[Lund] {said} <the ferry left on Wednesday>.'],
    ['a date of the thing spoken about', '[Lund] {condemned} <the attack on Sunday>.'],
    ['a date of the thing named between', '[Lund] {said} of the attack on Sunday that <it was a crime>.'],
    ['a date of another clause before', 'After the attack on Sunday, [Lund] {said} <it was a crime>.'],
    ['a date of another clause after', '<“A crime,”> {said} [Lund], who arrived on Tuesday.'],
    ['a date behind the content', '[Lund] {said} <the ferry was safe> after it sank on Tuesday.'],
    ['an event’s day as a possessive', '[Lund] {said} <Wednesday’s vote> was fair.'],
    ['a day to come', '[Lund] {will say} on Friday that <the port is open>.'],
    ['no date', '[Lund] {said} <the ferry was safe>.'],
    ['no cue', '<“The ferry is safe.”>'],
    ['a meeting’s day', '[Lund], who met the envoys on Tuesday, {said} <the ferry was safe>.'],
  ])('is left open for %s', (_, sentence) => {
    expect(saidIn(sentence)).toBeNull();
  });

  it('is left open when the day of publication is not known, unless the year is named', () => {
    expect(saidIn('[Lund] {said} on Wednesday that <the ferry was safe>.', null)).toBeNull();
    expect(saidIn('On 18 April 2030, [he] {condemned} <the plan as a trick>.', null)).toBe('18 April 2030 2030-04-18');
  });

  it('says what it was inferred from', () => {
    const { text, spans } = marked('[Lund] {said} on Wednesday that <the ferry was safe>.');
    expect(dateOfStatement(text, { sentence: [0, text.length], ...spans }, '2031-05-01T18:00:00Z')).toEqual({
      date: '2031-04-30',
      precision: 'day',
      basis: '“Wednesday”, in a report of 2031-05-01',
      spans: [[13, 22]],
    });
  });
});
