/** What the marks of a network mean: its parties, and what a line says. */
import type { Network } from '../../src/service/types.ts';
import { type Looks, PartyMark } from '../parts/party.tsx';
import { type Sense, senseOf } from './drawing.ts';

const senses: Readonly<Record<Sense, string>> = {
  agree: 'agreement',
  conflict: 'conflict',
  both: 'agreement or conflict',
};

export function Signs({ of, looks }: { of: Network; looks: Looks }) {
  const parties = [...new Set(of.nodes.flatMap(({ party }) => party ?? []))];
  const shown = new Set(of.edges.map((edge) => senseOf(edge, of)));
  return (
    <ul className="stance-legend" aria-label="Signs">
      {parties.map((party) => (
        <li key={party}>
          <PartyMark look={looks(party)} /> {party}
        </li>
      ))}
      {(Object.keys(senses) as Sense[])
        .filter((sense) => shown.has(sense))
        .map((sense) => (
          <li key={sense}>
            <svg className={`tie-sign ${sense}`} viewBox="0 0 22 4" aria-hidden="true">
              <path d="M0 2H22" />
            </svg>{' '}
            {senses[sense]}
            {of.options.qualifierAggregation !== 'combine' && ', the wider the more'}
          </li>
        ))}
    </ul>
  );
}
