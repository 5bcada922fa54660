/**
 * What a dossier of the right shape can still have wrong: references to nobody, ids and names given twice, outlets that
 * run each other's copy, dates that run backwards. Takes a dossier; gives mistakes with their place in it. Never throws.
 */
import { fold } from '../text/fold.ts';
import { nearest } from './near.ts';
import type { Dossier, Role } from './types.ts';

export type Path = readonly (string | number)[];

export interface Mistake {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** The line of an entry, for mistakes that name a second place. */
type LineOf = (path: Path) => number;

const actorLists = ['parties', 'people', 'organisations', 'outlets'] as const;

/** All mistakes, in no particular order. */
export function checkDossier(dossier: Dossier, lineOf: LineOf): Mistake[] {
  return [
    ...repeatedIds(dossier, lineOf),
    ...repeatedNames(dossier, lineOf),
    ...unknownReferences(dossier),
    ...agencyCycles(dossier, lineOf),
    ...dossier.people.flatMap((person, i) => roleMistakes(person.roles, ['people', i, 'roles'], lineOf)),
  ];
}

/** Ids are unique among all actors, among issues, and among the positions of an issue. */
function repeatedIds(dossier: Dossier, lineOf: LineOf): Mistake[] {
  const scopes: { id: string; path: Path }[][] = [
    actorLists.flatMap((list) => dossier[list].map(({ id }, i) => ({ id, path: [list, i, 'id'] }))),
    dossier.issues.map(({ id }, i) => ({ id, path: ['issues', i, 'id'] })),
    ...dossier.issues.map((issue, i) =>
      issue.positions.map(({ id }, j) => ({ id, path: ['issues', i, 'positions', j, 'id'] })),
    ),
  ];
  return scopes.flatMap((scope) => {
    const first = new Map<string, Path>();
    return scope.flatMap(({ id, path }) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, path);
      return other === undefined
        ? []
        : [
            {
              path,
              message: `The id “${id}” is already used on line ${lineOf(other)}.`,
              hint: 'Give one of them another id.',
            },
          ];
    });
  });
}

/** A name, alias, metonym or demonym that two actors list would leave every mention of it open. */
function repeatedNames(dossier: Dossier, lineOf: LineOf): Mistake[] {
  const listed: { word: string; owner: string; path: Path }[] = actorLists.flatMap((list) =>
    dossier[list].flatMap((actor, i) => [
      { word: actor.name, owner: actor.id, path: [list, i, 'name'] },
      ...(['aliases', 'metonyms', 'demonyms', 'domains'] as const).flatMap((key) =>
        ((actor as Partial<Record<typeof key, readonly string[]>>)[key] ?? []).map((word, j) => ({
          word,
          owner: actor.id,
          path: [list, i, key, j],
        })),
      ),
    ]),
  );
  const first = new Map<string, (typeof listed)[number]>();
  return listed.flatMap((entry) => {
    const key = fold(entry.word);
    const other = first.get(key);
    if (other === undefined) first.set(key, entry);
    if (other === undefined || other.owner === entry.owner) return [];
    const message = `“${entry.word}” names both ${entry.owner} and ${other.owner} (line ${lineOf(other.path)}).`;
    return [
      { path: entry.path, message, hint: 'Leave it with one of them; a surname that people share need not be listed.' },
    ];
  });
}

function unknownReferences(dossier: Dossier): Mistake[] {
  const ids = {
    party: new Set(dossier.parties.map(({ id }) => id)),
    organisation: new Set(dossier.organisations.map(({ id }) => id)),
    agency: new Set(dossier.outlets.map(({ id }) => id)),
  };
  const what = { party: 'party', organisation: 'organisation', agency: 'outlet' };
  const unknown = (key: keyof typeof ids, id: string | null, path: Path): Mistake[] => {
    if (id === null || ids[key].has(id)) return [];
    const near = nearest(id, ids[key]);
    const hint =
      near === null
        ? `Use the id of ${key === 'party' ? 'a' : 'an'} ${what[key]} of this file, or add it.`
        : `Did you mean “${near}”?`;
    return [{ path, message: `There is no ${what[key]} with the id “${id}”.`, hint }];
  };
  return [
    ...dossier.people.flatMap(({ roles }, i) =>
      roles.flatMap((role, j) => [
        ...unknown('party', role.party, ['people', i, 'roles', j, 'party']),
        ...unknown('organisation', role.organisation, ['people', i, 'roles', j, 'organisation']),
      ]),
    ),
    ...dossier.organisations.flatMap(({ party }, i) => unknown('party', party, ['organisations', i, 'party'])),
    ...dossier.outlets.flatMap(({ agency }, i) => unknown('agency', agency, ['outlets', i, 'agency'])),
  ];
}

/** An outlet that runs the copy of an outlet that runs its own copy. Each cycle is told once, at its last member. */
function agencyCycles({ outlets }: Dossier, lineOf: LineOf): Mistake[] {
  const agencyOf = new Map(outlets.map(({ id, agency }) => [id, agency]));
  const told = new Set<string>();
  return outlets.flatMap(({ id }, i) => {
    const chain = [id];
    for (let next = agencyOf.get(id); next != null && !chain.includes(next); next = agencyOf.get(next))
      chain.push(next);
    if (agencyOf.get(chain.at(-1)!) !== id || told.has(id)) return [];
    for (const member of chain) told.add(member);
    const others = chain
      .slice(1)
      .map((member) => lineOf(['outlets', outlets.findIndex((o) => o.id === member), 'agency']));
    const message =
      chain.length === 1
        ? `“${id}” is given as its own agency.`
        : `The agencies run in a circle: ${[...chain, id].join(' → ')} (see also line ${others.join(', ')}).`;
    return [{ path: ['outlets', i, 'agency'], message, hint: 'Leave out “agency” where the copy is its own.' }];
  });
}

/** Dates that run backwards, and one role listed twice for days that overlap. */
function roleMistakes(roles: readonly Role[], path: Path, lineOf: LineOf): Mistake[] {
  const same = (a: Role, b: Role): boolean =>
    fold(a.title) === fold(b.title) && a.party === b.party && a.organisation === b.organisation;
  const overlap = (a: Role, b: Role): boolean =>
    (a.from === null || b.to === null || a.from < b.to) && (b.from === null || a.to === null || b.from < a.to);
  return roles.flatMap((role, i) => {
    const backwards = role.from !== null && role.to !== null && role.from > role.to;
    const twin = roles.findIndex((other, j) => j < i && same(role, other) && overlap(role, other));
    return [
      ...(backwards
        ? [
            {
              path: [...path, i, 'from'],
              message: `“from” (${role.from}) is after “to” (${role.to}).`,
              hint: 'Exchange them, or correct one.',
            },
          ]
        : []),
      ...(twin === -1
        ? []
        : [
            {
              path: [...path, i],
              message: `The role “${role.title}” is already listed on line ${lineOf([...path, twin])} for days that overlap.`,
              hint: 'Make them one, or give each its own “from” and “to”.',
            },
          ]),
    ];
  });
}
