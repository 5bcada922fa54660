/**
 * What must be done again when corrections are made or undone: takes the changes, marks articles and entries as due.
 * Does none of it: whoever brings the record together takes what is due in turns, so that nothing is lost in between.
 */
import type { Change } from '../model/correction.ts';
import type { Queryable } from './database.ts';

/** `merges` are all active merges of actors. */
export async function markDue(
  connection: Queryable,
  changes: readonly Change[],
  merges: readonly Change[],
): Promise<void> {
  const articles = new Set<string>();
  const actors = new Set<string>();
  const disputed = new Set<string>();
  let positions = false;
  for (const change of changes)
    switch (change.kind) {
      case 'statement':
      case 'event':
        articles.add(change.article);
        break;
      case 'position':
        positions = true;
        break;
      case 'actor':
        actors.add(change.from.id);
        break;
      case 'copy':
        await linkAgain(connection, change.articles);
        break;
      case 'conflict':
        for (const id of change.articles) disputed.add(id);
    }
  if (actors.size > 0) await reviseNaming(connection, mergedInto(actors, merges));
  if (articles.size > 0)
    await connection.query('update articles set revision_due = true where id = any($1::text[])', [[...articles]]);
  // What a person teaches of one position may be true of any other.
  if (positions) await connection.query('update articles set positions_due = true where not positions_due');
  if (disputed.size > 0)
    await connection.query(
      `update entries set due = 'grouping' where due is null and kind <> 'article' and article = any($1::text[])`,
      [[...disputed]],
    );
}

/** Whether the two have text in common is looked at anew, with what people say of it. */
async function linkAgain(connection: Queryable, [a, b]: readonly [string, string]): Promise<void> {
  await connection.query('delete from links where (entry = $1 and other = $2) or (entry = $2 and other = $1)', [a, b]);
  await connection.query(`update entries set due = 'linking' where kind = 'article' and id = any($1::text[])`, [
    [a, b],
  ]);
}

/** These actors and all whom people say to be them, through however many others. */
function mergedInto(actors: ReadonlySet<string>, merges: readonly Change[]): string[] {
  const all = new Set(actors);
  for (let before = 0; before < all.size; ) {
    before = all.size;
    for (const one of merges) if (one.kind === 'actor' && all.has(one.into.id)) all.add(one.from.id);
  }
  return [...all];
}

/**
 * The articles that name any of these actors: as their statements, events or offices have it now, or as the machine
 * read it where something is laid over that.
 */
async function reviseNaming(connection: Queryable, actors: readonly string[]): Promise<void> {
  const named = actors.map((id) => `"actor":${JSON.stringify(id)}`);
  await connection.query(
    `update articles set revision_due = true where not revision_due and id in (
       select article from speakers where actor = any($1::text[])
       union
       select article from entries where kind in ('event', 'office')
         and exists (select from unnest($2::text[]) as named (words) where strpos(data::text, words) > 0)
       union
       select article from readings
         where exists (select from unnest($2::text[]) as named (words) where strpos(data::text, words) > 0))`,
    [actors, named],
  );
}
