/**
 * What a language model has to answer, and how an answer is read: takes its text, gives items or what was wrong with it.
 * Forgives what stands around the JSON and commas too many; never what is in it. Checks no words against the article.
 */
import { z } from 'zod';

const attribution = z.object({
  source: z.string().describe('Exact words that say who; empty when the text does not say'),
  cue: z.string().describe('Exact words that attribute; empty when there are none'),
  content: z.array(z.string()).describe('Exact words of what is attributed, one entry for each unbroken stretch'),
});
const answer = z.object({ attributions: z.array(attribution) });

export type Item = z.infer<typeof attribution>;

/** JSON Schema of the answer: plain types alone, since servers refuse schemas that bound lengths or numbers. */
export const answerSchema = z.toJSONSchema(answer);

/** `wrong` is a sentence for the model; it repeats nothing of the answer. */
export type Answer = { readonly items: readonly Item[] } | { readonly wrong: string };

export function readAnswer(text: string): Answer {
  const json = parse(text);
  if (json === undefined) return { wrong: 'It was not one whole JSON object.' };
  const checked = answer.safeParse(json);
  if (checked.success) return { items: checked.data.attributions };
  const places = checked.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'top'}: ${message}`);
  return { wrong: `It did not fit the schema (${places.join('; ')}).` };
}

/** undefined when there is no JSON in it. */
function parse(text: string): unknown {
  const said = text.slice(Math.max(0, text.lastIndexOf('</think>')));
  const object = said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1);
  for (const candidate of [said, object, withoutSpareCommas(object)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate is tried.
    }
  }
  return undefined;
}

/** Without the commas before `}` and `]`; those inside strings stay. */
const withoutSpareCommas = (json: string): string =>
  json.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|,(?=\s*[}\]])/g, (_, string?: string) => string ?? '');
