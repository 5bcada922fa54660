import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDossier } from '../../src/dossier/load.ts';
import { lookup } from '../../src/dossier/lookup.ts';

const { dossier } = await loadDossier(fileURLToPath(new URL('../../dossiers/ukraine-2025.yaml', import.meta.url)));

describe('dossiers/ukraine-2025.yaml', () => {
  const index = lookup(dossier!);

  it('gives no party two heads on one day', () => {
    for (const day of ['2025-02-15', '2025-04-15', '2025-08-15', '2025-12-04'])
      for (const party of dossier!.parties)
        for (const title of ['president', 'prime minister', 'foreign minister', 'secretary of state']) {
          // The Commission, the Council and the Parliament have a president each.
          if (party.id === 'european-union') continue;
          const holders = index.holders(title, party.id, day).map(({ person }) => person.id);
          expect(holders.length, `${party.id} ${title} ${day}: ${holders}`).toBeLessThanOrEqual(1);
        }
  });

  it.each([
    ['Ukrainian president', '2025-04-15', 'volodymyr-zelenskyy'],
    ['U.S. president', '2025-01-19', 'joe-biden'],
    ['U.S. president', '2025-01-21', 'donald-trump'],
    ['Kremlin spokesman', '2025-12-04', 'dmitry-peskov'],
    ['Kremlin foreign policy adviser', '2025-12-04', 'yuri-ushakov'],
    ['top Ukrainian negotiator', '2025-12-04', 'rustem-umerov'],
    ['German chancellor', '2025-05-05', 'olaf-scholz'],
    ['German chancellor', '2025-05-07', 'friedrich-merz'],
    ['NATO Secretary-General', '2025-12-04', 'mark-rutte'],
    ['Norway’s Prime Minister', '2025-04-24', 'jonas-gahr-store'],
    ['Ukraine Special Envoy', '2025-04-15', 'keith-kellogg'],
  ])('the %s on %s', (title, day, id) => {
    expect(index.holders(title, null, day).map(({ person }) => person.id)).toEqual([id]);
  });

  it.each(['Zelensky', 'Zelenskiy', 'Zelenskyi', 'Witkoff', 'Ushakov', 'Store', 'von der Leyen', 'Orban'])(
    'knows one %s',
    (surname) => {
      expect(index.bySurname(surname)).toHaveLength(1);
    },
  );
});
