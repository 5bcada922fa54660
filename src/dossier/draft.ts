/**
 * A dossier to begin with, as YAML with comments: drafted from the names that reports hold, or empty. Takes plain data;
 * gives text that loads without problems. Guesses nothing that the data do not say: it asks in a comment instead.
 */
import { Document, isMap, isScalar, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { fold, surnames } from '../text/fold.ts';

export interface DraftName {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'state';
  /** Articles or mentions; more means nearer to the top. */
  readonly count: number;
  /** Titles it was seen with, most frequent first. */
  readonly titles: readonly string[];
  /** Name of the state whose people the title was given to ("the Ostian president": Ostia). */
  readonly demonymParty?: string;
}

export interface DraftOutlet {
  readonly name: string;
  readonly count: number;
  /** Name of the agency it credits. */
  readonly agency?: string;
}

export interface DraftInput {
  /** Of the negotiation. */
  readonly name: string;
  readonly names: readonly DraftName[];
  readonly outlets: readonly DraftOutlet[];
}

interface Entry<T> {
  readonly id: string;
  readonly name: string;
  readonly from: T;
}

/** Ids and names that no two entries of a draft share. */
class Taken {
  readonly #ids = new Set<string>();
  readonly #names = new Set<string>();

  /** Most frequent first; of entries with one name the first stays. */
  enter<T extends { readonly name: string; readonly count: number }>(items: readonly T[], kind: string): Entry<T>[] {
    return [...items]
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
      .flatMap((from) => {
        const name = from.name.replace(/\s+/g, ' ').trim();
        const key = fold(name);
        if (key === '' || this.#names.has(key)) return [];
        this.#names.add(key);
        return [{ id: this.#id(key, kind), name, from }];
      });
  }

  #id(key: string, kind: string): string {
    const slug = key.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || kind;
    let id = slug;
    for (let n = 2; this.#ids.has(id); n++) id = `${slug}-${n}`;
    this.#ids.add(id);
    return id;
  }
}

/** YAML of a dossier of everything named, most frequent first, with comments that tell what to check. */
export function draftDossier({ name, names, outlets }: DraftInput): string {
  const taken = new Taken();
  const ofType = (type: DraftName['type']): DraftName[] => names.filter((one) => one.type === type);
  const parties = taken.enter(ofType('state'), 'party');
  // Outlets before people and organisations: an agency is named in reports as an organisation, too.
  const press = taken.enter(outlets, 'outlet');
  const people = taken.enter(ofType('person'), 'person');
  const organisations = taken.enter(ofType('organisation'), 'organisation');
  const idOf = <T>(entries: readonly Entry<T>[], wanted: string | undefined): string | undefined =>
    wanted === undefined ? undefined : entries.find((entry) => fold(entry.name) === fold(wanted))?.id;

  const document = new Document({
    name: name.trim() || untitled,
    summary: '',
    parties: parties.map(({ id, name }) => ({ id, name, type: 'state', role: 'party', demonyms: [], metonyms: [] })),
    people: people.map(({ id, name, from }) => ({
      id,
      name,
      aliases: [],
      roles: rolesOf(from, idOf(parties, from.demonymParty)),
    })),
    organisations: organisations.map(({ id, name, from }) => {
      const party = idOf(parties, from.demonymParty);
      return { id, name, aliases: [], ...(party === undefined ? {} : { party }) };
    }),
    outlets: withoutCycles(
      press.map(({ id, name, from }) => {
        const agency = idOf(press, from.agency);
        const isAgency = outlets.some((other) => other.agency !== undefined && fold(other.agency) === fold(name));
        return {
          id,
          name,
          type: isAgency ? 'agency' : 'site',
          ...(agency === undefined || agency === id ? {} : { agency }),
        };
      }),
    ),
    issues: [],
  });
  commentOn(document);
  commentEntries(document, 'parties', parties, () => '');
  commentEntries(document, 'organisations', organisations, () => '');
  commentEntries(document, 'outlets', press, () => '');
  commentEntries(document, 'people', people, ({ name }) => namesake(name, people));
  return document.toString({ lineWidth: 120 });
}

/** YAML of a dossier with nobody in it, for a folder without reports. */
export const templateDossier = (name: string): string => draftDossier({ name, names: [], outlets: [] });

const untitled = 'Untitled talks';

function rolesOf(
  { titles }: DraftName,
  party: string | undefined,
): { title: string; titles?: string[]; party?: string }[] {
  const [title, ...others] = [...new Map(titles.map((one) => [fold(one), one.trim()])).entries()]
    .filter(([key]) => key !== '')
    .map(([, one]) => one);
  if (title === undefined) return [];
  return [{ title, ...(others.length === 0 ? {} : { titles: others }), ...(party === undefined ? {} : { party }) }];
}

/** An agency link is left out where following it would come back. */
function withoutCycles<T extends { readonly id: string; readonly agency?: string }>(outlets: readonly T[]): T[] {
  const agencyOf = new Map<string, string>();
  return outlets.map((outlet) => {
    for (let next = outlet.agency; next !== undefined; next = agencyOf.get(next))
      if (next === outlet.id) return { ...outlet, agency: undefined };
    if (outlet.agency !== undefined) agencyOf.set(outlet.id, outlet.agency);
    return outlet;
  });
}

/** Who else goes by the same surname: perhaps the same person under two spellings. */
function namesake(name: string, people: readonly Entry<DraftName>[]): string {
  const own = surnames(name).at(-1) ?? fold(name);
  const others = people.filter(
    (other) => other.name !== name && (surnames(other.name).at(-1) ?? fold(other.name)) === own,
  );
  return others.length === 0
    ? ''
    : `; the same person as ${others.map((other) => other.name).join(', ')}? Then make one an alias`;
}

const comments: Readonly<Record<string, string>> = {
  summary: ' What is negotiated, between whom, since when: a sentence or two.',
  parties:
    ' Sides, mediators and observers. Check role (party, mediator, observer) and type (state, organisation, group), and\n fill in demonyms ([Ostian]) and metonyms: capitals and buildings that stand for a government ([Velm, Grey Palace]).',
  people:
    ' Check that nobody is here twice; other names and spellings are aliases. A role has a title, the id of a party or an\n organisation, and “from” and “to” (YYYY-MM-DD) where you know them. Delete those who do not matter.',
  organisations: ' Ministries, bodies, institutes. Add “party:” where one speaks for a party.',
  outlets:
    ' Who publishes. Check type (agency, newspaper, broadcaster, weekly, blog, state, tabloid, site), and add “agency:”\n where one runs another’s copy, “owner:” and “domains: [example.org]”.',
  issues:
    ' Questions under negotiation, each with positions from one end to the other:\n - id: the-bridge\n   question: Who guards the bridge?\n   positions:\n     - {id: joint, label: Both sides together, examples: [We will stand there side by side.]}',
};

function commentOn(document: Document): void {
  document.commentBefore =
    ' Drafted from the reports: everything here is to be checked. docs/dossier.md explains every key.';
  if (!isMap(document.contents)) return;
  for (const pair of document.contents.items as { key: Scalar<string> }[]) {
    const comment = isScalar(pair.key) ? comments[pair.key.value] : undefined;
    if (comment !== undefined) Object.assign(pair.key, { commentBefore: comment, spaceBefore: true });
  }
}

function commentEntries<T extends { readonly count: number }>(
  document: Document,
  list: string,
  entries: readonly Entry<T>[],
  more: (entry: Entry<T>) => string,
): void {
  entries.forEach((entry, i) => {
    const item = (document.get(list) as YAMLSeq<YAMLMap>).items[i]!;
    const id = item.items[0]!.value as Scalar;
    id.comment = ` named ${entry.from.count === 1 ? 'once' : `${entry.from.count} times`}${more(entry)}`;
  });
}
