/**
 * Times how positions are drawn from the sample's reports: reading the meanings of their texts beside the bare cost of
 * the reader's model on the same reports, setting them beside the dossier's positions, and proposing; and how the second
 * grows with what a person has taught.
 */

import type { Position } from '../src/model/position.ts';
import { createPipeline } from '../src/pipeline/read.ts';
import { knownBy, lessonsOf, nearest } from '../src/positions/propose/learning.ts';
import { optionsOf } from '../src/positions/propose/options.ts';
import { textsIn } from '../src/positions/propose/texts.ts';
import { rulesReader } from '../src/read/rules/index.ts';
import { openStanceReader } from '../src/read/stance/index.ts';
import { bareModel } from './bare.ts';
import { loadSample } from './sample.ts';
import { inTurns } from './timing.ts';

const rounds = 3;
/** Positions that people have ruled on, for each position of the dossier. */
const lessons = [0, 2, 8];

export async function run(): Promise<void> {
  const { articles, names } = await loadSample();
  const { dossier } = names;
  const pipeline = createPipeline({ dossier, reader: rulesReader });
  const outcomes = await pipeline.read(articles);
  const texts = articles.flatMap((article, i) => {
    const outcome = outcomes[i]!;
    return 'statements' in outcome ? textsIn(article, outcome.statements, outcome.events) : [];
  });
  const words = texts.map(({ text }) => text);
  const stances = await openStanceReader(1);
  const bare = await bareModel(articles);
  const options = optionsOf(dossier);
  const meanings = (await stances.read(options.flatMap((option) => option.texts))).values();
  const vectors = options.map((option) => option.texts.map(() => meanings.next().value!));
  const read = await stances.read(words);
  const compare = (taught: number) => async () => {
    const known = knownBy(
      options,
      vectors,
      options.flatMap(({ issue, position }) =>
        Array.from({ length: taught }, (_, i) => {
          const at = texts[(i * 37) % texts.length]!;
          const one = { issue, position, passage: at.passage, source: { kind: 'statement', id: `taught-${i}` } };
          return lessonsOf(null, { ...one, firmness: 'demands' } as unknown as Position, read[(i * 37) % read.length]!);
        }).flat(),
      ),
    );
    await stances.compare(
      read.map((text) => {
        const near = known
          .map((one) => ({ ...one, ...nearest(text, one) }))
          .sort((a, b) => b.likeness - a.likeness)
          .slice(0, 10);
        return { text, any: near[0]!.given, positions: near.map(({ shown }) => shown) };
      }),
    );
  };
  const works = {
    'bare model of the reader, one thread': () => bare.run(),
    [`meanings of ${texts.length} texts, one thread`]: () => stances.read(words),
    ...Object.fromEntries(
      lessons.map((n) => [`beside ${options.length} positions, ${n} lessons for each`, compare(n)] as const),
    ),
  };
  const taken = await inTurns(rounds, Object.values(works));
  console.log('\nPositions, the sample’s reports');
  for (const [i, name] of Object.keys(works).entries()) {
    const { ms } = taken[i]!;
    console.log(
      `  ${name.padEnd(52)} ${ms.toFixed(0).padStart(7)} ms  ${(ms / taken[0]!.ms).toFixed(2)} of the bare model`,
    );
  }
  await stances.close();
}
