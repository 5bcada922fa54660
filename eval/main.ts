/**
 * Prints how well the program reads: on PolNeAR's dev part, where it is to be had, on the sample, and across the reports
 * of three invented negotiations (the README beside each says what was built with it), with who wants what and how much it
 * learns from being corrected. Takes
 * `--polnear DIR` (a folder with dev/text and dev/attributions), `--split NAME`, `--reader rules` for the quick reader,
 * and `--misses` to list what went wrong.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader, openStances } from '../src/pipeline/readers.ts';
import { measureAcross } from './across.ts';
import { measureLearning } from './learning.ts';
import { measurePolnear } from './polnear.ts';
import { measurePositions, openMarked } from './positions.ts';
import { measureSample } from './sample.ts';
import { describe, figures } from './score.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    polnear: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    misses: { type: 'boolean', default: false },
    reader: { type: 'string', default: 'model' },
  },
});
const choice = { reader: values.reader === 'rules' ? ('rules' as const) : ('model' as const) };
const reader = await openReader(choice);
const stances = await openStances(choice);
const places = [
  values.polnear,
  process.env.POLNEAR,
  join(root, 'corpora/polnear'),
  join(root, '../shared/data/polnear'),
];
const polnear = places.find((dir) => dir !== undefined && existsSync(join(dir, values.split, 'text')));

if (polnear === undefined)
  console.log('PolNeAR was not found: name its folder with --polnear DIR or put it at corpora/polnear.');
else {
  const { score, quoted } = await measurePolnear(reader, join(polnear, values.split));
  console.log(`PolNeAR ${values.split}, reader ${reader.name}`);
  for (const figure of figures) console.log(describe(figure, score[figure]));
  console.log(
    `  wholly quoted contents found: ${quoted.hit} of ${quoted.gold} (${(quoted.hit / quoted.gold).toFixed(3)})`,
  );
}

const sample = await measureSample(join(root, 'samples'), reader);
const share = (n: number) => `${n} of ${sample.found} (${(n / sample.found).toFixed(3)})`;
console.log(`\nThe sample, reader ${reader.name}`);
for (const figure of figures) console.log(describe(figure, sample.score[figure]));
console.log(`  of the statements found: kind right ${share(sample.right.kind)}`);
console.log(
  `    speaker right ${share(sample.right.speaker)}, left open ${share(sample.openSpeakers)}, wrong ${share(sample.wrongSpeakers.length)}`,
);
console.log(
  `      by how they were resolved: ${Object.entries(sample.bases)
    .map(([basis, n]) => `${basis} ${n.right}/${n.of}`)
    .join(', ')}`,
);
console.log(`    carriers right ${share(sample.right.via)}`);
console.log(`    date right ${share(sample.right.said)}`);
for (const [key, { right, of }] of Object.entries(sample.metadata))
  console.log(`  ${key.padEnd(10)} right for ${right} of ${of} articles`);

const part = ({ right, of }: { right: number; of: number }) =>
  of === 0 ? 'none is marked' : `${right} of ${of} (${(right / of).toFixed(3)})`;
const missed = [...sample.wrongSpeakers.map((w) => `wrong speaker ${w}`), ...sample.misses];
for (const dir of ['samples', 'eval/strike', 'eval/trade']) {
  const across = await measureAcross(join(root, dir), reader);
  console.log(`\nAcross the reports of ${dir}, reader ${reader.name}`);
  console.log(describe('events', across.events));
  console.log(
    `    of the events found: date right ${part(across.eventDates)}, marked reports in them ${part(across.eventReports)}`,
  );
  console.log(describe('copies', across.copies));
  console.log(describe('copied words', across.copiedWords));
  console.log(`    manner right ${part(across.manners)}`);
  console.log(describe('conflicts', across.conflicts));
  console.log(describe('revisions', across.revisions));
  console.log(`  origins of statements that stand in several reports right ${part(across.origins)}`);
  console.log(`  undated reports dated ${part(across.undated)}`);
  missed.push(...across.misses.map((miss) => `${dir}: ${miss}`));
}
if (stances !== null) {
  for (const dir of ['samples', 'eval/strike', 'eval/trade']) {
    const marked = await openMarked(join(root, dir), { reader, stances });
    const { found, statements, proposed, firmness, cells, misses } = await measurePositions(marked);
    console.log(`\nPositions in ${dir}, ${stances.name}`);
    console.log(`  marked positions found ${part(found)}, statements with all of theirs ${part(statements)}`);
    console.log(`  proposed positions that a mark bears out ${part(proposed)}`);
    console.log(`  of those found: firmness right ${part(firmness)}`);
    console.log(`  cells of the matrix right ${part(cells)}`);
    missed.push(...misses.map((miss) => `${dir}: ${miss}`));
    await marked.record.close();
  }
  console.log('\nPositions in samples while the queue is answered: mistakes in all, and where nothing was touched');
  const marked = await openMarked(join(root, 'samples'), { reader, stances });
  for (const { corrections, errors, untouched, untouchedBefore } of await measureLearning(marked, 50, 10))
    console.log(`  after ${corrections} answers: ${errors}; untouched: ${untouched}, before: ${untouchedBefore}`);
  await marked.record.close();
}
if (values.misses) for (const line of missed) console.log(`- ${line}`);
