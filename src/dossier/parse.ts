/**
 * From the text of a dossier file to a dossier, or to everything that is wrong with it, each with its line and what to
 * write instead. Takes YAML; never throws for what it says.
 */
import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { checkDossier, type Mistake, type Path } from './check.ts';
import { nearest } from './near.ts';
import { dossierSchema, keysAt } from './schema.ts';
import type { Dossier } from './types.ts';

export interface ParsedDossier {
  /** null exactly when there are problems. */
  readonly dossier: Dossier | null;
  /** By line. */
  readonly problems: readonly Problem[];
}

/** `file` is the name that problems carry. */
export function parseDossier(yamlText: string, file: string): ParsedDossier {
  const lines = new LineCounter();
  const problem = (line: number, { message, hint }: Omit<Mistake, 'path'>): Problem => ({
    code: 'dossier-invalid',
    message,
    hint,
    file,
    line,
  });
  const fail = (problems: Problem[]): ParsedDossier => ({
    dossier: null,
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);

  let document: Document.Parsed;
  try {
    document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  } catch {
    // The parser recurses, so a file of a hundred thousand brackets exhausts the stack.
    return fail([
      problem(1, {
        message: 'The file is nested too deeply to be a dossier.',
        hint: 'See docs/dossier.md for its shape.',
      }),
    ]);
  }
  if (document.errors.length > 0)
    return fail(
      document.errors.map((error) => problem(lineAt(error.pos[0]), syntaxMistake(error.code, error.message))),
    );

  const references = aliasOffsets(document);
  if (references.length > 0)
    return fail(
      references.map((offset) =>
        problem(lineAt(offset), {
          message: 'A dossier has no YAML aliases (“*name”).',
          hint: 'Write the value out; put it in quotation marks if it really begins with an asterisk.',
        }),
      ),
    );

  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const parsed = dossierSchema.safeParse(document.toJS() ?? {});
  const mistakes = parsed.success
    ? checkDossier(parsed.data, lineOf)
    : parsed.error.issues.flatMap((issue) => shapeMistakes(issue, document));
  return mistakes.length > 0 || !parsed.success
    ? fail(mistakes.map((mistake) => problem(lineOf(mistake.path), mistake)))
    : { dossier: parsed.data, problems: [] };
}

function syntaxMistake(code: string, message: string): Omit<Mistake, 'path'> {
  const first = message.split('\n')[0]!.replace(/\.?$/, '.');
  const told: Readonly<Record<string, Omit<Mistake, 'path'>>> = {
    TAB_AS_INDENT: { message: 'The line is indented with a tab.', hint: 'Indent with spaces.' },
    DUPLICATE_KEY: { message: 'A key is given twice in one entry.', hint: 'Make the two one.' },
    BAD_INDENT: { message: `The indentation does not fit. ${first}`, hint: 'Keys of one entry begin in one column.' },
    MULTIPLE_DOCS: {
      message: 'The file holds more than one YAML document.',
      hint: 'Remove the line “---” between them.',
    },
  };
  return (
    told[code] ?? {
      message: `This is not YAML: ${first}`,
      hint: 'Put text with “: ”, “#” or a leading quote in quotation marks.',
    }
  );
}

function aliasOffsets(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Where the entry at a path begins: at its key where it has one; where there is no such entry, where the one around it begins. */
function offsetOf(document: Document.Parsed, path: Path): number {
  const last = path.at(-1);
  if (last === undefined) return document.contents?.range?.[0] ?? 0;
  const around = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(around)) {
    const key = around.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === last)?.key;
    if (isScalar(key) && key.range) return key.range[0];
  }
  const node = document.getIn(path, true);
  return isNode(node) && !isAlias(node) && node.range ? node.range[0] : offsetOf(document, path.slice(0, -1));
}

/** What zod found, in words. */
function shapeMistakes(issue: z.core.$ZodIssue, document: Document.Parsed): Mistake[] {
  const path = issue.path as Path;
  const key = String(path.findLast((part) => typeof part === 'string') ?? 'dossier');
  const found = document.getIn(path, true);
  const value = isScalar(found) ? found.value : found;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((unknown) => {
      const near = nearest(unknown, keysAt(path));
      return {
        path: [...path, unknown],
        message: `There is no key “${unknown}” here.`,
        hint: near === null ? `The keys here are: ${keysAt(path).join(', ')}.` : `Did you mean “${near}”?`,
      };
    });
  if (value === undefined && issue.code !== 'custom')
    return [
      {
        path,
        message: `“${key}” is missing.`,
        hint: `Add “${key}:” to this entry${path.length === 1 ? '' : `: ${expectation(issue, key)}`}`,
      },
    ];
  const shown = isScalar(found)
    ? ` is ${JSON.stringify(value)?.slice(0, 80)}`
    : isNode(found)
      ? ` is a ${isMap(found) ? 'mapping' : 'list'}`
      : ' is empty';
  return [{ path, message: `“${key}”${shown}.`, hint: expectation(issue, key, value) }];
}

/** What to write instead. */
function expectation(issue: z.core.$ZodIssue, key: string, value?: unknown): string {
  if (issue.code === 'invalid_value') {
    const near = typeof value === 'string' ? nearest(value, issue.values.map(String)) : null;
    return `Write one of: ${issue.values.join(', ')}.${near === null ? '' : ` Did you mean “${near}”?`}`;
  }
  if (issue.message === 'id') return 'Write lower-case letters, digits and hyphens: foreign-ministry.';
  if (issue.message === 'domain') return 'Write the domain alone, without https:// and path: example.org.';
  if (issue.message === 'day' || key === 'from' || key === 'to') return 'Write a day as YYYY-MM-DD, or leave it out.';
  if (issue.code !== 'invalid_type') return 'Write some text.';
  switch (issue.expected) {
    case 'array':
      return typeof value === 'string' ? `Write a list: ${key}: [${value}].` : 'Write a list, one “- ” a line.';
    case 'object':
      return 'Write keys and values, one a line.';
    case 'boolean':
      return 'Write true or false.';
    default:
      return typeof value === 'number' || typeof value === 'boolean'
        ? `Put it in quotation marks: "${value}".`
        : 'Write some text.';
  }
}
