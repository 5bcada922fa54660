import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import type { Brief, BriefSection, Rapporteur } from '../../src/service/types.ts';
import { openMemory } from '../../src/store/pglite.ts';
import { openStore } from '../../src/store/store.ts';
import { breaches } from '../brief/grounded.ts';
import { reading } from '../pipeline/everything.ts';
import { article } from '../store/examples.ts';

const open = async (dossier: string): Promise<Rapporteur> =>
  reading(await openStore(await openMemory()), dossier).service;

const told = (brief: Brief, kind: BriefSection['kind']): string[] =>
  brief.sections
    .filter((section) => section.kind === kind)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)));

describe('the brief of the sample', () => {
  const samples = new URL('../../samples/', import.meta.url);
  let service: Rapporteur;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    service = await open(readFileSync(new URL('dossier.yaml', samples), 'utf8'));
    await service.add(ingest([new URL('reports', samples).pathname]));
    for (const { id } of (await service.articles({ limit: 100 })).rows)
      texts.set(id, (await service.article(id)).article.text);
  }, 120_000);
  afterAll(() => service.close());

  test.each([undefined, '2025-02-01', '2025-05-09', '2030-01-01'])('since %s cites every sentence', async (since) => {
    const brief = await service.brief(since === undefined ? {} : { since });
    expect(breaches(brief, (id) => texts.get(id)!)).toEqual([]);
    expect(brief.until).toBe('2025-05-09');
  });

  test('tells of both accounts where reports contradict each other', async () => {
    const sentences = told(await service.brief({}), 'disputed').join(' ');
    expect(sentences).toContain('Aurin Broadcasting Network has Halden Rooke at the meeting');
    expect(sentences).not.toContain('killed; Tidewire gives');
  });

  test('names an event of which the reports give different days, whatever the day asked for', async () => {
    const sentences = told(await service.brief({ since: '2025-01-01' }), 'disputed').join(' ');
    expect(sentences).toMatch(/Reports disagree about a meeting \([^)]*Pell Anshar/);
  });

  test('tells of what one source alone has, by whom', async () => {
    const sentences = told(await service.brief({ since: '2025-05-01' }), 'single-sourced');
    expect(sentences.length).toBeGreaterThan(0);
    for (const text of sentences) expect(text).toMatch(/^(?:From )?[\p{L}& ]+ alone\b/u);
  });

  test('is the same every time', async () => {
    expect(await service.brief({})).toEqual(await service.brief({}));
  });
});

test('events planned for a day after the newest report are told as planned', async () => {
  const service = await open('name: The ferry talks\n');
  await service.add([
    article({
      text: 'The envoys will meet in Lisk on 20 June 2031, Ilra Venn said.',
      published: '2031-06-02',
      file: 'june',
    }),
  ]);
  expect(told(await service.brief({}), 'next').join(' ')).toContain('Planned on 20 June 2031: a meeting');
  await service.add([article({ text: 'Rain fell on the pier.', published: '2031-06-21', file: 'later' })]);
  expect(told(await service.brief({}), 'next')).toEqual([]);
  await service.close();
});

test('an empty record gives a brief that says so in each section', async () => {
  const service = await open('name: The ferry talks\n');
  const brief = await service.brief({});
  expect(brief).toMatchObject({ name: 'The ferry talks', since: null, until: null, articles: [] });
  for (const { paragraphs, unsaid } of brief.sections) expect([paragraphs, unsaid]).toEqual([[], expect.any(String)]);
  await service.close();
});

test('a day that is none is refused', async () => {
  const service = await open('name: The ferry talks\n');
  await expect(service.brief({ since: 'spring' })).rejects.toMatchObject({ problem: { code: 'usage' } });
  await service.close();
});
