/**
 * Who relies on whom: takes one article and its statements, gives the outlets and agencies it has things from, each with
 * the words that say so. Pure. Names outlets only: those that the dossier knows, and names with a word that media carry.
 */
import type { Lookup } from '../dossier/lookup.ts';
import type { Article } from '../model/article.ts';
import type { Reliance, RelianceKind } from '../model/origin.ts';
import type { Statement } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { mediaNamed } from './media.ts';

interface Ground {
  readonly kind: RelianceKind;
  readonly span: Span;
}

/** What the article itself says; `copy` is seen only beside other articles and never given here. In the order of the text. */
export function reliancesOf(article: Article, statements: readonly Statement[], dossier: Lookup): Reliance[] {
  const { text } = article;
  const found: Reliance[] = [];
  const canonical = (name: string): string => dossier.outlet(name)?.name ?? name;
  const own = fold(canonical(article.outlet.value ?? ''));
  const add = (name: string, ground: Ground | null, statement: Statement | null): void => {
    const on = canonical(name);
    const kind = ground?.kind ?? 'credit';
    const again = found.some(
      (known) =>
        fold(known.on) === fold(on) &&
        (kind === 'credit'
          ? known.kind === kind
          : ground !== null && known.passage?.spans.some((span) => overlaps(span, ground.span))),
    );
    if (fold(on) === own || again) return;
    const passage = ground === null ? null : { text: slice(text, ground.span), spans: [ground.span] };
    found.push({ article: article.id, on, kind, passage, statement: statement?.id ?? null });
  };

  for (const { name, span } of mediaNamed(text, dossier)) {
    const ground = groundOf(text, span);
    if (ground !== null) add(name, ground, ground.kind === 'credit' ? null : carried(statements, ground.span));
  }
  const credited = article.agency;
  if (credited.value !== null) {
    const span = 'spans' in credited ? credited.spans?.[0] : undefined;
    add(credited.value, span === undefined ? null : { kind: 'credit', span }, null);
  }
  for (const statement of statements)
    for (const { name, spans } of statement.via) if (spans[0]) add(name, { kind: 'cites', span: spans[0] }, statement);
  return found.sort((a, b) => startOf(a) - startOf(b));
}

/** What the words do not show comes first. */
const startOf = ({ passage }: Reliance): number => passage?.spans[0]?.[0] ?? -1;

/** The statement whose source, cue, carrier or content the words touch, in this order. */
function carried(statements: readonly Statement[], span: Span): Statement | null {
  const touches = (spans: readonly Span[] | undefined) => spans?.some((one) => overlaps(one, span)) ?? false;
  return (
    statements.find(({ via }) => via.some((carrier) => touches(carrier.spans))) ??
    statements.find(({ source, cue }) => touches(source?.spans) || touches(cue?.spans)) ??
    statements.find(({ content }) => touches(content.spans)) ??
    null
  );
}

const determiner = String.raw`(?:the |an? |its |their )?(?:[\p{Ll}-]+ (?:agency|newspaper|broadcaster|channel|outlet|network|daily|weekly) )?`;
const before: readonly (readonly [RelianceKind, RegExp])[] = [
  [
    'told',
    new RegExp(
      String.raw`\b(?:told|tells|telling|(?:spoke|speaking|talking) (?:to|with)|interviews? (?:with|to|for|on|by)|interviewed by) ${determiner}$`,
      'iu',
    ),
  ],
  [
    'cites',
    new RegExp(
      String.raw`\b(?:according to|as per|citing|quoting|(?:cited|quoted|reported|obtained|seen|published|carried|first reported) (?:by|in)|reports? (?:by|in|from|on)) ${determiner}$`,
      'iu',
    ),
  ],
  ['credit', /\bwith (?:material|reporting|additional reporting|files|contributions) (?:from|by) (?:the )?$/iu],
];
const after: readonly (readonly [RelianceKind, RegExp])[] = [
  [
    'credit',
    /^(?: and [\p{L} ]{2,30})? (?:also )?contributed(?: to this| reporting| to the)?(?: reporting| report| story)?\b/u,
  ],
  [
    'cites',
    /^(?:[’']s?)?["”’]? (?:has |have |had |is |was |first |also )*(?:report(?:s|ed|ing)?|wrote|writes|quot(?:es|ed)|cit(?:es|ed)|account)\b/u,
  ],
];

/** How the words around an outlet's name rely on it, with those words; null when it is only mentioned. */
function groundOf(text: string, [start, end]: Span): Ground | null {
  const leading = text.slice(Math.max(0, start - 70), start);
  const following = text.slice(end, end + 70);
  const noun = /^ (?:news )?(?:agency|newspaper|broadcaster|network|magazine|reporters?|correspondent|report)\b/.exec(
    following,
  );
  for (const [kind, pattern] of before) {
    const match = pattern.exec(leading);
    if (match !== null) return { kind, span: [start - match[0].length, end + (noun?.[0].length ?? 0)] };
  }
  for (const [kind, pattern] of after) {
    const match = pattern.exec(following);
    if (match !== null) return { kind, span: [start, end + match[0].length] };
  }
  return null;
}
