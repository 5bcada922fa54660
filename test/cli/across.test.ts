import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf } from '../api/across.ts';
import { type Faked, fakedWorkspace } from './faked.ts';
import { rapporteur, testFolder } from './program.ts';

let faked: Faked;
beforeAll(async () => {
  faked = await fakedWorkspace();
}, 60_000);
afterAll(() => faked.close());

const run = (args: readonly string[], columns = 120) =>
  rapporteur(args, { cwd: faked.dir, env: { COLUMNS: String(columns) } });
const rowsOf = async (...args: string[]) => {
  const { code, stdout, stderr } = await run([...args, '--format', 'jsonl']);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

describe('events', () => {
  test('as JSON have the keys that scripts rely on, each report its article and the spans of its words', async () => {
    const rows = await rowsOf('events');
    expect(rows.map(({ id }) => id)).toEqual(['e-observers', 'e-talks', 'e-next-round', 'e-trucks']);
    expect(rows[0]).toMatchObject({
      kind: 'delivery',
      plover: 'AID',
      status: 'planned',
      date: { date: '2031-05-01', precision: 'month', basis: '“in May”, in a report of 2031-04-12' },
      place: null,
      quantities: [{ what: 'observers', value: 40, qualifier: null }],
      reports: [
        {
          article: {
            id: 'a-budget-row',
            file: 'budget-row',
            headline: 'Ostrel asks who pays for the monitors',
            outlet: 'The Harbour Tribune',
            published: '2031-04-12T08:30:00+02:00',
          },
        },
      ],
    });
    expect(rows[1].participants).toMatchObject([{ name: 'Ilan Maric' }, { name: 'Selma Oduya' }]);
    for (const { article, spans, passage } of rows.flatMap(({ reports }) => reports)) {
      const { text } = articleOf(article.file);
      expect(spans.map(([start, end]: [number, number]) => text.slice(start, end)).join(' … ')).toBe(passage.text);
    }
  });

  test.each([
    [
      ['--kind', 'meeting'],
      ['e-talks', 'e-next-round'],
    ],
    [['--status', 'claimed'], ['e-trucks']],
    [['--participant', 'Selma Oduya'], ['e-talks']],
    [['--place', 'Harbour City'], ['e-talks']],
    [
      ['--article', 'lantern-bridge'],
      ['e-talks', 'e-next-round'],
    ],
    [['--from', '2031-04-01'], ['e-observers']],
    [['--to', '2031-04-01'], ['e-talks']],
    [['--search', 'forty observers'], ['e-observers']],
    [
      ['--limit', '2'],
      ['e-observers', 'e-talks'],
    ],
  ])('%j lists what was asked for', async (filter, ids) => {
    expect((await rowsOf('events', ...filter)).map(({ id }) => id)).toEqual(ids);
  });

  test('as a table tell coarse dates and missing ones from days', async () => {
    const { stdout, stderr } = await run(['events', '--format', 'table']);
    const [header, ...lines] = stdout.split('\n');
    expect(header).toMatch(/^DATE +KIND +STATUS +PLACE +WHO +FIGURES +WORDS +FROM$/);
    expect(lines.find((line) => line.startsWith('~2031-05 '))).toMatch(/delivery +planned .*40 observers/);
    expect(lines.find((line) => line.startsWith('2031-03-26 '))).toMatch(/meeting +happened +Harbour City .*2\/1$/);
    expect(lines.filter((line) => line.startsWith('– '))).toHaveLength(2);
    expect(stderr).toBe('4 events.\n');
  });

  test.each([40, 80])('as a table fit %d columns and say in words what happened', async (columns) => {
    const { stdout } = await run(['events', '--format', 'table'], columns);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    expect(stdout).toContain('thirty trucks');
  });

  test('as CSV have a line for each report', async () => {
    const { stdout } = await run(['events', '--article', 'lantern-bridge', '--format', 'csv']);
    const [header, ...lines] = stdout.trimEnd().split('\n');
    expect(header).toMatch(/^event,kind,plover,status,date,/);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['e-talks', 'e-talks', 'e-next-round', 'e-next-round']);
  });
});

