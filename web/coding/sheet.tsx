/** The units of one article, one by one, and how far a coder has come. Each answer is sent at once and kept until it has arrived. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CodingSheet, CodingUnit } from '../../src/model/agreement.ts';
import { useIssues } from '../record/review.ts';
import { tryAgain } from '../review/journal.ts';
import { code } from '../review/say.ts';
import { nameOf } from '../words/reports.ts';
import { useCoded } from './coded.ts';
import { type Said, Unit } from './unit.tsx';

export function Sheet({ sheet, onThrough }: { sheet: CodingSheet; onThrough: () => void }) {
  const { coder, article } = sheet;
  const issues = useIssues();
  const queries = useQueryClient();
  const { said, refused } = useCoded(coder);
  const units = sheet.units.map((unit): CodingUnit => ({ ...unit, coding: said.get(unit.unit) ?? unit.coding }));
  const first = units.findIndex(({ coding }) => coding === null);
  const [at, setAt] = useState(Math.max(0, first));
  const unit = units[at];
  const coded = units.filter(({ coding }) => coding !== null).length;
  const say = (answer: Said) => {
    code({ coder, article: article.id, unit: unit!.unit, ...answer });
    queries.removeQueries({ queryKey: ['agreement'] });
    const next = units.findIndex((one, index) => index > at && one.coding === null);
    const left = units.findIndex((one, index) => index !== at && one.coding === null);
    if (next >= 0 || left >= 0) setAt(next >= 0 ? next : left);
    else onThrough();
  };
  return (
    <div className="coding">
      <p className="from">
        {/* No link: the report’s own page shows what the machine says. */}
        {[nameOf(article), article.headline ?? article.file, article.published?.slice(0, 10)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="total" role="status">
        {units.length === 0 ? 'This report has nothing to code.' : `${at + 1} of ${units.length}, ${coded} coded`}
        {units.length > 0 && <progress max={units.length} value={coded} aria-label="Coded" />}
      </p>
      {refused.map(({ id, problem }) => (
        <p key={id} className="notice trouble" role="alert">
          {problem?.message} {problem?.hint}{' '}
          <button type="button" className="undo" onClick={() => tryAgain(id)}>
            Try again
          </button>
        </p>
      ))}
      {unit !== undefined && (
        <Unit
          key={unit.unit}
          unit={unit}
          issues={issues}
          names={[...new Set(units.flatMap(({ coding }) => coding?.speaker ?? []))]}
          onSay={say}
          onStep={(step) => setAt(Math.min(units.length - 1, Math.max(0, at + step)))}
        />
      )}
    </div>
  );
}
