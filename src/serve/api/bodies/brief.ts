/** The brief, as a body. */
import { z } from '@hono/zod-openapi';
import { briefSections } from '../../../model/brief.ts';
import { articleBrief } from './articles.ts';
import { list, maybe, passage } from './parts.ts';

const citation = z
  .object({ article: z.string(), passage, entry: z.string() })
  .openapi('Citation', { description: 'Words that bear out a sentence, and what they were read as' });

const sentence = z
  .object({
    text: z.string(),
    cites: list(citation),
    basis: z.enum(['read', 'inferred', 'confirmed']).openapi({
      description: 'The cited words say so; it was drawn from several readings; a person has confirmed it',
    }),
  })
  .openapi('BriefSentence');

const section = z
  .object({
    kind: z.enum(briefSections),
    heading: z.string(),
    paragraphs: list(z.object({ heading: maybe, sentences: list(sentence) })),
    unsaid: maybe.openapi({
      description:
        'One line on what no words can be cited for: nothing to tell, or issues on which no position was read',
    }),
  })
  .openapi('BriefSection');

export const brief = z
  .object({ name: z.string(), since: maybe, until: maybe, sections: list(section), articles: list(articleBrief) })
  .openapi('Brief', { description: 'Where the talks stand; `articles` in the order of citation' });