describe('copies', () => {
  test('as a table stand under the first article, with whose text it is, how they run it and how much', async () => {
    const { stdout, stderr } = await run(['copies', '--format', 'table']);
    expect(stdout).toMatch(/^ARTICLE +OUTLET +PUBLISHED +TEXT +COPIED\n/);
    expect(stdout).toMatch(/\nbridge-talks +Northern Wire +2031-03-27 +text of Northern Wire\n/);
    expect(stdout).toMatch(/\n└ lantern-bridge +The Port Lantern +2031-03-28 +cut and rewritten +62 %\n/);
    expect(stderr).toBe('1 family.\n');
  });

  test('filter by article and outlet', async () => {
    expect(await rowsOf('copies', '--article', 'lantern-bridge')).toHaveLength(1);
    expect(await rowsOf('copies', '--outlet', 'Northern Wire')).toHaveLength(1);
    expect(await rowsOf('copies', '--article', 'leaflet')).toEqual([]);
  });
});

describe('conflicts', () => {
  test('leave out revisions, which are listed when asked for', async () => {
    expect((await rowsOf('conflicts')).map(({ id }) => id)).toEqual(['c-trucks']);
    expect((await rowsOf('conflicts', '--revisions')).map(({ id }) => id)).toEqual(['c-next-round']);
    expect(await rowsOf('conflicts', '--kind', 'toll')).toEqual([]);
    expect(await rowsOf('conflicts', '--article', 'bridge-talks')).toEqual([]);
    expect(await rowsOf('conflicts', '--event', 'e-trucks')).toHaveLength(1);
  });

  test('as a table say what differs and give the words of each account', async () => {
    const { stdout } = await run(['conflicts', '--format', 'table']);
    expect(stdout).toMatch(/\ncount +Vardania counts thirty trucks, Ostrel eleven\.\n/);
    expect(stdout).toMatch(/\n +└ thirty trucks: “thirty trucks had crossed” +The Harbour Tribune .* first-snow\n/);
    expect(stdout).toMatch(/\n +└ eleven: “it had counted eleven” /);
  });
});

describe('showing an article', () => {
  test('tells whose text it runs, its events with what they say otherwise here, and its conflicts', async () => {
    const { stdout } = await run(['show', 'lantern-bridge']);
    expect(stdout).toContain('\nRuns Northern Wire’s text, cut and rewritten, 62 %\n');
    expect(stdout).toContain('\n2031-03-26 · Meeting: Sel bridge · Harbour City\n');
    expect(stdout).toContain('\nreports differ on the date · Meeting (planned)\n');
    expect(stdout).toMatch(
      /“The next round is planned for 5 April, at the ferry house.” \(here:\s+2031-04-05, the ferry house\)/,
    );
    expect(stdout).toContain('  2 independent origins: Northern Wire, The Port Lantern\n');
    expect(stdout).toContain('\ndate, revised: ');
    expect(stdout).toContain('\n  bridge-talks (Northern Wire, 2031-03-27), 3 April: “planned for 3 April”\n');
    expect(stdout).not.toContain('Inferred');
  });

  test('tells of the first article of a text who runs it', async () => {
    const { stdout } = await run(['show', 'bridge-talks']);
    expect(stdout).toContain('\nIts text is run by 1 other article; it is Northern Wire’s\n');
    expect(stdout).toContain('  run by lantern-bridge (The Port Lantern, 2031-03-28), cut and rewritten, 62 %\n');
  });

  test('without a date says within which days it was published, as inferred and from what', async () => {
    const { stdout } = await run(['show', 'leaflet']);
    expect(stdout).toContain(
      '\nNot given; inferred: between 2031-03-27 and 2031-06-04, likeliest 2031-06-02\n  on or before 2031-06-04: ',
    );
    for (const heading of ['Copies', 'Events', 'Conflicts']) expect(stdout).not.toContain(`\n${heading}\n`);
  });
});

