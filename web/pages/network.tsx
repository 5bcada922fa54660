/** Who agrees with whom and who is against whom, as discourse network analysis draws it, with the words behind every tie. */
import { useMemo, useState } from 'react';
import type { Network, NetworkNode, NetworkOptions } from '../../src/service/types.ts';
import { endsOf, keyOf, mostNodes, placesOf, readable, widthOf } from '../network/drawing.ts';
import { Graph } from '../network/graph.tsx';
import { NetworkList } from '../network/list.tsx';
import { Options, optionNames, optionsIn } from '../network/options.tsx';
import { Signs } from '../network/signs.tsx';
import { Ties } from '../network/ties.tsx';
import { Answer } from '../parts/answer.tsx';
import { type Filters, useFilters } from '../parts/filters.tsx';
import { useLooks } from '../parts/party.tsx';
import { useTitle } from '../parts/title.ts';
import { useNetwork } from '../record/queries.ts';
import { counted } from '../words/counts.ts';
import * as dates from '../words/dates.ts';
import { command, weight } from '../words/network.ts';

export function NetworkPage() {
  useTitle('Network');
  const filters = useFilters(optionNames);
  const options = useMemo(() => optionsIn(filters.values), [filters.values]);
  const answer = useNetwork(options);
  return (
    <>
      <h1>Network</h1>
      <p className="lead">
        Who takes the same positions, and who is against whom: counted and named as discourse network analysis does.
        What is told of others by hearsay, or left open, makes no tie.
      </p>
      <Answer of={answer}>
        {(networks) => (
          <div className="with-filters">
            <Options filters={filters} options={networks[0]?.options ?? defaultsOf(options)} />
            <div className="listing" aria-busy={answer.isPlaceholderData}>
              <Drawn key={JSON.stringify(options)} networks={networks} filters={filters} />
            </div>
          </div>
        )}
      </Answer>
    </>
  );
}

/** What was asked for, while no network says what it was made with. */
const defaultsOf = (options: Partial<NetworkOptions>): NetworkOptions => ({
  networkType: 'onemode',
  variable1: 'organization',
  variable2: 'concept',
  qualifierAggregation: options.networkType === 'twomode' ? 'combine' : 'congruence',
  normalization: options.networkType === 'twomode' ? 'no' : 'average',
  duplicates: 'acrossrange',
  timeWindow: 'no',
  windowSize: 1,
  start: null,
  stop: null,
  ...options,
});

function Drawn({ networks, filters }: { networks: readonly Network[]; filters: Filters }) {
  const looks = useLooks();
  const choice = useFilters(['node']);
  const [index, setIndex] = useState(networks.length - 1);
  const [least, setLeast] = useState(() => readable(networks));
  const places = useMemo(() => placesOf(networks), [networks]);
  const most = useMemo(
    () => ({
      frequency: Math.max(1, ...networks.flatMap(({ nodes }) => nodes.map(({ frequency }) => frequency))),
      width: Math.max(...networks.flatMap((network) => network.edges.map((edge) => widthOf(edge, network))), 0) || 1,
    }),
    [networks],
  );
  const network = networks[Math.min(index, networks.length - 1)];
  if (network === undefined || places.size === 0) return <Nothing windows={networks.length !== 1} />;
  const isCount = networks.every(({ edges }) => edges.every((edge) => Number.isInteger(edge.weight)));
  const step = isCount ? 1 : most.width / 50;
  const chosen = network.nodes.find((node) => keyOf(node) === choice.values.node);
  const choose = (key: string | undefined) => choice.set('node', key, true);
  const left = new Set(network.nodes.map(keyOf)).size - network.nodes.filter((node) => places.has(keyOf(node))).length;
  const ends = new Set(
    network.edges.filter((edge) => widthOf(edge, network) >= least).flatMap((edge) => endsOf(edge, network)),
  );
  return (
    <>
      <div className="sliders">
        {most.width > step && (
          <label className="field">
            {least === 0 ? 'All ties' : `Ties of at least ${weight(least)}`}
            <input
              type="range"
              min={0}
              max={most.width}
              step={step}
              value={least}
              onChange={({ target }) => setLeast(Number(target.value))}
            />
          </label>
        )}
        {networks.length > 1 && (
          <label className="field">
            Window of time: {spanOf(network)}
            <input
              type="range"
              min={0}
              max={networks.length - 1}
              value={Math.min(index, networks.length - 1)}
              aria-valuetext={spanOf(network)}
              onChange={({ target }) => setIndex(Number(target.value))}
            />
          </label>
        )}
      </div>
      <Signs of={network} looks={looks} />
      <Graph
        of={network}
        places={places}
        looks={looks}
        least={least}
        most={most}
        chosen={chosen && keyOf(chosen)}
        onChoose={choose}
        nameOf={nameOf}
      />
      <p className="aside">
        From {counted(network.statements, 'statement')}, {spanOf(network)}.
        {left > 0 && ` The ${mostNodes} that say most are drawn; ${counted(left, 'other node')} stand in the list.`}
        {network.nodes.length > ends.size && ` ${counted(network.nodes.length - ends.size, 'node')} without a tie.`}
      </p>
      {chosen !== undefined && (
        <Ties
          key={keyOf(chosen)}
          of={network}
          node={chosen}
          least={least}
          looks={looks}
          nameOf={nameOf}
          onChoose={choose}
        />
      )}
      <NetworkList of={network} least={least} nameOf={nameOf} />
      <p className="aside">
        For Gephi, visone or R: <code>{command(network.options, Object.keys(filters.values))}</code>
      </p>
    </>
  );
}

const Nothing = ({ windows }: { windows: boolean }) => (
  <div className="notice">
    <p>No network can be drawn of this.</p>
    <p>
      {windows
        ? 'The time is shorter than one window: choose a smaller one.'
        : 'Nobody has taken a position in this time, or the dossier lists no issues.'}
    </p>
  </div>
);

/** A concept by its position; by its issue too where that alone says nothing, as “Yes” does. */
function nameOf({ variable, name }: NetworkNode): string {
  const [question, ...label] = name.split(': ');
  if (variable !== 'concept' || label.length === 0) return name;
  const position = label.join(': ');
  return position.length > 12 ? position : `${position}: ${question}`;
}

const spanOf = ({ first, last }: Pick<Network, 'first' | 'last'>): string => dates.between(first, last) ?? 'undated';
