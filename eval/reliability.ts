/**
 * Draws how far the model's probabilities can be believed: takes models/reader/figures.json, writes
 * docs/images/reliability.svg. `npx tsx eval/reliability.ts` after the figures changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Bin {
  readonly count: number;
  /** Mean probability that was given, and the share that was right. */
  readonly said: number;
  readonly true: number;
}

const root = join(import.meta.dirname, '..');
const { reliability } = JSON.parse(readFileSync(join(root, 'models/reader/figures.json'), 'utf8')) as {
  reliability: Record<'statement' | 'speaker', { rows: readonly Bin[] }>;
};

const size = 300;
const margin = 44;
const x = (p: number) => margin + p * size;
const y = (p: number) => margin / 2 + (1 - p) * size;

const ticks = [0, 0.25, 0.5, 0.75, 1]
  .map(
    (t) => `<text x="${x(t)}" y="${y(0) + 18}" text-anchor="middle">${t}</text>
<text x="${x(0) - 8}" y="${y(t) + 4}" text-anchor="end">${t}</text>`,
  )
  .join('\n');

function curve(name: 'statement' | 'speaker', colour: string, labelAt: number): string {
  const rows = reliability[name].rows.filter((row) => row.count >= 5);
  const line = rows.map((row) => `${x(row.said).toFixed(1)},${y(row.true).toFixed(1)}`).join(' ');
  const dots = rows.map(
    (row) =>
      `<circle cx="${x(row.said).toFixed(1)}" cy="${y(row.true).toFixed(1)}" r="${Math.min(12, 2 + Math.sqrt(row.count) / 4).toFixed(1)}" fill="${colour}" fill-opacity="0.6"/>`,
  );
  return `<polyline points="${line}" fill="none" stroke="${colour}"/>
${dots.join('\n')}
<text x="${x(0.04)}" y="${labelAt}" fill="${colour}">${name}</text>`;
}

writeFileSync(
  join(root, 'docs/images/reliability.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size + 2 * margin} ${size + 2 * margin}" font-family="sans-serif" font-size="12">
<title>The share that was right against the probability that was given</title>
<rect width="100%" height="100%" fill="white"/>
<rect x="${x(0)}" y="${y(1)}" width="${size}" height="${size}" fill="none" stroke="#999"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4"/>
${ticks}
<text x="${x(0.5)}" y="${y(0) + 38}" text-anchor="middle">probability that was given</text>
<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">share that was right</text>
${curve('statement', '#1f5a85', y(1) + 20)}
${curve('speaker', '#9a3d12', y(1) + 38)}
</svg>
`,
);