describe('comparing', () => {
  test('gives what both share, where they differ, and who is quoted in only one', async () => {
    const { code, stdout, stderr } = await run(['compare', 'bridge-talks', 'lantern-bridge']);
    expect(stdout).toContain('lantern-bridge: Runs Northern Wire’s text, cut and rewritten, 62 %\n');
    expect(stdout).toMatch(/\n1 passage in both\n {2}• HARBOUR CITY/);
    expect(stdout).toMatch(/\nWHAT +bridge-talks +lantern-bridge\nfigure: the next round +“3 April” +“5 April”\n/);
    expect(stdout).toMatch(/\nQuoted only in bridge-talks\n {2}Ilan Maric \(3\)\n/);
    expect(stdout).not.toContain('Quoted only in lantern-bridge');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('of several lines up what each has otherwise than the first, and who is quoted in which', async () => {
    const { code, stdout } = await run(['compare', 'bridge-talks', 'lantern-bridge', 'leaflet']);
    expect(stdout).toMatch(/\nBeside bridge-talks\nARTICLE +IN COMMON +FIGURES THAT DIFFER\nlantern-bridge +62 % +1\n/);
    expect(stdout).toMatch(
      /\nWhat each calls it, .*\n {2}figure: the next round\n {4}bridge-talks “3 April”\n {4}lantern-bridge “5 April”\n\n/,
    );
    expect(stdout).toMatch(/\nWho is quoted in which\n {2}Ilan Maric: bridge-talks \(3\)/);
    expect(stdout).toContain('\nbridge-talks and lantern-bridge\n');
    expect(stdout).toContain('\nbridge-talks and leaflet\n\nThey share no passage.\n');
    expect(code).toBe(0);
  });

  test('of articles with nothing in common says so', async () => {
    expect((await run(['compare', 'leaflet', 'first-snow'])).stdout).toContain('They share no passage.');
  });

  test('as JSON has both articles and their statements in the shape of the listing', async () => {
    const { first, others } = JSON.parse(
      (await run(['compare', 'bridge-talks', 'leaflet', '--format', 'json'])).stdout,
    );
    expect(first.statements[0]).toMatchObject({ speaker: { name: 'Ilan Maric' } });
    expect(others[0].shared).toEqual([]);
  });

  test('with an article that is not there says which, and ends with 1', async () => {
    const { code, stdout, stderr } = await run(['compare', 'leaflet', 'nowhere']);
    expect(stderr).toMatch(/^error: .*nowhere/);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});

describe('exporting', () => {
  test('a calendar writes the dated events and says how many it left out', async () => {
    const file = join(testFolder(), 'talks.ics');
    const { code, stderr } = await run(['export', '--to', 'ics', file]);
    expect(readFileSync(file, 'utf8').match(/^UID:.*/gm)).toEqual([
      'UID:e-observers@rapporteur',
      'UID:e-talks@rapporteur',
    ]);
    expect(stderr).toBe(`Wrote the events to ${file}.\n2 events without a day of a year left out.\n`);
    expect(code).toBe(0);
  });

  test.each(['events', 'copies'])('%s as JSON Lines are what the listing gives', async (what) => {
    const exported = await run(['export', '--to', 'jsonl', '--what', what, '-']);
    expect(exported.stdout).toBe((await run([what, '--format', 'jsonl'])).stdout);
  });

  test('conflicts are all of them, revisions marked', async () => {
    const { stdout } = await run(['export', '--to', 'csv', '--what', 'conflicts', '-']);
    expect(stdout).toMatch(/\nc-trucks,count,false,.*\nc-trucks,count,false,.*\nc-next-round,date,true,/);
  });

  test('a calendar of anything else is refused, and nothing is written', async () => {
    const file = join(testFolder(), 'talks.ics');
    expect((await run(['export', '--to', 'ics', '--what', 'statements', file])).code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});
