/** A brief as the service gives it, for tests of how it leaves the program. */
import type { Brief, Citation } from '../../src/service/types.ts';
import { article } from './rows.ts';

const cite = (article: string, start: number, text: string): Citation => ({
  article,
  passage: { text, spans: [[start, start + text.length]] },
  entry: 's-1',
});

export const brief: Brief = {
  name: 'Talks on the Selva crossing',
  since: '2031-03-01',
  until: '2031-03-31',
  sections: [
    {
      kind: 'standing',
      heading: 'Where the parties stand',
      paragraphs: [
        {
          heading: 'Who opens the crossing?',
          sentences: [
            {
              text: 'Arvenia insists on this answer: Nobody.',
              cites: [cite('a-1', 4, 'nobody opens it'), cite('a-2', 9, 'it stays shut'), cite('a-1', 30, 'never')],
              basis: 'inferred',
            },
            {
              text: 'Dana Kovel said: “we will not sign”.',
              cites: [cite('a-1', 60, 'we will not sign')],
              basis: 'confirmed',
            },
          ],
        },
      ],
      unsaid: 'No position was read on: Who pays?',
    },
    { kind: 'moved', heading: 'What moved', paragraphs: [], unsaid: 'No party is seen to have changed its answer.' },
  ],
  articles: [article(), article({ id: 'a-2', file: 'gazette', outlet: null, published: null, headline: null })],
};
