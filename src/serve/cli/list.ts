/** Prints a listing in the format asked for: a table of its first rows for a person, all of it for a program. */
import type { Listing, Rows } from '../export/formats.ts';
import { encode, pages } from '../export/listing.ts';
import { tables } from './columns.ts';
import type { ListingOptions } from './commands/listings.ts';
import { formatOf } from './options.ts';
import { colours, note, print, width } from './terminal.ts';
import { counted } from './words.ts';
import { withRecord } from './workspace.ts';

const tableRows = 100;

export async function list<L extends Listing>(listing: L, options: ListingOptions<L>): Promise<void> {
  const { format: _, workspace, dossier, limit, ...query } = options;
  const format = formatOf(options);
  await withRecord({ workspace, dossier }, async (rapporteur) => {
    if (format !== 'table') return print(encode(listing, format, pages(rapporteur, listing, query, limit)));
    const rows: Rows[L][] = [];
    let total = 0;
    for await (const page of pages(rapporteur, listing, query, limit ?? tableRows)) {
      rows.push(...page.rows);
      total = page.total;
    }
    await printTable(listing, rows);
    note(summary(listing, rows.length, total));
  });
}

/** Rows as a table as wide as the terminal; nothing for no rows. */
export async function printTable<L extends Listing>(listing: L, rows: readonly Rows[L][]): Promise<void> {
  if (rows.length > 0) await print(tables[listing](rows, { total: width(), header: colours().underline }));
}

function summary(listing: Listing, shown: number, total: number): string {
  if (total === 0) return `No ${listing}.`;
  const all = listing === 'copies' ? counted(total, 'family', 'families') : counted(total, listing.slice(0, -1));
  return shown === total ? `${all}.` : `${shown.toLocaleString('en')} of ${all}. For more: --limit ${total}`;
}
