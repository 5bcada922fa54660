/** What hangs together: takes ids and the links between them, gives the connected groups. Pure; the order of either changes nothing. */

/** Every id stands in exactly one group; ids in a group and the groups themselves are sorted. */
export function components(
  ids: Iterable<string>,
  links: Iterable<{ readonly a: string; readonly b: string }>,
): string[][] {
  const parent = new Map<string, string>();
  for (const id of ids) parent.set(id, id);
  const root = (id: string): string => {
    let at = id;
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!);
      at = parent.get(at)!;
    }
    return at;
  };
  for (const { a, b } of links) {
    const [first, second] = [root(a), root(b)].sort() as [string, string];
    parent.set(second, first);
  }
  const groups = new Map<string, string[]>();
  for (const id of [...parent.keys()].sort()) groups.set(root(id), [...(groups.get(root(id)) ?? []), id]);
  return [...groups.values()].sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
}
