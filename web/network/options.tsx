/** What the network is of, under the names that Discourse Network Analyzer has for its options, each with what it means. */
import type { Network, NetworkOptions } from '../../src/service/types.ts';
import { DayField, FilterPanel, type Filters } from '../parts/filters.tsx';
import { means, names, offered } from '../words/network.ts';

export const optionNames = [
  'networkType',
  'variable1',
  'variable2',
  'qualifierAggregation',
  'normalization',
  'duplicates',
  'timeWindow',
  'windowSize',
  'start',
  'stop',
] as const satisfies readonly (keyof NetworkOptions)[];

/** Of the address, as far as they fit the type of network that is asked for; the program has its own for the rest. */
export function optionsIn(values: Filters['values']): Partial<NetworkOptions> {
  const type = values.networkType === 'twomode' ? 'twomode' : 'onemode';
  const given = Object.entries(values).filter(
    ([name, value]) =>
      (optionNames as readonly string[]).includes(name) &&
      (!['qualifierAggregation', 'normalization'].includes(name) ||
        offered(type, name as 'normalization').includes(value)),
  );
  return Object.fromEntries(given.map(([name, value]) => [name, name === 'windowSize' ? Number(value) : value]));
}

interface Props {
  readonly filters: Filters;
  /** What the network was made with. */
  readonly options: Network['options'];
}

export function Options({ filters, options }: Props) {
  return (
    <FilterPanel filters={filters}>
      {(Object.keys(names) as (keyof typeof names)[]).map((name) => {
        const texts: Readonly<Record<string, string>> = means[name];
        const other = name === 'variable1' ? options.variable2 : name === 'variable2' ? options.variable1 : undefined;
        return (
          <label key={name} className="field">
            {names[name]}
            <select
              value={options[name]}
              aria-describedby={`${name}-means`}
              onChange={({ target }) => filters.set(name, target.value, true)}
            >
              {offered(options.networkType, name)
                .filter((value) => value !== other)
                .map((value) => (
                  <option key={value}>{value}</option>
                ))}
            </select>
            <span id={`${name}-means`} className="means">
              {texts[options[name]]}
            </span>
          </label>
        );
      })}
      {options.timeWindow !== 'no' && (
        <label className="field">
          Size of the window
          <input
            type="number"
            min={1}
            max={9999}
            value={options.windowSize}
            onChange={({ target }) => target.validity.valid && filters.set('windowSize', target.value, true)}
          />
        </label>
      )}
      <div className="pair">
        <DayField filters={filters} name="start" label="Start" />
        <DayField filters={filters} name="stop" label="Stop" />
      </div>
    </FilterPanel>
  );
}
