/**
 * The shape of a dossier file as a zod schema: what keys there are, which may be left out, and what they become. Takes
 * what YAML gave, gives a `Dossier`. Never looks from one entry at another: that is check.ts.
 */
import { z } from 'zod';
import type { Dossier } from './types.ts';

const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id');
const reference = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const day = z
  .string()
  .refine(isDay, 'day')
  .nullish()
  .transform((value) => value ?? null);
const domain = z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'domain');

/** A list that may be left out or left empty. */
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
const named = { id, name: text, aliases: list(text) };

const party = z.strictObject({
  ...named,
  type: z.enum(['state', 'organisation', 'group']),
  demonyms: list(text),
  metonyms: list(text),
  role: z.enum(['party', 'mediator', 'observer']).default('party'),
});
const role = z.strictObject({
  title: text,
  titles: list(text),
  party: reference,
  organisation: reference,
  from: day,
  to: day,
});
const person = z.strictObject({ ...named, roles: list(role) });
const organisation = z.strictObject({ ...named, party: reference });
const outlet = z.strictObject({
  ...named,
  type: z.enum(['agency', 'newspaper', 'broadcaster', 'weekly', 'blog', 'state', 'tabloid', 'site']),
  agency: reference,
  owner: reference,
  domains: list(domain),
});
const position = z.strictObject({ id, label: text, examples: list(text) });
const issue = z.strictObject({ id, question: text, ordered: z.boolean().default(true), positions: list(position) });

export const dossierSchema = z.strictObject({
  name: text,
  summary: z.string().trim().default(''),
  parties: list(party),
  people: list(person),
  organisations: list(organisation),
  outlets: list(outlet),
  issues: list(issue),
}) satisfies z.ZodType<Dossier>;

const keysOf = (schema: { shape: object }): string[] => Object.keys(schema.shape);

/** The keys that the mapping at a path may have; the path as zod reports it. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  const place = path.filter((part) => typeof part === 'string').join('.');
  const schemas: Readonly<Record<string, { shape: object }>> = {
    '': dossierSchema,
    parties: party,
    people: person,
    'people.roles': role,
    organisations: organisation,
    outlets: outlet,
    issues: issue,
    'issues.positions': position,
  };
  const schema = schemas[place];
  return schema === undefined ? [] : keysOf(schema);
}
