import { defineConfig } from 'vitest/config';

/** What is tested here is what becomes of a reading; the quick reader gives one in no time. The model has tests of its own. */
const env = { RAPPORTEUR_READER: 'rules' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'program',
          env,
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          env,
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
