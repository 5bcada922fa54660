/** Which names are countries': the regions that Unicode names in English, as the runtime knows them. Takes words, knows no text. */
import { fold } from '../text/fold.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** Codes that stand for groups, seas and pseudo-regions. */
const noCountry = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'AQ']);

let folded: ReadonlySet<string> | null = null;

export function isCountry(name: string): boolean {
  folded ??= new Set(
    letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => !noCountry.has(code))
      .flatMap((code) => {
        const region = display.of(code);
        return region === undefined ? [] : [fold(region)];
      }),
  );
  return folded.has(fold(name));
}
