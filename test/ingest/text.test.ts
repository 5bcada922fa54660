import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { body, folder, furniture, report, reportText, take, takeOne } from './help.ts';

const outlets: Readonly<Record<string, { name: string; type: string }>> = {
  'the ostrel lantern': { name: 'The Ostrel Lantern', type: 'newspaper' },
  lantern: { name: 'The Ostrel Lantern', type: 'newspaper' },
  'lantern.example': { name: 'The Ostrel Lantern', type: 'newspaper' },
  northwire: { name: 'Northwire', type: 'agency' },
};
const knownOutlets = (name: string) => outlets[name.toLowerCase()] ?? null;

describe('the text of a .txt file', () => {
  test('is the file, decoded: line ends and outer white space stay as they are', async () => {
    const text = ` \r\nFirst line.\r\nSecond.\n\n${reportText}\t\n `;
    expect((await takeOne('a.txt', text)).text).toBe(text);
  });

  test('a byte order mark is no part of it', async () => {
    expect((await takeOne('a.txt', `\uFEFF${reportText}`)).text).toBe(reportText);
  });

  test.each([
    ['little-endian with mark', Buffer.from(`\uFEFF${reportText}`, 'utf16le')],
    ['little-endian without', Buffer.from(reportText, 'utf16le')],
    ['big-endian with mark', Buffer.from(`\uFEFF${reportText}`, 'utf16le').swap16()],
    ['big-endian without', Buffer.from(reportText, 'utf16le').swap16()],
  ])('UTF-16 is read, %s', async (_, bytes) => {
    expect((await takeOne('a.txt', bytes)).text).toBe(reportText);
  });

  test('windows-1252 is read, and the line of its first odd byte is told', async () => {
    const path = folder({ 'a.txt': Buffer.from('One.\nTwo.\nCaf\xe9 \x93open\x94.', 'latin1') });
    const { articles, problems } = await take([`${path}/a.txt`]);
    expect(articles[0]!.text).toBe('One.\nTwo.\nCafé “open”.');
    expect(problems).toMatchObject([{ code: 'encoding-broken', line: 3, file: `${path}/a.txt` }]);
  });

  test('UTF-8 with a damaged byte keeps what is whole', async () => {
    const whole = Buffer.from('“Café,” said Zoë.\nDamage: ');
    const path = folder({ 'a.txt': Buffer.concat([whole, Buffer.from([0xff]), Buffer.from(' end.')]) });
    const { articles, problems } = await take([`${path}/a.txt`]);
    expect(articles[0]!.text).toBe('“Café,” said Zoë.\nDamage: \uFFFD end.');
    expect(problems).toMatchObject([{ code: 'encoding-broken', line: 2 }]);
  });

  test('a stray U+0000 is replaced one for one and told', async () => {
    const { articles, problems } = await take([`${folder({ 'a.txt': `${reportText}\0 x` })}/a.txt`]);
    expect(articles[0]!.text).toBe(`${reportText}\uFFFD x`);
    expect(problems.map((p) => p.code)).toEqual(['encoding-broken']);
  });
});

