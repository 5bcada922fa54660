/** Statements of invented people in invented outlets, each with as little said as a test needs. */
import { lookup } from '../../../src/dossier/lookup.ts';
import { type Dossier, emptyDossier, type Outlet, type Person } from '../../../src/dossier/types.ts';
import type { Item } from '../../../src/model/listing.ts';
import type { Speaker, Statement } from '../../../src/model/statement.ts';

const person = (id: string, name: string, title: string, party: string): Person => ({
  id,
  name,
  aliases: [],
  roles: [{ title, titles: [], party, organisation: null, from: null, to: null }],
});
const outlet = (id: string, name: string, type: Outlet['type']): Outlet => ({
  id,
  name,
  aliases: [],
  type,
  agency: null,
  owner: null,
  domains: [],
});

export const dossier: Dossier = {
  ...emptyDossier,
  parties: [
    { id: 'ostmark', name: 'Ostmark', aliases: [], type: 'state', demonyms: [], metonyms: [], role: 'party' },
    { id: 'tellan', name: 'Tellan', aliases: [], type: 'state', demonyms: [], metonyms: [], role: 'party' },
  ],
  people: [
    person('vole', 'Ann Vole', 'minister', 'ostmark'),
    person('rusk', 'Peter Rusk', 'spokesman', 'ostmark'),
    person('brandt', 'Ida Brandt', 'chancellor', 'tellan'),
  ],
  outlets: [
    outlet('northwire', 'Northwire', 'agency'),
    outlet('harbour-post', 'Harbour Post', 'newspaper'),
    outlet('gull', 'The Gull', 'tabloid'),
    outlet('fishblog', 'Fishblog', 'blog'),
  ],
};
export const known = lookup(dossier);

/** A speaker of the dossier by id, a party by its name, or a description. */
export function speaker(who: string): Speaker {
  const found = dossier.people.find(({ id }) => id === who);
  const party = dossier.parties.find(({ name }) => name === who);
  const media = dossier.outlets.find(({ name }) => name === who);
  const plain = { role: null, party: null, evidence: [] };
  if (found) {
    const role = found.roles[0]!;
    const side = dossier.parties.find(({ id }) => id === role.party)!.name;
    return {
      actor: found.id,
      name: found.name,
      type: 'person',
      party: side,
      role: role.title,
      basis: 'named',
      evidence: [],
    };
  }
  if (party) return { ...plain, actor: party.id, name: party.name, type: 'state', party: party.name, basis: 'metonym' };
  if (media) return { ...plain, actor: media.id, name: media.name, type: 'outlet', basis: 'named' };
  return { ...plain, actor: null, name: who, type: null, basis: 'unnamed' };
}

export interface Sketch {
  readonly says: string;
  readonly who?: string;
  readonly source?: string;
  readonly cue?: string;
  readonly kind?: Statement['kind'];
  readonly via?: readonly string[];
  readonly said?: string;
  readonly outlet?: string | null;
  readonly agency?: string;
  readonly published?: string | null;
  /** Of the article; from the outlet and day where absent. */
  readonly article?: string;
  readonly at?: number;
}

export function statement({
  says,
  who,
  source,
  cue = 'said',
  via = [],
  said,
  at = 100,
  ...rest
}: Sketch): Item<Statement> {
  const { outlet = 'Harbour Post', agency = null, published = '2031-05-03' } = rest;
  const article = rest.article ?? `a-${outlet}-${published}`;
  const quoted = /^[“"].*[”"]$/s.test(says);
  const speakers = who === undefined ? [] : who.split(' + ').map(speaker);
  return {
    article: { id: article, file: article, headline: null, outlet, published, agency },
    of: {
      id: `s-${article}-${at}-${says}-${who ?? ''}`,
      article,
      kind: rest.kind ?? (quoted ? 'direct' : /[“"]/.test(says) ? 'mixed' : 'indirect'),
      source: source === undefined ? null : { text: source, spans: [[10, 10 + source.length]] },
      cue: { text: cue, spans: [[50, 50 + cue.length]] },
      content: { text: says, spans: [[at, at + says.length]] },
      speakers,
      open: speakers.length === 0 ? 'The words name no source.' : null,
      via: via.map((name) => ({ actor: null, name, spans: [] })),
      said: said === undefined ? null : { date: said, precision: 'day', basis: '', spans: [] },
    },
  };
}
