/**
 * Who may import whom: takes the page that says it (docs/architecture.md) and source files, gives every import and use
 * that breaks it, each as a sentence. Reads no files itself.
 */
import { posix } from 'node:path';

export interface Rules {
  /** Folder (`src/text/`) to what it may import beside itself. */
  readonly folders: ReadonlyMap<string, Allowed>;
  /** Package to the folders that may import it. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
}
interface Allowed {
  readonly anything: boolean;
  readonly values: readonly string[];
  /** Folders of which only types may be imported. */
  readonly types: readonly string[];
}
export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * The table whose columns are `folder`, `holds` and `may import`, and the list under “Packages with one home:”. A cell
 * holds folders, `FOLDER (types)`, `nothing` or `anything in src`. Throws where the page cannot be understood.
 */
export function readRules(page: string): Rules {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => /^\|\s*folder\s*\|.*\|\s*may import\s*\|$/i.test(line.trim()));
  if (head < 0) throw new Error('The page has no table with the columns “folder | … | may import”.');
  const rows: { folders: string[]; cell: string }[] = [];
  for (const line of lines.slice(head + 2)) {
    if (!line.trim().startsWith('|')) break;
    const cells = line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|');
    rows.push({ folders: expand(bare(cells[0]!)), cell: bare(cells.at(-1)!) });
  }
  const all = rows.flatMap((row) => row.folders);
  const folders = new Map<string, Allowed>();
  for (const { folders: names, cell } of rows) for (const name of names) folders.set(name, allowed(name, cell, all));
  const homes = new Map<string, string[]>();
  const list = lines.findIndex((line) => /^Packages with one home:/.test(line.trim()));
  if (list >= 0)
    for (const line of lines.slice(list + 1)) {
      const [, name, where] = /^- `([^`]+)`: (.+)$/.exec(line.trim()) ?? [];
      if (name !== undefined) homes.set(name, bare(where!).split(/,\s*/));
      else if (line.trim() !== '') break;
    }
  return { folders, homes };
}

function allowed(folder: string, cell: string, all: readonly string[]): Allowed {
  if (cell === 'anything in src') return { anything: true, values: [], types: [] };
  const parts = cell === 'nothing' ? [] : cell.split(/,\s*/);
  const names = parts.map((part) => {
    const name = part.replace(/ \(types\)$/, '');
    const meant = [`src/${name}/`, `${name}/`, name].find((path) => all.includes(path));
    if (meant === undefined) throw new Error(`“${part}”, which ${folder} may import, is no folder of the table.`);
    return { path: meant, typesOnly: name !== part };
  });
  return {
    anything: false,
    values: names.filter((n) => !n.typesOnly).map((n) => n.path),
    types: names.filter((n) => n.typesOnly).map((n) => n.path),
  };
}

const bare = (cell: string): string => cell.replaceAll('`', '').trim();

/** `src/serve/{cli,api}/` is two folders. */
const expand = (name: string): string[] => {
  const [, before, inner, after] = /^(.*)\{(.+)\}(.*)$/.exec(name) ?? [];
  return inner === undefined ? [name] : inner.split(/,\s*/).map((part) => `${before}${part.trim()}${after}`);
};

export function breaches({ folders, homes }: Rules, files: readonly SourceFile[]): string[] {
  const folderOf = (path: string) =>
    [...folders.keys()].filter((folder) => path.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
  return files.flatMap(({ path, text }) => {
    const home = folderOf(path);
    if (home === undefined) return [`${path} is in no folder of the table.`];
    const may = folders.get(home)!;
    const wrong: string[] = [];
    for (const { target, typesOnly } of importsIn(text)) {
      if (target.startsWith('.')) {
        const to = folderOf(posix.join(posix.dirname(path), target));
        if (to === undefined) wrong.push(`${path} imports ${target}, which is in no folder of the table.`);
        else if (to === home || may.values.includes(to) || (may.anything && to.startsWith('src/'))) continue;
        else if (may.types.includes(to)) {
          if (!typesOnly) wrong.push(`${path} imports ${target}: ${home} may import only types from ${to}.`);
        } else wrong.push(`${path} imports ${target}: ${home} may not import ${to}.`);
      } else {
        const rule = [...homes].find(([name]) => target === name || target.startsWith(`${name}/`));
        if (rule && !rule[1].some((folder) => path.startsWith(folder)))
          wrong.push(`${path} imports ${target}, whose home is ${rule[1].join(', ')}.`);
      }
    }
    return [...wrong, ...misplaced(path, text)];
  });
}

/** What has a place of its own, beside imports. */
const places: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly home: string;
  readonly also?: string;
}[] = [
  { what: 'prints', pattern: /\bconsole\.\w+\(|\bprocess\.(?:stdout|stderr)\b/, home: 'src/serve/' },
  {
    what: 'holds SQL',
    pattern:
      /['"`]\s*(?:(?:select|SELECT)\s[^'"`]*?\s(?:from|FROM)|(?:insert|INSERT)\s+(?:into|INTO)|(?:delete|DELETE)\s+(?:from|FROM)|(?:update|UPDATE)\s+\w+\s+(?:set|SET)|(?:create|CREATE)\s+(?:table|TABLE|index|INDEX))\s/,
    home: 'src/store/',
    // The format is a database.
    also: 'src/dna/',
  },
  { what: 'imports React', pattern: /\bfrom '(?:react|react-dom)(?:\/[^']*)?'/, home: 'web/' },
];

const misplaced = (path: string, text: string): string[] =>
  places
    .filter(
      ({ pattern, home, also = home }) =>
        !path.startsWith(home) && !path.startsWith(also) && pattern.test(withoutComments(text)),
    )
    .map(({ what, home }) => `${path} ${what}; only ${home} does.`);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

interface Import {
  readonly target: string;
  readonly typesOnly: boolean;
}

function importsIn(text: string): Import[] {
  const code = withoutComments(text);
  const statements = [...code.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+'([^']+)'/gm)];
  const bareOnes = [...code.matchAll(/^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm)];
  return [
    ...statements.map((match) => ({ target: match[2]!, typesOnly: match[1] !== undefined })),
    ...bareOnes.map((match) => ({ target: (match[1] ?? match[2])!, typesOnly: false })),
  ];
}
