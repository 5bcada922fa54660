/** An OpenAPI document as a page of Markdown: what can be asked, with which parameters, and what comes back. */

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Operation {
  readonly summary: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
    readonly schema: Schema & { readonly example?: unknown };
  }[];
  readonly security?: unknown;
  readonly requestBody?: { readonly description: string; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>;
export interface OpenApi {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

export function toMarkdown({ info, paths }: OpenApi): string {
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => section(method.toUpperCase(), path, operation)),
  );
  return `# The API

\`rapporteur serve\` answers on \`http://127.0.0.1:PORT/api\`. ${info.description} The whole of it, with the shape of every
body, is at \`/api/openapi.json\`; this page is made from that document.

What is refused is answered as \`{"problem": {"code", "message", "hint"}}\`. Listings are pages:
\`{"rows", "total", "next"}\`; send \`next\` as \`cursor\` for the rows after. Reading needs no token; the server listens on
this computer alone unless told otherwise, and answers only under its own name. What people say of the record is also taken
from the pages of this server without one, and from no other site ([review.md](review.md)).

${routes.join('\n')}`;
}

function section(method: string, path: string, operation: Operation): string {
  const rows = (operation.parameters ?? []).map(({ name, description = '', schema }) => {
    const example = schema.example === undefined ? '' : `\`${schema.example}\``;
    return `| \`${name}\` | ${describe(schema)} | ${description} | ${example} |`;
  });
  const table = rows.length > 0 ? `\n| parameter | | | example |\n|---|---|---|---|\n${rows.join('\n')}\n` : '';
  const token = operation.security ? '\nNeeds `Authorization: Bearer TOKEN`.\n' : '';
  const { requestBody } = operation;
  const body = requestBody ? `\nBody: ${requestBody.description} (${shape(requestBody.content)}).\n` : '';
  const answers = Object.entries(operation.responses).map(
    ([status, { description, content }]) => `- ${status}: ${description}${content ? ` (${shape(content)})` : ''}`,
  );
  return `## ${method} ${path}\n\n${operation.summary}.\n${token}${body}${table}\n${answers.join('\n')}\n`;
}

const describe = ({ enum: values, type = 'string' }: Schema): string => (values ? values.join(', ') : String(type));

function shape(content: Content): string {
  if (!content['application/json']) return Object.keys(content).join(', ');
  const schema = content['application/json'].schema;
  const rows = schema.properties?.rows?.items;
  return rows ? `page of ${named(rows)}` : named(schema);
}

const named = (schema: Schema): string => `\`${schema.$ref?.split('/').at(-1) ?? schema.type ?? 'object'}\``;
