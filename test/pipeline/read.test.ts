import { expect, test } from 'vitest';
import { emptyDossier } from '../../src/dossier/types.ts';
import { createPipeline } from '../../src/pipeline/read.ts';
import type { Reader } from '../../src/read/reader.ts';
import { article } from '../store/examples.ts';

const good = article({ text: 'Ilra Venn said that the ferry had left.', file: 'good', published: '2031-05-04' });
const bad = article({ text: 'BROKEN', file: 'bad' });

/** Finds `X said Y.` and fails on a text in capitals, as a model's session can fail on one of a batch. */
const reader: Reader = {
  name: 'test-1',
  languages: ['en'],
  predict: async (articles) =>
    articles.map(({ text }) => {
      if (text === 'BROKEN') throw new Error('no such token');
      const said = text.indexOf(' said ');
      return [{ source: [[0, said]], cue: [[said + 1, said + 5]], content: [[said + 6, text.length - 1]] }];
    }),
};

test('an article goes through reader, extraction and resolution', async () => {
  const [outcome] = await createPipeline({ dossier: emptyDossier, reader }).read([good]);
  expect(outcome).toMatchObject({
    statements: [{ kind: 'indirect', cue: { text: 'said' }, speakers: [{ name: 'Ilra Venn' }], article: good.id }],
  });
});

test('an article that the reader fails on does not take its batch with it', async () => {
  const outcomes = await createPipeline({ dossier: emptyDossier, reader }).read([good, bad, good]);
  expect(outcomes.map((outcome) => 'statements' in outcome)).toEqual([true, false, true]);
  expect(outcomes[1]).toMatchObject({
    retry: true,
    unread: {
      code: 'reader-failed',
      article: 'bad',
      message: expect.stringMatching(/The program made a mistake.* report .*no such token/),
    },
  });
});

test('a report in another language is not read, one whose language could not be told is', async () => {
  const french = article({ text: 'Le bac est parti.', file: 'bac', language: 'fr' });
  const untold = { ...good, language: { value: null, reason: 'too little text' } };
  const outcomes = await createPipeline({ dossier: emptyDossier, reader }).read([french, untold]);
  expect(outcomes[0]).toMatchObject({ retry: false, unread: { code: 'language-unread', article: 'bac' } });
  expect(outcomes[1]).toHaveProperty('statements');
});

test('the fingerprint changes with the reader and with the dossier, and with nothing else', () => {
  const { fingerprint } = createPipeline({ dossier: emptyDossier, reader });
  expect(createPipeline({ dossier: { ...emptyDossier }, reader }).fingerprint).toBe(fingerprint);
  expect(createPipeline({ dossier: { ...emptyDossier, name: 'Talks' }, reader }).fingerprint).not.toBe(fingerprint);
  expect(createPipeline({ dossier: emptyDossier, reader: { ...reader, name: 'test-2' } }).fingerprint).not.toBe(
    fingerprint,
  );
});
