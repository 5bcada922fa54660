import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSplit } from '../../eval/brat.ts';

const dir = mkdtempSync(join(tmpdir(), 'rapporteur-brat-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, text: string, files: Record<string, readonly string[]>): void {
  mkdirSync(join(dir, 'text'), { recursive: true });
  mkdirSync(join(dir, 'attributions'), { recursive: true });
  writeFileSync(join(dir, 'text', `${name}.txt`), text);
  for (const [file, lines] of Object.entries(files)) writeFileSync(join(dir, 'attributions', file), lines.join('\n'));
}

test('attributions come with all spans of their parts; of several annotators the first counts', () => {
  const text = '“No,” Ann Lee said, “never.”';
  write('ferry', text, {
    'ferry_0a1b.ann': [
      'T1\tSource 6 13\tAnn Lee',
      'T2\tCue 14 18\tsaid',
      'T3\tContent 0 5;20 28\t“No,” “never.”',
      'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
      '#1\tAnnotatorNotes E1\tsure',
    ],
    'ferry_ffff.ann': ['T1\tContent 0 5\t“No,”', 'E1\tAttribution:T1 Content:T1'],
  });
  write('quay', 'Nobody spoke.', { 'quay_0a1b.ann': [] });
  expect([...readSplit(dir)]).toEqual([
    {
      name: 'ferry',
      text,
      attributions: [
        {
          source: [[6, 13]],
          cue: [[14, 18]],
          content: [
            [0, 5],
            [20, 28],
          ],
        },
      ],
    },
    { name: 'quay', text: 'Nobody spoke.', attributions: [] },
  ]);
});
