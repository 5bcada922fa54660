/**
 * A part of a page → its paragraphs as plain text. Headings, list items, quotations and table rows are paragraphs of
 * their own; a line break stays one, two in a row end the paragraph. White space is collapsed as browsers do; soft
 * hyphens, zero-width spaces and byte order marks are dropped. Changes nothing in the page.
 */

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

export interface Paragraph {
  readonly text: string;
  /** Whether all of its words are links. */
  readonly linked: boolean;
}

const textNode = 3;
const elementNode = 1;

export function paragraphsOf(root: Node): Paragraph[] {
  const found: Paragraph[] = [];
  let text = '';
  let unlinked = false;
  const end = (): void => {
    for (const part of text.split(/\n\s*\n/)) {
      const trimmed = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim();
      if (trimmed !== '') found.push({ text: trimmed, linked: !unlinked });
    }
    text = '';
    unlinked = false;
  };
  const walk = (node: Node, inLink: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === textNode) {
        const words = (child.textContent ?? '').replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
        if (!inLink && /[\p{L}\p{N}]/u.test(words)) unlinked = true;
        text += words;
      } else if (child.nodeType === elementNode) {
        const name = (child as Element).localName;
        if (name === 'br') text += '\n';
        else if (blocks.has(name)) {
          end();
          walk(child, inLink);
          end();
        } else walk(child, inLink || name === 'a');
      }
    }
  };
  walk(root, false);
  end();
  return found;
}
