/** What always holds of a brief, for any record: takes a brief and the texts; gives every breach as a sentence. */
import { fingerprint } from '../../src/brief/telling.ts';
import type { Brief } from '../../src/model/brief.ts';
import { wordsOf } from '../../src/text/span.ts';

export function breaches(brief: Brief, textOf: (article: string) => string): string[] {
  const numbered = new Set(brief.articles.map(({ id }) => id));
  const found: string[] = [];
  for (const section of brief.sections) {
    if (section.paragraphs.length === 0 && section.unsaid === null) found.push(`${section.kind} says nothing at all`);
    for (const { sentences } of section.paragraphs) {
      if (sentences.length === 0) found.push(`${section.kind} has an empty paragraph`);
      for (const { text, cites } of sentences) {
        if (!/^\P{Ll}/u.test(text) || !/[.?!][”’)]?$/.test(text)) found.push(`no sentence: ${text}`);
        if (cites.length === 0) found.push(`cites nothing: ${text}`);
        for (const { article, passage } of cites) {
          if (!numbered.has(article)) found.push(`${article} is cited and not listed`);
          if (passage.spans.length === 0) found.push(`cites no words: ${text}`);
          if (wordsOf(textOf(article), passage.spans) !== passage.text)
            found.push(`other words in the article: ${text}`);
        }
        const cited = cites.map(({ passage }) => fingerprint(passage.text)).join(' | ');
        for (const [, quotation] of text.matchAll(/“([^”]*)”/g))
          for (const part of quotation!.split(' … '))
            if (!cited.includes(fingerprint(part))) found.push(`not in the cited words: “${part}” of ${text}`);
      }
    }
  }
  const read = brief.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.filter(({ basis }) => basis === 'read').map(({ text }) => text)),
  );
  for (const text of read.filter((text, i) => read.indexOf(text) !== i)) found.push(`said twice: ${text}`);
  return found;
}
