/**
 * A page's source → the article on it: text of paragraphs joined by an empty line, and metadata candidates. Takes
 * markup however broken; gives null with a reason when there is no article. Deterministic; loads nothing.
 */
import { Readability } from '@mozilla/readability';
import { isBoilerplate } from './boilerplate.ts';
import type { Candidates } from './candidates.ts';
import { readCreditLine } from './credits.ts';
import { PageTooComplex, parsePage, removeClutter } from './dom.ts';
import { readPageMetadata } from './page-metadata.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

export type Page =
  | { readonly text: string; readonly candidates: Candidates }
  | { readonly text: null; readonly reason: string };

/** Characters in whole sentences below which a page has no article on it. */
const leastText = 140;
/** The same for a page that says it is closed to those who have not paid: what it shows then is a teaser. */
const leastPaywalled = 900;

const paywallWords =
  /\b(?:subscribe(?:rs)?|subscription|sign in|log in|register|registered)\b.{0,60}\b(?:to (?:continue|read|keep|unlock|access)|only|exclusive)\b|\b(?:to (?:continue|keep) reading|unlock (?:this|the) (?:article|story))\b/i;

const isSentence = (text: string): boolean => text.length >= 40 && /[.!?…:;"”’»)]$|[.!?]\s/.test(text);

/** Paragraphs that tell something, without lists of links and the lines that sites put in between. */
const ofArticle = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.filter((p) => !(p.linked && p.text.length > 3) && !isBoilerplate(p.text)).map((p) => p.text);

const sentences = (paragraphs: readonly string[]): number =>
  paragraphs.filter(isSentence).reduce((sum, p) => sum + p.length, 0);

/** The article's own element where the page marks exactly one, else the element with most words in its own paragraphs. */
function densest(document: Document): Element {
  const body = document.querySelector('body')!;
  for (const selector of ['[itemprop="articleBody"]', 'article', 'main']) {
    const marked = [...document.querySelectorAll(selector)];
    if (marked.length === 1 && sentences(ofArticle(paragraphsOf(marked[0]!))) >= leastText) return marked[0]!;
  }
  const own = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p, blockquote, li')) {
    const parent = paragraph.parentElement;
    if (parent) own.set(parent, (own.get(parent) ?? 0) + (paragraph.textContent ?? '').trim().length);
  }
  let best: Element = body;
  let most = leastText;
  for (const [element, length] of own) {
    if (length > most) {
      best = element;
      most = length;
    }
  }
  return best;
}

function readability(document: Document): string[] {
  const article = new Readability(document, { charThreshold: leastText, keepClasses: false }).parse();
  return article?.content ? ofArticle(paragraphsOf(parsePage(article.content).querySelector('body')!)) : [];
}

/**
 * Readability's choice, unless it missed the greater part of what the page itself marks as the article or what lies
 * together in one place, as happens with live reports of many sections.
 */
function extract(document: Document): string[] {
  removeClutter(document);
  const plain = ofArticle(paragraphsOf(densest(document)));
  const chosen = readability(document);
  if (sentences(plain) > sentences(chosen) * 1.5) return plain;
  // A closing credit often stands outside the element that holds the paragraphs.
  const credits = plain.filter((p) => !chosen.includes(p) && readCreditLine(p, () => null) !== null);
  return [...chosen, ...credits];
}

/** @param address where the page was fetched from, against which its links are resolved. */
export function readPage(source: string, address: string | null): Page {
  try {
    const document = parsePage(source);
    const { candidates, paywalled } = readPageMetadata(document, address);
    const paragraphs = extract(document);
    const behindWall = paywalled || paragraphs.some((p) => paywallWords.test(p));
    // The headline is kept beside the text; that some layouts leave it in the first paragraph makes no difference.
    const headlines = new Set(candidates.headline.map((c) => c.value.replace(/\s+/g, ' ').trim()));
    const told = paragraphs.filter((p, i) => !paywallWords.test(p) && !(i < 3 && headlines.has(p)));
    if (sentences(told) < (behindWall ? leastPaywalled : leastText)) {
      return {
        text: null,
        reason: behindWall
          ? 'The page shows only the beginning to those who have not paid or signed in.'
          : 'No article text was found on the page.',
      };
    }
    return { text: told.join('\n\n'), candidates };
  } catch (error) {
    // Nesting beyond the stack, or a parser's own failure on markup it cannot make sense of.
    if (error instanceof PageTooComplex) return { text: null, reason: 'The page has more elements than an article’s.' };
    return {
      text: null,
      reason: `The page could not be taken apart (${error instanceof Error ? error.message : error}).`,
    };
  }
}

/** The encoding that a page declares in its first bytes. */
export function charsetOfPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}
