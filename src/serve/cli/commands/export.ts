/** `export --to FORMAT FILE`: a listing of the record, a calendar of its events, a network or all of it, as a file for another program. */
import { type Command, Option } from 'commander';
import type { NetworkOptions } from '../../../service/types.ts';
import { type Listing, listings, type RecordFormat, recordFormats } from '../../export/formats.ts';
import { networkOptionsTyped } from '../network-options.ts';
import { type WorkspaceOptions, withWorkspace } from '../options.ts';

export interface ExportOptions extends WorkspaceOptions {
  readonly to: 'csv' | 'jsonl' | 'ics' | 'graphml' | RecordFormat;
  readonly what?: Listing;
  readonly network?: Partial<NetworkOptions>;
}

export function exportTo(program: Command): void {
  const command = program
    .command('export')
    .summary('write a listing, a calendar, a network or the whole record to a file')
    .description('Write the whole record to a file for another program.')
    .argument(
      '<file>',
      'the file to write, - for standard output; an earlier one is replaced once the new one is whole',
    )
    .addOption(
      new Option('--to <format>', 'format of the file')
        .choices(['csv', 'jsonl', 'ics', 'graphml', ...recordFormats])
        .makeOptionMandatory(),
    )
    .addOption(new Option('--what <listing>', 'what to write (default: statements; events for ics)').choices(listings))
    .option('--network <options>', 'for graphml: what is drawn, as NAME=VALUE,NAME=VALUE', networkOptionsTyped)
    .addHelpText(
      'after',
      `
In CSV, an event has a line for each of its reports, copies one for each copy, and a
conflict one for each account. A cell that a spreadsheet would take for a formula (it
begins with = + - @) gets a leading apostrophe, and spans are written start-end, several
joined by ";".

A calendar (iCalendar) has the dated events: days as whole days, weeks and months as
stretches of days, planned and claimed ones as tentative, cancelled ones as cancelled.

A network (GraphML, for Gephi, visone or R) ties organisations by the positions that they
share. --network takes the options of Discourse Network Analyzer under its own names:
  networkType           onemode, or twomode: actors with what they hold
  variable1, variable2  person, organization, party, concept, issue
  qualifierAggregation  congruence, conflict, subtract, ignore, combine
  normalization         average, jaccard, cosine, activity, prominence, no
  duplicates            acrossrange, document, week, month, year, include
  timeWindow            no, events, days, weeks, months, years: a file for each window
  windowSize            how many units a window holds
  start, stop           first and last day

dna is a database that Discourse Network Analyzer 3 opens, and jsonld is linked data for
triple stores. Both have the articles with their statements and positions; docs/exports.md
says what stands where. “rapporteur add” reads such a database back.

Examples:
  rapporteur export --to csv statements.csv
  rapporteur export --to jsonl --what articles - | wc -l
  rapporteur export --to csv --what events events.csv
  rapporteur export --to ics talks.ics
  rapporteur export --to graphml allies.graphml
  rapporteur export --to graphml rivals.graphml --network variable1=party,qualifierAggregation=conflict
  rapporteur export --to dna talks.dna
  rapporteur export --to jsonld - | gzip > talks.jsonld.gz
  rapporteur export --to graphml months.graphml --network timeWindow=months,windowSize=3`,
    );
  withWorkspace(command).action(async (file: string, options: ExportOptions) => {
    const { exportFile } = await import('../export.ts');
    await exportFile(file, options);
  });
}
