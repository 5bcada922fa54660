/** Whom an article names, and where: what name finding gives and the rest of resolving asks. Holds no rules. */
import type { ActorRef } from '../dossier/lookup.ts';
import type { Span } from '../text/span.ts';

/** Someone or something that the article names. One object for all its mentions. */
export interface Named {
  /** null when the dossier does not know it. */
  readonly ref: ActorRef | null;
  readonly kind: 'person' | 'party' | 'organisation' | 'outlet';
  /** The dossier's name, or the fullest form in the article. */
  readonly name: string;
  /** Where it is named first. */
  readonly full: Span;
  /** Titles that stand beside it in the article, folded. */
  readonly titles: string[];
  gender: 'she' | 'he' | null;
  /** Whether more than two capitals say that this is a person: dossier, title, bare surname, speech, a subject's place. */
  sure: boolean;
}

export interface Mention {
  readonly span: Span;
  readonly of: Named;
  readonly basis: 'named' | 'surname' | 'alias' | 'metonym';
}

/** A surname that several people of the article or the dossier bear, with nothing to tell them apart. */
export interface Ambiguous {
  readonly span: Span;
  readonly names: readonly string[];
}

/** How far a look-up goes back, in mentions: nobody refers further than that by a pronoun or a bare noun. */
const reach = 200;

export class Cast {
  /** In the order of the text; they do not overlap. */
  readonly mentions: readonly Mention[];
  readonly ambiguous: readonly Ambiguous[];
  readonly people: readonly Named[];
  /** Parties and organisations. */
  readonly bodies: readonly Named[];
  readonly #places = new Map<Named, Span[]>();

  constructor(mentions: readonly Mention[], ambiguous: readonly Ambiguous[], everything: readonly Named[]) {
    this.mentions = mentions;
    this.ambiguous = ambiguous;
    this.people = everything.filter((n) => n.kind === 'person');
    this.bodies = everything.filter((n) => n.kind === 'party' || n.kind === 'organisation');
    for (const { of, span } of mentions) {
      const places = this.#places.get(of);
      if (places) places.push(span);
      else this.#places.set(of, [span]);
    }
  }

  /** Mentions that touch the span, in order. */
  within([start, end]: Span): readonly Mention[] {
    const out: Mention[] = [];
    for (let i = this.#after(start); i < this.mentions.length && this.mentions[i]!.span[0] < end; i++)
      out.push(this.mentions[i]!);
    return out;
  }

  /** The mentions that end at or before `at`, nearest first, as far as anybody would refer back. */
  *before(at: number): Generator<Mention> {
    const last = this.#after(at) - 1;
    for (let i = last; i >= 0 && i > last - reach; i--) yield this.mentions[i]!;
  }

  /** Where this one is mentioned last before `at`. */
  lastPlace(of: Named, at: number): Span | undefined {
    return this.#places.get(of)?.findLast((span) => span[1] <= at);
  }

  /** Index of the first mention that ends after `at`. */
  #after(at: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.span[1] > at) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
