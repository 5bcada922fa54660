/** One node with its ties, the strongest first; a tie opens the readings behind it, in the words of the reports. */
import { useState } from 'react';
import type { Network, NetworkNode, PositionRow } from '../../src/service/types.ts';
import { Waiting } from '../parts/answer.tsx';
import { type Looks, PartyMark } from '../parts/party.tsx';
import { Reading } from '../positions/reading.tsx';
import { useReadings } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import { tie } from '../words/network.ts';
import { common, on, queryOf } from './behind.ts';
import { endsOf, keyOf, type Sense, senseOf, widthOf } from './drawing.ts';

interface Props {
  readonly of: Network;
  readonly node: NetworkNode;
  readonly least: number;
  readonly looks: Looks;
  readonly nameOf: (node: NetworkNode) => string;
  readonly onChoose: (node: string | undefined) => void;
}

const senses: Readonly<Record<Sense, string>> = { agree: 'agreement', conflict: 'conflict', both: 'both' };

export function Ties({ of, node, least, looks, nameOf, onChoose }: Props) {
  const [open, setOpen] = useState<string>();
  const own = keyOf(node);
  const nodes = new Map(of.nodes.map((other) => [keyOf(other), other]));
  const ties = of.edges
    .flatMap((edge) => {
      const [a, b] = endsOf(edge, of);
      const other = nodes.get(a === own ? b : a);
      const isOwn = a === own || b === own;
      return isOwn && other !== undefined && widthOf(edge, of) >= least ? [{ edge, other }] : [];
    })
    .sort((a, b) => widthOf(b.edge, of) - widthOf(a.edge, of));
  return (
    <section className="ties" aria-labelledby="ties">
      <h2 id="ties">
        <PartyMark look={looks(node.party)} /> {nameOf(node)}
      </h2>
      <p className="aside">
        {node.party !== null && node.party !== node.name && `${node.party} · `}
        {counted(node.frequency, 'statement')}, {counted(ties.length, 'tie')}
      </p>
      <ul>
        {ties.map(({ edge, other }) => {
          const key = keyOf(other);
          const sense = senseOf(edge, of);
          return (
            <li key={key} className="tie-row">
              <button
                type="button"
                className="tie-of"
                aria-expanded={open === key}
                data-stop
                onClick={() => setOpen(open === key ? undefined : key)}
              >
                <svg className={`tie-sign ${sense}`} viewBox="0 0 22 4" aria-hidden="true">
                  <path d="M0 2H22" />
                </svg>
                <span className="unseen">{senses[sense]}: </span>
                <span className="name">
                  <PartyMark look={looks(other.party)} /> {nameOf(other)}
                </span>
                <span className="aside">{tie(edge.weight, of)}</span>
              </button>
              {open === key && (
                <>
                  <Behind of={of} node={node} other={other} />
                  <p className="onward">
                    <button type="button" className="button" onClick={() => onChoose(key)}>
                      Ties of {nameOf(other)}
                    </button>
                  </p>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" onClick={() => onChoose(undefined)}>
        Show all ties
      </button>
    </section>
  );
}

function Behind({ of: { options, first, last }, node, other }: Pick<Props, 'of' | 'node'> & { other: NetworkNode }) {
  const within = { ...(first !== null && { from: first }), ...(last !== null && { to: last }) };
  const asked = [queryOf(node), queryOf(other)] as const;
  const left = useReadings({ ...asked[0], ...within }, asked[0] !== null).data?.rows;
  const right = useReadings({ ...asked[1], ...within }, asked[1] !== null).data?.rows;
  const isTwoMode = options.networkType === 'twomode';
  if (isTwoMode) {
    const rows = asked[0] === null ? right : left;
    if (asked[0] === null && asked[1] === null) return <NotKept />;
    return rows === undefined ? <Waiting /> : <Few rows={on(rows, asked[0] === null ? node : other)} />;
  }
  if (asked[0] === null || asked[1] === null) return <NotKept />;
  if (left === undefined || right === undefined) return <Waiting />;
  return (
    <ul className="commons">
      {common(left, right, options).map((one) => (
        <li key={`${one.question} ${one.label}`} className="common">
          <p>
            <span className="aside">{one.question}</span>{' '}
            {options.variable2 !== 'issue' && <span className="taken">{one.label}</span>}
            {one.sense !== 'agree' && <span className="kind">{senses[one.sense]}</span>}
          </p>
          <Few rows={one.left} most={1} />
          <Few rows={one.right} most={1} />
        </li>
      ))}
    </ul>
  );
}

/** Positions are tied to each other by those who take both; the list of each actor has them. */
const NotKept = () => <p className="aside">Choose a network of actors to read the words behind a tie.</p>;

function Few({ rows, most = 6 }: { rows: readonly PositionRow[]; most?: number }) {
  return (
    <ol className="readings">
      {rows.slice(0, most).map((row) => (
        <Reading key={row.id} of={row} within="issue" />
      ))}
      {rows.length > most && <li className="aside">and {counted(rows.length - most, 'other reading')}</li>}
    </ol>
  );
}
