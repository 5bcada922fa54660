/**
 * What the offices that an article gives people say of when it was published: "President Vole" within her time in
 * office. Takes the article and the dossier; gives evidence. Pure. An article that also calls somebody "former", or
 * supposes him in the office, bounds nothing by that person.
 */
import type { Lookup } from '../../dossier/lookup.ts';
import type { Person, Role } from '../../dossier/types.ts';
import type { Article } from '../../model/article.ts';
import type { BoundsEvidence } from '../../model/bounds.ts';
import { fold } from '../../text/fold.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { quotations } from '../../text/quotes.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { peopleNamed } from '../people.ts';
import { narrowest } from './narrowest.ts';

/** Letters before a name in which its title stands. */
const reach = 70;

export function fromOffices({ text }: Article, dossier: Lookup): BoundsEvidence[] {
  const quoted = quotations(text, paragraphs(text)).flatMap(({ spans }) => spans);
  const evidence = new Map<string, BoundsEvidence[]>();
  const former = new Set<string>();
  for (const { person, span } of peopleNamed(text, dossier)) {
    if (quoted.some((quote) => overlaps(quote, span))) continue;
    const before = /[^.;:!?“”"\n,]*$/.exec(text.slice(Math.max(0, span[0] - reach), span[0]))![0];
    if (/\b(?:former|ex|then|late|future|predecessor|successor|would-be|elect)\b/i.test(before)) former.add(person.id);
    else if (!evidence.has(person.id)) {
      const bounds = tenure(person, before);
      const ahead = bounds === null ? '' : before.slice(0, before.length - bounds.length);
      if (bounds !== null && isSupposed.test(ahead)) former.add(person.id);
      else if (bounds !== null && !isDeputy.test(ahead))
        evidence.set(person.id, evidenceOf(text, [span[0] - bounds.length, span[1]], person.name, bounds));
    }
  }
  for (const id of former) evidence.delete(id);
  const all = [...evidence.values()].flat();
  return [narrowest(all, 'after')[0], narrowest(all, 'before')[0]].filter((one) => one !== undefined);
}

interface Tenure {
  /** Of the title as written, with what follows up to the name. */
  readonly length: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** "A President Vole", "if Chancellor Brandt": an office that somebody may come to hold. */
const isSupposed =
  /\b(?:an?|any|no|if|potential|possible|hypothetical|prospective|imaginary|elect|electing|about|against)\s+$/iu;
/** A deputy's title ends in that of the one whom he stands in for. */
const isDeputy = /\b(?:vice|deputy|assistant|acting|shadow)[\s-]+$/iu;

/** All times in the office whose title stands right before the name; null when none does. */
function tenure({ roles }: Person, before: string): Tenure | null {
  const folded = ` ${fold(before)}`;
  const writtenIn = (role: Role) => [role.title, ...role.titles].find((title) => folded.endsWith(` ${fold(title)}`));
  const held = roles.filter((role) => writtenIn(role) !== undefined);
  if (held.length === 0) return null;
  const words = fold(writtenIn(held[0]!)!).split(' ').length;
  const from = held.map((role) => role.from);
  const to = held.map((role) => role.to);
  return {
    length: new RegExp(`(?:[^\\s-]+[\\s-]+){${words}}$`).exec(before)?.[0].length ?? 0,
    from: from.includes(null) ? null : [...from].sort()[0]!,
    to: to.includes(null) ? null : [...to].sort().at(-1)!,
  };
}

function evidenceOf(text: string, span: Span, name: string, { from, to }: Tenure): BoundsEvidence[] {
  const passage = { text: slice(text, span), spans: [span] };
  const bounds: BoundsEvidence[] = [];
  if (from !== null)
    bounds.push({ bound: 'after', day: from, why: `${name} took this office on ${from}.`, passage, other: null });
  if (to !== null)
    bounds.push({ bound: 'before', day: to, why: `${name} held this office until ${to}.`, passage, other: null });
  return bounds;
}
