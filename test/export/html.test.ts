import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { briefHtml, escapeHtml } from '../../src/serve/export/html.ts';
import { brief } from './brief.ts';

describe('a brief as a page', () => {
  const { document } = parseHTML(briefHtml(brief));
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((e) => e.textContent!.trim());

  test('has every section, issue and sentence', () => {
    expect(texts('h1, h2, h3')).toEqual([
      'Talks on the Selva crossing',
      'Where the parties stand',
      'Who opens the crossing?',
      'What moved',
      'Notes',
    ]);
    expect(texts('section p > span')).toEqual([
      'Arvenia insists on this answer: Nobody.',
      'Dana Kovel said: “we will not sign”.',
    ]);
    expect(texts('.unsaid')).toEqual([
      'No position was read on: Who pays?',
      'No party is seen to have changed its answer.',
    ]);
  });

  test('has for every citation a note with the words, the outlet, the date and the file', () => {
    expect(texts('.notes li')).toEqual([
      'nobody opens it Northern Courier, Crossing to open, 2031-03-14, courier',
      'it stays shut outlet not known, undated, gazette',
      'never Northern Courier, Crossing to open, 2031-03-14, courier',
      'we will not sign Northern Courier, Crossing to open, 2031-03-14, courier',
    ]);
    const links = [...document.querySelectorAll('sup a')].map((a) => a.getAttribute('href')!);
    expect(links).toEqual(['#note-1', '#note-2', '#note-3', '#note-4']);
    for (const link of links) expect(document.querySelectorAll(link)).toHaveLength(1);
  });

  test('sets apart what was drawn from readings and what a person confirmed', () => {
    expect([...document.querySelectorAll('section p > span')].map((e) => e.className)).toEqual([
      'inferred',
      'confirmed',
    ]);
    expect(texts('.legend span')).toHaveLength(2);
  });

  test('fetches nothing and runs nothing', () => {
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base')).toHaveLength(0);
    expect(briefHtml(brief)).not.toMatch(/https?:|url\(|@import/);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });
});

test('no word of a hostile report becomes part of the page', () => {
  const hostile = `</q></li><script>alert(1)</script><img src=x onerror="alert(2)"> & ' " --> </style>\u0000\u202e`;
  const [first] = brief.sections;
  const [paragraph] = first!.paragraphs;
  const page = briefHtml({
    ...brief,
    name: hostile,
    since: null,
    sections: [
      {
        ...first!,
        heading: hostile,
        unsaid: hostile,
        paragraphs: [
          {
            heading: hostile,
            sentences: paragraph!.sentences.map((one) => ({
              ...one,
              text: hostile,
              cites: one.cites.map((cite) => ({ ...cite, passage: { ...cite.passage, text: hostile } })),
            })),
          },
        ],
      },
    ],
    articles: brief.articles.map((one) => ({ ...one, headline: hostile, outlet: hostile, file: hostile })),
  });
  const { document } = parseHTML(page);
  expect(document.querySelectorAll('script, img')).toHaveLength(0);
  expect(document.querySelectorAll('style')).toHaveLength(1);
  for (const element of document.querySelectorAll('*'))
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
  expect(document.querySelectorAll('.notes li')).toHaveLength(4);
  expect(document.querySelector('h3')!.textContent).toContain('<script>alert(1)</script>');
  expect(page).not.toMatch(/[\0\u202e]/);
});

test.each([
  ['<b>', '&#60;b&#62;'],
  ['R&D "so" \'it\'', 'R&#38;D &#34;so&#34; &#39;it&#39;'],
  ['two\n lines', 'two lines'],
])('%j is written as %s', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));
