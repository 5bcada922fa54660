/** Prints the brief: as Markdown, its lines broken to the width of a terminal, as an HTML page, or as JSON. */
import { briefHtml } from '../export/html.ts';
import { stringify } from '../export/json.ts';
import { briefMarkdown } from '../export/markdown.ts';
import type { BriefOptions } from './commands/brief.ts';
import { print, width } from './terminal.ts';
import { withRecord } from './workspace.ts';
import { wrap } from './wrap.ts';

export async function printBrief({ since, format, ...workspace }: BriefOptions): Promise<void> {
  await withRecord(workspace, async (rapporteur) => {
    const brief = await rapporteur.brief(since ? { since } : {});
    if (format === 'json') return print([`${stringify(brief, 2)}\n`]);
    if (format === 'html') return print([briefHtml(brief)]);
    const markdown = briefMarkdown(brief);
    await print([process.stdout.isTTY ? folded(markdown, width()) : markdown]);
  });
}

/** Markdown with no line wider than `columns`: what follows in a list item is indented under it. */
function folded(markdown: string, columns: number): string {
  const fold = (line: string) => {
    const indent = ' '.repeat(/^(- |\d+\. )?/.exec(line)![0].length);
    return wrap(line, columns - indent.length).join(`\n${indent}`);
  };
  return markdown.split('\n').map(fold).join('\n');
}
