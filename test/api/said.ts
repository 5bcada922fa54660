/** What people say of the invented record: kept in a list, and answered as the history has it. */
import type { CorrectionRow, Rapporteur } from '../../src/service/types.ts';

type Said = Pick<Rapporteur, 'review' | 'correct' | 'split' | 'undo' | 'history'>;

export function fakeSaid(): Said {
  const rows: CorrectionRow[] = [];
  return {
    review: async () => ({ items: [], waiting: 0 }),
    async correct({ who, changes }) {
      const made = changes.map((change, i) => ({
        id: `k-${rows.length + i + 1}`,
        batch: null,
        who,
        at: '2031-05-04T10:00:00.000Z',
        change,
        undone: null,
        says: `Said something of ${change.kind}.`,
        articles: [],
      }));
      rows.unshift(...made);
      return made;
    },
    split: async () => [],
    async undo(id, who) {
      const found = rows.findIndex((row) => row.id === id);
      if (found < 0) return [];
      rows[found] = { ...rows[found]!, undone: { who, at: '2031-05-05T10:00:00.000Z' } };
      return [rows[found]];
    },
    async history({ undone = false }) {
      const shown = rows.filter((row) => undone || row.undone === null);
      return { rows: shown, total: shown.length, next: null };
    },
  };
}
