/**
 * HTML source → a document that always has html, head and body, as browsers see to and linkedom does not; and the
 * removal of what no reader of the page sees as the article. Takes a string; runs nothing and loads nothing.
 */
import { parseHTML } from 'linkedom';

/** More elements than any article's page has; a page with more is refused before it costs minutes. */
const mostElements = 50_000;
/** Levels of nesting beyond which walking the page takes time that grows with their square. */
const deepest = 500;

export class PageTooComplex extends Error {}

/** Walks with a list of its own: the call stack is what deep nesting exhausts. */
function nestsTooDeep(root: Element): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}

export function parsePage(source: string): Document {
  if ((source.match(/<[a-z]/gi)?.length ?? 0) > mostElements) throw new PageTooComplex();
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html>${source}</html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  const root = document.documentElement;
  if (nestsTooDeep(root)) throw new PageTooComplex();
  if (root.querySelector('body') === null) {
    const body = document.createElement('body');
    for (const node of [...root.childNodes]) if ((node as Element).localName !== 'head') body.appendChild(node);
    root.appendChild(body);
  }
  return document;
}

/** Never seen, or seen and never the article. */
const unseen = [
  'script, style, noscript, template, svg, canvas, iframe, object, embed, button, input, select, textarea',
  'nav, aside, footer, dialog, figure, figcaption, audio, video, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="search"], [role="banner"]',
].join(', ');

/** Parts of class names and ids that sites give to what stands around an article. */
const clutter =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|signup|share|sharing|social|promo|advert|advertisement|ads?|sponsor(?:ed)?|comments?|breadcrumbs?|cookie|consent|banner|popup|modal|sidebar|trending|outbrain|taboola|tags?|pagination|toolbar|readmore|read-more|more-stories|most-read|author-bio|skip-link|visually-hidden|sr-only|screen-reader-text)(?=$|[\s_-])/i;

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const textLength = (element: Element): number => (element.textContent ?? '').length;

/**
 * Removes in place. Clutter, headers and forms go only where they are the lesser part of the page: some pages lie whole
 * in a form, or in a wrapper with such a class.
 */
export function removeClutter(document: Document): void {
  const body = document.querySelector('body')!;
  for (const element of body.querySelectorAll(unseen)) element.remove();
  const whole = textLength(body);
  for (const element of body.querySelectorAll('header, form, [class], [id], [style]')) {
    const hidden = hiddenStyle.test(element.getAttribute('style') ?? '');
    const around =
      /^(?:header|form)$/.test(element.localName) ||
      clutter.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    if (hidden || (around && textLength(element) < whole * 0.3)) element.remove();
  }
}
