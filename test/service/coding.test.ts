/** Two people code articles of the sample blind: what each sees, what is kept, and how far they and the machine agree. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest, isProblem } from '../../src/ingest/index.ts';
import type { CodingUnit, NewCoding, Rapporteur } from '../../src/service/types.ts';
import { openStore } from '../../src/store/store.ts';
import { reading } from '../pipeline/everything.ts';
import { backEnds } from '../store/back-ends.ts';

const sample = fileURLToPath(new URL('../../samples', import.meta.url));
const dossier = readFileSync(`${sample}/dossier.yaml`, 'utf8');

describe.each(backEnds)('coding blind on $name', ({ start }) => {
  let backEnd: ReturnType<typeof start>;
  let service: Rapporteur;
  let units: readonly CodingUnit[];
  let article: string;

  beforeAll(async () => {
    backEnd = start();
    service = reading(await openStore(await backEnd.open()), dossier).service;
    const reports = [];
    for await (const one of ingest([`${sample}/reports/12-truce-statement.txt`]))
      if (!isProblem(one)) reports.push(one);
    await service.add(reports);
    const sheet = await service.codingSheet('Ann', '12-truce-statement');
    units = sheet.units;
    article = sheet.article.id;
  }, 60_000);
  afterAll(async () => {
    await service.close();
    backEnd.stop();
  });

  const coding = (coder: string, i: number, more: Partial<NewCoding> = {}): NewCoding => ({
    coder,
    article,
    unit: units[i]!.unit,
    statement: true,
    speaker: null,
    positions: [],
    ...more,
  });
  const own = async (coder: string) =>
    (await service.codingSheet(coder, article)).units.filter(({ coding: said }) => said !== null);

  test('a coder gets the words of each statement with the paragraph in which they stand, in the order of the text', async () => {
    const { text } = (await service.article(article)).article;
    expect(units.length).toBeGreaterThan(5);
    for (const { passage, context, coding: said } of units) {
      expect(said).toBeNull();
      expect(passage.spans.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(passage.text);
      const [[start, end]] = context.spans as [[number, number]];
      expect(text.slice(start, end)).toBe(context.text);
      expect(passage.spans.every(([from, to]) => start <= from && to <= end)).toBe(true);
    }
    const starts = units.map(({ passage }) => passage.spans[0]![0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(JSON.stringify(units)).not.toMatch(/speakers|probability|because/);
  });

  test('what one coder says no other sees, the last word on a statement counts, and all is kept or nothing', async () => {
    await service.code([coding('Ben', 0, { speaker: 'Halden Rooke' }), coding('Ben', 1)]);
    expect(await own('Ann')).toEqual([]);
    expect(await service.codings('Ann')).toEqual([]);
    await service.code([coding('Ben', 0, { statement: false })]);
    expect((await own('Ben')).map(({ coding: said }) => [said!.unit, said!.statement])).toEqual([
      [units[0]!.unit, false],
      [units[1]!.unit, true],
    ]);
    const wrong = coding('Ann', 2, { positions: [{ issue: 'sequence', position: 'tea-first', firmness: 'demands' }] });
    await expect(service.code([coding('Ann', 0), wrong])).rejects.toThrow(/no position “tea-first”/);
    expect(await own('Ann')).toEqual([]);
    expect(Date.parse((await service.codings(' Ben '))[0]!.at)).not.toBeNaN();
  });

  test.each<[string, (say: typeof coding) => NewCoding, RegExp]>([
    ['the program’s own name', (say) => say('Machine', 0), /program’s own name/],
    ['no name', (say) => say(' ', 0), /no name/],
    ['a statement that is not there', (say) => say('Ann', 0, { unit: 's-none' }), /no statement “s-none”/],
    ['an article that is not there', (say) => say('Ann', 0, { article: 'a-none' }), /no article/],
    ['a speaker of no statement', (say) => say('Ann', 0, { statement: false, speaker: 'X' }), /no statement, and yet/],
    [
      'an issue that the dossier has not',
      (say) => say('Ann', 0, { positions: [{ issue: 'tea', position: 'x', firmness: 'demands' }] }),
      /no issue “tea”/,
    ],
  ])('%s is refused', async (_, of, message) => {
    await expect(service.code([of(coding)])).rejects.toThrow(message);
  });

  test('a correction of the record changes nothing that a coder is shown', async () => {
    const { rows } = await service.statements({ article, limit: 100 });
    const { article: brief, ...row } = rows.find(({ id }) => id === units[3]!.unit)!;
    const before = { ...row, article: brief.id };
    const [made] = await service.correct({
      who: 'Cas',
      changes: [{ kind: 'statement', article, before, after: null }],
    });
    expect((await service.statements({ article, limit: 100 })).rows.some(({ id }) => id === before.id)).toBe(false);
    expect((await service.codingSheet('Dan', article)).units).toEqual(units);
    await service.undo(made!.id, 'Cas');
  });

  test('people agree under any name that the dossier knows, and the machine is measured by its own reading', async () => {
    const speakers = new Map(
      (await service.article(article)).statements.map(({ id, speakers: all }) => [
        id,
        all.filter(({ actor }) => actor !== null).map(({ name }) => name),
      ]),
    );
    const said = (i: number) => speakers.get(units[i]!.unit)!.join('; ') || null;
    const every = units.map((_, i) => i);
    await service.code(every.map((i) => coding('Eve', i, { speaker: said(i) })));
    await service.code(
      every.map((i) => coding('Fay', i, { speaker: said(i)?.replace('Republic of Velmar', 'Velmar') ?? null })),
    );
    const { alphas, coders, differences } = await service.agreement(['Eve', 'Fay']);
    expect(coders).toEqual([
      { name: 'Eve', units: units.length },
      { name: 'Fay', units: units.length },
    ]);
    const of = (between: string) =>
      alphas.find(({ coders: who, variable }) => who.join('+') === between && variable === 'speaker');
    expect(of('Eve+Fay')).toMatchObject({ alpha: 1, low: 1, units: units.length });
    expect(of('machine+Eve')).toMatchObject({ alpha: 1, units: units.length });
    expect(differences).toEqual([]);

    await service.code([coding('Fay', 4, { statement: false })]);
    const [differ, ...others] = (await service.agreement(['Eve', 'Fay'])).differences;
    expect(others).toEqual([]);
    expect(differ).toMatchObject({
      unit: units[4]!.unit,
      article: { file: '12-truce-statement' },
      passage: units[4]!.passage,
      codings: [
        { coder: 'Eve', statement: true },
        { coder: 'Fay', statement: false },
      ],
    });
    await expect(service.agreement(['Nobody'])).rejects.toThrow(/Nobody has coded as “Nobody”/);
  });
});
