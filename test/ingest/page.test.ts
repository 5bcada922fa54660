import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal, report, reportText, take, takeOne } from './help.ts';

const paragraphs = report.map((p) => `<p>${p}</p>`).join('\n');
const around = `
  <nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav>
  <div class="cookie-banner"><p>We and our partners store cookies. Accept them all, please, or read our policy.</p></div>`;
const after = `
  <aside><h3>Related</h3><ul><li><a href="/1">Lights fail again at the northern quay</a></li></ul></aside>
  <div class="newsletter-signup"><p>Sign up for our newsletter, delivered straight to your inbox every morning.</p></div>
  <footer>© The Ostrel Lantern. All rights reserved.</footer>
  <script>document.write('<p>Never shown to anybody who reads the page.</p>')</script>`;

const layouts: Readonly<Record<string, string>> = {
  'JSON-LD and clutter': `<!doctype html><html lang="en-GB"><head><title>Quay to reopen | The Ostrel Lantern</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
    {"@type":["NewsArticle"],"headline":"Quay to reopen","datePublished":"2031-05-03T14:05:00+02:00",
    "author":[{"@type":"Person","name":"Ada Low"},{"@type":"Person","name":"Jon Ree"}],
    "publisher":{"@type":"Organization","name":"The Ostrel Lantern"}}]}</script>
    <link rel="canonical" href="https://lantern.example/2031/05/03/quay"></head><body>${around}
    <article><h1>Quay to reopen</h1><div class="share">Share on everything</div>${paragraphs}
    <p class="promo"><a href="/2">Read more: who paid for the lights</a></p></article>${after}</body></html>`,
  'Open Graph only': `<html><head><title>Quay to reopen - The Ostrel Lantern</title>
    <meta property="og:title" content="Quay to reopen"><meta property="og:site_name" content="The Ostrel Lantern">
    <meta property="og:url" content="https://lantern.example/quay"><meta property="og:locale" content="en_GB">
    <meta property="article:published_time" content="2031-05-03T12:05:00Z"></head>
    <body>${around}<main><h1>Quay to reopen</h1>${paragraphs}</main>${after}</body></html>`,
  'bare HTML': `<h1>Quay to reopen</h1>${paragraphs}`,
  'broken and unclosed': `<html><title>Quay to reopen</title><body><h1>Quay to reopen<p>${report.join('<p>')}</body`,
  'in divs with line breaks': `<html><head><title>x</title></head><body>${around}<div id="wrap"><div class="col">
    <h1>Quay to reopen</h1><div>${report.join('<br><br>\n')}</div></div></div>${after}</body></html>`,
  'all of it in a form with a misleading class': `<html><body><form class="page with-comments social"><h1>Quay to reopen</h1>${paragraphs}</form>${after}</body></html>`,
  'a live report in sections': `<html><head><title>Quay live</title></head><body>${around}<main><article><h1>Quay live</h1>
    ${report.map((p, i) => `<section class="entry"><header><time datetime="2031-05-0${i + 1}">x</time></header><h2>Entry ${i}</h2><p>${p}</p></section>`).join('')}
    </article></main>${after}</body></html>`,
};

describe.each(Object.entries(layouts))('a page: %s', (_, html) => {
  test('gives the paragraphs and nothing from around them', async () => {
    const { text } = await takeOne('page.html', html);
    for (const paragraph of report) expect(text).toContain(paragraph);
    expect(text).not.toMatch(/cookies|newsletter|Lights fail|All rights|Never shown|Share on|Read more/);
    expect(text.split('\n\n').length).toBeGreaterThanOrEqual(report.length);
  });

  test('reads the same each time', async () => {
    expect(await takeOne('page.html', html)).toMatchObject({ id: (await takeOne('page.html', html)).id });
  });
});

