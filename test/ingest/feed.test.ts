import { describe, expect, test } from 'vitest';
import { bytes, folder, refusal, report, take } from './help.ts';

const whole = report
  .map((p) => `<p>${p}</p>`)
  .join('')
  .repeat(4);
const escaped = whole.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ostrel Lantern</title><link>https://lantern.example/</link><language>en-gb</language>${items}</channel></rss>`;
const rssItem = `<item><title>Quay &amp; lights</title><link>https://lantern.example/quay</link><dc:creator>Ada Low</dc:creator><pubDate>Sat, 03 May 2031 12:05:00 GMT</pubDate><content:encoded><![CDATA[${whole}]]></content:encoded></item>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Ostrel Lantern</title><entry><title type="html">Quay &amp;amp; lights</title><link href="https://lantern.example/quay"/><author><name>Ada Low</name></author><published>2031-05-03T12:05:00Z</published><content type="html">${escaped}</content></entry></feed>`;
const xhtml = atom.replace(
  /<content.*<\/content>/,
  `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${whole}</div></content>`,
);

describe.each([
  ['RSS', rss(rssItem)],
  ['Atom', atom],
  ['Atom with XHTML', xhtml],
])('a feed that carries whole articles: %s', (_, source) => {
  test('gives them with what it says of each', async () => {
    const { articles, problems } = await take([`${folder({ 'f.xml': source })}/f.xml`]);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        file: 'quay',
        origin: 'https://lantern.example/quay',
        headline: { value: 'Quay & lights', from: 'feed' },
        outlet: { value: 'The Ostrel Lantern', from: 'feed' },
        byline: { value: 'Ada Low', from: 'feed' },
        published: { value: '2031-05-03T12:05:00Z', from: 'feed' },
        url: { value: 'https://lantern.example/quay', from: 'feed' },
        language: { value: 'en', from: 'feed' },
      },
    ]);
    expect(articles[0]!.text.startsWith(`${report[0]}\n\n${report[1]}`)).toBe(true);
  });

  test('is known on standard input', async () => {
    expect((await take(['-'], { stdin: bytes(source) })).articles).toHaveLength(1);
  });
});

test('a feed from a file does not use the network: entries that go on elsewhere are told', async () => {
  const short =
    '<item><title>Lights</title><link>https://lantern.example/lights</link><description>Short.</description></item>';
  const cut = `<item><title>Cut</title><link>https://lantern.example/cut</link><description><![CDATA[${whole}<p>Continue reading</p>]]></description></item>`;
  const path = `${folder({ 'f.rss': rss(short + rssItem + cut.replace('<p>Continue reading</p>', '<p>The vote was …</p>')) })}/f.rss`;
  const { articles, problems } = await take([path]);
  expect(articles.map((a) => a.file)).toEqual(['quay']);
  expect(problems).toMatchObject([
    { code: 'html-no-article', file: path, hint: expect.stringContaining('https://lantern.example/lights') },
    { code: 'html-no-article', file: path, hint: expect.stringContaining('https://lantern.example/cut') },
  ]);
});

test.each([
  ['a page', '<!doctype html><html><body><p>Not a feed.</p></body></html>'],
  ['other XML', '<?xml version="1.0"?><catalogue><item/></catalogue>'],
  ['a feed cut off', rss(rssItem).slice(0, 60)],
  ['no entries', rss('')],
  ['words', 'Not a feed.'],
])('what is no feed: %s', async (_, source) => {
  expect(await refusal('f.xml', source)).toBe('feed-broken');
});