describe('what a text says of itself', () => {
  test('a date before the first words', async () => {
    const article = await takeOne('a.txt', ` date 2031-04-15 ${reportText}`);
    expect(article.published).toEqual({ value: '2031-04-15', from: 'leading-date', spans: [[1, 16]] });
    expect(furniture(article, 'date-line')).toEqual(['date 2031-04-15']);
    expect(body(article)).toBe(reportText);
  });

  test('no day that the calendar does not have', async () => {
    const article = await takeOne('a.txt', `date 2031-02-30 ${reportText}`);
    expect(article.published.value).toBeNull();
    expect(article.furniture).toEqual([]);
  });

  test('a first line that stands apart is the headline; one that is a sentence is not', async () => {
    const titled = await takeOne('a.txt', `Quay to reopen after vote\n\n${reportText}`);
    expect(titled.headline).toMatchObject({ value: 'Quay to reopen after vote', from: 'first-line', spans: [[0, 25]] });
    expect(body(titled)).toBe(reportText);
    for (const first of ['The quay will reopen.', report[0]]) {
      const plain = await takeOne('a.txt', `${first}\n\n${report[1]}\n\n${report[2]}`);
      expect(plain.headline).toEqual({ value: null, reason: expect.any(String) });
      expect(plain.furniture).toEqual([]);
    }
  });

  test.each([
    ['OSTREL (Northwire) – ', 'Northwire', null],
    ['OSTREL, Varn, May 3, 2031 (NWA) - ', 'NWA', '2031-05-03'],
    ['Port Ostrel (NWA) — ', 'NWA', null],
    ['(Northwire) - ', 'Northwire', null],
    ['OSTREL, May 3. /NWA/. ', 'NWA', null],
    ['OSTREL (Northwire), 3 May 2031 -- ', 'Northwire', '2031-05-03'],
    ['OSTREL — ', null, null],
    ['Ostrel, 3 May 2031 – ', null, '2031-05-03'],
  ])('dateline %j', async (dateline, agency, published) => {
    const article = await takeOne('a.txt', `${dateline}${reportText}`);
    expect(furniture(article, 'dateline')).toEqual([dateline.trim()]);
    expect([article.agency.value, article.published.value]).toEqual([agency, published]);
    expect(body(article)).toBe(reportText);
  });

  test.each([
    'NATO — which has no members in Ostrel — said nothing. ',
    'The ministry (MOF) – the largest – said nothing. ',
    'EXCLUSIVE — Ministers met. ',
    'Mira Tolland, the council leader – and a pilot – said so. ',
  ])('no dateline: %j', async (start) => {
    expect((await takeOne('a.txt', `${start}${reportText}`)).furniture).toEqual([]);
  });

  test('an outlet that credits itself in the dateline is the outlet, not an agency', async () => {
    const article = await takeOne('a.txt', `OSTREL (Lantern) – ${reportText}`, { knownOutlets });
    expect(article.outlet).toMatchObject({ value: 'The Ostrel Lantern', from: 'dateline' });
    expect(article.agency.value).toBeNull();
  });

  test.each([
    ['By Ada Low', 'Ada Low', null],
    ['By Ada Low and Jon van der Ree', 'Ada Low and Jon van der Ree', null],
    ['By Ada Low, Northwire', 'Ada Low', 'Northwire'],
    ['By Ada Low in Ostrel', 'Ada Low', null],
    ['ANALYSIS by Ada Low', 'Ada Low', null],
    ['By Associated Press', null, 'Associated Press'],
    ['By staff', null, null],
  ])('byline %j', async (line, byline, agency) => {
    const article = await takeOne('a.txt', `Quay to reopen after vote\n\n${line}\n\n${reportText}`);
    expect([article.byline.value, article.agency.value]).toEqual([byline, agency]);
    expect(furniture(article, 'byline')).toEqual([line]);
  });

  test.each(['By Wednesday', 'By the evening the quay was open', 'By nightfall'])('no byline: %j', async (line) => {
    const article = await takeOne('a.txt', `${line}\n\n${reportText}`);
    expect(article.byline.value).toBeNull();
    expect(furniture(article, 'byline')).toEqual([]);
  });

  test.each([
    ['Published: 3 May 2031', '2031-05-03'],
    ['Published: 07:15, 3 May 2031 (Ostrel time, UTC+1)', '2031-05-03T07:15:00+01:00'],
    ['May 3, 2031', '2031-05-03'],
    ['Saturday 3 May 2031, 14:05', '2031-05-03'],
    ['03.05.2031', '2031-05-03'],
    ['mardi 4 mars 2031', '2031-03-04'],
    ['Updated: 4 May 2031', null],
    ['Published: 03/04/2031', null],
  ])('date line %j', async (line, published) => {
    const article = await takeOne('a.txt', `Quay to reopen after vote\n${line}\n\n${reportText}`);
    expect(article.published.value).toBe(published);
  });

  test('a masthead above the headline is the outlet when the next line is a headline', async () => {
    const article = await takeOne(
      'a.txt',
      `The Ostrel Courier\n\nQuay to reopen after vote\n\nBy Ada Low\n\n${reportText}`,
    );
    expect(article.outlet).toMatchObject({ value: 'The Ostrel Courier', from: 'first-line' });
    expect(article.headline.value).toBe('Quay to reopen after vote');
    expect(body(article)).toBe(reportText);
  });

  test.each([
    ['NWA contributed reporting.', 'NWA'],
    ['Northwire contributed to this report.', 'Northwire'],
    ['With material from Northwire', 'Northwire'],
    ['Additional reporting: Northwire', 'Northwire'],
    ['— Northwire', 'Northwire'],
    ['(NWA)', 'NWA'],
    ['Jon Ree contributed reporting.', null],
    ['-- with agency copy', null],
  ])('closing credit %j', async (line, agency) => {
    const article = await takeOne('a.txt', `${reportText}\n\n${line}\n`);
    expect(article.agency.value).toBe(agency);
    expect(furniture(article, 'credit')).toEqual([line]);
    expect(body(article)).toBe(reportText);
  });

  test('an agency in brackets at the end of the last paragraph', async () => {
    const article = await takeOne('a.txt', `${reportText} (NWA)`);
    expect(article.agency).toMatchObject({ value: 'NWA', from: 'credit-line' });
    expect(body(article)).toBe(reportText);
  });

  test('first publication names the outlet', async () => {
    const article = await takeOne(
      'a.txt',
      `${reportText}\n\nThe post Quay to reopen appeared first on Ostrel Lantern.\n`,
    );
    expect(article.outlet).toMatchObject({ value: 'Ostrel Lantern', from: 'credit-line' });
    expect(article.headline).toMatchObject({ value: 'Quay to reopen', from: 'credit-line' });
    const source = await takeOne('a.txt', `${reportText}\n\n—\nSource: Ostrel Lantern :: Harbour\n`);
    expect(source.outlet.value).toBe('Ostrel Lantern');
  });

  test('what was said on the command line stands before what the text says', async () => {
    const text = `date 2031-04-15 ${reportText}`;
    const article = await takeOne('a.txt', text, { outlet: 'Lantern', published: '2031-05-01', knownOutlets });
    expect(article.published).toEqual({ value: '2031-05-01', from: 'given' });
    expect(article.outlet).toEqual({ value: 'The Ostrel Lantern', from: 'given' });
  });

  test('a date on the command line that is none is wrong use', async () => {
    await expect(take(['x.txt'], { published: 'last week' })).rejects.toMatchObject({ problem: { code: 'usage' } });
  });

  test('the language is told from enough text and left open for too little', async () => {
    const french =
      'Le conseil du port a voté lundi la réouverture du quai nord, fermé depuis les tempêtes de l’automne dernier.';
    expect((await takeOne('a.txt', reportText)).language).toEqual({ value: 'en', from: 'detected' });
    expect((await takeOne('a.txt', french)).language).toEqual({ value: 'fr', from: 'detected' });
    expect((await takeOne('a.txt', 'Quay open.')).language).toEqual({ value: null, reason: expect.any(String) });
  });
});