describe('what a page says beside the text', () => {
  test('JSON-LD comes first', async () => {
    expect(await takeOne('page.html', layouts['JSON-LD and clutter']!)).toMatchObject({
      headline: { value: 'Quay to reopen', from: 'json-ld' },
      outlet: { value: 'The Ostrel Lantern', from: 'json-ld' },
      byline: { value: 'Ada Low, Jon Ree', from: 'json-ld' },
      published: { value: '2031-05-03T14:05:00+02:00', from: 'json-ld' },
      url: { value: 'https://lantern.example/2031/05/03/quay', from: 'html' },
      language: { value: 'en', from: 'html' },
    });
  });

  test('then Open Graph', async () => {
    expect(await takeOne('page.html', layouts['Open Graph only']!)).toMatchObject({
      headline: { value: 'Quay to reopen', from: 'open-graph' },
      outlet: { value: 'The Ostrel Lantern', from: 'open-graph' },
      published: { value: '2031-05-03T12:05:00Z', from: 'open-graph' },
      url: { value: 'https://lantern.example/quay', from: 'open-graph' },
      language: { value: 'en', from: 'open-graph' },
    });
  });

  test('then the markup, and what is not said stays empty with the reason', async () => {
    const article = await takeOne('page.html', layouts['bare HTML']!);
    expect(article.headline).toMatchObject({ value: 'Quay to reopen', from: 'html' });
    expect(article.outlet).toEqual({ value: null, reason: expect.any(String) });
    expect(article.published).toEqual({ value: null, reason: expect.any(String) });
  });

  test.each([
    ['<meta name="date" content="2031-05-03">', '2031-05-03', 'meta'],
    ['<meta name="pubdate" content="Sat, 03 May 2031 12:05:00 GMT">', '2031-05-03T12:05:00Z', 'meta'],
    ['<link rel="canonical" href="https://lantern.example/2031/05/03/quay.html">', '2031-05-03', 'url'],
    ['<meta name="date" content="03/04/2031">', null, undefined],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-03",}</script>',
      null,
      undefined,
    ],
  ])('publication from %j', async (tag, value, from) => {
    const { published } = await takeOne('p.html', `<html><head>${tag}</head><body>${paragraphs}</body></html>`);
    expect([published.value, 'from' in published ? published.from : undefined]).toEqual([value, from]);
  });

  test('the name of a site is read from the title, where the heading shows which part it is', async () => {
    const page = `<html><head><title>Quay to reopen - Lantern News</title></head><body><h1>Quay to reopen</h1>${paragraphs}</body></html>`;
    expect((await takeOne('p.html', page)).outlet).toMatchObject({ value: 'Lantern News', from: 'html' });
  });

  test('an author that is an agency is the agency', async () => {
    const page = `<html><head><meta name="author" content="Northwire"></head><body>${paragraphs}</body></html>`;
    const article = await takeOne('p.html', page);
    expect([article.byline.value, article.agency.value]).toEqual([null, 'Northwire']);
  });
});

describe('the text of a page', () => {
  test('entities are decoded, white space collapsed, soft hyphens dropped, hidden parts left out', async () => {
    const page = `<p>Fish &amp; chips&nbsp;cost   &euro;4 in Os&shy;trel’s
      northern quay, the <b>harbour</b> council’s <em>cook</em> said on Monday morning &mdash; before the vote was even held.</p>
      <p style="display: none">Hidden in plain sight, as nobody who reads the page can see.</p><p hidden>So is this one.</p>
      <ul><li>One item that is a whole sentence of its own, with a stop.</li><li>Two.</li></ul><blockquote>Said aloud.</blockquote>`;
    const { text } = await takeOne('p.html', `<html><body><article>${page}</article></body></html>`);
    expect(text.split('\n\n')).toEqual([
      'Fish & chips cost €4 in Ostrel’s northern quay, the harbour council’s cook said on Monday morning — before the vote was even held.',
      'One item that is a whole sentence of its own, with a stop.',
      'Two.',
      'Said aloud.',
    ]);
  });

  test('its encoding is the one that the page declares', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body>${paragraphs}<p>`;
    const bytes = Buffer.concat([
      Buffer.from(page.replace(/[“”]/g, '"')),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    ]);
    expect((await takeOne('p.html', bytes)).text).toContain('Привет');
  });
});

describe('a page without an article', () => {
  const links = Array.from(
    { length: 30 },
    (_, i) => `<li><a href="/${i}">Headline number ${i} about the harbour and its quays</a></li>`,
  );
  test.each([
    [
      'a stub behind a paywall',
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script></head><body><h1>Quay</h1><p>${report[0]}</p><p>Subscribe to continue reading.</p></body></html>`,
    ],
    [
      'a teaser with a call to sign in',
      `<html><body><article><h1>Quay</h1><p>${report[0]}</p><p>${report[1]}</p><p>To keep reading, sign in or register.</p></article></body></html>`,
    ],
    ['a list of links', `<html><body><ul>${links.join('')}</ul></body></html>`],
    ['no words', '<html><body><div><img src="x.png"></div></body></html>'],
    [
      'only a script',
      '<html><body><script>var text = "The council voted on Monday to reopen the quay. It did so again.";</script></body></html>',
    ],
    ['nesting without end', `<html><body>${'<div>'.repeat(50_000)}x`],
    ['elements without end', '<p>x'.repeat(250_000)],
  ])('is a problem: %s', async (_, html) => {
    expect(await refusal('page.html', html)).toBe('html-no-article');
  });

  test('the same words without the wall are an article', async () => {
    expect(
      (await takeOne('p.html', `<html><body><article><h1>Quay</h1>${paragraphs}</article></body></html>`)).text,
    ).toBe(reportText);
  });
});

test('no markup throws', async () => {
  const tags = [
    '<p>',
    '</p>',
    '<div',
    '>',
    '<html>',
    '<body>',
    '</html>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</script>',
    '<br>',
    '<table><td>',
    '&amp',
    '&#0;',
    '&#xD800;',
    '"',
    report[0],
    '<title>',
    '<article>',
    '<svg>',
    '<template>',
    '<base href="::">',
    '<meta charset=x>',
    '<link rel=canonical href="http://[">',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...tags), fc.string()), { maxLength: 25 }), async (parts) => {
      const { articles, problems } = await take(['-'], {
        stdin: (async function* () {
          yield Buffer.from(`<p>${parts.join('')}`);
        })(),
      });
      expect(articles.length + problems.length).toBeGreaterThan(0);
      for (const { text } of articles) expect(text).not.toMatch(/[\0\p{Cs}]/u);
    }),
    { numRuns: 150 },
  );
});
