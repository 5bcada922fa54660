/** Takes the figures of an attribution and a calibration fitted on held-out articles, gives probabilities in [0, 1]. Pure. */
import type { Calibration } from './config.ts';
import type { FigureName, Figures } from './figures.ts';

/**
 * `statement`: that the content is right, half of it or more. `speaker`: that, if so, the source is right too.
 * Logistic regressions on the logits of the figures, as docs/model.md, "Probabilities", states them.
 */
export function probabilityOf(figures: Figures, calibration: Calibration): { statement: number; speaker: number } {
  const regress = ({ features, coefficients: [constant = 0, ...slopes] }: Calibration['statement']): number => {
    const sum = features.reduce((sum, name, i) => sum + slopes[i]! * input(figures, name, calibration.clip), constant);
    return 1 / (1 + Math.exp(-sum));
  };
  return { statement: regress(calibration.statement), speaker: regress(calibration.speaker) };
}

function input(figures: Figures, name: FigureName, clip: number): number {
  const hasSource = figures.source > 0;
  if (name === 'absent') return hasSource ? 0 : 1;
  if (name === 'words') return Math.log(figures.words);
  if (name === 'source' && !hasSource) return 0;
  const p = Math.min(Math.max(figures[name], clip), 1 - clip);
  return Math.log(p / (1 - p));
}
