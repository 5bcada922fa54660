/** How a brief names parties and speakers: short, with role and party at the first mention, an article where the name wants one. Pure. */
import type { StatementRow } from '../model/listing.ts';
import type { Speaker } from '../model/statement.ts';
import { fold } from '../text/fold.ts';
import type { BriefParty } from './data.ts';
import { list, lowered, possessive } from './words.ts';

/** Names that are said with “the”: those that begin with a kind of body and “of”, those that end in one, and “United …”. */
const wantsArticle =
  /^(?:\p{Lu}\p{L}+ (?:of|for) |United )|(?:Union|Council|States|Kingdom|Federation|Republic|Commission|Committee|Mission|Association|League|Alliance|Nations|Emirates|Ministry|Department|Office|House|Kremlin|Pentagon|Coast Guard|Police)$/u;
const hasArticle = /^(?:the|a|an|two|three|four|five|six|some|many|several|one|his|her|its|their)\s/i;

export const withArticle = (name: string): string =>
  !hasArticle.test(name) && wantsArticle.test(name) ? `the ${name}` : name;

/** The alias that is the name cut short ("Velmar" of "Republic of Velmar", "the League" of "League of States"), else the name. */
export function shortName(name: string, aliases: readonly string[]): string {
  const short = aliases.find((alias) => {
    const bare = alias.replace(/^the /i, '');
    return bare !== name && bare.length > 3 && /^\p{Lu}.*\p{Ll}/u.test(bare) && name.includes(bare);
  });
  return withArticle(short ?? name);
}

/** Names speakers and remembers whom it has introduced. */
export class Names {
  readonly #parties: ReadonlyMap<string, BriefParty>;
  readonly #introduced = new Set<string>();

  constructor(parties: readonly BriefParty[]) {
    this.#parties = new Map(parties.map((party) => [party.name, party]));
  }

  /** A new section introduces everybody again. */
  forget(): void {
    this.#introduced.clear();
  }

  party(name: string): string {
    return this.#parties.get(name)?.short ?? withArticle(name);
  }

  /** `Velmar’s foreign minister Ilra Venn`, later `Ilra Venn`; `the Harra Council`; `two officials (Velmar)`. Empty when nobody is known. */
  speakers({ speakers, source }: Pick<StatementRow, 'speakers' | 'source'>): string {
    return list(speakers.map((speaker) => this.#name(speaker, speakers.length === 1 ? (source?.text ?? null) : null)));
  }

  #name(speaker: Speaker, source: string | null): string {
    const { actor, role, party } = speaker;
    if (this.#parties.has(speaker.name)) return this.party(speaker.name);
    const name = nameOf(speaker, source);
    const known = `${actor} ${role}`;
    if (actor !== null && this.#introduced.has(known)) return name;
    if (actor !== null) this.#introduced.add(known);
    const whose = party === null || this.#saysParty(party, name) ? null : this.party(party);
    if (role === null || speaker.type !== 'person') return whose === null ? name : `${name} (${whose})`;
    if (whose === null || this.#saysParty(party!, role) || / (?:of|for) /.test(role)) return `${name}, ${role},`;
    return `${possessive(whose)} ${role} ${name}`;
  }

  #saysParty(party: string, text: string): boolean {
    const words = fold(text);
    return [fold(party), ...(this.#parties.get(party)?.signs ?? [])].some((sign) => words.includes(sign));
  }
}

function nameOf({ actor, name, type }: Speaker, source: string | null): string {
  if (hasArticle.test(name)) return lowered(name);
  const words = source === null ? '' : source.replace(/\s+/g, ' ').trim();
  // The report's words keep the article that the description left out: “the hospital in Port Assim”.
  if (actor === null) return fold(words).endsWith(fold(name)) ? lowered(words) : name;
  if (fold(words) === `the ${fold(name)}`) return `the ${name}`;
  return type === 'person' ? name : withArticle(name);
}