describe('what is not the report', () => {
  test('a caption that stands twice, and one above the dateline', async () => {
    const caption = 'Council leader Mira Tolland walks along the northern quay in Ostrel. (NWA)';
    const twice = await takeOne('a.txt', `${report[0]}\n\n${caption}\n${caption}\n\n${report[1]}\n\n${report[2]}`);
    expect(furniture(twice, 'caption')).toEqual([caption, caption]);
    const above = await takeOne(
      'a.txt',
      `Quay to reopen after vote\n\n${caption}\n\nOSTREL (Northwire) – ${reportText}`,
    );
    expect(furniture(above, 'caption')).toEqual([caption]);
    const once = await takeOne('a.txt', `${report[0]}\n\n${caption}\n\n${report[1]}\n\n${report[2]}`);
    expect(furniture(once, 'caption')).toEqual([]);
  });

  test.each([
    'Read more: Ferries wait for lights',
    '[Read More]',
    'Please follow The Lantern on Google News',
    'Comments are closed.',
    'Sail Ostrel Advertisement',
    'Subscribe to our newsletter',
    '© The Lantern. All rights reserved.',
    'Tags: harbour, council',
    'Share this article',
    '—–',
    '1',
  ])('a closing line %j', async (line) => {
    const article = await takeOne('a.txt', `${reportText}\n\n${line}\n`);
    expect(furniture(article, 'boilerplate')).toEqual([line]);
  });

  test.each([
    'She asked residents to read more about the plan and to share it with neighbours.',
    'Newspapers in Ostrel have lost half of their advertising.',
    '“Comments are closed to nobody,” she said.',
    'The council will follow the vote on Tuesday.',
  ])('a sentence that is body: %j', async (line) => {
    expect((await takeOne('a.txt', `${reportText}\n\n${line}\n`)).furniture).toEqual([]);
  });
});

describe('one article', () => {
  test('is the same whatever its file is called, and another when another outlet runs it', async () => {
    const path = folder({ 'a.txt': reportText, 'b.txt': reportText });
    const { articles } = await take([path]);
    expect(articles[0]!.id).toBe(articles[1]!.id);
    const elsewhere = await take([path], { outlet: 'The Lantern' });
    expect(elsewhere.articles[0]!.id).not.toBe(articles[0]!.id);
  });

  test('keeps its id when the dossier learns of its outlet', async () => {
    const text = `The Ostrel Lantern\n\nQuay to reopen after vote\n\nOSTREL (Lantern) – ${reportText}`;
    const before = await takeOne('a.txt', text);
    const after = await takeOne('a.txt', text, { knownOutlets });
    expect(after.outlet.value).not.toBe(before.outlet.value);
    expect(after.id).toBe(before.id);
  });
});

test('whatever the text is, spans lie in it in order and without overlap, and what they name is there', async () => {
  const pieces = [
    'date 2031-04-15 ',
    'OSTREL (NWA) – ',
    'By Ada Low',
    '(NWA)',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    report[1],
    'Read more',
    '3 May 2031',
    'The Courier',
    '—',
    '1',
    '\uD800',
    '\0',
    '\u2028',
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }), async (parts) => {
      const { articles } = await take(['-'], {
        stdin: (async function* () {
          yield Buffer.from(`x${parts.join('')}`);
        })(),
      });
      for (const { text, furniture: marked, agency, byline, published } of articles) {
        let end = 0;
        for (const { span } of marked) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          end = span[1];
        }
        for (const found of [agency, byline]) {
          if (found.value !== null && found.spans) expect(text.slice(...found.spans[0]!)).toBe(found.value);
        }
        if (published.value !== null) expect(published.value).toMatch(/^\d{4}-\d{2}-\d{2}/);
      }
    }),
    { numRuns: 200 },
  );
});
