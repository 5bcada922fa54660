import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dossier, rapporteur, reports, testFolder } from './program.ts';

const linesOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('reading without a workspace', () => {
  test('gives a line for each file, in the order of the files, and stores nothing', async () => {
    const cwd = testFolder(reports);
    const { code, stdout, stderr } = await rapporteur(
      ['read', 'reports/quiet.txt', 'reports/courier.txt', '--format', 'jsonl'],
      { cwd },
    );
    const [quiet, courier] = linesOf(stdout);
    expect(quiet).toEqual({ file: 'quiet', published: '2031-03-15', unread: null, statements: [], events: [] });
    expect(courier).toMatchObject({ file: 'courier', published: '2031-03-14' });
    expect(courier.statements.map((s: { kind: string }) => s.kind)).toEqual(['direct', 'indirect']);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['reports']);
  });

  test('names speakers as the article does, and as a dossier does where one is given', async () => {
    const cwd = testFolder({ ...reports, 'talks.yaml': dossier });
    const speakerOf = async (...args: string[]) =>
      linesOf((await rapporteur(['read', 'reports/courier.txt', ...args], { cwd })).stdout)[0].statements[0].speaker;
    expect(await speakerOf()).toMatchObject({ name: 'Dana Kovel' });
    expect(await speakerOf('--dossier', 'talks.yaml')).toMatchObject({
      name: 'Dana Kovel',
      actor: 'dana-kovel',
      party: 'Arvenia',
    });
  });

  test('gives the events of each file in the shape of the listing, with and without statements that report them', async () => {
    const text = `2031-03-14

Shells hit the ferry Grey Heron at Selva on Wednesday, killing at least three people, the harbour office said.

Arvenian Foreign Minister Dana Kovel met Toskaran envoys in Selva on Thursday.
`;
    const cwd = testFolder({ 'heron.txt': text });
    const { stdout } = await rapporteur(['read', 'heron.txt', '--format', 'jsonl'], { cwd });
    const [{ events, statements }] = linesOf(stdout);
    expect(events).toMatchObject([
      {
        kind: 'attack',
        plover: 'ASSAULT',
        status: 'happened',
        date: { date: '2031-03-12', precision: 'day', basis: '“Wednesday”, in a report of 2031-03-14' },
        place: 'Selva',
        quantities: [{ what: 'killed', value: 3, qualifier: 'at least' }],
        reports: [{ article: { file: 'heron', published: '2031-03-14' }, statements: [statements[0].id] }],
      },
      {
        kind: 'meeting',
        plover: 'CONSULT',
        date: { date: '2031-03-13' },
        participants: [{ name: 'Dana Kovel' }, { name: 'Toskaran envoys' }],
        reports: [{ statements: [] }],
      },
    ]);
    for (const { spans, passage } of events.flatMap((event: { reports: object[] }) => event.reports)) {
      expect(spans.map(([start, end]: [number, number]) => text.slice(start, end)).join(' … ')).toBe(passage.text);
    }
    const table = await rapporteur(['read', 'heron.txt', '--format', 'table'], { cwd });
    expect(table.stdout).toMatch(/^SAID .*\n(.*\n)+\nDATE .*\n2031-03-12 +attack /);
    expect(table.stderr).toMatch(/^\d statements? and 2 events in 1 article\.\n$/);
  });

  test('lists a file that cannot be read, gives the others and ends with 1', async () => {
    const cwd = testFolder({ ...reports, 'empty.txt': '' });
    const { code, stdout, stderr } = await rapporteur(['read', 'empty.txt', 'reports/quiet.txt'], { cwd });
    expect(stderr).toMatch(/^problem: empty\.txt: /);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual(['quiet']);
    expect(code).toBe(1);
  });

  test('cannot be made to control the terminal by what a report says', async () => {
    const cwd = testFolder({
      'a.txt': '2031-03-14\n\nKovel said that \u001b]0;owned\u0007 \u202e the talks \u001b[2J go on.\n',
    });
    for (const format of ['table', 'json', 'jsonl', 'csv']) {
      const { stdout } = await rapporteur(['read', 'a.txt', '--format', format], { cwd });
      expect(stdout).toContain('talks');
      expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_C}]/u);
    }
  });

  test('a dossier with a mistake is named with its line, and nothing is read', async () => {
    const cwd = testFolder({ ...reports, 'talks.yaml': 'name: Talks\nparties: none\n' });
    const { code, stdout, stderr } = await rapporteur(['read', 'reports/quiet.txt', '--dossier', 'talks.yaml'], {
      cwd,
    });
    expect(stderr).toMatch(/^error: talks\.yaml:2: /);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });
});
